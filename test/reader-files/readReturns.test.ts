import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, readNumber } from '../../src/reader-files/numbers.ts';
import { readDay } from '../../src/reader-files/readDay.ts';
import { writeDay } from '../../src/reader-files/writeDay.ts';
import { readReturnsFile as file, returnsOf as read } from './readFile.ts';

const dayOf = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);

describe('readReturns', () => {
  it('finds date and stages by their names, whatever their order', () => {
    const { layout, stages } = file(
      'Live return,Date,Paper return,Backtest\n,2024-01-01,,0.01\n,2024-01-02,,-0.02\n0.003,2024-01-03,0.004,\n-0.001,2024-01-04,0.002,\n',
    );
    expect(layout.columns).toEqual({ date: 1, test: 3, paper: 2, live: 0 });
    expect(stages.map(({ stage, returns }) => [stage, [...returns]])).toEqual([
      ['test', [0.01, -0.02]],
      ['paper', [0.004, 0.002]],
      ['live', [0.003, -0.001]],
    ]);
  });

  it('finds paper and real money that begin long after the first rows', () => {
    const test = Array.from({ length: 300 }, (_, day) => `${dayOf(day)},${day % 2 ? 0.01 : -0.01},,`);
    const later = Array.from(
      { length: 20 },
      (_, day) => `${dayOf(300 + day)},,${day % 2 ? 0.01 : -0.01},0.002`,
    );
    const { stages } = file(['date,backtest,paper,live', ...test, ...later].join('\n'));
    expect(stages.map(({ stage, returns }) => [stage, returns.length])).toEqual([
      ['test', 300],
      ['paper', 20],
      ['live', 20],
    ]);
    // Without names nothing says which is which.
    expect(read([...test, ...later].join('\n'))).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'liveColumn', choices: [1, 2] }],
    });
  });

  it('takes account values for what they are, and makes returns of them', () => {
    const { stages } = file('date,live\n2024-01-01,10000\n2024-01-02,10100\n2024-01-03,"9,999.00"\n');
    const [live] = stages;
    expect(live!.content).toBe('equity');
    expect(live!.returns[0]).toBeCloseTo(0.01, 12);
    expect(live!.returns[1]).toBeCloseTo(9999 / 10100 - 1, 12);
    // The first value has no return: the days are those on which a return ends.
    expect(live!.days[0]! - Math.floor(Date.UTC(2024, 0, 1) / 86_400_000)).toBe(1);
  });

  it('tells per cent from fractions, by signs, by size, or as it is told', () => {
    const signs = file('date;live\n2024-01-01;0,5 %\n2024-01-02;-1,2 %\n2024-01-03;0,3 %\n');
    expect([...signs.stages[0]!.returns]).toEqual([0.005, -0.012, 0.003]);
    const large = file('date,live\n2024-01-01,0.5\n2024-01-02,-1.2\n2024-01-03,0.3\n2024-01-04,-1.1\n');
    expect([large.scale, large.stages[0]!.returns[1]]).toEqual(['percent', -0.012]);
    const told = file('live\n0.01\n-0.02\n0.01\n', { scale: 'percent' });
    expect(told.stages[0]!.returns[0]).toBe(0.0001);
  });
});

