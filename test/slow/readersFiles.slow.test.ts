import { expect, test } from 'vitest';
import { main } from '../../src/explore/main.ts';
import { writeForecasts, writeReturns } from '../reader-files/dialects.ts';
import { judgedDialects } from '../reader-files/judgeDialect.ts';

test('ten thousand files in random dialects are read as they were written, or asked about', () => {
  const { wrong, asked, askedPlain, files } = judgedDialects({ from: 0, files: 10_000 });
  expect(wrong).toEqual([]);
  expect(askedPlain).toEqual([]);
  expect(asked).toBeLessThan(files / 10);
}, 1_200_000);

test('a hundred of them come out alike on the command line', async () => {
  for (let seed = 0; seed < 100; seed++) {
    const isForecasts = seed % 2 === 0;
    const file = isForecasts ? writeForecasts(seed) : writeReturns(seed);
    let out = '';
    const terminal = {
      out: (text: string) => {
        out += text;
      },
      err: () => {},
      read: () => Promise.resolve(file.bytes),
    };
    await main([isForecasts ? 'calibration' : 'reality-gap', '--file', 'one.csv'], terminal);
    const answer = JSON.parse(out);
    if (answer.refused === 'asked') continue;
    if ('probabilities' in file) {
      const cameTrue = file.outcomes.reduce((sum, outcome) => sum + outcome, 0);
      expect(answer.metrics, JSON.stringify(file.dialect)).toMatchObject({
        forecasts: file.outcomes.length,
        cameTrue,
        meanForecast: expect.closeTo(
          file.probabilities.reduce((sum, p) => sum + p, 0) / file.outcomes.length,
          9,
        ),
      });
    } else {
      const total = file.returns.reduce((product, gain) => product * (1 + gain), 1) - 1;
      expect(answer.stages.live, JSON.stringify(file.dialect)).toMatchObject({
        observations: file.returns.length,
        totalReturn: expect.closeTo(total, 6),
      });
      expect(answer.file.periodsPerYear).toBe(file.periodsPerYear);
    }
  }
}, 600_000);
