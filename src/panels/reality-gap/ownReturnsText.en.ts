import type { NoiseVerdict } from './outcomes.ts';
import type { Stage } from './ownReturnsOutcomes.ts';

export { RETURNS_FAULTS, RETURNS_ROW_FAULTS } from '../../reader-files/text.en.ts';

const number = new Intl.NumberFormat('en-GB');

/** The words around a reader's own file of returns. */
export const returnsWords = {
  title: 'Or bring the returns themselves',
  what: 'A table with a column each for test, paper and real money, as far as you have them: the return of every day (or what the account was worth), with dates if there are any.',
  privacy:
    'Your file never leaves this browser: it is read and computed here, and nothing of it stands in the link.',
  choose: 'Choose a file',
  drop: 'Drop a file here',
  paste: 'Or paste rows',
  pasteHint: 'date,test,paper,live\n2024-01-01,0.4 %,,\n2025-01-01,,0.1 %,-0.1 %',
  pasteRead: 'Read these rows',
  another: 'Another file',
  cancel: 'Stop',
  progress: 'Share of the work done',
  reading: 'Reading the rows …',
  cancelled: 'Stopped. Nothing was kept.',
  failed: (message: string) => `Something went wrong here, not in your file: ${message}`,
  tooLarge: (size: string) => `This file has ${size}. Up to 200 MB are read: take a part of it.`,
  unreadable: 'The browser could not read this file.',
  names: { test: 'Test', paper: 'Paper', live: 'Real money' } satisfies Record<Stage, string>,
  inSentence: { test: 'the test', paper: 'paper', live: 'real money' } satisfies Record<Stage, string>,
  noSharpe: 'none, it never moved',
  stage: (told: {
    readonly name: string;
    readonly total: string;
    readonly sharpe: string;
    readonly fall: string;
  }) => `${told.name}: ${told.total} in all, Sharpe ratio ${told.sharpe} a year, worst fall ${told.fall}.`,
  clear: (first: string, second: string, often: string) =>
    `Between ${first} and ${second} the gap is hardly noise: equal rules differ by as much in ${often} cases.`,
  noise: (first: string, second: string, often: string, needed: string) =>
    `Between ${first} and ${second} the gap may be noise: equal rules differ by as much in ${often} cases. To be clear it takes ${needed}.`,
  needed: (days: number | null, reason: NoiseVerdict['reason']) =>
    days === null
      ? reason === 'no gap'
        ? 'a gap in the first place'
        : 'a longer test'
      : `${number.format(days)} days of the later one`,
  sameDays: (days: string, difference: string, error: string) =>
    `On the ${days} days that both have, real money made ${difference} a year against paper, give or take ${error}.`,
  chart: 'What 1 became',
  time: 'Time',
  period: (place: string) => `return ${place}`,
  money: 'Money, start 1',
  table: 'What the file shows',
  file: (told: {
    readonly rows: string;
    readonly rhythm: string;
    readonly periods: string;
    readonly gaps: number;
    readonly rejected: number;
  }) =>
    `${told.rows} rows, ${told.rhythm}, ${told.periods} to a year; ${told.gaps === 0 ? 'no gaps' : `${told.gaps} ${told.gaps === 1 ? 'gap' : 'gaps'}`}, ${told.rejected} left out.`,
  rhythms: {
    hours: 'several a day',
    days: 'one a day',
    weekdays: 'one each weekday',
    weeks: 'one a week',
    months: 'one a month',
    quarters: 'one a quarter',
    years: 'one a year',
  },
  noRhythm: 'no dates or no steady rhythm',
  gapsTitle: 'Days without rows',
  gap: (from: string, to: string) => `between ${from} and ${to}`,
  rejectedTitle: 'Rows left out',
  moreRows: (count: number) => `and ${number.format(count)} more`,
  correct: 'Read it differently',
  roles: {
    dateColumn: 'Dates',
    testColumn: 'Test',
    paperColumn: 'Paper',
    liveColumn: 'Real money',
  },
  noColumn: 'none',
  content: { label: 'The columns hold', auto: 'as recognised', returns: 'returns', equity: 'account values' },
  scale: { label: 'Returns are told in', auto: 'as recognised', fraction: 'fractions', percent: 'per cent' },
  columns: {
    stage: 'Stage',
    from: 'From',
    to: 'To',
    returns: 'Returns',
    total: 'Total return',
    sharpe: 'Sharpe ratio',
    lower: '95 % from',
    upper: '95 % to',
    growth: 'Growth a year',
    volatility: 'Volatility a year',
    fall: 'Worst fall',
    worst: 'Worst return',
  },
} as const;
