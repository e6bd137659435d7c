import type { Axis } from '../../../../charts/axis.ts';
import type { Distribution } from '../../../../charts/OverlappingDistributions.tsx';
import type { Say } from '../../../../schema/index.ts';
import type { SharpeSpread, SpreadPoint } from '../../outcomes.ts';
import type { NoiseText } from '../../types.ts';

/** The test, and what came after it: real money, or whatever the reader has seen since. */
interface Hills {
  readonly test: SharpeSpread;
  readonly live?: SharpeSpread;
  readonly since?: SharpeSpread;
}

/** Each spread as a hill, labelled with its middle; the test's is the first. */
export function spreadHills(
  points: readonly SpreadPoint[],
  { test, live, since }: Hills,
  words: NoiseText,
): readonly Distribution[] {
  const pointsOf = (place: number) =>
    points.map(({ sharpe, densities }) => ({ x: sharpe, y: densities[place]! }));
  const first: Distribution = {
    id: 'test',
    role: 'first',
    label: words.hill({ hill: 'test', sharpe: test.sharpe }),
    points: pointsOf(0),
  };
  const later = live ?? since;
  if (!later) return [first];
  const label = words.hill({ hill: live ? 'live' : 'since', sharpe: later.sharpe });
  return [first, { id: 'live', role: 'third', label, points: pointsOf(1) }];
}

export function sharpeAxis(points: readonly SpreadPoint[], say: Say, words: NoiseText): Axis {
  return {
    title: words.axis,
    scale: 'linear',
    domain: [points[0]!.sharpe, points.at(-1)!.sharpe],
    format: value => say.number(value, 1),
  };
}

/** "a rule of 1 measures less: 83 of 100". */
export function aboveWords(
  points: readonly SpreadPoint[],
  spread: number,
  value: number,
  words: NoiseText,
): string {
  const { sharpe, above } = points.find(one => one.sharpe >= value) ?? points.at(-1)!;
  return words.above({ sharpe, chance: above[spread] ?? 0 });
}
