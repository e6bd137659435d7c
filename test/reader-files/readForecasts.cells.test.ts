import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile } from './readFile.ts';

const chances = Array.from({ length: 36 }, (_, row) => Math.round(100 * (0.05 + 0.9 * ((row * 0.618) % 1))));
const outcomes = chances.map((_, row) => row % 2);
const lines = (header: string, cells: (chance: number, outcome: number, row: number) => string) => [
  header,
  ...chances.map((chance, row) => cells(chance, outcomes[row]!, row)),
];
const expectRead = (text: string, said = {}) => {
  const file = readForecastFile(text, said);
  expect([...file.probabilities].map(p => Math.round(100 * p))).toEqual(chances);
  expect([...file.outcomes]).toEqual(outcomes);
};

describe('quotation marks', () => {
  const plain = lines(
    'day,forecast,note,outcome',
    (p, y, row) => `2024-01-${10 + (row % 20)},${p / 100},n${row}x,${y}`,
  );
  it.each([
    [
      'single ones around cells',
      plain.map(line =>
        line
          .split(',')
          .map(cell => `'${cell}'`)
          .join(','),
      ),
    ],
    [
      'single ones, with semicolons',
      plain.map(line =>
        line
          .split(',')
          .map(cell => `'${cell}'`)
          .join(';'),
      ),
    ],
    ['around whole lines', plain.map(line => `"${line}"`)],
    ['around whole lines and cells', plain.map(line => `"${line.replace(/,(n[^,]*),/, ',""$1, more"",')}"`)],
    [
      'inside of cells behind a backslash',
      plain.map(line => line.replace(/,(n\d+x),/, String.raw`,"said \"$1\", twice",`)),
    ],
  ])('may stand %s', (_, text) => expectRead(text.join('\n')));

  it('are left where they are apostrophes', () => {
    const text = lines('question,forecast,outcome', (p, y, row) => `'til ${row} o'clock,${p / 100},${y}`);
    expectRead(text.join('\n'));
  });
});

describe('units in the cells', () => {
  it.each<readonly [string, (chance: number) => string]>([
    ['cents', p => `${p}¢`],
    ['cents in words', p => `${p} cents`],
    ['per mille', p => `${10 * p}‰`],
    ['per mille, apart', p => `${10 * p} ‰`],
  ])('are known: %s', (_, cell) =>
    expectRead(lines('forecast,outcome', (p, y) => `${cell(p)},${y}`).join('\n')),
  );

  it.each([
    ['$1.00', '$0.00'],
    ['$1', '$0'],
    ['100%', '0%'],
    ['100.0 %', '0.0 %'],
    ['100¢', '0¢'],
  ])('say what happened: %s and %s', (yes, no) =>
    expectRead(lines('forecast,outcome', (p, y) => `${p / 100},${y ? yes : no}`).join('\n')),
  );

  it('make prices of contracts be asked about, each of them', () => {
    const text = lines(
      'contract,last_price,best_yes,settled',
      (p, y, row) => `c${row}x,$${p / 100},$${p / 100},${y ? 'YES' : 'NO'}`,
    );
    expect(forecastsOf(text.join('\n'))).toMatchObject({
      questions: [{ id: 'probabilityColumn', choices: [2, 1] }],
    });
    expectRead(text.join('\n'), { probabilityColumn: 2 });
  });

  it('are odds where what is won stands over what is staked', () => {
    const odds = ['1/4', '1/2', '4/5', '1/1', '6/4', '5/2', '10/1', '100/30'];
    const text = [
      'horse,price,finish',
      ...outcomes.map((y, row) => `H${row}x,${odds[row % 8]},${y ? 'won' : 'lost'}`),
    ].join('\n');
    expect(forecastsOf(text)).toMatchObject({ questions: [{ id: 'scale', choices: ['fractionalOdds'] }] });
    const { probabilities } = readForecastFile(text, { scale: 'fractionalOdds' });
    expect([...probabilities.slice(0, 8)].map(p => p.toFixed(4))).toEqual(
      [4 / 5, 2 / 3, 5 / 9, 1 / 2, 4 / 10, 2 / 7, 1 / 11, 30 / 130].map(p => p.toFixed(4)),
    );
  });
});
