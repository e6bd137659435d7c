import { describe, expect, it } from 'vitest';
import { readingText } from '../../src/reader-files/reading.en.ts';
import { readReturnsFile, returnsOf } from './readFile.ts';
import { afterFirst, gains, table, total, totalOf } from './someReturns.ts';

const other = (row: number) => 50 + ((row * 7) % 13);

describe('an account is known by its name', () => {
  it.each([
    ['date;nav;Equity;value', 2],
    ['date;equity;portfolio value;total', 1],
    ['date;cash balance;equity', 2],
    ['date;open;high;low;close;Account Equity', 5],
    ['date;Opening value;Closing value', 2],
    ['date;Beginning Equity;Ending Equity', 2],
    ['date;total profit;Kontostand', 2],
    ['date;NAV per unit;total value', 1],
  ])('beside others: %s', (header, column) => {
    const text = table(header, ({ date, worth, row }) =>
      header
        .split(';')
        .map((_, place) => (place === 0 ? date : place === column ? worth : other(row + place))),
    );
    expect(readReturnsFile(text).layout.columns.live).toBe(column);
    expect(totalOf(text)).toBeCloseTo(afterFirst, 9);
  });

  it.each([
    ['its change in money', (worth: number, before: number) => (worth - before).toFixed(2)],
    [
      'its change to a hundredth of a per cent',
      (worth: number, before: number) => `${(100 * (worth / before - 1)).toFixed(2)}%`,
    ],
  ])('beside %s', (_, change) => {
    let before = 10_000;
    const text = table('date;Liquidation value;Change', ({ date, worth }) => {
      const told = change(worth, before);
      before = worth;
      return [date, worth.toFixed(2), told];
    });
    expect(readReturnsFile(text).layout.columns.live).toBe(1);
    expect(readReturnsFile(text).reading.notes).toContainEqual({ kind: 'unused', columns: ['Change'] });
  });

  it('is asked about where the returns beside it are others', () => {
    const text = table('date;equity;return', ({ date, worth, row }) => [
      date,
      worth,
      ((row * 0.37) % 1) / 50,
    ]);
    expect(returnsOf(text)).toMatchObject({ kind: 'asked', questions: [{ id: 'liveColumn' }] });
  });

  it.each(['Date;Fund;S&P 500', 'date;Our Strategy;MSCI World', 'date;Fonds;Benchmark'])(
    'so is an own series before what it is compared with: %s',
    header => {
      expect(totalOf(table(header, ({ date, gain, row }) => [date, gain, gains[119 - row]!]))).toBeCloseTo(
        total,
        9,
      );
    },
  );
});

describe('stages by short names', () => {
  it('take test and forward test', () => {
    const text = table('date;BT;FWD', ({ date, gain, row }) => [date, gain, row < 60 ? '' : gain]);
    expect(readReturnsFile(text).stages.map(({ stage, returns }) => [stage, returns.length])).toEqual([
      ['test', 120],
      ['paper', 60],
    ]);
  });
});

describe('what is not used', () => {
  it('is said', () => {
    const text = table('date;backtest;live;net return', ({ date, gain }) => [date, gain, gain, gain / 2]);
    expect(readReturnsFile(text).reading.notes).toEqual([{ kind: 'unused', columns: ['net return'] }]);
    expect(readingText.noteWords({ kind: 'unused', columns: ['net return', 'nav'] })).toBe(
      'Not used: “net return”, “nav”.',
    );
  });

  it('so are steps over rows without an account value', () => {
    const text = table('date;equity', ({ date, worth, row }) => [date, row % 40 === 20 ? '' : worth]);
    expect(readReturnsFile(text).reading.notes).toEqual([{ kind: 'bridged', rows: 3 }]);
  });
});

describe('columns of one name', () => {
  it('are told apart by their number', () => {
    const text = table('date;return;return', ({ date, gain, row }) => [date, gain, gains[119 - row]!]);
    const file = returnsOf(text);
    if (file.kind !== 'asked') throw new Error('not asked');
    const names = ['date', 'return', 'return'];
    expect(readingText.questionForCommand(file.questions[0]!, names)).toContain('"2" (likeliest), or "3"');
    expect(readingText.choiceWords(file.questions[0]!, 1, names)).toBe('“return (column 2)”');
    expect(totalOf(text, { liveColumn: '2' })).toBeCloseTo(total, 9);
  });
});

describe('habits of quoting', () => {
  const plain = table('date,return,note', ({ date, gain }) => [date, gain, 'x']).replaceAll(';', ',');

  it.each([
    ['whole lines', plain.replaceAll(/^.*$/gm, line => `"${line}"`)],
    [
      'apostrophes',
      plain.replaceAll(/^.*$/gm, line =>
        line
          .split(',')
          .map(cell => `'${cell}'`)
          .join(','),
      ),
    ],
    ['backslashes', plain.replaceAll(',x', ',"he said \\"no\\", twice"')],
  ])('of %s are read', (_, text) => {
    expect(totalOf(text)).toBeCloseTo(total, 9);
  });

  it('of cells stay what they are', () => {
    const text = table('date,return', ({ date, gain }) => [
      date,
      `"${String(gain).replace('.', ',')}"`,
    ]).replaceAll(';', ',');
    expect(totalOf(text)).toBeCloseTo(total, 9);
  });
});

describe('units, lists and bookings', () => {
  it('reads parts of a thousand', () => {
    expect(
      totalOf(table('date;return', ({ date, gain }) => [date, `${(1000 * gain).toFixed(2)} ‰`])),
    ).toBeCloseTo(total, 6);
  });

  it('reads a list under one name', () => {
    expect(totalOf(JSON.stringify({ returns: gains }))).toBeCloseTo(total, 9);
    expect(totalOf(JSON.stringify(gains))).toBeCloseTo(total, 9);
  });

  it('asks for the money where bets were settled on a day', () => {
    const text = table('Event;Placed;Settled;Profit (GBP)', ({ date, row }) => [
      `match ${row}`,
      date,
      date,
      other(row) - 55,
    ]);
    expect(returnsOf(text)).toMatchObject({ kind: 'asked', questions: [{ id: 'capital' }] });
  });

  it.each([
    ['Date;Action;Quantity;Price;Amount', ['You bought', 3, 20, -60]],
    ['txid;refid;time;type;asset;amount;fee;balance', ['a', '2024-01-01', 'trade', 'XBT', 0.1, 0.01, 2]],
  ])('refuses bookings: %s', (header, cells) => {
    const text = table(header, ({ date, row }) => [date, ...cells.slice(0, -1), row]);
    expect(returnsOf(text)).toMatchObject({ kind: 'refused', fault: 'tradesNoReturns' });
  });

  it('takes a factor of nothing for ruin', () => {
    const text = table('date;factor', ({ date, gain, row }) => [date, row === 50 ? 0 : 1 + gain]);
    expect(totalOf(text)).toBe(-1);
  });

  it('asks whether a file that stands there twice is the same again', () => {
    const text = table('date;return', ({ date, gain }) => [date, gain]);
    const twice = `${text}\n${text.split('\n').slice(1).join('\n')}`;
    expect(returnsOf(twice)).toMatchObject({
      questions: [{ id: 'duplicates', choices: ['first', 'last', 'compound'] }],
    });
    expect(totalOf(twice, { duplicates: 'first' })).toBeCloseTo(total, 9);
  });
});
