import { describe, expect, it } from 'vitest';
import { readReturnsFile, returnsOf } from './readFile.ts';
import { account, afterFirst, type Row, table, total, totalOf } from './someReturns.ts';

describe('losses', () => {
  const percent = (gain: number) => Math.abs(gain * 100).toFixed(3);
  it.each([
    ['a minus behind', (gain: number) => (gain < 0 ? `${percent(gain)}-` : percent(gain))],
    ['a minus behind the unit', (gain: number) => (gain < 0 ? `${percent(gain)}%-` : `${percent(gain)}%`)],
    ['brackets', (gain: number) => (gain < 0 ? `(${percent(gain)})` : percent(gain))],
    [
      'brackets around the unit',
      (gain: number) => (gain < 0 ? `(${percent(gain)} %)` : `${percent(gain)} %`),
    ],
    ['a minus sign of typography', (gain: number) => (gain < 0 ? `−${percent(gain)}` : percent(gain))],
    ['a figure dash', (gain: number) => (gain < 0 ? `‒${percent(gain)}` : `+${percent(gain)}`)],
    ['a unit in front', (gain: number) => (gain < 0 ? `-%${percent(gain)}` : `%${percent(gain)}`)],
  ])('with %s are losses', (_, cell) => {
    expect(totalOf(table('date;return %', ({ date, gain }) => [date, cell(gain)]))).toBeCloseTo(total, 9);
  });

  it('that cannot be read at all are not left out in silence', () => {
    const text = table('date;return %', ({ date, gain, row }) => [
      date,
      row % 9 === 4 ? `loss ${percent(gain)}` : percent(gain),
    ]);
    expect(returnsOf(text)).toMatchObject({ kind: 'refused', fault: 'manyUnreadable' });
  });
});

describe('sizes', () => {
  it.each([
    ['10.2345K', (worth: number) => `${(worth / 1000).toFixed(6)}K`],
    ['$0.01M', (worth: number) => `$${(worth / 1e6).toFixed(9)}M`],
    ['0,01 Mio', (worth: number) => `${(worth / 1e6).toFixed(9).replace('.', ',')} Mio`],
  ])('are read: %s', (_, cell) => {
    expect(totalOf(table('date;equity', ({ date, worth }) => [date, cell(worth)]))).toBeCloseTo(
      afterFirst,
      6,
    );
  });
});

describe('tables that are no returns of one account', () => {
  const names = Array.from({ length: 20 }, (_, row) => `${String.fromCharCode(65 + row)}X`);
  const things = (header: string, cells: (name: string, row: number) => readonly (string | number)[]) =>
    [header, ...names.map((name, row) => cells(name, row).join(';'))].join('\n');

  it.each([
    ['summaryTable', things('Symbol;Win rate;Profit factor', (name, row) => [name, 0.5, 1 + row / 20])],
    [
      'summaryTable',
      things('Strategie;Trefferquote;Gewinnfaktor', (name, row) => [name, '0,5', `1,${row + 10}`]),
    ],
    ['summaryTable', things('pass;fast;net profit;sharpe ratio', (_, row) => [row, row % 4, 10 * row, 1])],
    ['rowsAreThings', things('fund name;return', (name, row) => [name, row / 100])],
    ['rowsAreThings', things('Wertpapier;Rendite (%)', (name, row) => [`Aktie ${name}`, row])],
    ['rowsAreThings', things('date;symbol;return', (name, row) => ['2024-01-31', name, row / 100])],
    [
      'weights',
      table('date;equity;bonds;cash', ({ date, row }) =>
        row % 2 ? [date, 0.6, 0.3, 0.1] : [date, 0.5, 0.3, 0.2],
      ),
    ],
    [
      'weights',
      table('date;AAPL;MSFT;CASH', ({ date, row }) =>
        row % 2 ? [date, 0.4, 0.4, 0.2] : [date, 0.5, 0.3, 0.2],
      ),
    ],
    [
      'stacked',
      table('date;system;return', ({ date, gain }) => [date, 'A', gain]).replaceAll(
        /\n(.*);A;(.*)/g,
        '\n$1;A;$2\n$1;B;$2',
      ),
    ],
    ['negativeAccount', table('date;account value', ({ date, worth }) => [date, -worth])],
    ['headerOnly', 'date;return'],
    [
      'raggedHeader',
      table('Date;Return', ({ date, gain }) => [date, gain.toFixed(4).replace('.', ',')]).replaceAll(
        ';',
        ',',
      ),
    ],
  ])('are refused: %s', (fault, text) => {
    expect(returnsOf(text)).toMatchObject({ kind: 'refused', fault });
  });

  it.each([
    [
      'what rows are',
      'rowsAre',
      things('Bezeichner;return', (name, row) => [`${name}`, row / 100]).replace('Bezeichner', 'etwas'),
    ],
    [
      'what rows are, beside settings',
      'rowsAre',
      things('lookback;threshold;return', (_, row) => [row % 4, row % 5, row / 100]),
    ],
  ])('are asked %s', (_, id, text) => {
    expect(returnsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id, choices: ['things', 'periods'] }],
    });
    expect(returnsOf(text, { rowsAre: 'things' })).toMatchObject({ fault: 'rowsAreThings' });
  });

  it.each(['vix', 'rsi', 'temperature', 'dxy', 'sentiment', 'heart_rate', 'gold'])(
    'are never taken because of one column: %s',
    name => {
      const file = returnsOf(table(`date;${name}`, ({ date, row }) => [date, 15 + (row % 7)]));
      expect(file.kind).not.toBe('read');
      if (file.kind === 'asked') {
        expect(file.questions[0]!.choices).toEqual([1, -1]);
        expect(
          returnsOf(
            table(`date;${name}`, ({ date }) => [date, 15]),
            { liveColumn: -1 },
          ),
        ).toMatchObject({
          fault: 'noValueColumn',
        });
      }
    },
  );

  it('are asked about where values called an account tell nothing of the next', () => {
    const text = table('date;value', ({ date, row }) => [date, (5 + 20 * ((row * 0.618) % 1)).toFixed(2)]);
    expect(returnsOf(text)).toMatchObject({ kind: 'asked', questions: [{ id: 'content' }] });
  });
});

