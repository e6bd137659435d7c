import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForecasts } from '../../src/reader-files/readForecasts.ts';

function read(text: string) {
  const fractions: number[] = [];
  const work = readForecasts(text);
  for (;;) {
    const step = work.next();
    if (step.done) return { file: step.value, fractions };
    fractions.push(step.value);
  }
}

/** Text that looks a little like a table, and text that does not. */
const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.array(
        fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.double().map(String),
          fc.constantFrom('0.7', '70%', '1', '0', 'yes', '"', '"a\nb"', '', '2021-03-04', 'p', 'y', '1e400'),
        ),
        { maxLength: 5 },
      ),
      { maxLength: 20 },
    )
    .chain(rows =>
      fc
        .tuple(fc.constantFrom(',', ';', '\t', ' ', '|'), fc.constantFrom('\n', '\r\n', '\r'))
        .map(([delimiter, end]) => rows.map(row => row.join(delimiter)).join(end)),
    ),
);

describe('readForecasts', () => {
  it('never throws, and accounts for every row of any text', () => {
    fc.assert(
      fc.property(junk, text => {
        const { file, fractions } = read(text);
        expect(fractions.every(fraction => fraction >= 0 && fraction <= 1)).toBe(true);
        if (file.kind !== 'read') return;
        const { probabilities, outcomes, counts, rejected } = file;
        expect(outcomes).toHaveLength(probabilities.length);
        expect(probabilities.every(p => p >= 0 && p <= 1)).toBe(true);
        expect(outcomes.every(y => y === 0 || y === 1)).toBe(true);
        expect(counts.forecasts).toBe(probabilities.length);
        expect(counts.rejected).toBe(rejected.length);
        expect(counts.rows).toBe(counts.forecasts + counts.rejected);
        expect(rejected.every(({ line }, i) => line >= 1 && line > (rejected[i - 1]?.line ?? 0))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('reads back what was written, in any form', () => {
    const seldom = fc.integer({ min: 0, max: 39 }).map(one => one === 0);
    const forecast = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.boolean(), seldom);
    fc.assert(
      fc.property(
        fc.array(forecast, { minLength: 5, maxLength: 50 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom<readonly [string, string]>(
          ['1', '0'],
          ['true', 'false'],
          ['Win', 'Loss'],
          ['up', 'down'],
        ),
        fc.boolean(),
        (forecasts, delimiter, [yes, no], swapped) => {
          const lines = forecasts.map(([thousandths, happened, isBad]) => {
            const cells = [isBad ? '?' : (thousandths / 1000).toFixed(3), happened ? yes : no];
            return (swapped ? cells.reverse() : cells).join(delimiter);
          });
          const header = swapped ? ['outcome', 'forecast'] : ['forecast', 'outcome'];
          const { file } = read([header.join(delimiter), ...lines].join('\n'));
          const good = forecasts.filter(([, , isBad]) => !isBad);
          // A column with more question marks than numbers is no column of forecasts.
          fc.pre(good.length >= forecasts.length / 2);
          const bad = forecasts.length - good.length;
          if (bad >= 2 && bad > 0.05 * forecasts.length) {
            expect(file).toMatchObject({ kind: 'refused', fault: 'manyUnreadable' });
            expect(file.kind === 'refused' && file.rejected).toHaveLength(bad);
            return;
          }
          if (file.kind !== 'read') throw new Error(JSON.stringify(file));
          expect(Array.from(file.probabilities)).toEqual(good.map(([thousandths]) => thousandths / 1000));
          expect(Array.from(file.outcomes)).toEqual(good.map(([, happened]) => (happened ? 1 : 0)));
          expect(file.counts.rejected).toBe(forecasts.length - good.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});