describe('readReturns, by the dates,', () => {
  it.each([
    ['days', 365, Array.from({ length: 30 }, (_, day) => day)],
    ['weekdays', 252, Array.from({ length: 40 }, (_, day) => day).filter(day => ![5, 6].includes(day % 7))],
    ['weeks', 52, Array.from({ length: 12 }, (_, week) => 7 * week)],
  ] as const)('recognises %s', (name, periodsPerYear, days) => {
    const rows = days.map((day, place) => `${dayOf(day)},${place % 2 ? 0.01 : -0.01}`);
    const { rhythm, gaps } = file(['date,live', ...rows].join('\n'));
    expect(rhythm).toEqual({ name, periodsPerYear });
    expect(gaps).toEqual([]);
  });

  it('recognises months, hours, and rhythms that are none', () => {
    const months = Array.from(
      { length: 12 },
      (_, month) => `2023-${String(month + 1).padStart(2, '0')}-28,0.01`,
    );
    expect(file(['date,test', ...months, '2024-01-28,-0.02'].join('\n')).rhythm?.periodsPerYear).toBe(12);
    const hours = Array.from(
      { length: 20 },
      (_, hour) => `2024-01-01 ${String(hour).padStart(2, '0')}:00,-0.001`,
    );
    expect(file(['time,live', ...hours].join('\n')).rhythm).toEqual({ name: 'hours', periodsPerYear: 8760 });
    expect(file('live\n0.01\n-0.01\n0.02\n').rhythm).toBeNull();
  });

  it('reports gaps, and takes dates in any order once each', () => {
    const days = [0, 1, 2, 3, 9, 10, 11, 12, 5, 5];
    const rows = days.map(day => `${dayOf(day)},-0.01`);
    const { gaps, rejected, stages } = file(['date,live', ...rows].join('\n'));
    expect(stages[0]!.returns).toHaveLength(9);
    expect(gaps.map(({ from, to }) => to - from)).toEqual([2, 4]);
    expect(rejected).toEqual([{ line: 11, fault: 'rowTwice', text: `${dayOf(5)},-0.01` }]);
    expect([...stages[0]!.days]).toEqual([...stages[0]!.days].sort((a, b) => a - b));
  });
});

