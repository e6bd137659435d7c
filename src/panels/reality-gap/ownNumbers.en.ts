import { readingText } from '../../reader-files/reading.en.ts';
import { columnNames, RETURNS_FAULTS, RETURNS_ROW_FAULTS } from '../../reader-files/text.en.ts';
import { writeDay } from '../../reader-files/writeDay.ts';
import type { Held } from '../../schema/index.ts';
import { compared } from '../../words/comparing.en.ts';
import { say } from '../../words/text.en.ts';
import type { GapReason } from './outcomes.ts';
import type { MeasuredReturns, NoRatio, ReturnsRowFault, Stage, StageMeasure } from './ownReturnsOutcomes.ts';

type RhythmName = NonNullable<MeasuredReturns['rhythm']>['name'];

const STAGES: Readonly<Record<Stage, string>> = { test: 'Test', paper: 'Paper', live: 'Real money' };
const STAGE_IN_SENTENCE: Readonly<Record<Stage, string>> = {
  test: 'the test',
  paper: 'paper',
  live: 'real money',
};
const RHYTHMS: Readonly<Record<RhythmName, string>> = {
  hours: 'several a day',
  days: 'one a day',
  weekdays: 'one each weekday',
  weeks: 'one a week',
  months: 'one a month',
  quarters: 'one a quarter',
  years: 'one a year',
};

function signedPercent(fraction: number): string {
  return `${fraction > 0 ? '+' : ''}${say.percent(fraction)}`;
}

const NO_RATIO: Readonly<Record<NoRatio, string>> = {
  constant: 'because all returns are the same',
  ruined: 'because the account was lost',
  noRhythm: 'because nothing says how many rows make a year',
  tooFew: 'because there are too few returns',
};

/** A stage of the file: returns and worst fall as fractions; a ratio of null with the reason. */
interface ToldStage {
  readonly stage: Stage;
  readonly total: number;
  readonly sharpe: number | null;
  readonly fall: number;
  readonly noRatio: NoRatio | null;
  readonly ruin: StageMeasure['ruin'];
}

/**
 * Two stages and the chance `p` that equal rules differ by as much; the days of the later one until that is
 * clear.
 */
interface ToldPair {
  readonly from: Stage;
  readonly to: Stage;
  readonly p: number;
  /** That it is hardly noise; null where it may be. */
  readonly clear: Held<'hardly'> | null;
  readonly daysNeeded: number | null;
  readonly reason: GapReason;
}

/** What real money made against paper on the days that both have, a year, with its error. */
interface ToldSameDays {
  readonly days: number;
  readonly difference: number;
  readonly standardError: number;
}

function stageSentence({ stage, total, sharpe, fall, noRatio, ruin }: ToldStage): string {
  if (ruin !== null) {
    const after =
      ruin.ignored === 0
        ? ''
        : ` ${say.plural(ruin.ignored, { one: '# row after it is', other: '# rows after it are' })} ignored: there was nothing left.`;
    return `${STAGES[stage]}: ${signedPercent(total)} in all, worst fall ${say.percent(fall)}: the account was lost in line ${say.number(ruin.line)}.${after}`;
  }
  const ratio =
    sharpe === null
      ? `no Sharpe ratio (${NO_RATIO[noRatio ?? 'tooFew']})`
      : `Sharpe ratio ${say.number(sharpe, 2)} a year`;
  return `${STAGES[stage]}: ${signedPercent(total)} in all, ${ratio}, worst fall ${say.percent(fall)}.`;
}

function pairSentence({ from, to, p, clear, daysNeeded, reason }: ToldPair): string {
  const between = `Between ${STAGE_IN_SENTENCE[from]} and ${STAGE_IN_SENTENCE[to]}`;
  const often = say.chance(p).full;
  return clear
    ? `${between} the gap is ${compared(clear)} noise: equal rules differ by as much in ${often} cases.`
    : `${between} the gap may be noise: equal rules differ by as much in ${often} cases. To find a gap of this size in 80 of 100 cases it takes ${waitWords(daysNeeded, reason)}.`;
}

