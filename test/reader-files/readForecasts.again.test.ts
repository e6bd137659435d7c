import { describe, expect, it } from 'vitest';
import { readForecastFile } from './readFile.ts';

const chances = Array.from({ length: 40 }, (_, row) => 0.05 + 0.9 * ((row * 0.618) % 1));
type Cell = string | number;
const lines = (cells: (chance: number, row: number) => readonly Cell[]) =>
  chances.map((chance, row) => cells(chance, row).join(','));
const plain = lines((p, row) => [p.toFixed(2), row % 2]);
const dated = lines((p, row) => [`2024-0${1 + (row % 9)}-${10 + (row % 19)}`, p.toFixed(2), row % 2]);
const named = lines((p, row) => [`Will ${row}?`, p.toFixed(2), row % 2]);
const again = (file: ReturnType<typeof readForecastFile>) =>
  file.rejected.filter(({ fault }) => fault === 'rowTwice').length;

describe('rows that stand in a file again', () => {
  it.each<readonly [string, readonly string[], number]>([
    ['a whole file of two columns', ['p,y', ...plain, ...plain], 40],
    ['three times', ['p,y', ...plain, ...plain, ...plain], 80],
    ['with its header', ['p,y', ...plain, 'p,y', ...plain], 40],
    ['with a blank line between', ['date,p,y', ...dated, '', 'date,p,y', ...dated], 40],
    ['in another order', ['question,p,y', ...named, ...named.toReversed()], 40],
    ['some rows of questions', ['question,p,y', ...named, ...named.slice(3, 7)], 4],
  ])('count once: %s', (_, text, twice) => {
    const file = readForecastFile(text.join('\n'));
    expect(file.probabilities).toHaveLength(40);
    expect(again(file)).toBe(twice);
    expect(file.reading.notes).toContainEqual({ kind: 'rowsTwice', rows: twice });
    expect(file.counts.rows).toBe(file.counts.forecasts + file.counts.rejected);
  });

  it('with numbers before each row', () => {
    const numbered = [...plain, ...plain].map((line, row) => `${row},${line}`);
    expect(readForecastFile(['n,p,y', ...numbered].join('\n')).probabilities).toHaveLength(40);
  });

  it.each<readonly [string, readonly string[]]>([
    [
      'a few tens and an outcome',
      ['p,y', ...chances.map((p, row) => `${p.toFixed(1)},${(row * 7) % 3 === 0 ? 1 : 0}`)],
    ],
    ['two of one day', ['date,p,y', ...dated.slice(0, 38), dated[3]!.replace(/,.*/, ',0.5,1'), dated[11]!]],
    [
      'a market that comes again',
      ['market,p,y', ...chances.map((p, row) => `${'AB'[row % 2]},${p.toFixed(1)},${row % 2}`)],
    ],
  ])('count each where they may well be alike: %s', (_, text) => {
    const file = readForecastFile(text.join('\n'));
    expect(file.probabilities).toHaveLength(40);
    expect(file.reading.notes.map(({ kind }) => kind)).not.toContain('rowsTwice');
  });
});
