import type { GuessPattern, Truths } from '../defineScene.ts';
import { type CalmOutcome, eveLeverage } from './calmOutcome.ts';
import type { NeedOutcome } from './need.ts';
import { type CrashOutcome, chosenDay, RIVALS, START } from './outcomes.ts';
import type { PaidOutcome } from './paid.ts';
import type { GuardrailsValues } from './params.ts';
import type { StopsOutcome } from './stops.ts';
import { stopInJump, winningDays } from './told.ts';

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

const DOTS = 100;
const ofHundred = (share: number) => Math.round(DOTS * share);

/** How many of a hundred ranges held in the storm: of the network that saw the window alone, and of one that saw a storm. */
export function calmTruths({ models }: CalmOutcome): Truths {
  const [window, saw] = models ?? [];
  if (window === undefined || saw === undefined) return {};
  return {
    held: [ofHundred(window.storm.held)],
    sawHeld: [ofHundred(saw.storm.held)],
    calmHeld: [ofHundred(window.calm.held)],
    eve: [eveLeverage(window), eveLeverage(saw)],
  };
}

/** How often the money is missing on its date with all of it in one position. */
export function needTruths({ cases }: NeedOutcome): Truths {
  return { missed: [ofHundred(cases[0]!.missed)] };
}

/** The loss against what the stop says, in the order of the choices' words. */
const [AS_SAID, LARGER, SMALLER] = [0, 1, 2];

/**
 * What leaves most where the price falls at once and is back the next day, and how the loss with a stop in such a fall
 * stands to what the stop says, both in the order of the choices' words.
 */
export function stopsTruths(outcome: StopsOutcome, { stop: at }: Pick<GuardrailsValues, 'stop'>): Truths {
  const { nothing, stop, model } = outcome.rows.find(({ id }) => id === 'back')!;
  const left = [nothing, stop, model];
  const { lost, meant } = stopInJump(outcome, at);
  const beyond = ofHundred(lost) - ofHundred(meant);
  return {
    best: [left.indexOf(Math.max(...left))],
    loss: [beyond === 0 ? AS_SAID : beyond > 0 ? LARGER : SMALLER],
  };
}

/** Of the chosen aim, how many of a hundred accounts have lost half or more. */
export function paidTruths({ picks, chosen }: PaidOutcome): Truths {
  const { ends } = picks.find(({ aim }) => aim === chosen)!;
  return { halved: [ofHundred(ends.ruined + ends.lessThanHalf)] };
}

/** So few days are hardly any, and so many are some. */
const [HARDLY_ANY, SOME] = [4, 8];
/** About half of the days, and what is no longer about that. */
const HALF = { from: 18, to: 23 };
const BESIDE_HALF = 3;
/** So many of a hundred are hardly any, and so many are some. */
const [HARDLY_ANY_OF_HUNDRED, SOME_OF_HUNDRED] = [10, 25];
/** Near the nine of ten that are stated, and clearly less. */
const SAYS = { from: 85, clearlyLess: 80 };

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
  /** What it states is what happens, whatever the market. */
  'as-it-says': ([guess], { held, sawHeld }) =>
    guess! >= SAYS.from && Math.max(held![0]!, sawHeld![0]!) < SAYS.clearlyLess,
  /** A normal market and a month: there is time. */
  'it-will-be-there': ([guess], { missed }) =>
    guess! <= HARDLY_ANY_OF_HUNDRED && missed![0]! >= SOME_OF_HUNDRED,
  /** A stop is a price at which somebody buys. */
  'it-sells-at-its-price': ([guess], { loss }) => guess === AS_SAID && loss![0] === LARGER,
  /** Average gain is everybody's gain. */
  'average-is-typical': ([guess], { halved }) =>
    guess! <= HARDLY_ANY_OF_HUNDRED && halved![0]! >= SOME_OF_HUNDRED,
} satisfies Readonly<Record<string, GuessPattern>>;