function waitWords(days: number | null, reason: GapReason): string {
  if (days !== null) return `${say.number(days)} days of the later one`;
  return reason === 'no-gap' ? 'a gap in the first place' : 'a longer test';
}

function sameDaysSentence({ days, difference, standardError }: ToldSameDays): string {
  return `On the ${say.number(days)} days that both have, real money made ${signedPercent(difference)} a year against paper, give or take ${say.percent(2 * standardError)}.`;
}

interface ReadReturnsFacts {
  readonly columns: readonly (Pick<StageMeasure, 'stage' | 'content'> & { readonly name: string })[];
  readonly date: string | null;
  readonly used: number;
  readonly leftOut: number;
  readonly scale: MeasuredReturns['scale'];
  readonly isReturns: boolean;
}

const CONTENTS: Readonly<Record<StageMeasure['content'], string>> = {
  returns: 'returns',
  equity: 'account values',
  profit: 'gains in money',
  cumulative: 'a running total',
  factor: 'growth factors',
  logReturns: 'logarithms of returns',
};
const UNIT_WORDS: Readonly<Record<MeasuredReturns['scale'], string>> = {
  fraction: 'fractions',
  percent: 'per cent',
  bps: 'basis points',
};

/** The words around a reader's own file of returns. */
const file = {
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
  sample: 'Try a made-up file',
  cancel: 'Stop',
  progress: 'Share of the work done',
  readingRows: 'Reading the rows …',
  cancelled: 'Stopped. Nothing was kept.',
  tooLarge: (megabytes: number) =>
    `This file has ${say.number(megabytes)} MB. Up to 200 MB are read: take a part of it.`,
  unreadable: 'The browser could not read this file.',
  refused: RETURNS_FAULTS,
  stages: STAGES,
  /**
   * What the file shows: each stage, then whether the gap is noise, then the days that paper and real money
   * share.
   */
  sentence: (told: {
    readonly stages: readonly ToldStage[];
    readonly pair: ToldPair | null;
    readonly sameDays: ToldSameDays | null;
  }) =>
    [
      ...told.stages.map(stageSentence),
      ...(told.pair ? [pairSentence(told.pair)] : []),
      ...(told.sameDays ? [sameDaysSentence(told.sameDays)] : []),
    ].join(' '),
  chart: 'What 1 became',
  line: ({ stage, money }: { readonly stage: Stage; readonly money: number }) =>
    `${STAGES[stage]} ${say.number(money, 2)}`,
  time: 'Time',
  /** The month of a day since 1970-01-01, short enough for a tick: "2024-03". */
  month: (day: number) => writeDay(day).slice(0, 'yyyy-mm'.length),
  /** A return by its place in a file without dates. */
  place: (place: number) => `return ${say.number(place)}`,
  money: 'Money, start 1',
  /** A rhythm of null: no dates, or no steady one. */
  contents: (told: {
    readonly rows: number;
    readonly rhythm: RhythmName | null;
    readonly periodsPerYear: number | null;
    readonly gaps: number;
    readonly rejected: number;
  }) => {
    const rhythm = told.rhythm === null ? 'no dates or no steady rhythm' : RHYTHMS[told.rhythm];
    const gaps = told.gaps === 0 ? 'no gaps' : say.plural(told.gaps, { one: '# gap', other: '# gaps' });
    const year =
      told.periodsPerYear === null ? 'no yearly figures' : `${say.number(told.periodsPerYear)} to a year`;
    return `${say.number(told.rows)} rows, ${rhythm}, ${year}; ${gaps}, ${say.number(told.rejected)} left out.`;
  },
  gapsTitle: (count: number) => `Days without rows: ${say.number(count)}`,
  /** Days since 1970-01-01. */
  gap: ({ from, to }: { readonly from: number; readonly to: number }) =>
    `between ${say.day(from)} and ${say.day(to)}`,
  rejectedTitle: (count: number) => `Rows left out: ${say.number(count)}`,
  rejectedRow: (row: { readonly line: number; readonly fault: ReturnsRowFault; readonly text: string }) =>
    `${say.number(row.line)}: ${RETURNS_ROW_FAULTS[row.fault]} (${row.text})`,
  moreRows: (count: number) => `and ${say.number(count)} more`,
  roles: { dateColumn: 'Date', testColumn: 'Test', paperColumn: 'Paper', liveColumn: 'Real money' },
  columnNames,
  reading: readingText,
  /** How the file was read, in one line. */
  readLine: (read: ReadReturnsFacts) => {
    const columns = read.columns.map(
      ({ name, stage, content }) => `“${name}” as ${STAGE_IN_SENTENCE[stage]} (${CONTENTS[content]})`,
    );
    const rest = read.leftOut === 0 ? '' : `, ${say.number(read.leftOut)} left out`;
    const dates = read.date === null ? 'without dates' : `dates in “${read.date}”`;
    const unit = read.isReturns ? `, ${UNIT_WORDS[read.scale]}` : '';
    return `${say.list(columns)}, ${dates}, ${say.plural(read.used, { one: '# row', other: '# rows' })}${rest}${unit}.`;
  },
  table: {
    caption: 'What the file shows',
    share: 'share',
    aYear: 'a year',
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
};

/** The words around a reader's own numbers. */
export const ownNumbersText = {
  example:
    'An example until you type your own: 1.7 in a test of three years of days, then 0.2 over half a year.',
  missing: 'Give both: the Sharpe ratio of the test and how many returns it was made from.',
  /**
   * `byLuck`: how often a rule worth nothing, or worth what luck's best of so many is expected to show, does this well or
   * better; `gap`: the verdict on what came after, null where nothing did.
   */
  sentence: (told: {
    readonly sharpe: number;
    readonly trials: number;
    readonly byLuck: number;
    readonly gap: string | null;
  }) => {
    const often = say.chance(told.byLuck).full;
    const sharpe = say.number(told.sharpe, 2);
    const skill =
      told.trials > 1
        ? `Best of ${say.number(told.trials)} ideas with ${sharpe} a year: a rule worth no more than luck’s best of as many would do this well or better in ${often} tests.`
        : `A single idea with ${sharpe} a year: a rule worth nothing would do this well or better in ${often} tests.`;
    return told.gap === null ? skill : `${skill} And what came after? ${told.gap}`;
  },
  luckRule: (trials: number) => `luck of ${say.number(trials)}`,
  between: ({ lower, upper }: { readonly lower: number; readonly upper: number }) =>
    `between ${say.number(lower, 2)} and ${say.number(upper, 2)}`,
  returns: (count: number | null) =>
    count === null ? 'no number is enough' : `${say.number(count)} returns`,
  years: (years: number | null) => (years === null ? 'no length is enough' : `${say.number(years, 1)} years`),
  onlyOne: 'only one; say if there were more',
  amounts: {
    trials: 'Ideas tried',
    interval: 'True ratios that such a test does not contradict (95 % interval)',
    probabilistic:
      'Tests in which a rule worth nothing does this well or better (1 less the probabilistic Sharpe ratio)',
    luck: 'What luck alone lets the best idea show',
    deflated:
      'Tests in which a rule worth luck’s best does this well or better (1 less the deflated Sharpe ratio)',
    haircut: 'The ratio after paying for all ideas (haircut)',
    trackRecord: 'Returns needed to show that it is above 0',
    backtest: 'Test length after which luck alone no longer shows as much',
  },
  method:
    'Probabilistic, deflated Sharpe ratio and minimum track record: Bailey and López de Prado 2012 and 2014, error at the estimate. Minimum test length: Bailey and others 2014. Haircut: Harvey and Liu 2015, Šidák. The same numbers come from the command line. Skewness and kurtosis are taken for both records.',
  file,
};

export type OwnNumbersText = typeof ownNumbersText;
