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
import { calmScore, rangeOf, STRETCH } from './calmScores.ts';
import { type CalmWorld, HELD_DAYS, NEW_CALM_DAYS } from './calmWorld.ts';

/** All networks, trained. */
export interface CalmNetworks {
  /** Five of different first weights; the first is the one that is told. */
  readonly members: readonly Network[];
  readonly saw: Network;
}

type State = (days: Float64Array) => StatedDays;

/** What the four models state about days that none of them learned from. */
export function calmModels({ members, saw }: CalmNetworks, world: CalmWorld): readonly CalmModel[] {
  const only = members[0]!;
  const widened = conformalStretch(predictDays(only, heldOut(world)), 1 - STATED);
  // A hundred and fifty days are enough for nine of ten: the threshold is a number.
  const factor = widened.kind === 'value' ? widened.value / STRETCH : Number.POSITIVE_INFINITY;
  const states: Readonly<Record<CalmModelId, State>> = {
    window: days => predictDays(only, days),
    saw: days => predictDays(saw, days),
    ensemble: days => together(members.map(member => predictDays(member, days))),
    conformal: days => stretched(predictDays(only, days), factor),
  };
  return (['window', 'saw', 'ensemble', 'conformal'] as const).map(id => modelOf(id, states[id], world));
}

/** The ranges that one network states for the drawn days. */
export function rangesShown(network: Network, world: CalmWorld): readonly StatedRange[] {
  return predictDays(network, shownWith(world)).stated.map(rangeOf);
}

function modelOf(id: CalmModelId, state: State, world: CalmWorld): CalmModel {
  const { stated } = state(shownWith(world));
  return {
    id,
    leverages: stated.map(({ spread }) => Math.min(HIGHEST, spreadLeverage(TARGET, spread))),
    eveSpread: stated[CALM_SHOWN]!.spread,
    calm: calmScore(state(newCalm(world))),
    storm: calmScore(state(afterCrash(world))),
  };
}

/** Days with those before them that a network looks back on. */
const withPast = ({ returns }: CalmWorld, from: number, to: number) =>
  returns.subarray(from - NETWORK_SHAPE.inputs, to);

const heldOut = (world: CalmWorld) => withPast(world, world.learnable, world.learnable + HELD_DAYS);
const newCalm = (world: CalmWorld) => withPast(world, world.stormDay - NEW_CALM_DAYS, world.stormDay);
const afterCrash = (world: CalmWorld) => withPast(world, world.stormDay + 1, world.returns.length);
const shownWith = (world: CalmWorld) => withPast(world, world.stormDay - CALM_SHOWN, world.returns.length);

function stretched({ stated, outcomes }: StatedDays, factor: number): StatedDays {
  return { stated: stated.map(({ mean, spread }) => ({ mean, spread: factor * spread })), outcomes };
}

function together(all: readonly StatedDays[]): StatedDays {
  const { outcomes } = all[0]!;
  const stated = Array.from(outcomes, (_, day) => ensembleNext(all.map(one => one.stated[day]!)));
  return { stated, outcomes };
}
