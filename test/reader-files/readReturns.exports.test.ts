import { describe, expect, it } from 'vitest';
import { readReturnsFile, returnsOf } from './readFile.ts';
import { account, afterFirst, gains, table, total, totalOf } from './someReturns.ts';

const worthOf = (row: number) => (300 + ((row * 37) % 101)).toFixed(2);

describe('lists of trades', () => {
  it.each<readonly [string, string, (date: string, row: number) => readonly (string | number)[]]>([
    [
      'sides in more words than one',
      'Action;Time;Ticker;No. of shares;Price / share;Total',
      (date, row) => [row % 2 ? 'Market sell' : 'Limit buy', date, 'AAPL', 2, 180 + (row % 9), worthOf(row)],
    ],
    [
      'instrument, quantity and price side by side',
      'Time;Symbol;Price;Quantity;Status;Value',
      (date, row) => [date, 'SPY', 400 + (row % 9), 10 - (row % 3), 'Filled', worthOf(row)],
    ],
  ])('are no account, whatever each was worth: %s', (_, header, cells) => {
    const text = table(header, ({ date, row }) => cells(date, row));
    expect(returnsOf(text)).toMatchObject({ kind: 'refused', fault: 'tradesNoReturns' });
  });

  it('are no holding that is valued day after day', () => {
    const text = table('Date;Ticker;Shares;Price;Value', ({ date, worth }) => [
      date,
      'AAPL',
      10,
      (worth / 10).toFixed(3),
      worth,
    ]);
    expect(totalOf(text)).toBeCloseTo(afterFirst, 9);
  });

  it('are read by what each made, not by what it was worth', () => {
    const text = table('Action;Time;Ticker;Shares;Price;Total;Return %', ({ date, gain, row }) => [
      row % 2 ? 'Market sell' : 'Market buy',
      date,
      'AAPL',
      2,
      180,
      worthOf(row),
      (100 * gain).toFixed(3),
    ]);
    expect(totalOf(text)).toBeCloseTo(total, 9);
  });

  it('ask for the capital where gains are in money', () => {
    const text = table('Action;Time;Ticker;Shares;Price;Profit;Total', ({ date, gain, row }) => [
      row % 2 ? 'Market sell' : 'Market buy',
      date,
      'AAPL',
      2,
      180,
      (10_000 * gain).toFixed(2),
      worthOf(row),
    ]);
    expect(returnsOf(text)).toMatchObject({ kind: 'asked', questions: [{ id: 'capital', why: 'money' }] });
  });
});

describe('gains in per cent', () => {
  it('are the returns, beside the same in money and in all', () => {
    let sum = 0;
    const text = table('Date;% chg;Profit;% Profit;Cum. Profit', ({ date, gain }) => {
      sum += 10_000 * gain;
      return [
        date,
        (50 * gain).toFixed(3),
        (10_000 * gain).toFixed(2),
        (100 * gain).toFixed(3),
        sum.toFixed(2),
      ];
    });
    expect(readReturnsFile(text).layout.columns.live).toBe(3);
    expect(totalOf(text)).toBeCloseTo(total, 9);
  });
});

describe('gains in all', () => {
  it('are in money where no return is as large, and ask for the capital', () => {
    let sum = 0;
    const text = table('Date;Cum. profit', ({ date, gain }) => {
      sum += 100_000 * gain;
      return [date, sum.toFixed(2)];
    });
    expect(returnsOf(text)).toMatchObject({ kind: 'asked', questions: [{ id: 'capital', why: 'money' }] });
  });

  it.each(['pnl', 'live pnl', 'Profit (USD)'])('are asked about under the name of gains: %s', name => {
    const text = table(`date;${name}`, ({ date, worth }) => [date, (worth - 10_000).toFixed(2)]);
    expect(returnsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'content', choices: ['cumulative', 'profit', 'equity'] }],
    });
  });

  it('are less likely where they do not begin with nothing', () => {
    const text = table('date;pnl', ({ date, worth }) => [date, (worth - 9000).toFixed(2)]);
    expect(returnsOf(text)).toMatchObject({
      questions: [{ id: 'content', choices: ['profit', 'cumulative', 'equity'] }],
    });
  });

  it('are not suspected in gains that know nothing of each other', () => {
    const text = table('date;live pnl', ({ date, gain }) => [date, (10_000 * gain).toFixed(2)]);
    expect(returnsOf(text)).toMatchObject({ questions: [{ id: 'capital' }] });
  });
});

describe('what a fund is worth in all', () => {
  it.each([
    ['年月日;基準価額(円);純資産総額（百万円）', 1],
    ['date;total net assets;NAV per share', 2],
    ['date;AUM;NAV', 2],
    ['Datum;Anteilswert (EUR);Fondsvermögen (Mio. EUR)', 1],
    ['date;Encours;Valeur de la part', 2],
  ])('is not the account beside what a unit is worth: %s', (header, column) => {
    const text = table(header, ({ date, worth, row }) =>
      column === 1 ? [date, worth, 500 + row] : [date, 500 + row, worth],
    );
    expect(readReturnsFile(text).layout.columns.live).toBe(column);
    expect(totalOf(text)).toBeCloseTo(afterFirst, 9);
    expect(account).toHaveLength(gains.length);
  });

  it.each(['date;fund AUM', 'date;Fondsvermögen'])('is asked about where it stands alone: %s', header => {
    const text = table(header, ({ date, worth }) => [date, worth]);
    expect(returnsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'liveColumn', choices: [1, -1] }],
    });
  });

  it('is asked about behind what nobody knows', () => {
    const text = table('date;Fund volume;AUM', ({ date, worth, row }) => [date, worth, 500 + row]);
    expect(returnsOf(text)).toMatchObject({ kind: 'asked', questions: [{ id: 'liveColumn' }] });
  });
});
