import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '../../../src/model/calibration/index.ts';
import { fileAnswer } from '../../../src/panels/calibration/fileAnswer.ts';
import { ownForecastsText } from '../../../src/panels/calibration/ownForecasts.en.ts';
import { ownForecasts } from '../../../src/panels/calibration/ownForecasts.ts';
import { calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { type FileAnswer, finish } from '../../../src/panels/defineComputation.ts';
import { defaultValues, materialOf } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(calibrationParameters);
const { sample } = ownForecasts.preview(DEFAULTS, {
  draws: { peek: () => undefined, keep: () => undefined },
  assets: {},
})!;

describe('the command line’s answer', () => {
  const answer = (text: string) => finish(fileAnswer(ownForecastsText)(materialOf(text), DEFAULTS));

  it('has all metrics by their plain names, with ranges, conventions and rejected rows', () => {
    const { metrics, rejectedRows, sentence } = answer(`${sample}x,y,z,1\n`) as FileAnswer & {
      metrics: Record<string, unknown>;
    };
    const names = [
      ...['accuracy', 'brier', 'logLoss', 'ece', 'mce', 'auroc', 'reliability', 'resolution', 'uncertainty'],
      ...['miscalibration', 'discrimination', 'temperature', 'spiegelhalterZ'],
    ];
    for (const name of names) expect(metrics[name]).toEqual(expect.any(Number));
    expect(metrics).toMatchObject({ conventions: DEFAULT_CONVENTIONS, rejected: 1 });
    expect(Object.keys(metrics['intervals'] as object)).toEqual(
      expect.arrayContaining(['accuracy', 'ece', 'temperature']),
    );
    expect(rejectedRows).toHaveLength(1);
    expect(sentence).toMatch(/^400 forecasts/);
  });

  it('says null and why where a number does not exist', () => {
    expect(answer('p,y\n1,1\n0,0\n1,0\n0,0')['metrics']).toMatchObject({
      logLoss: null,
      logLossReason: { kind: 'infinite', wrongCertainties: 1 },
      temperature: null,
      temperatureReason: { kind: 'certainForecast' },
      spiegelhalterZ: null,
    });
    expect(answer('0.9,1\n0.8,1')['metrics']).toMatchObject({
      auroc: null,
      aurocReason: { kind: 'oneClass' },
    });
  });

  it('says why a file was refused', () => {
    expect(answer('')).toMatchObject({ refused: 'empty', metrics: null, sentence: 'The file is empty.' });
  });

  it('is plain JSON', () => {
    const text = JSON.stringify(answer(sample));
    expect(JSON.parse(text)).toEqual(answer(sample));
  });
});
