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
import { cascadeScenario } from './scenario.ts';
import { sharesBeside } from './shares.ts';

/** The fall over the dip for each share of look-alike models, and where it jumps. */
export interface CliffOutcome {
  /** Log falls. */
  readonly dips: readonly number[];
  readonly cliffs: readonly Cliff[];
  /** The leverage at which the reader's dip jumps without models, on a grid of half a step; null for none. */
  readonly leverage: CascadeJump | null;
  /** The alarm threshold, a log fall. */
  readonly threshold: number;
}

export interface Cliff {
  readonly share: number;
  /** Deepest falls as shares of the price, one for each dip. */
  readonly falls: readonly number[];
  /** The largest jump, null where every step is a small one. */
  readonly jump: CascadeJump | null;
}

const DIPS = evenValues({ from: 0.005, to: 0.08, step: 0.001 });
const LEVERAGES = evenValues({ from: 2, to: 25, step: 0.5 });
/** A step of the fall that is called a jump: ten times that of the dip. */
const LEAST_JUMP = 0.01;

/** A step that is large enough to be called a cliff. */
export const isJump = (jump: CascadeJump | null): jump is CascadeJump =>
  jump !== null && jump.fallAfter - jump.fallBefore >= LEAST_JUMP;

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
      const jump = largestJump(step.value);
      cliffs.push({ share, falls: Array.from(step.value.falls), jump: isJump(jump) ? jump : null });
    }
    return { dips: DIPS, cliffs, leverage: leverageJump(scenario, bench), threshold: values.alarmThreshold };
  },
};

/** Where leverage alone suffices; a class as the book has no single leverage to move. */
function leverageJump(scenario: CascadeScenario, bench: CascadeBench): CascadeJump | null {
  const values = LEVERAGES.filter(leverage => leverage * scenario.maintenanceMargin < 1);
  if (scenario.hands !== null || values.length < 2) return null;
  const sweep = cascadeSweep({ ...scenario, modelShare: 0 }, { key: 'leverage', values }, bench);
  let step = sweep.next();
  while (!step.done) step = sweep.next();
  const jump = largestJump(step.value);
  return isJump(jump) ? jump : null;
}

/** Whether each share of models has its jump at a smaller dip than the share before it. */
export function bringsNearer({ cliffs }: CliffOutcome): boolean {
  return cliffs.every(({ jump }, place) => {
    if (jump === null) return false;
    const before = cliffs[place - 1]?.jump;
    return place === 0 || (before != null && jump.at < before.at);
  });
}
