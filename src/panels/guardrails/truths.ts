import type { GuessPattern, Truths } from '../defineScene.ts';
import { type CrashOutcome, chosenDay, RIVALS, START } from './outcomes.ts';
import type { GuardrailsValues } from './params.ts';
import { winningDays } from './told.ts';

const [YES, NO] = [1, 0];

/** What can be guessed of the crash: what is left of each, out of 100 at the start, and on how many days the bolder one wins. */
export function crashTruths(outcome: CrashOutcome, { day }: GuardrailsValues): Truths {
  const { ends } = chosenDay(outcome, day);
  const { count, where } = winningDays(outcome, 'grow');
  const ofBoth = (of: (rival: (typeof RIVALS)[number]) => number) => RIVALS.map(of);
  return {
    ends: ofBoth(rival => Math.round(ends[rival] * START)),
    eve: ofBoth(rival => Math.round(outcome.accounts[rival].money[day - 1]! * START)),
    leverage: ofBoth(rival => outcome.accounts[rival].leverage[day - 1]!),
    wins: [count],
    isEarly: [where === 'first' ? YES : NO],
  };
}

/** So few days are hardly any, and so many are some. */
const [HARDLY_ANY, SOME] = [4, 8];
/** About half of the days, and what is no longer about that. */
const HALF = { from: 18, to: 23 };
const BESIDE_HALF = 3;

/** The wrong ideas that guesses follow. Each holds only where the idea is not the truth. */
export const guardrailsPatterns = {
  /** More is left of the one that had borrowed more. */
  'bolder-keeps-more': (guess, { ends, leverage }) =>
    leverage![0]! > leverage![1]! && guess[0]! >= guess[1]! && ends![0]! < ends![1]!,
  /** Calming down is a shelter on any day. */
  'calmer-keeps-more': (guess, { ends, leverage }) =>
    leverage![1]! > leverage![0]! && guess[1]! >= guess[0]! && ends![1]! < ends![0]!,
  /** What one day showed holds for all. */
  'one-day-for-all': ([guess], { wins, isEarly }) =>
    isEarly![0] === YES && guess! <= HARDLY_ANY && wins![0]! >= SOME,
  /** When is a matter of luck, so it is half and half. */
  'half-and-half': ([guess], { wins }) =>
    guess! >= HALF.from &&
    guess! <= HALF.to &&
    (wins![0]! < HALF.from - BESIDE_HALF || wins![0]! > HALF.to + BESIDE_HALF),
} satisfies Readonly<Record<string, GuessPattern>>;
