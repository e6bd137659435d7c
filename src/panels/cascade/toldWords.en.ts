import { say } from '../../words/text.en.ts';

/** Below this a fall is told with one decimal in a sentence: 4.1 % is not 4. */
const TOLD_WHOLE_FROM = 0.045;

/** A fall of the price in a sentence: "17 %", "3.9 %". */
export function fallWords(fall: number): string {
  return fall < TOLD_WHOLE_FROM ? say.percent(fall) : say.percentInRow(fall, 0);
}

/** How far below the price before something stands: "−8 %". */
export function belowWords(fall: number): string {
  return Math.abs(fall) < TOLD_WHOLE_FROM ? say.percent(-fall) : say.percentInRow(-fall, 0);
}

/** A size of a fall as it was set: "4 %". */
export const dipWords = (dip: number) => `${say.digits(dip * 100, 3)}\u202f%`;

/** Where orders stand that are spread over a range: "5 to 7 %". */
export function orderAt({ at, until }: { readonly at: number; readonly until: number }): string {
  const [from, to] = [dipWords(at), dipWords(until)];
  return from === to ? from : `${from.replace('\u202f%', '')} to ${to}`;
}

/** From here on a logarithm and the price part: 10 % is 9.5. */
const TOLD_AS_LOG_ABOVE = 0.1;

/** The first dip as it was set, which is a logarithm: "4 %", "50 % (log)". */
export const shockWords = (shock: number) =>
  shock > TOLD_AS_LOG_ABOVE ? `${dipWords(shock)} (log)` : dipWords(shock);

/** All digits that are typed; more are noise of a binary number. */
const TYPED_DIGITS = 6;

/** A share of the money as it was set, of 100: "40", "0.04". */
export const ofHundred = (share: number) => say.digits(share * 100, TYPED_DIGITS);

/** The same with its base: "40 of every 100". */
export const shareWords = (share: number) => `${ofHundred(share)} of every 100`;

export const secondsWords = (seconds: number) =>
  say.plural(Number(seconds.toPrecision(3)), { one: '# second', other: '# seconds' });

const HALF_AN_HOUR = 1800;
/** From here on seconds are told in minutes; nearer than this to one it is "a minute". */
const TOLD_IN_MINUTES = 100;
const NEAR_A_MINUTE = 3;

/** How long something took: "39 seconds", "a minute", "5 minutes", "half an hour". */
export function timeWords(seconds: number): string {
  if (seconds === HALF_AN_HOUR) return 'half an hour';
  if (Math.abs(seconds - 60) <= NEAR_A_MINUTE) return 'a minute';
  if (seconds < TOLD_IN_MINUTES) return secondsWords(seconds);
  return say.plural(Math.round(seconds / 60), { one: '# minute', other: '# minutes' });
}

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const millions = (amount: number) => `$${say.digits(amount, 3)}M`;
