import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForecasts } from '../../src/reader-files/readForecasts.ts';
import { readReturns } from '../../src/reader-files/readReturns.ts';
import { FILE_FAULTS, RETURNS_FAULTS } from '../../src/reader-files/text.en.ts';
import { Dice } from './dice.ts';
import { decoded, FOLDER, forecastsOf, returnsOf } from './readFile.ts';

const wholes = readdirSync(FOLDER).map(name => readFileSync(path.join(FOLDER, name)));

/** Ways in which files arrive broken. */
const DAMAGES: Readonly<Record<string, (bytes: Uint8Array, dice: Dice) => Uint8Array>> = {
  cut: (bytes, dice) => bytes.subarray(0, dice.whole(1, bytes.length)),
  'a hole': (bytes, dice) => {
    const start = dice.whole(0, bytes.length - 1);
    return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(start + dice.whole(1, 400))]);
  },
  'bytes changed': (bytes, dice) => bytes.map(byte => (dice.chance(0.01) ? dice.whole(0, 255) : byte)),
  'quotation marks strewn in': (bytes, dice) =>
    Uint8Array.from([...bytes].flatMap(byte => (dice.chance(0.005) ? [34, byte] : [byte]))),
  'lines torn': (bytes, dice) =>
    Uint8Array.from([...bytes].flatMap(byte => (dice.chance(0.004) ? [10, byte] : [byte]))),
};

/** Of each damage; a fuzzer asks for more. */
const FILES = Number(process.env['FAULTLINE_FUZZ'] ?? 40);
const cases = Object.keys(DAMAGES).flatMap(damage =>
  Array.from({ length: FILES }, (_, place) => [damage, place] as const),
);

describe('a damaged file', () => {
  it.each(cases)(
    '(%s, %i) is read, asked about or refused, and every row is accounted for',
    (damage, place) => {
      const dice = new Dice(1000 + place);
      const bytes = DAMAGES[damage]!(dice.pick(wholes), dice);
      const text = decoded(bytes);
      const forecasts = forecastsOf(text);
      const returns = returnsOf(text);
      if (forecasts.kind === 'refused') expect(FILE_FAULTS[forecasts.fault]).toMatch(/\.$/);
      if (returns.kind === 'refused') expect(RETURNS_FAULTS[returns.fault]).toMatch(/\.$/);
      if (forecasts.kind === 'read') {
        expect(forecasts.counts.rows).toBe(forecasts.counts.forecasts + forecasts.rejected.length);
        expect(forecasts.probabilities.every(p => p >= 0 && p <= 1)).toBe(true);
      }
      if (returns.kind === 'read') {
        expect(returns.rows).toBe(returns.reading.counts.used + returns.rejected.length);
        for (const { returns: all, ruin } of returns.stages) {
          expect(all.every(one => one >= -1)).toBe(true);
          expect(all.includes(-1)).toBe(ruin !== null);
        }
      }
    },
  );

  it.each<readonly [string, Uint8Array, string]>([
    ['zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'archive'],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), 'archive'],
    ['png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    ['nothing', new Uint8Array(), 'empty'],
    ['a page', new TextEncoder().encode('<html><body>p,y</body></html>'), 'html'],
  ])('(%s) is told apart', (_, bytes, fault) => {
    const text = decoded(bytes);
    expect(forecastsOf(text)).toMatchObject({ kind: 'refused', fault });
    expect(returnsOf(text)).toMatchObject({ kind: 'refused', fault });
  });

  it('of one line of ten million letters, or two thousand columns, ends', () => {
    const line = `p,y\n${'7'.repeat(10_000_000)},1\n0.5,1\n0.4,0\n`;
    expect(forecastsOf(line)).toMatchObject({
      kind: 'read',
      rejected: [{ line: 2, fault: 'probabilityUnreadable' }],
    });
    const wide = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 2000 }, (__, column) => (row + column) / 3000).join(','),
    );
    expect(['asked', 'refused']).toContain(forecastsOf(wide.join('\n')).kind);
  });

  it.each<readonly [string, () => string, string]>([
    ['one line of letters', () => 'a'.repeat(10_000_000), 'oneLine'],
    ['one line of numbers', () => '0.5,'.repeat(2_500_000), 'oneLine'],
    ['one line of quotation marks', () => '"'.repeat(10_000_000), 'oneLine'],
    [
      'one line of blanks',
      () => `${' '.repeat(10_000_000)}x
`,
      'oneLine',
    ],
    [
      'a header of five million names',
      () => `${'a,'.repeat(5_000_000)}
0.5,1
`,
      'tooManyColumns',
    ],
    [
      'a row of millions of values',
      () => `p,y
${'0.5,'.repeat(2_500_000)}
0.5,1
`,
      'tooManyColumns',
    ],
    ['brackets in brackets', () => '['.repeat(5_000_000), 'json'],
  ])('of %s is refused in few steps', (_, make, fault) => {
    const text = make();
    for (const read of [readForecasts(text), readReturns(text)]) {
      let steps = 0;
      let next = read.next();
      for (; !next.done; next = read.next()) steps++;
      expect(next.value).toMatchObject({ kind: 'refused', fault });
      expect(steps).toBeLessThan(20);
    }
  });

  it('of ten million blank lines ends', () => {
    const blank = `${'\n'.repeat(10_000_000)}x`;
    expect(forecastsOf(blank).kind).toBe('refused');
    expect(returnsOf(blank).kind).toBe('refused');
  });

  it('of JSON records is read as before, in steps, whatever stands in each', () => {
    const records = Array.from({ length: 12_000 }, (_, row) =>
      row % 3 === 0
        ? { probability: 0.25, outcome: row % 2 }
        : { outcome: row % 2, probability: 0.75, note: '[[' },
    );
    const read = forecastsOf(JSON.stringify(records));
    expect(read).toMatchObject({ kind: 'read', counts: { rows: 12_000, forecasts: 12_000 } });
    if (read.kind !== 'read') return;
    expect(Array.from(read.probabilities.subarray(0, 4))).toEqual([0.25, 0.75, 0.75, 0.25]);
  });
});
