import type { ColumnProfile } from './columnProfile.ts';
import type { ForecastScale, ForecastUnit } from './forecastFile.ts';
import { wideUnit } from './forecastRange.ts';
import { isMarksUnit, MARKS, type MarksUnit, marksOf, marksOfHeader, scalesOf } from './marks.ts';
import type { StatedNumber } from './numbers.ts';
import type { Question } from './reading.ts';

/** From this share of plain numbers above 1 on, all of them are per cent; below the other they are slips. */
const [SLIPS, PERCENT_FROM] = [0.05, 0.3];
/** Noise of binary fractions around 0 and 1. */
export const NOISE = 1e-9;
const PERCENT = 100;
const BASIS_POINTS = 10_000;
/** Of so many more wins than stated, chances under this reading are impossible: six standard errors and some. */
const IMPOSSIBLE_ERRORS = 6;
/** Of so many fewer wins than stated, a reading is left aside where another one fits. */
const SURE_ERRORS = 3;

const PERCENT_WORDS = new Set([
  'percent',
  'percentage',
  'pct',
  'perc',
  'prozent',
  'pourcentage',
  'pourcent',
  'porcentaje',
  'porciento',
  'percentuale',
  'procent',
  'procenty',
  'yuzde',
  'процент',
  'процентов',
  'cents',
  'cent',
]);
const PERMILLE_WORDS = new Set(['permille', 'permil', 'promille', 'millesimi', 'milesimas']);

/** What a header says about the units of its column, or null. */
export function unitOfHeader(name: string, words: readonly string[]): ForecastUnit | 'money' | null {
  if (
    /[%％¢]/.test(name) ||
    words.some(word => PERCENT_WORDS.has(word)) ||
    /\b0\s*(?:-|–|to)\s*100\b/.test(name)
  )
    return 'percent';
  const marks = marksOfHeader(name, words);
  if (marks !== null) return marks;
  if (words.includes('moneyline') || words.includes('american')) return 'american';
  if (
    /‰/.test(name) ||
    words.some(word => PERMILLE_WORDS.has(word)) ||
    /\b0\s*(?:-|–|to)\s*1,?000\b/.test(name)
  )
    return 'permille';
  if (words.some(word => word === 'bps' || word === 'bp') || /basis points?/i.test(name)) return 'bps';
  if (/\b0\s*(?:-|–|to)\s*1\b(?!\d)/.test(name) || words.includes('fraction') || words.includes('decimal'))
    return 'fraction';
  if (
    words.some(word => word === 'logit' || word === 'logits' || word === 'logodds') ||
    /log[ _-]?odds/i.test(name)
  )
    return 'logOdds';
  if (words.includes('odds') || words.includes('quote') || words.includes('quota') || words.includes('cuota'))
    return 'odds';
  return null;
}

/** The units of stated forecasts, or what has to be asked about them. */
export type DecidedUnit = { readonly scale: ForecastScale } | { readonly question: Question };

interface Stated {
  readonly numbers: readonly StatedNumber[];
  /** What came of each, 1 or 0. */
  readonly outcomes: ArrayLike<number>;
  /** True for cells of a spreadsheet, which may show per cent and hold fractions. */
  readonly areFormatted: boolean;
}

/**
 * What the numbers of forecasts are: as the reader said, by the header, then by all values together. Log-odds and odds are
 * asked before they are converted; so is what could be fractions as well as per cent.
 */
export function unitOfForecasts(
  stated: Stated,
  { name, words }: Pick<ColumnProfile, 'name' | 'words'>,
  given: ForecastUnit | null,
): DecidedUnit {
  if (given === null && stated.numbers.some(({ unit }) => unit === 'odds'))
    return askUnit('units', 'fractionalOdds');
  const plain = stated.numbers
    .filter(({ unit }) => unit !== 'percent' && unit !== 'odds')
    .map(({ value }) => value);
  const signed = stated.numbers.length - plain.length;
  const aboveOne = plain.filter(value => value > 1 + NOISE).length;
  const scale = (kind: ForecastUnit, byHeader = false): DecidedUnit => ({
    scale: { kind, given: given !== null, byHeader, plain: plain.length, aboveOne, signed },
  });
  if (given !== null) return scale(given);
  const header = unitOfHeader(name, words);
  const rare = rareUnit(stated, plain, header);
  if (rare !== null) return rare === 'american' ? scale(rare, true) : { question: rare };
  const isDoubtful = stated.areFormatted || !fitsOutcomes(stated, PERCENT);
  if (header === 'percent' && aboveOne === 0 && plain.length > 0 && isDoubtful)
    return askUnit('implausible', 'fraction', 'percent');
  if (header === 'percent' || header === 'bps' || header === 'permille') return scale(header, true);
  if (plain.length === 0) return scale('percent');
  if (header === 'fraction') return scale('fraction', true);
  if (aboveOne === 0) return scale('fraction');
  return unitByShare(stated, plain, aboveOne / plain.length, scale);
}

