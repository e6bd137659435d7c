import { describe, expect, it } from 'vitest';
import { readReturnsFile } from './readFile.ts';
import { table, total, totalOf } from './someReturns.ts';

describe('minus infinity', () => {
  it.each(['-inf', '-Inf', '−∞', '-Infinity', '#NUM!', '-100%', '-1'])(
    'among logarithms is ruin: %s',
    cell => {
      const text = table('date;log returns', ({ date, gain, row }) => [
        date,
        row === 80 ? cell : Math.log1p(gain).toFixed(7),
      ]);
      const file = readReturnsFile(text);
      expect(totalOf(text)).toBe(-1);
      expect(file.stages[0]!.ruin).toEqual({ line: 82, ignored: 39 });
      expect(file.rejected.every(({ fault }) => fault === 'afterRuin')).toBe(true);
    },
  );

  it.each(['return', 'equity', 'daily rendite'])('is ruin under any name: %s', name => {
    const text = table(`date;${name}`, ({ date, gain, worth, row }) => [
      date,
      row === 30 ? '-inf' : name === 'equity' ? worth : gain,
    ]);
    expect(totalOf(text)).toBe(-1);
  });

  it('is ruin in JSON, which knows no infinity', () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `{"t":"2024-02-${row < 28 ? row + 1 : 28}","log_return":0.0${row % 7}1}`,
    );
    const text = `[${rows.slice(0, 20).join(',')},{"t":"2024-03-01","log_return":-Infinity}]`;
    expect(readReturnsFile(text).stages[0]!.ruin).not.toBeNull();
  });

  it('the other way is no number', () => {
    const text = table('date;return', ({ date, gain, row }) => [date, row === 30 ? 'inf' : gain]);
    expect(readReturnsFile(text).rejected).toMatchObject([{ line: 32, fault: 'valueUnreadable' }]);
  });
});

describe('codes of missing values', () => {
  it.each([
    ['-99.99', [40, 41, 90]],
    ['-999', [17]],
    ['-9999.00', [5, 6]],
    ['-999.99', [70, 71, 72]],
  ] as const)('are left out with the reason: %s', (code, places) => {
    const text = table('date;return (%)', ({ date, gain, row }) => [
      date,
      (places as readonly number[]).includes(row) ? code : (100 * gain).toFixed(3),
    ]);
    const file = readReturnsFile(text);
    expect(file.rejected.map(({ line, fault }) => ({ line, fault }))).toEqual(
      places.map(row => ({ line: row + 2, fault: 'missingCode' })),
    );
    expect(file.stages[0]!.returns).toHaveLength(120 - places.length);
    expect(file.stages[0]!.ruin).toBeNull();
  });

  it('may be losses of money, and one loss of nearly all is one', () => {
    const money = table('date;pnl usd', ({ date, row }) => [date, row % 9 === 0 ? -999 : 130 + row]);
    expect(readReturnsFile(money, { capital: 1e6 }).rejected).toEqual([]);
    const nearly = table('date;return (%)', ({ date, gain, row }) => [
      date,
      row === 60 ? -99.99 : 100 * gain,
    ]);
    expect(totalOf(nearly)).toBeLessThan(-0.99);
    expect(readReturnsFile(nearly).rejected).toEqual([]);
  });

  it('do not end an account that goes on', () => {
    const text = table('date;equity', ({ date, worth, row }) => [date, row === 50 ? -999 : worth]);
    expect(readReturnsFile(text).stages[0]!.ruin).toBeNull();
    const lost = table('date;equity', ({ date, worth, row }) => [date, row > 50 ? -999 : worth]);
    expect(totalOf(lost)).toBe(-1);
  });

  it('leave everything else as it is', () => {
    expect(totalOf(table('date;return', ({ date, gain }) => [date, gain]))).toBeCloseTo(total, 9);
  });
});
