import {
  conformalStretch,
  ensembleNext,
  NETWORK_SHAPE,
  type Network,
  predictDays,
  type StatedDays,
  spreadLeverage,
} from '../../model/guardrails/index.ts';
import {
  CALM_SHOWN,
  type CalmModel,
  type CalmModelId,
  HIGHEST,
  STATED,
  type StatedRange,
  TARGET,
} from './calmOutcome.ts';
import { LEARNABLE_DAYS } from './calmParams.ts';
import { calmScore, rangeOf, STRETCH } from './calmScores.ts';
import { HELD_DAYS, NEW_CALM_DAYS, STORM_DAY } from './calmWorld.ts';

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

/** The ranges that one network states for the drawn days. */
export function rangesShown(network: Network, returns: Float64Array): readonly StatedRange[] {
  return predictDays(network, shownWith(returns)).stated.map(rangeOf);
}

function modelOf(id: CalmModelId, state: State, returns: Float64Array): CalmModel {
  const { stated } = state(shownWith(returns));
  return {
    id,
    leverages: stated.map(({ spread }) => Math.min(HIGHEST, spreadLeverage(TARGET, spread))),
    eveSpread: stated[CALM_SHOWN]!.spread,
    calm: calmScore(state(newCalm(returns))),
    storm: calmScore(state(afterCrash(returns))),
  };
}

/** Days with those before them that a network looks back on. */
const withPast = (returns: Float64Array, from: number, to: number) =>
  returns.subarray(from - NETWORK_SHAPE.inputs, to);

const heldOut = (returns: Float64Array) => withPast(returns, LEARNABLE_DAYS, LEARNABLE_DAYS + HELD_DAYS);
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
