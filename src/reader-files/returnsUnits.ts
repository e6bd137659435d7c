import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { unitOfHeader } from './forecastUnits.ts';
import { knownNames } from './knownNames.ts';
import type { StatedNumber } from './numbers.ts';
import type { Question } from './reading.ts';
import type { ReturnsContent, ReturnsFileSettings, ReturnsUnit } from './returnsFile.ts';
import { contentOfName } from './returnsNames.ts';
import { middleOf, persistence, typicalStep, volatilityOf } from './seriesShape.ts';

/** The values of one stage in the order of time, and what is said about them. */
export interface StatedSeries {
  readonly profile: ColumnProfile;
  readonly numbers: readonly StatedNumber[];
  /** Rows a year by the dates; null where these do not tell. */
  readonly periodsPerYear: number | null;
  /** True for cells of a spreadsheet, which may show per cent and hold fractions. */
  readonly areFormatted: boolean;
}

/** What a series holds and in which units, or what has to be asked about it. */
export type DecidedSeries =
  | { readonly content: ReturnsContent; readonly scale: ReturnsUnit }
  | { readonly question: Question };

/** A middle value below this is no account. */
const LEAST_LEVEL = 0.2;
/** From one row to the next an account rarely moves by more. */
const MOST_USUAL_STEP = 0.2;
/** Values that jump about by more than this, and each of which tells so little of the next, are no account. */
const [LARGE_STEP, SCATTERED] = [0.05, 0.3];
/** In what is called an account half of the steps are no larger. */
const MOST_ACCOUNT_STEP = 0.5;
/** Yearly volatility as fractions: up to the first it is taken for what it says, from the second on for per cent. */
const [MOST_VOLATILE, SURELY_PERCENT] = [2, 5];
/** Hardly anything that is traded moves less a year: what is called per cent may be fractions. */
const LEAST_VOLATILE = 0.01;
const DIVISORS: Readonly<Record<ReturnsUnit, number>> = { fraction: 1, percent: 100, bps: 10_000 };
/** More per cent a year than these are no per cent. */
const MOST_PERCENT = 300;
/** Where the dates do not tell, rows are taken for days. */
const DAYS_A_YEAR = 365;
/** Running totals remember where they were; returns do not. */
const PERSISTENT = 0.9;
const LEAST_ROWS_TO_TELL = 20;
/** Gains in money are rarely this small. */
const LEAST_MONEY = 5;
const MONEY_WORDS = knownNames('money');
const PROFIT_NAMES = knownNames('profit');

/** What a column's values are: as the reader said, by its name, then by all values together. */
export function decideSeries(series: StatedSeries, settings: ReturnsFileSettings): DecidedSeries {
  const content = settings.content ?? decideContent(series);
  if (typeof content !== 'string') return { question: content };
  if (content === 'equity' || content === 'factor' || content === 'logReturns')
    return { content, scale: 'fraction' };
  if (content === 'profit' || (content === 'cumulative' && isMoneyTotal(series))) {
    const question: Question = { id: 'capital', why: 'money', choices: [] };
    return settings.capital === null ? { question } : { content, scale: 'fraction' };
  }
  const scale = settings.scale ?? decideScale(series, content);
  return typeof scale === 'string' ? { content, scale } : { question: scale };
}

function askContent(why: Question['why'], ...choices: readonly ReturnsContent[]): Question {
  return { id: 'content', why, choices };
}

function decideContent(series: StatedSeries): ReturnsContent | Question {
  const { profile, numbers } = series;
  const values = numbers.map(({ value }) => value);
  const named = contentOfName(profile);
  const isPercent = unitSaid(series) === 'percent' || unitSaid(series) === 'bps';
  const isLevel = isLevelLike(values);
  const isRunning = values.length >= LEAST_ROWS_TO_TELL && persistence(values) > PERSISTENT;
  switch (named) {
    case 'cumulative':
      return isGrowthFactor(values) ? 'equity' : 'cumulative';
    case 'factor':
      if (!areNearOne(values)) return contentOfReturns(series, values, { isPercent, isLevel, isRunning });
      return isRunning ? askContent('implausible', 'equity', 'factor') : 'factor';
    case 'logReturns':
      return isPercent || isLevel
        ? askContent('implausible', 'returns', 'logReturns', 'equity')
        : 'logReturns';
    case 'equity':
      if (looksLikeFactors(values)) return askContent('implausible', 'factor', 'equity');
      if (isAccount(values)) return 'equity';
      return isRunning
        ? askContent('implausible', 'cumulative', 'profit', 'equity')
        : askContent('implausible', 'returns', 'equity', 'profit');
    case 'returns':
      return contentOfReturns(series, values, { isPercent, isLevel, isRunning });
    case 'profit':
      return contentOfProfit(series, values, { isPercent, isLevel, isRunning });
    case null:
      return contentByShape(series, values, { isPercent, isLevel, isRunning });
    default:
      return named satisfies never;
  }
}

