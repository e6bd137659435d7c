import type { Miniature } from '../../schema/index.ts';
import type { TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { toldEnds } from './sentence.ts';
import type { RealityGapText } from './types.ts';

/** The answer in the fewest words. */
export function realityGapGlance(
  outcome: TimelineOutcome,
  _values: RealityGapValues,
  { sentence }: RealityGapText,
): string {
  return sentence.glance({
    account: outcome.account,
    ...toldEnds(outcome),
    isCoarse: outcome.worlds === null,
  });
}

/** Points of a line at the size of a stamp. */
const POINTS = 24;

/** Test, then paper and real money on the same new days. */
export function realityGapMiniature({ account, curves, testYears, liveYears }: TimelineOutcome): Miniature {
  const most = Math.max(account, ...curves.test, ...curves.paper, ...curves.live);
  const begin = testYears / (testYears + liveYears);
  const along = (money: readonly number[], from: number, to: number) =>
    thinned(money).map(
      (value, at, { length }) => [from + ((to - from) * at) / (length - 1), value / most] as const,
    );
  return {
    kind: 'lines',
    lines: [
      { role: 'first', points: along(curves.test, 0, begin) },
      { role: 'second', points: along(curves.paper, begin, 1) },
      { role: 'third', points: along(curves.live, begin, 1) },
    ],
  };
}

function thinned(values: readonly number[]): readonly number[] {
  const last = values.length - 1;
  const points = Math.min(POINTS, last);
  return Array.from({ length: points + 1 }, (_, at) => values[Math.round((at * last) / points)]!);
}