function askUnit(why: Question['why'], ...choices: readonly ForecastUnit[]): { readonly question: Question } {
  return { question: { id: 'scale', why, choices } };
}

/** Some numbers lie above 1: all of them are per cent, or a few are slips. */
function unitByShare(
  stated: Stated,
  plain: readonly number[],
  share: number,
  scale: (kind: ForecastUnit) => DecidedUnit,
): DecidedUnit {
  if (looksLikeOdds(plain)) return askUnit('units', 'odds', 'percent');
  const wide = wideUnit(plain);
  if (wide !== null) return askUnit('implausible', wide);
  const marks = scalesOf(plain).filter(unit => unit !== 'of255');
  if (share >= PERCENT_FROM && marks.includes('tenths')) return tenthsOrPercent(stated, marks, scale);
  if (share >= PERCENT_FROM)
    return fitsOutcomes(stated, PERCENT)
      ? scale('percent')
      : askUnit('implausible', ...nearestOf(stated, marks), 'fraction', 'odds');
  return share <= SLIPS && plain.length >= 20 ? scale('fraction') : askUnit('units', 'percent', 'fraction');
}

/** Odds, log-odds and marks: asked about, but for American odds under a name that says so; null for all else. */
function rareUnit(
  stated: Stated,
  plain: readonly number[],
  header: ReturnType<typeof unitOfHeader>,
): 'american' | Question | null {
  if (looksAmerican(plain))
    return header === 'american' ? header : askUnit('units', 'american', 'odds').question;
  if (header === 'logOdds' || header === 'odds')
    return askUnit('units', header, 'fraction', 'percent').question;
  if (plain.some(value => value < -0.01) && mixesSigns(plain))
    return askUnit('units', 'logOdds', 'fraction').question;
  return header === 'percent' || stated.numbers.length > plain.length
    ? null
    : marksQuestion(stated, plain, header);
}

/** Marks on a scale that the header or the numbers themselves name; chances in per cent may be as small. */
function marksQuestion(
  stated: Stated,
  plain: readonly number[],
  header: ReturnType<typeof unitOfHeader>,
): Question | null {
  const scales = marksOf(plain).filter(unit => unit !== 'of255');
  if (header !== null && isMarksUnit(header) && scales.some(unit => MARKS[unit] <= MARKS[header]))
    return askUnit('units', header, 'percent').question;
  const [narrowest] = scales;
  if (narrowest === undefined || (narrowest === 'twentieths' && fitsOutcomes(stated, PERCENT))) return null;
  return askUnit('implausible', ...nearestOf(stated, scales)).question;
}

/** True where a good part lies on either side of zero, as chances never do. */
function mixesSigns(values: readonly number[]): boolean {
  const below = values.filter(value => value < 0).length;
  return below > 1 && below >= 0.05 * values.length;
}

const EVEN_MONEY = 100;

/** American odds are what 100 win, or with a minus what wins 100: none lies between −100 and 100. */
function looksAmerican(values: readonly number[]): boolean {
  return (
    values.length > 1 &&
    values.every(value => Math.abs(value) >= EVEN_MONEY && Number.isInteger(value)) &&
    values.some(value => value < 0)
  );
}

/** Decimal odds are never below 1, with digits behind the point, and most are small. */
function looksLikeOdds(values: readonly number[]): boolean {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    sorted.length >= 5 &&
    sorted[0]! >= 1 &&
    sorted[sorted.length >> 1]! < 6 &&
    sorted.some(value => !Number.isInteger(value))
  );
}

