import type { Axis } from '../../../../charts/axis.ts';
import type { CurveLine, CurveObserved, LineRole } from '../../../../charts/curve.ts';
import { bringsNearer, type CliffOutcome } from '../../cliff.ts';
import type { CascadeValues } from '../../params.ts';
import type { CliffText } from '../../types.ts';
import { wholeTicks } from './wholeTicks.ts';

const ROLES: readonly LineRole[] = ['benchmark', 'first', 'second', 'third'];

/** Where the fall jumps for each share, whether models bring it nearer, and where leverage alone suffices. */
export function cliffSentence(
  outcome: CliffOutcome,
  { shock }: Pick<CascadeValues, 'shock'>,
  words: CliffText,
): string {
  const { cliffs, dips, leverage } = outcome;
  return words.sentence([
    words.jumps({
      told: cliffs.map(({ share, jump, isBelow }) => ({ share, dip: jump?.at ?? null, isBelow })),
      least: dips[0]!,
      isNearer: bringsNearer(outcome),
    }),
    ...(leverage === null ? [] : [words.leverage({ leverage, dip: shock })]),
  ]);
}

export function cliffLines({ dips, cliffs }: CliffOutcome, words: CliffText): readonly CurveLine[] {
  return cliffs.map(({ share, falls }, place) => ({
    id: String(share),
    label: words.line(share),
    role: ROLES[place]!,
    points: dips.map((dip, at) => ({ x: dip, y: falls[at]! })),
  }));
}

/** The largest jump of each share, at the dip behind it. */
export function cliffJumps({ cliffs }: CliffOutcome, words: CliffText): CurveObserved {
  return {
    id: 'jumps',
    label: words.jump,
    points: cliffs.flatMap(({ jump }) => (jump ? [{ x: jump.at, y: jump.fallAfter }] : [])),
  };
}

const FALL_STEP = 0.1;

export function cliffAxes({ dips, cliffs }: CliffOutcome, words: CliffText): readonly [Axis, Axis] {
  const deepest = cliffs.flatMap(({ falls }) => falls).reduce((most, fall) => Math.max(most, fall), 0);
  const top = Math.min(1, FALL_STEP * Math.ceil(deepest / FALL_STEP));
  const last = dips.at(-1)!;
  const { x, y, percent: format } = words;
  return [
    { title: x, scale: 'linear', domain: [0, last], ticks: wholeTicks(last), format },
    { title: y, scale: 'linear', domain: [0, top], ticks: wholeTicks(top), format },
  ];
}