describe('readReturns, of what it cannot use,', () => {
  it('lists every row that it leaves out, with its line', () => {
    const { rejected, rows } = file(
      'date,test,live\n2024-01-01,0.01,\n2024-01-02,soon,\n2024-01-03,,\nsometime,0.01,\n2024-01-05,-0.02,0.01\n2024-01-06,-0.02,-3.01\n',
    );
    expect(rows).toBe(6);
    expect(rejected.map(({ line, fault }) => [line, fault])).toEqual([
      [3, 'valueUnreadable'],
      [4, 'noValue'],
      [5, 'dateUnreadable'],
    ]);
  });

  it('refuses what is no table of returns, with the reason', () => {
    expect(read('')).toMatchObject({ kind: 'refused', fault: 'empty' });
    expect(read('{"a": [1]}')).toMatchObject({ fault: 'json' });
    expect(read('name,city\nann,bern\nbob,oslo\n')).toMatchObject({ fault: 'noValueColumn' });
    expect(read('date,live\n2024-01-01,100\n')).toMatchObject({ fault: 'tooFewReturns' });
  });

  it('never throws, and accounts for every row', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.double().map(String),
      fc.constantFrom('', '1%', '2024-01-03'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), rows => {
        const outcome = read(rows.map(row => row.join(',')).join('\n'));
        if (outcome.kind === 'read')
          for (const { returns, days } of outcome.stages) expect(returns).toHaveLength(days.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('writeDay', () => {
  it('is the inverse of dayNumber', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), day => {
        const date = writeDay(day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(readDay(date)).toEqual({ dayFirst: day, monthFirst: day, yearFirst: day, offset: null });
      }),
    );
  });
});

describe('readNumber', () => {
  it.each([
    ['0.4 %', 0.4, 'percent'],
    ['10,000.50', 10_000.5, null],
    ['10,000', 10_000, null],
    ['1,00,000', 100_000, null],
    ['$ 1 234', 1234, 'money'],
    ['1’234.5 CHF', 1234.5, 'money'],
    ['−€12', -12, 'money'],
    ['(12.5)', -12.5, null],
    ['−3', -3, null],
    ['1e-3', 0.001, null],
    ['25 bps', 25, 'bps'],
  ])('reads %s with a decimal point', (cell, value, unit) => {
    expect(readNumber(cell, '.')).toEqual({ value, unit });
  });

  it.each([
    ['-1,5', -1.5],
    ['1.234,56', 1234.56],
    ['1.023', 1023],
    ['10\u202f000,5', 10_000.5],
  ])('reads %s with a decimal comma', (cell, value) => {
    expect(readNumber(cell, ',')?.value).toBe(value);
  });

  it.each(['', 'soon', '1.2.3', '12:30', '()', '1,2,3', '1 23', '0x10', '<1'])('does not read %j', cell => {
    expect(readNumber(cell, '.')).toBeNull();
  });
});

describe('decimalOf', () => {
  it.each<readonly [string, readonly string[], '.' | ',']>([
    ['a comma that no thousands have', ['0,5', '12,25'], ','],
    ['both signs', ['1.234,56', '978'], ','],
    ['a sign that stands twice', ['1.234.567', '1.000'], ','],
    ['thousands beside what is of their size', ['1.023', '978', '995'], ','],
    ['decimals beside what is of their size', ['1.125', '2', '3'], '.'],
    ['an exponent', ['1.234e5'], '.'],
    ['nothing', ['7', '12'], '.'],
  ])('finds the sign by %s', (_, cells, decimal) => {
    expect(decimalOf(cells)).toEqual({ decimal, isCertain: true });
  });

  it('says where both would do, unless the rest of the file tells', () => {
    expect(decimalOf(['1.234', '1.250'])).toEqual({ decimal: '.', isCertain: false });
    expect(decimalOf(['1.234', '1.250'], ',')).toEqual({ decimal: ',', isCertain: true });
  });
});

describe('readReturns, of columns that are no returns,', () => {
  const days = Array.from({ length: 40 }, (_, day) => dayOf(day));
  const gains = days.map((_, day) => 0.02 * Math.sin(day * day));
  const table = (name: string, cell: (day: number) => string) =>
    [`date,${name}`, ...days.map((date, day) => `${date},${cell(day)}`)].join('\n');
  const total = gains.reduce((product, gain) => product * (1 + gain), 1) - 1;
  const totalOf = (text: string, said = {}) =>
    file(text, said).stages[0]!.returns.reduce((product, gain) => product * (1 + gain), 1) - 1;

  it('turns logarithms and factors into returns', () => {
    expect(totalOf(table('log_return', day => String(Math.log1p(gains[day]!))))).toBeCloseTo(total, 12);
    expect(totalOf(table('growth factor', day => String(1 + gains[day]!)))).toBeCloseTo(total, 12);
  });

  it('asks whether numbers near 1 are an account or factors', () => {
    const text = table('live', day => String(1 + gains[day]!));
    expect(read(text)).toMatchObject({ questions: [{ id: 'content', choices: ['factor', 'equity'] }] });
    expect(totalOf(text, { content: 'factor' })).toBeCloseTo(total, 12);
  });

  it.each([
    ['prices', table('close', day => String(100 + day)), 'liveColumn'],
    ['a running total of gains', table('pnl', day => String(100 * day - 3 * (day % 5))), 'content'],
    [
      'a benchmark beside',
      ['date,Benchmark,Fund', ...days.map((date, day) => `${date},${gains[day]},${gains[39 - day]}`)].join(
        '\n',
      ),
      'liveColumn',
    ],
  ])('asks about %s', (_, text, id) => {
    expect(read(text)).toMatchObject({ kind: 'asked', questions: [{ id }] });
  });

  it('ends an account that falls below zero, however long its file goes on', () => {
    const text = table('equity', day => (day < 10 ? String(1000 + day) : String(-day)));
    expect(file(text).stages[0]).toMatchObject({ ruin: { line: 12, ignored: 29 } });
    expect(totalOf(text)).toBe(-1);
  });

  it('says that money was paid in', () => {
    const text = [
      'date,balance,deposit',
      ...days.map((date, day) => `${date},${1000 + day},${day === 3 ? 50 : 0}`),
    ].join('\n');
    expect(read(text)).toMatchObject({ kind: 'refused', fault: 'flowsBesideAccount' });
    const chosen = file(text, { liveColumn: 1 });
    expect(chosen.reading.notes).toContainEqual({ kind: 'flows', column: 'deposit' });
  });
});
