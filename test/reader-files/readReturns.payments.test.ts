import { describe, expect, it } from 'vitest';
import { risesSteadily } from '../../src/reader-files/steadyRise.ts';
import { readReturnsFile, returnsOf } from './readFile.ts';
import { account, gains, table, totalOf } from './someReturns.ts';

/** An account into which money is paid, row by row. */
function paidInto(paid: (row: number) => number): readonly number[] {
  let worth = 0;
  return gains.map((gain, row) => {
    worth = worth * (1 + gain) + paid(row);
    return worth;
  });
}

const EACH_ROW = (row: number) => (row === 0 ? 10_000 : 250);
const NOW_AND_THEN = (row: number) => (row === 0 ? 10_000 : row % 30 === 0 ? 6000 : 0);

describe('payments beside an account', () => {
  const beside = (name: string, paid: (row: number) => number, cell: (row: number) => number | string) => {
    const worth = paidInto(paid);
    return table(`date;equity;${name}`, ({ date, row }) => [date, worth[row]!.toFixed(2), cell(row)]);
  };
  const inAll = (paid: (row: number) => number) => (row: number) =>
    Array.from({ length: row + 1 }, (_, place) => paid(place)).reduce((sum, one) => sum + one, 0);

  it.each([
    ['Deposits', () => 250],
    ['Apports', () => 250],
    ['Contribution', () => 250],
    ['Sparrate', () => 250],
  ])('are the same in every row: %s', (name, cell) => {
    expect(returnsOf(beside(name, row => (row === 0 ? 10_000 : 250), cell))).toMatchObject({
      kind: 'refused',
      fault: 'flowsBesideAccount',
    });
  });

  it.each([
    'Amount invested',
    'Money In',
    'Paid in',
    'Book cost',
    'Montant investi',
    'Eingezahlt',
    'Invertido',
    'Wpłacono',
    'Взносы',
    '投入元本',
    '本金',
    '원금',
  ])('are told in all so far: %s', name => {
    for (const paid of [EACH_ROW, NOW_AND_THEN])
      expect(returnsOf(beside(name, paid, inAll(paid)))).toMatchObject({ fault: 'flowsBesideAccount' });
  });

  it('are known by shape, whatever they are called', () => {
    for (const cell of [NOW_AND_THEN, inAll(NOW_AND_THEN)])
      expect(returnsOf(beside('remark', NOW_AND_THEN, cell))).toMatchObject({ fault: 'flowsBesideAccount' });
  });

  it('are none where only the start was paid in, or a part of the account is invested', () => {
    const start = table('date;equity;invested', ({ date, worth }) => [date, worth, 10_000]);
    expect(readReturnsFile(start).stages[0]!.content).toBe('equity');
    const first = table('date;equity;deposit', ({ date, worth, row }) => [
      date,
      worth,
      row === 0 ? 10_000 : 0,
    ]);
    expect(totalOf(first)).toBeCloseTo(account.at(-1)! / 10_000 - 1, 9);
    const parts = table('date;equity;cash;invested', ({ date, worth, row }) => {
      const invested = worth * (0.3 + (row % 5) / 10);
      return [date, worth, worth - invested, invested];
    });
    expect(readReturnsFile(parts).stages[0]!.content).toBe('equity');
    const share = table('date;equity;invested %', ({ date, worth, row }) => [date, worth, 10 + (row % 80)]);
    expect(totalOf(share)).toBeCloseTo(account.at(-1)! / 10_000 - 1, 9);
  });
});

describe('an account that rises like a savings plan', () => {
  const plan = table('date;equity', ({ date, row }) => [
    date,
    300 * (row + 1) * (1 + 0.01 * ((row * 0.618) % 1)),
  ]);

  it('is asked about, refused as payments, or counted as the reader says', () => {
    expect(returnsOf(plan)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'jumps', why: 'steady', choices: ['payment', 'gain'] }],
    });
    expect(returnsOf(plan, { jumps: 'payment' })).toMatchObject({ fault: 'flowsBesideAccount' });
    expect(readReturnsFile(plan, { jumps: 'gain' }).stages[0]!.returns).toHaveLength(119);
  });

  it('does not mean one that earns', () => {
    expect(risesSteadily(account)).toBe(false);
    expect(risesSteadily(account.map((worth, row) => worth * 1.007 ** row))).toBe(false);
    expect(risesSteadily(Array.from({ length: 60 }, (_, row) => 1000 * 1.03 ** row))).toBe(false);
  });

  it('never falls, or moves by the same in money', () => {
    expect(risesSteadily(Array.from({ length: 12 }, (_, row) => 500 * (row + 1)))).toBe(true);
    expect(risesSteadily(Array.from({ length: 40 }, (_, row) => 1000 * 1.05 ** (row + (row % 3) / 4)))).toBe(
      true,
    );
    expect(risesSteadily([1000, 1100, 1200])).toBe(false);
  });
});

describe('steps that are payments', () => {
  it('are all left out, the later ones too, which are smaller shares of an account that grew', () => {
    let worth = 10_000;
    const text = table('date;equity', ({ date, gain, row }) => {
      worth = row === 0 ? worth : worth * (1 + gain / 4) + (row % 30 === 15 ? 10_000 : 0);
      return [date, worth];
    });
    const file = readReturnsFile(text, { jumps: 'payment' });
    expect(file.reading.notes).toMatchObject([{ kind: 'jump', steps: 4, isLeftOut: true }]);
    expect(Math.max(...file.stages[0]!.returns)).toBeLessThan(0.01);
  });
});
