import { hardly } from '../../schema/index.ts';
import type { GuessPattern, Truths } from '../defineScene.ts';
import {
  type AccountOutcome,
  type CapacityOutcome,
  chanceAlone,
  type NewDayCause,
  type NoiseOutcome,
  neverThere,
  type StressOutcome,
  type TimelineOutcome,
} from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { sceneReach } from './sceneMoney.ts';
import { toldTimeline } from './sentence.ts';

/** What can be guessed of the timeline, in money, as the answer tells it. */
export function timelineTruths(outcome: TimelineOutcome, values: RealityGapValues): Truths {
  const { account } = outcome;
  const { tiers } = toldTimeline(outcome);
  return {
    account: [account],
    reach: [account * sceneReach(values)],
    test: [tiers.test],
    paper: [tiers.paper],
    live: [tiers.live],
    chance: [chanceAlone(outcome, tiers, values.skill).test],
  };
}

/** What is told by more than this share of itself depends on the order. */
const CLEAR_SHARE = 0.5;

/** What can be guessed of the account: how many of 100 missing were never there, and whether the order matters. */
export function accountTruths({ metrics }: AccountOutcome): Truths {
  const { tiers, steps } = metrics.endMoney;
  const depends = steps.some(
    ({ step, alone, last }) => step !== 0 && Math.abs(alone - last) > CLEAR_SHARE * Math.abs(step),
  );
  return {
    neverThere: [100 * neverThere(tiers.test.value, tiers.truth.value, tiers.live.value)],
    orderMatters: [depends ? YES : NO],
  };
}

const [YES, NO] = [0, 1];

/** Whether a gap is more than luck alone makes, that of picking the best of many included. */
export function noiseTruths({ p, pickedP, tries }: NoiseOutcome): Truths {
  return { isClear: [hardly(tries > 1 ? pickedP : p) ? YES : NO] };
}

/** What can cost most in a storm, in the order of the choices. */
const STORM_COSTS: readonly (readonly NewDayCause[])[] = [
  ['fees', 'spread'],
  ['impact', 'stress', 'crowd'],
  ['latency', 'partialFills'],
];

/** What cost most by the last day that is shown. */
export function stressTruths({ bars }: StressOutcome): Truths {
  const { taken } = bars.at(-1)!;
  const sums = STORM_COSTS.map(costs => costs.reduce((sum, cost) => sum + taken[cost], 0));
  return { costsMost: [sums.indexOf(Math.max(...sums))] };
}

/** What each of these becomes is told. */
const TOLD_MONEY = 10_000;

/** Whether money as large as the account earns. */
export function capacityTruths({ here }: CapacityOutcome): Truths {
  return { earns: [here.followed > TOLD_MONEY ? YES : NO] };
}

/** A share of the start by which money has clearly grown, or has not. */
const [GREW, HARDLY] = [1.3, 1.1];
/** Nearer than this share of an amount, a guess follows it. */
const NEAR = 0.1;
const near = (guess: number, amount: number) => Math.abs(guess - amount) <= NEAR * amount;

/** Of 100: so few never there is blaming trading, where at least so many were. */
const [FEW, MANY] = [30, 45];

/** The wrong ideas that guesses follow. Each holds only where the idea is not the truth. */
export const realityGapPatterns = {
  /** One rule of chance that nobody picked, taken for a winner. */
  'one-coin-wins': ([guess], { test, account }) =>
    guess! >= GREW * account![0]! && test![0]! <= HARDLY * account![0]!,
  /** The best of many by chance, taken for an average one. */
  'no-luck': ([guess], { chance, account }) =>
    guess! <= HARDLY * account![0]! && chance![0]! >= GREW * account![0]!,
  /** Real money, taken for the test once more. */
  'test-goes-on': ([guess], { test, live }) => near(guess!, test![0]!) && !near(live![0]!, test![0]!),
  /** Trading, blamed for what was never there. */
  'costs-took-it': ([guess], { neverThere: share }) => guess! <= FEW && share![0]! >= MANY,
  /** A gap, taken for proof. */
  'gap-is-proof': ([guess], { isClear }) => guess === YES && isClear![0] === NO,
  /** What trades in a day, taken for what waits at the price. */
  'volume-is-room': ([guess], { earns }) => guess === YES && earns![0] === NO,
  /** Bars, taken for the same in any order. */
  'any-order': ([guess], { orderMatters }) => guess === NO && orderMatters![0] === YES,
} satisfies Readonly<Record<string, GuessPattern>>;
