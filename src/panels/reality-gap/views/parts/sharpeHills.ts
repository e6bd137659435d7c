import type { Axis } from '../../../../charts/axis.ts';
import type { Distribution } from '../../../../charts/OverlappingDistributions.tsx';
import { chanceWords, writeNumber } from '../../../../schema/index.ts';
import type { SharpeSpread, SpreadPoint } from '../../outcomes.ts';
import { noiseWords } from '../../viewText.en.ts';

const STAGES = [
  { id: 'test', role: 'first' },
  { id: 'live', role: 'third' },
] as const;

/** Each spread as a hill, labelled with its middle. */
export function spreadHills(
  points: readonly SpreadPoint[],
  spreads: readonly SharpeSpread[],
  names: readonly string[],
): readonly Distribution[] {
  return spreads.map(({ sharpe }, place) => ({
    ...STAGES[place]!,
    label: `${names[place]} ${writeNumber(sharpe, 1)}`,
    points: points.map(point => ({ x: point.sharpe, y: point.densities[place]! })),
  }));
}

export function sharpeAxis(points: readonly SpreadPoint[]): Axis {
  return {
    title: noiseWords.axis,
    scale: 'linear',
    domain: [points[0]!.sharpe, points.at(-1)!.sharpe],
    format: value => writeNumber(value, 1),
  };
}

/** "above 1: 83 of 100". */
export function aboveWords(points: readonly SpreadPoint[], spread: number, value: number): string {
  const point = points.find(one => one.sharpe >= value) ?? points.at(-1)!;
  return noiseWords.above(writeNumber(point.sharpe, 1), chanceWords(point.above[spread] ?? 0).full);
}
