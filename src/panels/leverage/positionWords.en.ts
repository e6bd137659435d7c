import type { Base, ChanceWords } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { Certainty } from './certainty.ts';
import type { Asset, LeverageValues, Regime } from './params.ts';

/** The position, as far as a sentence names it. */
export type Position = Pick<LeverageValues, 'leverage' | 'side' | 'asset'>;
/** The market, as far as a sentence names it. */
export type Market = Pick<LeverageValues, 'volatility' | 'regime' | 'model'>;

export const IN_SENTENCE: Readonly<Record<Asset, string>> = {
  btc: 'bitcoin',
  eth: 'ether',
  sol: 'solana',
  other: 'on another coin',
};

const IN_MARKET: Readonly<Record<Regime, string>> = {
  calm: 'in a calm market',
  normal: 'in a normal market',
  stressed: 'in a stressed market',
  lastyear: 'in a market like the last year’s',
  longrun: 'at any time',
};

/** What takes the place of a chance of 1 where arithmetic makes it certain. */
const AT_ONCE = 'wiped out at once';

/** "20× bitcoin", "20× against bitcoin". */
export function positionWords({ leverage, side, asset }: Position): string {
  const multiple = say.quantity('multiple', leverage);
  if (side === 'long') return `${multiple} ${IN_SENTENCE[asset]}`;
  return `${multiple} against ${asset === 'other' ? 'another coin' : IN_SENTENCE[asset]}`;
}

/** "in a normal market", "at 53 % volatility". */
export function marketWords({ volatility, regime, model }: Market): string {
  const isConstant = model === 'constant';
  if (volatility !== null)
    return `at ${isConstant ? 'constant ' : ''}${say.quantity('fraction', volatility)} volatility`;
  return isConstant ? `${IN_MARKET[regime]}, taken as constant` : IN_MARKET[regime];
}

/** Chances that stand side by side, in one base, which is at least that of those they are compared with. */
export function chances(
  probabilities: readonly number[],
  certainty: Certainty,
  atLeast?: Base,
): readonly ChanceWords[] {
  return say.chancesTogether(probabilities, certainty === null ? undefined : AT_ONCE, atLeast);
}

/** One chance by itself, or beside others. */
export function chance(probability: number, certainty: Certainty, atLeast?: Base): ChanceWords {
  return chances([probability], certainty, atLeast)[0]!;
}

/** Whether a verb behind a chance stands in the singular: "1 of 100 is". */
export function isOne({ chance: told }: ChanceWords): boolean {
  return told.kind === 'count' && told.count === 1;
}

/** "is" behind "1 of 100", "are" behind all other chances. */
export function isOrAre(words: ChanceWords): string {
  return isOne(words) ? 'is' : 'are';
}

/** A leverage as a result: "18.5×". */
export function leverageWords(leverage: number): string {
  return `${say.number(leverage, 2)}×`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