describe('payments', () => {
  const paid = ({ worth, row }: Row) => (worth + (row > 60 ? 5000 : 0)).toFixed(2);
  it.each([
    ['Deposits', (row: Row) => (row.row === 61 ? 5000 : 0)],
    ['net transfers', (row: Row) => (row.row > 60 ? 5000 : 0)],
    ['Einzahlungen', (row: Row) => (row.row === 61 ? '5000' : '0')],
    ['cash flow', (row: Row) => (row.row === 61 ? 5000 : 0)],
    ['Inlägg', (row: Row) => (row.row === 61 ? 5000 : 0)],
    ['a column of any name', (row: Row) => (row.row === 61 ? 5000 : '')],
    ['event', (row: Row) => (row.row === 61 ? 'Contribution' : '')],
    ['type', (row: Row) => (row.row === 61 ? 'Deposit' : 'Trade')],
    ['Art', (row: Row) => (row.row === 61 ? 'Einzahlung' : 'Handel')],
  ])('beside an account are no gains: %s', (name, cell) => {
    const text = table(`date;balance;${name}`, row => [row.date, paid(row), cell(row)]);
    expect(returnsOf(text)).toMatchObject({ kind: 'refused', fault: 'flowsBesideAccount' });
  });

  it('of nothing are none', () => {
    expect(totalOf(table('date;balance;deposits', ({ date, worth }) => [date, worth, 0]))).toBeCloseTo(
      afterFirst,
      9,
    );
  });

  it('among gains are left out by line', () => {
    const text = table('date;type;pnl (usd)', ({ date, row }) => [
      date,
      row === 3 ? 'withdrawal' : 'trade',
      row === 3 ? -9000 : 5,
    ]);
    const { rejected } = readReturnsFile(text, { capital: 10_000 });
    expect(rejected.map(({ line, fault }) => [line, fault])).toEqual([[5, 'flowRow']]);
  });

  describe('without a column of their own', () => {
    const lost = ({ worth, row }: Row) => (row > 60 ? worth * 0.4 : worth).toFixed(2);
    const deposit = table('date;equity', row => [row.date, paid(row)]);
    const fall = table('date;equity', row => [row.date, lost(row)]);

    it.each([
      ['a rise', deposit, ['payment', 'gain'], 0.4],
      ['a fall', fall, ['gain', 'payment'], -0.5],
    ])('are asked about by their size: %s', (_, text, choices, beyond) => {
      const file = returnsOf(text);
      expect(file).toMatchObject({ kind: 'asked', questions: [{ id: 'jumps', why: 'jump', choices }] });
      const jump = file.kind === 'asked' ? file.questions[0]!.told!.jump! : null;
      expect(jump).toMatchObject({ line: 63, steps: 1 });
      expect(Math.abs(jump!.gain)).toBeGreaterThan(Math.abs(beyond));
    });

    it.each([deposit, fall])('count as the reader says', text => {
      const gains = (jumps: string) => readReturnsFile(text, { jumps });
      const [counted, leftOut] = [gains('gain'), gains('payment')];
      expect(counted.stages[0]!.returns).toHaveLength(119);
      expect(leftOut.stages[0]!.returns).toHaveLength(118);
      expect(leftOut.stages[0]!.days).toHaveLength(118);
      expect(counted.reading.notes).toMatchObject([{ kind: 'jump', isLeftOut: false }]);
      expect(leftOut.reading.notes).toMatchObject([{ kind: 'jump', isLeftOut: true }]);
    });

    it('are left out to the same growth as without them', () => {
      const share = table('date;equity', ({ date, worth, row }) => [date, worth * (row > 60 ? 1.7 : 1)]);
      const usual = readReturnsFile(table('date;equity', ({ date, worth }) => [date, worth]));
      const rest = Array.from(usual.stages[0]!.returns).filter((_, place) => place !== 60);
      expect(Array.from(readReturnsFile(share, { jumps: 'payment' }).stages[0]!.returns)).toEqual(
        rest.map(gain => expect.closeTo(gain, 12)),
      );
    });

    it('are not asked about where the account is lost, nor where it always moves so', () => {
      const ruined = table('date;equity', ({ date, worth, row }) => [date, row > 60 ? 0 : worth]);
      const wild = table('date;equity', ({ date, row }) => [date, 100 * 1.35 ** Math.abs((row % 12) - 6)]);
      expect(readReturnsFile(ruined).stages[0]!.ruin).toMatchObject({ line: 63 });
      expect(returnsOf(wild).kind).toBe('read');
    });
  });
});

