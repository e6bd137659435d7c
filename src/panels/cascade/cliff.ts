import {
  type CascadeBench,
  type CascadeJump,
  type CascadeScenario,
  cascadeSweep,
  createCascadeBench,
  evenValues,
  largestJump,
} from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { runsAway } from './runsAway.ts';
import { cascadeScenario } from './scenario.ts';
import { sharesBeside } from './shares.ts';

/** The fall over the dip for each share of look-alike models, and where it jumps. */
export interface CliffOutcome {
  /** Log falls. */
  readonly dips: readonly number[];
  readonly cliffs: readonly Cliff[];
  /** The leverage from which on the reader's dip runs away without models, on a grid of half a step; null for none. */
  readonly leverage: number | null;
  /** The alarm threshold, a log fall. */
  readonly threshold: number;
}

export interface Cliff {
  readonly share: number;
  /** Deepest falls as shares of the price, one for each dip. */
  readonly falls: readonly number[];
  /** The largest jump, null where every step is a small one, or where it lies below the dips shown. */
  readonly jump: CascadeJump | null;
  /** Whether already the smallest dip shown runs away. */
  readonly isBelow: boolean;
}

const DIPS = evenValues({ from: 0.005, to: 0.08, step: 0.001 });
const LEVERAGES = evenValues({ from: 2, to: 25, step: 0.5 });
/** A step of the fall that is called a jump: ten times that of the dip. */
const LEAST_JUMP = 0.01;

/** A step that is large enough to be called a cliff. */
const isJump = (jump: CascadeJump | null): jump is CascadeJump =>
  jump !== null && jump.fallAfter - jump.fallBefore >= LEAST_JUMP;

/** Where a jump lies: at a value, below all that were tried, or nowhere among them. */
export interface Place {
  readonly jump: CascadeJump | null;
  readonly isBelow: boolean;
}

/**
 * The largest jump of a sweep, unless the fall at its first value runs away already and is no smaller than
 * any step behind it: then the jump lies below what was tried.
 */
export function placeOf(
  largest: CascadeJump | null,
  first: { readonly dip: number; readonly fall: number },
): Place {
  const step = largest === null ? 0 : largest.fallAfter - largest.fallBefore;
  const isBelow = runsAway(first.fall, first.dip) && first.fall >= step;
  return { isBelow, jump: !isBelow && isJump(largest) ? largest : null };
}

export const cliff: ViewComputation<CascadeValues, CliffOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<CliffOutcome> {
    const scenario = cascadeScenario(values);
    const bench = createCascadeBench();
    const shares = sharesBeside(values.modelShare);
    const cliffs: Cliff[] = [];
    for (const [place, share] of shares.entries()) {
      const sweep = cascadeSweep({ ...scenario, modelShare: share }, { key: 'shock', values: DIPS }, bench);
      let step = sweep.next();
      for (; !step.done; step = sweep.next()) yield (place + step.value) / (shares.length + 1);
      const falls = Array.from(step.value.falls);
      const first = { dip: DIPS[0]!, fall: falls[0]! };
      cliffs.push({ share, falls, ...placeOf(largestJump(step.value), first) });
    }
    return { dips: DIPS, cliffs, leverage: leverageJump(scenario, bench), threshold: values.alarmThreshold };
  },
};

/** Where leverage alone suffices; a class as the book has no single leverage to move. */
function leverageJump(scenario: CascadeScenario, bench: CascadeBench): number | null {
  const values = LEVERAGES.filter(leverage => leverage * scenario.maintenanceMargin < 1);
  if (scenario.hands !== null || values.length < 2) return null;
  const sweep = cascadeSweep({ ...scenario, modelShare: 0 }, { key: 'leverage', values }, bench);
  let step = sweep.next();
  while (!step.done) step = sweep.next();
  const first = { dip: scenario.shock, fall: step.value.falls[0]! };
  const { jump, isBelow } = placeOf(largestJump(step.value), first);
  return isBelow ? values[0]! : (jump?.at ?? null);
}

/** Whether each share of models has its jump at a smaller dip than the share before it. */
export function bringsNearer({ cliffs }: CliffOutcome): boolean {
  return cliffs.every(({ jump }, place) => {
    if (jump === null) return false;
    const before = cliffs[place - 1]?.jump;
    return place === 0 || (before != null && jump.at < before.at);
  });
}
