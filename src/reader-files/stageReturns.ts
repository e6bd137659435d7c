import type { StatedNumber } from './numbers.ts';
import type { ReturnsContent, ReturnsUnit, Stage, StageReturns } from './returnsFile.ts';

/** A row of one stage, in the order of time. */
export interface StageRow {
  readonly line: number;
  readonly day: number;
  readonly number: StatedNumber;
}

interface Meaning {
  readonly stage: Stage;
  readonly content: ReturnsContent;
  readonly scale: ReturnsUnit;
  /** What the account was worth before gains in money. */
  readonly capital: number | null;
}

/** A stage's returns, with the line of each, and those of which no return was made because the account was lost before. */
export interface MadeReturns extends StageReturns {
  readonly lines: readonly number[];
  readonly ignored: readonly number[];
}

const DIVISORS: Readonly<Record<ReturnsUnit, number>> = { fraction: 1, percent: 100, bps: 10_000 };
/** A loss of all but this is a loss of all. */
const NOTHING_LEFT = 1e-12;

/**
 * Simple returns from the rows of one stage. An account at or below zero, or a return of −100 % or less, is ruin: its
 * return is −1, and nothing after it counts. Rows of one date are compounded.
 *
 * Equity: V_t / V_{t−1} − 1 from the second row on; running totals c: (1 + c_t) / (1 + c_{t−1}) − 1; gains in money g:
 * g_t / (capital + all gains before); factors f: f − 1; logarithms x: e^x − 1.
 *
 * @param rows in the order of time.
 */
export function makeReturns(rows: readonly StageRow[], meaning: Meaning): MadeReturns {
  const { stage, content, scale } = meaning;
  const returns: number[] = [];
  const days: number[] = [];
  const lines: number[] = [];
  let ruin: { line: number; place: number } | null = null;
  const gainOf = gains(meaning);
  for (const [place, { line, day, number }] of rows.entries()) {
    const gain = gainOf(number);
    if (gain === null) continue;
    const isLost = gain <= -1 + NOTHING_LEFT;
    const kept = isLost ? -1 : gain;
    if (days.at(-1) === day) returns[returns.length - 1] = (1 + returns.at(-1)!) * (1 + kept) - 1;
    else {
      returns.push(kept);
      days.push(day);
      lines.push(line);
    }
    if (isLost) {
      ruin = { line, place };
      break;
    }
  }
  const ignored = ruin === null ? [] : rows.slice(ruin.place + 1).map(({ line }) => line);
  return {
    stage,
    content,
    scale,
    returns: Float64Array.from(returns),
    days: Float64Array.from(days),
    ruin: ruin && { line: ruin.line, ignored: ignored.length },
    resolution: resolutionOf(rows, content),
    lines,
    ignored,
  };
}

/** What each number is as a return; null for the first value of an account, which no return leads to. */
function gains({ content, scale, capital }: Meaning): (number: StatedNumber) => number | null {
  const fraction = ({ value, unit }: StatedNumber) =>
    value / DIVISORS[unit === 'percent' || unit === 'bps' ? unit : scale];
  if (content === 'returns') return fraction;
  if (content === 'factor') return ({ value }) => value - 1;
  if (content === 'logReturns') return number => gainOfLog(fraction(number));
  let before: number | null = content === 'equity' ? null : (capital ?? 1);
  let isFirst = true;
  const worth = (number: StatedNumber): number => {
    if (content === 'equity') return number.value;
    if (content === 'profit') return before! + number.value;
    return capital === null ? 1 + fraction(number) : capital + number.value;
  };
  return number => {
    const now = worth(number);
    const isStart = before === null || (isFirst && content === 'cumulative' && now === before);
    const gain = isStart ? null : now / before! - 1;
    before = now;
    isFirst = false;
    return gain;
  };
}

/** A logarithm is hardly ever −1 to the last digit: among logarithms −100 % is a loss of all that was written as it is. */
function gainOfLog(log: number): number {
  return log === -1 ? -1 : Math.expm1(log);
}

/** Digits behind the point, also where a number is so small that it is written with an exponent: 12 of 1.234e-9. */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const behindPoint = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, behindPoint - Number(exponent));
}

/** The step of the last digit of account values, as a share of the smallest of them. */
function resolutionOf(rows: readonly StageRow[], content: ReturnsContent): number {
  if (content === 'returns' || content === 'factor' || content === 'logReturns') return 0;
  let [digits, least] = [0, Infinity];
  for (const { number } of rows) {
    digits = Math.max(digits, decimalsOf(number.value));
    if (number.value > 0) least = Math.min(least, content === 'cumulative' ? 1 : number.value);
  }
  return Number.isFinite(least) ? 10 ** -digits / least : 0;
}
