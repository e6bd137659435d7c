import type { BoxesOutcome, ShareBox } from '../../../src/panels/cascade/outcomes.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { numberOf } from '../checker.ts';

/** An event as its sentences tell it. */
export interface EventTold {
  readonly outcome: BoxesOutcome;
  readonly values: CascadeValues;
}

export const PERCENT = '[−-]?[\\d.]+\\u202f%';
export const SHARE_OF_MONEY = '[\\d.]+ of every 100';
export const TIME = '(?:a minute|half an hour|[\\d,.]+ (?:seconds?|minutes?))';

export const chosenOf = ({ boxes, chosen }: BoxesOutcome): ShareBox => boxes[chosen]!;

/** Whether a written percentage is a fraction rounded at its own last digit, with no more and no fewer of them than wanted. */
export function percentFits(written: string, fraction: number, decimals: readonly number[]): boolean {
  const digits = written.replace('\u202f%', '');
  const places = digits.split('.')[1]?.length ?? 0;
  const isNear = Math.abs(numberOf(digits) - 100 * fraction) <= 0.5 * 10 ** -places + 1e-9;
  return isNear && decimals.some(most => places <= most);
}

/** A fall in a sentence: whole from 4.5 % on. */
export const fallFits = (written: string, fall: number) =>
  percentFits(written, fall, Math.abs(fall) < 0.045 ? [2] : [0]);

/** Typed values stand with three digits. */
export const dipFits = (written: string, dip: number) =>
  Math.abs(numberOf(written.replace('\u202f%', '')) - 100 * dip) <= 0.006 * 100 * dip;

/** A first dip is a logarithm, and called one where that matters. */
export const SHOCK = `${PERCENT}(?: \\(log\\))?`;

export const shockFits = (written: string, shock: number) =>
  dipFits(written.replace(' (log)', ''), shock) && written.endsWith('(log)') === shock > 0.1;

/** All digits of a share that was set stand there. */
export const shareFits = (written: string, share: number) =>
  Math.abs(numberOf(written.split(' of ')[0]!) - 100 * share) <= 1e-5 * 100 * share;

/** Whether words for a time fit seconds: a minute within three seconds of it, minutes from 100 seconds on. */
export function timeFits(written: string, seconds: number): boolean {
  if (written === 'a minute') return Math.abs(seconds - 60) <= 3;
  if (written === 'half an hour') return seconds === 1800;
  const [count = '', unit = ''] = written.split(' ');
  if (unit.startsWith('minute')) return seconds >= 100 && Math.abs(numberOf(count) - seconds / 60) <= 0.5;
  return seconds < 100 && Math.abs(numberOf(count) - seconds) <= 0.005 * seconds;
}

/** How many of a hundred positions are closed, counted from what the model says. */
export const closedFits = (written: string, { ended }: ShareBox) =>
  Math.abs(numberOf(written.split(' of ')[0]!) - 100 * (ended.exchange + ended.sold)) < 1.01;
