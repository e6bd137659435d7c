import { type Claim, numberOf, roundingOf, stepOfError } from './checker.ts';

/** Numbers as sentences write them, and whether what is written fits a value; written down apart from `schema/say.ts`. */

export const SHARE = '[−-]?[\\d,]+(?:\\.\\d+)?\\u202f%';
export const CHANCE = '(?:\\d+ of (?:100|1,000)|less than 1 in 1,000|more than (?:99 of 100|999 of 1,000))';
/** A chance behind another: the hundred that was named before is left out. */
export const NEXT_CHANCE = `(?:${CHANCE}|\\d+)`;
export const YEARS = '[\\d.]+ years?';
const SPANS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
  year: 8760,
};
const SPAN = '(?:second|minute|hour|day|week|month|year)s?';
export const DURATION = `(?:\\d[\\d,.]* ${SPAN}|an? ${SPAN})`;
/** The same at the beginning of a sentence. */
export const FIRST_DURATION = `(?:\\d[\\d,.]* ${SPAN}|An? ${SPAN})`;

export const at = (pattern: string) => new RegExp(`^${pattern}$`);
export const claim = (says: string, holds: boolean): Claim => ({ says, holds });

export interface Told {
  readonly value: number;
  readonly error: number;
}

export const exactly = (value: number): Told => ({ value, error: 0 });

export function numberFits(written: string, { value, error }: Told, digits = 3): boolean {
  return Math.abs(numberOf(written) - value) <= roundingOf(value, error, digits);
}

/** Whether all digits of a typed number stand there. */
export function isNumber(written: string, value: number): boolean {
  return Math.abs(numberOf(written) - value) <= 1e-12 * Math.abs(value);
}

/** Whether a number rounded to so many decimals fits a value. */
export function roundedFits(written: string, value: number, decimals: number): boolean {
  return Math.abs(numberOf(written) - value) <= 0.5 * 10 ** -decimals * (1 + 1e-9) + 1e-9 * Math.abs(value);
}

/** Whether a share in per cent fits a fraction: no finer than a tenth of a per cent or its error. */
export function shareFits(written: string, { value, error }: Told): boolean {
  const percent = numberOf(written.replace('\u202f%', ''));
  const places = Math.abs(100 * value) >= 9.9 ? 0.5 : 0.05;
  return Math.abs(percent - 100 * value) <= places + 50 * stepOfError(error) + 1e-9;
}

/** Whether a typed share stands there with all its digits. */
export function isShare(written: string, value: number): boolean {
  return Math.abs(numberOf(written.replace('\u202f%', '')) - 100 * value) <= 1e-9 * Math.abs(value);
}

/** Whether natural frequencies fit a chance: nobody and everybody are never told of a chance that is open. */
export function chanceFits(written: string, chance: number): boolean {
  if (written.startsWith('less')) return chance < 0.001;
  if (written.startsWith('more than 999')) return chance > 0.999;
  if (written.startsWith('more')) return chance > 0.99;
  const [count = 0, base = 1] = written.split(' of ').map(numberOf);
  return count > 0 && count < base && Math.abs(count / base - chance) <= 0.5 / base + 1e-12;
}

/** Whether natural frequencies bound a chance from above: not below it, and one less would be. */
export function boundFits(written: string, chance: number): boolean {
  const [count = 0, base = 1] = written.split(' of ').map(numberOf);
  return count / base >= chance - 1e-9 && (count - 1) / base < chance && (base === 1000 || chance >= 0.1);
}

/** Whether a number of so many decimals bounds a value from above in the same way. */
export function atMostFits(written: string, value: number, decimals: number): boolean {
  const told = numberOf(written);
  const noise = 1e-8 * Math.max(1, Math.abs(value));
  return told >= value - noise && told - 10 ** -decimals < value + noise;
}

/** Whether one bounds a value from below in the same way. */
export function atLeastFits(written: string, value: number, decimals: number): boolean {
  const told = numberOf(written.replace('\u202f%', ''));
  const noise = 1e-8 * Math.max(1, Math.abs(value));
  return told <= value + noise && told + 10 ** -decimals > value - noise;
}

/**
 * Whether chances said one after the other fit: a bare count may stand only behind a hundred that was named, and all that
 * stand side by side are counted in one base.
 */
export function chancesFit(written: readonly string[], chances: readonly number[]): boolean {
  if (written.length !== chances.length) return false;
  let isNamed = false;
  const bases = new Set<string>();
  return written.every((one, place) => {
    const isBare = /^\d+$/.test(one);
    if (isBare && !isNamed) return false;
    isNamed ||= one.endsWith(' of 100');
    const full = isBare ? `${one} of 100` : one;
    if (/^\d/.test(full)) bases.add(full.split(' of ')[1]!);
    return bases.size <= 1 && chanceFits(full, chances[place]!);
  });
}

/** The hours that a duration stands for: "a day", "8 hours", "1 month" (30 days). */
export function hoursOf(written: string): number {
  const [count = '', span = ''] = written.split(' ');
  return (/^an?$/.test(count) ? 1 : numberOf(count)) * SPANS[span.replace(/s$/, '')]!;
}

/** Whether a chance is told as a single case, so that its verb stands in the singular. */
export const isOneCase = (written: string) => /^1( of [\d,]+)?$/.test(written);

/** A pattern that fits these words and no others. */
export const literally = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
