import type { MoneyEstimate, MoneyMethod, MoneySummary } from '../../../src/panels/calibration/outcomes.ts';
import { NUMBER, numberOf } from '../checker.ts';
import { CHANCE, chanceFits, claim, isNumber, isOneCase, numberFits, SHARE } from '../numbers.ts';

export type Found = Readonly<Record<string, string>>;

/** A chance, or the range that holds a counted one. */
export const TOLD = `(?:none of (?:100|1,000)|${CHANCE}|(?:at most|at least|\\d+ to) \\d+ of (?:100|1,000))`;
/** The same behind another, without its base. */
export const NEXT_TOLD = `(?:${TOLD}|\\d+)`;
/** Comparing words of chances and ranges. */
export const TOLD_WORDS = ['less', 'more', 'most', 'least', 'none'];

const Z_99 = 2.5758293035489004;

/** The Wilson interval that 99 of 100 counts of so many traders keep, in whole hundredths outwards. */
function countedRange(share: number, traders: number): readonly [number, number] {
  const hits = Math.round(share * traders);
  const p = hits / traders;
  const z2 = Z_99 * Z_99;
  const middle = (p + z2 / (2 * traders)) / (1 + z2 / traders);
  const half =
    (Z_99 / (1 + z2 / traders)) * Math.sqrt((p * (1 - p)) / traders + z2 / (4 * traders * traders));
  return [Math.floor(100 * (middle - half) + 1e-9), Math.ceil(100 * (middle + half) - 1e-9)];
}

/** Whether a chance of money is told as it may be: arithmetic as a number, a count as the range that holds it. */
export function toldFits(written: string, { value, method }: MoneyEstimate): boolean {
  if (method.kind !== 'traders') return chanceFits(written, value);
  const [from, to] = countedRange(value, method.traders);
  const scale = written.endsWith('1,000') ? 10 : 1;
  const [first = 0, second = 0] = (written.match(/\d+/g) ?? []).map(one => Number(one) / scale);
  if (written.startsWith('at most')) return from <= 0 && first === to;
  if (written.startsWith('at least')) return to >= 100 && first === from;
  return / to /.test(written) && first === from && second === to && from <= 100 * value && to >= 100 * value;
}

/** Whether a chance behind another fits: bare only where both are counts of the same hundred. */
export function toldBehind(first: string, written: string, summary: Staked): boolean {
  if (!/^\d+$/.test(written)) return dangerFits(written, summary);
  return / of 100$/.test(first) && /^\d+ of/.test(first) && dangerFits(`${written} of 100`, summary);
}

type Staked = Pick<MoneySummary, 'tradedShare' | 'halved'>;

/** Less than one trade in a billion is none. */
export const isNeverStaked = ({ tradedShare }: Staked) => tradedShare < 1e-9;

/** Whether a danger of staking is told as it may be: as nobody's exactly where nothing is ever staked. */
export function dangerFits(
  written: string,
  summary: Staked,
  estimate: MoneyEstimate = summary.halved,
): boolean {
  if (isNeverStaked(summary)) return /^none of (100|1,000)$/.test(written);
  return toldFits(written, estimate);
}

/** Whether chances that are compared are told in one base; a bare count is of a hundred. */
export function inOneBase(...told: readonly (string | undefined)[]): boolean {
  const bases = told.filter(one => one !== undefined).map(one => (one.endsWith('1,000') ? 1000 : 100));
  return new Set(bases).size <= 1;
}

export const singularTold = (verb: string, told: string) =>
  claim('singular', (verb === 'loses') === isOneCase(told));

/** Per cent as results are written: none, one or two decimals. */
export function percentFits(written: string, fraction: number): boolean {
  const percent = 100 * Math.abs(fraction);
  const places = percent >= 9.9 ? 0.5 : percent >= 0.09 ? 0.05 : 0.005;
  return Math.abs(Math.abs(numberOf(written.replace('\u202f%', ''))) - percent) <= places * (1 + 1e-9);
}

const PARTS: Readonly<Record<string, number>> = {
  nothing: 0,
  'half of all money': 0.5,
  'a quarter of all money': 0.25,
  'a tenth of all money': 0.1,
};
export const STAKE = `(?:${Object.keys(PARTS).join('|')}|more than 99\\u202f% of all money|less than 0\\.01\\u202f% of all money|${SHARE} of all money)`;