interface Shape {
  readonly isPercent: boolean;
  readonly isLevel: boolean;
  readonly isRunning: boolean;
}

function contentOfReturns(
  series: StatedSeries,
  values: readonly number[],
  { isPercent, isLevel, isRunning }: Shape,
): ReturnsContent | Question {
  if (isPercent) return isRunning ? askContent('implausible', 'cumulative', 'returns') : 'returns';
  if (areNearOne(values))
    return isRunning
      ? askContent('implausible', 'equity', 'factor', 'returns')
      : askContent('implausible', 'factor', 'returns', 'equity');
  if (isLevel && middleOf(values) > LEAST_MONEY)
    return askContent('implausible', 'equity', 'returns', 'profit');
  if (isMoney(series)) return 'profit';
  return isRunning ? askContent('implausible', 'cumulative', 'equity', 'returns') : 'returns';
}

function contentOfProfit(
  series: StatedSeries,
  values: readonly number[],
  { isPercent, isRunning }: Shape,
): ReturnsContent | Question {
  if (isPercent) return isRunning ? askContent('implausible', 'cumulative', 'returns') : 'returns';
  if (mayBeRunning(values))
    return isFromNothing(values)
      ? askContent('implausible', 'cumulative', 'profit', 'equity')
      : askContent('implausible', 'profit', 'cumulative', 'equity');
  return isMoney(series) || middleOf(values.map(Math.abs)) >= LEAST_MONEY
    ? 'profit'
    : askContent('units', 'profit', 'returns');
}

/** Gains that know nothing of each other are persistent by so many standard errors about once in 30,000 series. */
const SURE_ERRORS = 4;
const LEAST_PERSISTENT = 0.5;

/** True where each value tells the next far better than those of gains do by chance: they may be running totals. */
function mayBeRunning(values: readonly number[]): boolean {
  const chance = SURE_ERRORS / Math.sqrt(values.length);
  return values.length >= LEAST_ROWS_TO_TELL && persistence(values) > Math.max(LEAST_PERSISTENT, chance);
}

/** True for a series that begins near nothing, as running totals do: within some steps of zero. */
function isFromNothing(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, row) => Math.abs(value - values[row]!));
  return Math.abs(values[0]!) <= SURE_ERRORS * middleOf(steps);
}

function contentByShape(
  series: StatedSeries,
  values: readonly number[],
  { isPercent, isLevel, isRunning }: Shape,
): ReturnsContent | Question {
  if (isPercent)
    return isRunning && isAlwaysSteady(values)
      ? askContent('implausible', 'cumulative', 'returns')
      : 'returns';
  if (isLevel) return looksLikeFactors(values) ? askContent('implausible', 'factor', 'equity') : 'equity';
  const positive = values.filter(value => value > 0).length / Math.max(1, values.length);
  if (positive > 0.9 && middleOf(values) >= LEAST_LEVEL && values.length > 2)
    return askContent('implausible', 'equity', 'returns', 'profit');
  if (isMoney(series)) return 'profit';
  return isRunning ? askContent('implausible', 'cumulative', 'returns') : 'returns';
}

/** Every value near 1, as growth factors are, and accounts that began with 1; no returns are. */
function areNearOne(all: readonly number[]): boolean {
  // A factor of nothing ends the account, and no factor is left to look at.
  const lost = all.findIndex(value => value <= 0);
  const values = lost > 2 ? all.slice(0, lost) : all;
  return (
    values.length > 2 &&
    values.every(value => value > 0.5 && value < 1.5) &&
    Math.abs(middleOf(values) - 1) < 0.25
  );
}

/** What 1 became, row by row: near 1, and each knows nothing of the one before, as an account would. */
function looksLikeFactors(values: readonly number[]): boolean {
  return (
    values.length >= LEAST_ROWS_TO_TELL &&
    values.every(value => value > 0.5 && value < 1.5) &&
    values.some(value => value !== values[0]) &&
    persistence(values) < 0.5
  );
}

