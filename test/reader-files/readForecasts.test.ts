import { describe, expect, it } from 'vitest';
import { readForecasts } from '../../src/reader-files/readForecasts.ts';
import { readForecastFile as accepted, finished, forecastsOf as read } from './readFile.ts';

const forecastsOf = (text: string) => {
  const { probabilities, outcomes } = accepted(text);
  return Array.from(probabilities, (probability, i) => [probability, outcomes[i]]);
};

const TWO = [
  [0.7, 1],
  [0.2, 0],
];

describe('readForecasts reads', () => {
  it.each([
    ['commas and a header', 'probability,outcome\n0.7,1\n0.2,0\n'],
    ['tabs', 'p\ty\n0.7\t1\n0.2\t0'],
    ['semicolons and decimal commas', 'Forecast;Result\n0,7;1\n0,2;0\n'],
    ['bars', 'conf|won\n0.7|1\n0.2|0'],
    ['pasted columns without a header', '0.7 1\n0.2 0'],
    ['pasted columns with many spaces', '  0.7   1 \n  0.2   0 '],
    ['pasted decimal commas', '0,7 1\n0,2 0'],
    ['no header', '0.7,1\n0.2,0'],
    ['columns the other way round', 'won,chance\n1,0.7\n0,0.2'],
    ['columns the other way round without a header', '1,0.7\n0,0.2'],
    ['a byte order mark', '\ufeffp,y\n0.7,1\n0.2,0'],
    ['carriage returns', 'p,y\r\n0.7,1\r\n0.2,0\r\n'],
    ['old line ends', 'p,y\r0.7,1\r0.2,0'],
    ['quotes', '"p","y"\n"0.7","1"\n"0.2","0"'],
    ['quoted decimal commas between commas', 'p,y\n"0,7",1\n"0,2",0'],
    ['per cent', 'p,y\n70,1\n20,0'],
    ['per cent signs', 'p,y\n70 %,1\n20%,0'],
    ['a per cent sign among fractions', 'p,y\n0.7,1\n20%,0'],
    ['true and false', 'p,correct\n0.7,TRUE\n0.2,false'],
    ['yes and no', 'p,happened\n0.7,Yes\n0.2,no'],
    ['win and loss', 'p,result\n0.7,WIN\n0.2,loss'],
    ['up and down', 'p,outcome\n0.7,up\n0.2,Down'],
    ['outcomes with decimals', 'p,y\n0.7,1.0\n0.2,0.00'],
    ['other columns around', 'id,note,prob_home,home_outcome\n17,x,0.7,1\n18,y,0.2,0'],
    ['numbers of rows in front', '1,0.7,1\n2,0.2,0'],
    ['words inside names', 'Stated chance (fraction),Outcome (1 = up)\n0.7,1\n0.2,0'],
    ['blank lines', '\np,y\n\n0.7,1\n\n0.2,0\n\n'],
    ['line breaks in quotes', 'p,y,note\n0.7,1,"two\nlines"\n0.2,0,x'],
  ])('%s', (_, text) => {
    expect(forecastsOf(text)).toEqual(TWO);
  });

  it('the end of a file as no line', () => {
    expect(accepted('p,y\n0.7,1\n').counts).toMatchObject({ lines: 2, blank: 0, rows: 1 });
  });

  it('certainties', () => {
    expect(forecastsOf('p,y\n1,1\n0,0\n1,0')).toEqual([
      [1, 1],
      [0, 0],
      [1, 0],
    ]);
  });

  it('a single forecast', () => {
    expect(forecastsOf('0.7,1')).toEqual([[0.7, 1]]);
  });
});

describe('readForecasts reads beside the forecasts', () => {
  it('groups and dates by name, and by their looks', () => {
    const named = accepted('date,coin,p,y\n2021-03-04,btc,0.7,1\n2021-03-05,eth,0.2,0\n2021-03-06,btc,0.6,1');
    expect(named.groups).toEqual({ codes: Uint32Array.of(0, 1, 0), names: ['btc', 'eth'] });
    expect(Array.from(named.days!)).toEqual([18_690, 18_691, 18_692]);
    const bare = accepted(
      '2021-03-04,btc,0.7,1\n2021-03-05,eth,0.2,0\n2021-03-06,btc,0.6,1\n2021-03-07,eth,0.5,1',
    );
    expect(bare.layout.columns).toEqual({ date: 0, group: 1, probability: 2, outcome: 3, predicted: null });
  });

  it('the order of day and month from the whole column', () => {
    const american = accepted('date,p,y\n3/4/2021,0.7,1\n3/14/2021,0.2,0');
    expect([american.dayOrder, Array.from(american.days!)]).toEqual(['monthFirst', [18_690, 18_700]]);
    const european = accepted('date,p,y\n4/3/2021,0.7,1\n14/3/2021,0.2,0');
    expect([european.dayOrder, Array.from(european.days!)]).toEqual(['dayFirst', [18_690, 18_700]]);
    expect(accepted('date,p,y\n2021-03-04,0.7,1').dayOrder).toBeNull();
  });

  it('dates that cannot be read as undated, and keeps the forecast', () => {
    const file = accepted('date,p,y\n2021-03-04,0.7,1\nsoon,0.2,0\n2021-02-29,0.3,0\n2021-03-06,0.4,1');
    expect(file.counts).toMatchObject({ forecasts: 4, undated: 2, rejected: 0 });
    expect(Array.from(file.days!, Number.isNaN)).toEqual([false, true, true, false]);
  });

  it('columns that the reader names', () => {
    const text = 'a,b,c,y\n0.7,0.6,1,0\n0.2,0.1,0,1';
    const settings = { probabilityColumn: 1, outcomeColumn: 2, groupColumn: 0 };
    const file = accepted(text, settings);
    expect(file.layout.columns).toEqual({
      probability: 1,
      outcome: 2,
      group: 0,
      date: null,
      predicted: null,
    });
    expect(Array.from(file.outcomes)).toEqual([1, 0]);
    expect(accepted('coin,p,y\nbtc,0.7,1\nbtc,0.2,0', { groupColumn: -1 }).groups).toBeNull();
  });
});