export function stakeFits(written: string, stake: number): boolean {
  const part = PARTS[written];
  if (part === 0) return stake < 1e-12;
  if (part !== undefined) return Math.abs(part - stake) < 5e-4;
  if (written.startsWith('less than')) return stake >= 1e-12 && stake < 5e-5;
  if (written.startsWith('more than')) return stake > 0.99;
  return numberOf(written.split('\u202f')[0]!) > 0 && percentFits(written.split(' ')[0]!, stake);
}

export const TRADES = `(?:one trade|${NUMBER} trades)`;
export const CALLS = `(?:one call|${NUMBER} calls)`;
export const isCount = (written: string, count: number) =>
  written.startsWith('one ') ? count === 1 : count !== 1 && isNumber(written.split(' ')[0]!, count);

/** What money does over ever more trades. */
export const GROWTH = `(?:stands still|grows ${SHARE} a trade|more than doubles with each trade|shrinks ${SHARE} a trade|loses more than 99\\u202f% with each trade)`;
export const GROWTH_WORDS = ['grows', 'shrinks', 'more', 'loses'];

export function growthFits(written: string, logarithm: number): boolean {
  const factor = Math.exp(logarithm);
  if (written === 'stands still') return Math.abs(logarithm) < 5e-5;
  if (written.startsWith('more than doubles')) return factor >= 2;
  if (written.startsWith('loses')) return factor <= 0.01 + 1e-12;
  const share = /[\d.,]+\u202f%/.exec(written)![0];
  const isUp = written.startsWith('grows');
  return isUp === logarithm > 0 && Math.abs(logarithm) >= 5e-5 && percentFits(share, factor - 1);
}

const START = 10_000;
const SUM = `(?:more than 100-fold|less than ${NUMBER}|(?:about )?${NUMBER})`;
/** What the middle trader's 10,000 becomes. */
export const MIDDLE = `The middle trader’s 10,000 (?:stays about what it was|grows more than 100-fold|becomes ${SUM})`;
export const MIDDLE_SUM = SUM;
export const MIDDLE_WORDS = ['about', 'grows', 'more', 'less'];

interface LogEnd {
  readonly value: number;
  readonly standardError: number;
}

/** Whether an amount fits the end of the middle trader, told no finer than its error. */
export function sumFits(written: string, { value, standardError }: LogEnd): boolean {
  const end = START * Math.exp(value);
  const error = START * Math.exp(value + standardError) - end;
  if (written === 'more than 100-fold') return end > 100 * START;
  if (end > 100 * START) return false;
  if (written.startsWith('less than ')) return end < Math.max(1, 2 * numberOf(written.slice(10)));
  const isRough = written.startsWith('about ');
  return isRough === error > 0 && numberFits(written.replace('about ', ''), { value: end, error });
}

export function middleFits(written: string, end: LogEnd): boolean {
  const isStill = end.value === 0 || Math.abs(end.value) <= 2 * end.standardError;
  const isSame = isStill || sumFits('10,000', end) || sumFits('about 10,000', end);
  if (written.endsWith('stays about what it was')) return isSame;
  return (
    !isStill &&
    !/ 10,000$/.test(written) &&
    sumFits(written.replace(/^.*?10,000 (?:grows|becomes) /, ''), end)
  );
}

/** How a chance of money was found. */
export const METHOD = `(?:\\d+ simulated traders|recursion over wins|lattice, \\d+ cells to half)`;

export function methodFits(written: string, method: MoneyMethod): boolean {
  const count = Number(/\d+/.exec(written)?.[0]);
  if (written.endsWith('traders')) return method.kind === 'traders' && method.traders === count;
  if (written.startsWith('lattice')) return method.kind === 'lattice' && method.cellsToHalf === count;
  return method.kind === 'recursion';
}

/** "75", "more than 99" of a hundred that was named. */
export const TIMES = '(?:\\d+|more than 99|less than 1 in 1,000|\\d+ of 1,000)';
export function timesFit(written: string, chance: number): boolean {
  if (written === 'more than 99') return chance > 0.99;
  return chanceFits(/^\d+$/.test(written) ? `${written} of 100` : written, chance);
}

export const POINTS = '[\\d.]+';
export const pointsFit = (written: string, share: number) =>
  Math.abs(numberOf(written) - 100 * share) <= 0.05 * (1 + 1e-9) + 1e-9;
/** "8.4 points", "1 point". */
export const APART = `(?:${NUMBER}) points?`;
export const apartFits = (written: string, share: number) => {
  const [number = '', noun] = written.split(' ');
  return pointsFit(number, share) && (noun === 'point') === (number === '1');
};