/** Values that are worth something nearly always and move little from one to the next; after a ruin nothing is left. */
function isLevelLike(values: readonly number[]): boolean {
  const worth = values.filter(value => value > 0).length;
  const lost = values.findIndex(value => value <= 0);
  const isLost = lost > 2 && values.slice(lost).every(value => value <= 0);
  return (
    values.length > 0 &&
    (isLost || worth >= 0.7 * values.length) &&
    values[0]! > 0 &&
    middleOf(isLost ? values.slice(0, lost) : values) >= LEAST_LEVEL &&
    typicalStep(values) <= MOST_USUAL_STEP
  );
}

/** An account begins above zero and moves little while it is there; whatever comes after it was lost. */
function isAccount(values: readonly number[]): boolean {
  if (values.every(value => value <= 0)) return true;
  const start = values.findIndex(value => value !== 0);
  const end = values.findIndex((value, row) => row > start && value <= 0);
  const alive = values.slice(start, end < 0 ? undefined : end);
  const isScattered =
    alive.length >= LEAST_ROWS_TO_TELL && typicalStep(alive) > LARGE_STEP && persistence(alive) < SCATTERED;
  return values[start]! > 0 && alive.length > 1 && typicalStep(alive) <= MOST_ACCOUNT_STEP && !isScattered;
}

function isGrowthFactor(values: readonly number[]): boolean {
  return Math.abs((values[0] ?? 0) - 1) < 0.2 && values.every(value => value > 0);
}

function isAlwaysSteady(values: readonly number[]): boolean {
  return new Set(values).size > values.length / 2;
}

function isMoney({ profile, numbers }: StatedSeries): boolean {
  const inCells = numbers.filter(({ unit }) => unit === 'money').length;
  const inHeader = profile.words.some(word => MONEY_WORDS.has(word)) || /[$€£¥₿]/.test(profile.name);
  return inHeader || inCells > numbers.length / 2;
}

/** A running total of gains that moves by more than any return does: "Cum. profit" of 1,234. */
function isMoneyTotal(series: StatedSeries): boolean {
  const steps = series.numbers.slice(1).map(({ value }, row) => Math.abs(value - series.numbers[row]!.value));
  const isGain = nameStrength(series.profile, PROFIT_NAMES) > 0 && unitSaid(series) === null;
  return isMoney(series) || (isGain && middleOf(steps) >= LEAST_MONEY);
}

function unitSaid(series: StatedSeries): ReturnsUnit | null {
  const { profile } = series;
  const header = unitOfHeader(profile.name, profile.words);
  if (header === 'percent' || header === 'bps') return header;
  if (inCells(series, 'percent')) return 'percent';
  return inCells(series, 'bps') ? 'bps' : null;
}

/** True where most cells have this unit themselves. */
function inCells({ numbers }: StatedSeries, unit: StatedNumber['unit']): boolean {
  return numbers.filter(number => number.unit === unit).length > numbers.length / 2;
}

function decideScale(series: StatedSeries, content: ReturnsContent): ReturnsUnit | Question {
  const said = unitSaid(series);
  const { numbers, periodsPerYear, areFormatted } = series;
  const values = numbers.map(({ value }) => value);
  const steps = content === 'cumulative' ? values.slice(1).map((value, row) => value - values[row]!) : values;
  const volatility = volatilityOf(steps, periodsPerYear ?? DAYS_A_YEAR);
  const middle = middleOf(steps.map(Math.abs));
  const ask = (...choices: readonly ReturnsUnit[]): Question => ({
    id: 'scale',
    why: 'implausible',
    choices,
    told: { volatility },
  });
  if (said !== null && areFormatted) return volatility >= SURELY_PERCENT ? said : ask('fraction', said);
  if (said !== null) {
    const asNamed = volatility / DIVISORS[said];
    const isBarely = volatility > 0 && asNamed < LEAST_VOLATILE;
    const isInCells = said !== 'fraction' && inCells(series, said);
    const question = ask('fraction', said);
    return isBarely && !isInCells && volatility <= MOST_VOLATILE
      ? { ...question, told: { volatility, asNamed } }
      : said;
  }
  if (volatility <= MOST_VOLATILE) {
    const lost = values.filter(value => value < -1).length;
    return lost > 1 && middle >= 0.01 ? ask('percent', 'fraction') : 'fraction';
  }
  if (volatility > MOST_PERCENT) return ask('bps', 'percent', 'fraction');
  return volatility >= SURELY_PERCENT && middle >= LEAST_LEVEL ? 'percent' : ask('percent', 'fraction');
}