/** Standard errors between what came true and what should have, of numbers that are so many times their chances. */
function errorsOf({ numbers, outcomes }: Stated, divisor: number): number {
  const expected = numbers.reduce((sum, { value }) => sum + Math.max(0, value / divisor), 0);
  let seen = 0;
  for (let row = 0; row < outcomes.length; row++) seen += outcomes[row]!;
  return expected === 0 ? 0 : (seen - expected) / Math.sqrt(expected);
}

/** Scales of marks and per cent, those first under which nearly as many should have come true as did. */
function nearestOf(stated: Stated, scales: readonly MarksUnit[]): readonly ForecastUnit[] {
  const far = (most: number) => Math.abs(errorsOf(stated, most));
  const units = [...scales.map(unit => [unit, MARKS[unit]] as const), ['percent', PERCENT] as const];
  return units.toSorted((a, b) => far(a[1]) - far(b[1])).map(([unit]) => unit);
}

/** Numbers up to 10: marks out of five or ten, or small chances in per cent. */
function tenthsOrPercent(
  stated: Stated,
  marks: readonly MarksUnit[],
  scale: (kind: ForecastUnit) => DecidedUnit,
): DecidedUnit {
  const isPercent = fitsOutcomes(stated, PERCENT) && errorsOf(stated, MARKS.tenths) < -SURE_ERRORS;
  return isPercent ? scale('percent') : askUnit('implausible', ...nearestOf(stated, marks), 'fraction');
}

/** Whether as many came true as could have under this reading of the numbers. */
function fitsOutcomes({ numbers, outcomes }: Stated, divisor: number): boolean {
  const expected = numbers.reduce((sum, { value }) => sum + Math.max(0, value / divisor), 0);
  let seen = 0;
  for (let row = 0; row < outcomes.length; row++) seen += outcomes[row]!;
  const excess = seen - expected;
  return excess <= 3 || excess * excess <= IMPOSSIBLE_ERRORS * IMPOSSIBLE_ERRORS * expected;
}

/**
 * A stated number as a chance, or NaN where it is none; what lies outside 0 and 1 by less than noise is clipped.
 *
 * Log-odds x are 1 / (1 + exp(−x)), decimal odds x are 1 / x, American odds x are 100 / (x + 100) above zero and
 * −x / (100 − x) below.
 */
export function chanceOf({ value, unit }: StatedNumber, kind: ForecastUnit): number {
  if (kind === 'fractionalOdds') return chanceOfFractional({ value, unit });
  if (unit === 'odds') return Number.NaN;
  const chance =
    unit === 'percent' ? value / PERCENT : unit === 'bps' ? value / BASIS_POINTS : converted(value, kind);
  if (chance >= 0 && chance <= 1) return chance;
  if (chance > 1 && chance <= 1 + NOISE) return 1;
  return chance < 0 && chance >= -NOISE ? 0 : Number.NaN;
}

/** Odds of a to b, by which a is won for b staked, break even at a chance of b / (a + b); "5/2" and "1/2" stand side by side. */
function chanceOfFractional({ value, unit }: StatedNumber): number {
  if (unit === 'odds') return 1 / value;
  return unit === 'percent' ? 1 / (1 + value / PERCENT) : Number.NaN;
}

function converted(value: number, kind: ForecastUnit): number {
  switch (kind) {
    case 'fraction':
      return value;
    case 'percent':
      return value / PERCENT;
    case 'bps':
      return value / BASIS_POINTS;
    case 'permille':
      return value / 1000;
    case 'logOdds':
      return 1 / (1 + Math.exp(-value));
    case 'fifths':
    case 'tenths':
    case 'twentieths':
    case 'of255':
      return value / MARKS[kind];
    case 'odds':
      return value >= 1 ? 1 / value : Number.NaN;
    case 'fractionalOdds':
      return Number.NaN;
    case 'american':
      return Math.abs(value) < EVEN_MONEY
        ? Number.NaN
        : (value > 0 ? EVEN_MONEY : -value) / (Math.abs(value) + EVEN_MONEY);
    default:
      return kind satisfies never;
  }
}
