import {
  conformalStretch,
  ensembleNext,
  type Network,
  type NextReturn,
  NETWORK_SHAPE,
  predictDays,
  type StatedDays,
  spreadLeverage,
} from '../../model/guardrails/index.ts';
import { type CalmScore, calmScore, STATED, STRETCH } from './calmScores.ts';
import { HELD_DAYS, LEARNABLE_DAYS, NEW_CALM_DAYS, STORM_DAY } from './calmWorld.ts';

/** One network that saw the window, one that saw a storm in it, five that may disagree, one whose ranges were widened. */
export type CalmModelId = 'window' | 'saw' | 'ensemble' | 'conformal';

/** What one model states through the storm, and what its statements were worth. */
export interface CalmModel {
  readonly id: CalmModelId;
  /** Of the days that are drawn, the storm's last. */
  readonly stated: readonly NextReturn[];
  readonly leverages: readonly number[];
  readonly calm: CalmScore;
  /** On the days after the crash. */
  readonly storm: CalmScore;
  /** Leverage for the day of the crash, and the mean of those after it. */
  readonly eveLeverage: number;
  readonly stormLeverage: number;
}

/** Calm days that are drawn before the storm. */
export const CALM_SHOWN = 60;
/** Volatility of a day that each account aims at, and the most that any may borrow. */
export const TARGET = 0.06;
export const HIGHEST = 20;

/** All networks, trained. */
export interface CalmNetworks {
  /** Five of different first weights; the first is the one that is told. */
  readonly members: readonly Network[];
  readonly saw: Network;
}

type State = (days: Float64Array) => StatedDays;

/** What the four models state about days that none of them learned from. */
export function calmModels({ members, saw }: CalmNetworks, returns: Float64Array): readonly CalmModel[] {
  const only = members[0]!;
  const widened = conformalStretch(predictDays(only, heldOut(returns)), 1 - STATED);
  // A hundred and fifty days are enough for nine of ten: the threshold is a number.
  const factor = widened.kind === 'value' ? widened.value / STRETCH : Number.POSITIVE_INFINITY;
  const states: Readonly<Record<CalmModelId, State>> = {
    window: days => predictDays(only, days),
    saw: days => predictDays(saw, days),
    ensemble: days => together(members.map(member => predictDays(member, days))),
    conformal: days => stretched(predictDays(only, days), factor),
  };
  return (['window', 'saw', 'ensemble', 'conformal'] as const).map(id => modelOf(id, states[id], returns));
}

/** What one network states about the drawn days. */
export function statedShown(network: Network, returns: Float64Array): readonly NextReturn[] {
  return predictDays(network, shownWith(returns)).stated;
}

function modelOf(id: CalmModelId, state: State, returns: Float64Array): CalmModel {
  const { stated } = state(shownWith(returns));
  const leverages = stated.map(({ spread }) => Math.min(HIGHEST, spreadLeverage(TARGET, spread)));
  const after = leverages.slice(CALM_SHOWN + 1);
  return {
    id,
    stated,
    leverages,
    calm: calmScore(state(newCalm(returns))),
    storm: calmScore(state(afterCrash(returns))),
    eveLeverage: leverages[CALM_SHOWN]!,
    stormLeverage: after.reduce((sum, used) => sum + used, 0) / after.length,
  };
}

/** Days with those before them that a network looks back on. */
const withPast = (returns: Float64Array, from: number, to: number) =>
  returns.subarray(from - NETWORK_SHAPE.inputs, to);

const heldOut = (returns: Float64Array) =>
  withPast(returns, LEARNABLE_DAYS, LEARNABLE_DAYS + HELD_DAYS);
const newCalm = (returns: Float64Array) => withPast(returns, STORM_DAY - NEW_CALM_DAYS, STORM_DAY);
const afterCrash = (returns: Float64Array) => withPast(returns, STORM_DAY + 1, returns.length);
const shownWith = (returns: Float64Array) => withPast(returns, STORM_DAY - CALM_SHOWN, returns.length);

function stretched({ stated, outcomes }: StatedDays, factor: number): StatedDays {
  return { stated: stated.map(({ mean, spread }) => ({ mean, spread: factor * spread })), outcomes };
}

function together(all: readonly StatedDays[]): StatedDays {
  const { outcomes } = all[0]!;
  const stated = Array.from(outcomes, (_, day) => ensembleNext(all.map(one => one.stated[day]!)));
  return { stated, outcomes };
}