describe('readForecasts decides for the whole file', () => {
  it('that it states per cent, however small some are', () => {
    const file = accepted('p,y\n70,1\n0.5,0\n1,0');
    expect(Array.from(file.probabilities)).toEqual([0.7, 0.005, 0.01]);
    expect(file.scale).toEqual({
      kind: 'percent',
      given: false,
      byHeader: false,
      plain: 3,
      aboveOne: 1,
      signed: 0,
    });
  });

  it('that it states fractions, and leaves out what does not fit', () => {
    const fractions = Array.from({ length: 30 }, (_, i) => `0.${10 + i},1`).join('\n');
    const file = accepted(`p,y\n${fractions}\n55,0`);
    expect(file.scale).toMatchObject({ kind: 'fraction', aboveOne: 1 });
    expect(file.rejected).toEqual([{ line: 32, fault: 'probabilityOutOfRange', text: '55,0' }]);
  });

  it('what the reader says', () => {
    expect(Array.from(accepted('p,y\n0.7,1\n0.2,0', { scale: 'percent' }).probabilities)).toEqual([
      0.7 / 100,
      0.2 / 100,
    ]);
  });
});

describe('readForecasts lists every row that it leaves out', () => {
  it('by line, with the reason, as it stands', () => {
    const file = accepted(
      [
        'p,y',
        '0.7,1',
        ',1',
        'maybe,1',
        '0.5,',
        '0.5,perhaps',
        '-0.1,1',
        '0.4',
        '',
        '0.2,0',
        '"0.9',
        '0.1,0',
        ...Array.from({ length: 120 }, (_, row) => `0.${10 + (row % 80)},${row % 2}`),
      ].join('\n'),
    );
    expect(file.rejected).toEqual([
      { line: 3, fault: 'noProbability', text: ',1' },
      { line: 4, fault: 'probabilityUnreadable', text: 'maybe,1' },
      { line: 5, fault: 'noOutcome', text: '0.5,' },
      { line: 6, fault: 'outcomeUnreadable', text: '0.5,perhaps' },
      { line: 7, fault: 'probabilityOutOfRange', text: '-0.1,1' },
      { line: 8, fault: 'tooFewColumns', text: '0.4' },
      { line: 11, fault: 'tooFewColumns', text: '"0.9' },
    ]);
    expect(file.counts).toEqual({ lines: 132, blank: 1, rows: 130, forecasts: 123, rejected: 7, undated: 0 });
  });

  it('however many of the first rows are bad', () => {
    expect(accepted('0.7,1\nmaybe,0\n0.2,0')).toMatchObject({
      layout: { columns: { probability: 0, outcome: 1 } },
      rejected: [{ line: 2, fault: 'probabilityUnreadable' }],
    });
  });

  it('with the right line after line breaks in quotes, and over many batches', () => {
    const rows = Array.from({ length: 40_000 }, (_, i) =>
      i % 10_000 === 9_999 ? 'x,1,z' : `0.5${i % 3},${i % 2},"a\nb"`,
    );
    const file = accepted(rows.join('\n'));
    expect(file.counts).toMatchObject({ rows: 40_000, forecasts: 39_996, rejected: 4 });
    expect(file.rejected.map(row => row.line)).toEqual([19_999, 39_998, 59_997, 79_996]);
    expect(file.rejected.every(row => row.text === 'x,1,z')).toBe(true);
  });
});

describe('readForecasts refuses', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\n\t '],
    ['archive', 'PK\u0003\u0004\u0014\u0000'],
    ['binary', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['html', '<!DOCTYPE html><html><body>0.7,1</body></html>'],
    ['json', '{"p": 0.7}'],
    ['oneColumn', '0.7\n0.2\n0.5'],
    ['oneColumn', 'p\n0.7\n'],
    ['noProbabilityColumn', 'name,y\nx,yes\nz,no'],
    ['noOutcomeColumn', 'a,b\n0.7,0.2\n0.3,0.4'],
    ['noOutcomeColumn', 'p,y\n0.7,maybe\n0.2,perhaps'],
    ['headerOnly', 'p,y\n'],
  ])('%s', (fault, text) => {
    expect(read(text)).toMatchObject({ kind: 'refused', fault });
  });

  it('a file without one row that can be read, and lists them', () => {
    const file = read('p,y\n5,1\n-1,0', { scale: 'fraction' });
    expect(file).toMatchObject({ kind: 'refused', fault: 'outOfRange' });
    expect(file).toMatchObject({ rejected: [{ line: 2 }, { line: 3 }] });
  });

  it('too many rows as a whole', () => {
    const rows = Array.from({ length: 11 }, () => '0.5,1').join('\n');
    expect(finished(readForecasts(rows, {}, 10))).toMatchObject({ kind: 'refused', fault: 'tooManyRows' });
    expect(finished(readForecasts(rows, {}, 11)).kind).toBe('read');
  });
});