describe('what a column holds', () => {
  const gross = (gain: number) => (1 + gain).toFixed(5);
  it('is growth where a name says so', () => {
    expect(totalOf(table('date;gross return', ({ date, gain }) => [date, gross(gain)]))).toBeCloseTo(
      total,
      9,
    );
  });

  it('is asked where returns lie near 1, even a few', () => {
    const text = table('date;return', ({ date, gain }) => [date, gross(gain)]);
    for (const part of [text, text.split('\n').slice(0, 6).join('\n')])
      expect(returnsOf(part)).toMatchObject({ questions: [{ id: 'content' }] });
    const file = returnsOf(text);
    expect(file.kind === 'asked' ? file.questions[0]!.choices[0] : null).toBe('factor');
  });

  it('is the last account value of a date', () => {
    const text = table('date;equity', ({ date, worth }) => [date, `${worth * 0.99}\n${date};${worth}`]);
    expect(totalOf(text)).toBeCloseTo(account.at(-1)! / (0.99 * 10_000) - 1, 9);
    expect(readReturnsFile(text).reading.notes).toContainEqual({
      kind: 'lastOfDay',
      rows: 240,
      periods: 120,
    });
  });

  it('is one of two accounts that are asked about, the ordinary currency first', () => {
    const text = table('date;Balance (BTC);Balance (USD)', ({ date, worth }) => [
      date,
      worth / 40_000,
      worth,
    ]);
    expect(returnsOf(text)).toMatchObject({ questions: [{ id: 'liveColumn', choices: [2, 1] }] });
  });

  it('is money made where orders say what each made', () => {
    const text = table('Closed At;Side;Qty;Entry Price;Exit Price;Fee;Realized PnL', ({ date, gain }) => [
      date,
      'buy',
      1,
      100,
      101,
      0.1,
      (gain * 5000).toFixed(2),
    ]);
    expect(returnsOf(text)).toMatchObject({ questions: [{ id: 'capital' }] });
    expect(readReturnsFile(text, { capital: 1000 }).reading.notes).toContainEqual({
      kind: 'costs',
      column: 'Fee',
    });
  });

  it('is what one return is called beside a total that is empty', () => {
    const text = `${table('Date;Return;Total', ({ date, gain }) => [date, gain, ''])}\nTOTAL;0.2;`;
    expect(totalOf(text)).toBeCloseTo(total, 9);
    expect(readReturnsFile(text).rejected).toMatchObject([{ line: 122, fault: 'totalRow' }]);
  });
});
