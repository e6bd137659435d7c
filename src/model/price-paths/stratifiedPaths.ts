import type { Outcomes } from '../leverage/outcomes.ts';
import type { Side } from '../leverage/position.ts';
import type { PricePaths } from './samplePricePaths.ts';

export interface StratifiedPaths {
  readonly chosen: PricePaths;
  /** How many of each group they are, in this order. */
  readonly counts: Readonly<Record<keyof Outcomes, number>>;
  /** How many of the wanted paths were not among the simulated ones. */
  readonly missing: number;
}

/**
 * Chooses paths for a picture so that as many are wiped out, end with less and end with more as the dots
 * beside it say.
 *
 * Within each group the chosen ones are spread evenly: the wiped-out by the time of liquidation, the others
 * by where they end.
 *
 * @param pricePaths more of them than wanted; counts how many of each group to choose.
 * @param logBreakEven see logBreakEven; side long or short.
 * @returns the chosen paths, wiped-out first; a group that has too few gives all it has, and `missing` says
 *   so.
 * @verified samplePricePaths.test.ts: counts met, groups right, spread evenly.
 * @example
 * stratifiedPaths({ pricePaths: samplePricePaths({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: 2, paths: 30, side: 'long', logBarrier: null }, createRng(1)), counts: { wipedOut: 1, endedWithLess: 2, endedWithMore: 3 }, logBreakEven: 0, side: 'long' }).missing // 1
 */
export function stratifiedPaths({
  pricePaths,
  counts,
  logBreakEven,
  side,
}: {
  readonly pricePaths: PricePaths;
  readonly counts: Readonly<Record<keyof Outcomes, number>>;
  readonly logBreakEven: number;
  readonly side: Side;
}): StratifiedPaths {
  const { logPrices, liquidationStep } = pricePaths;
  const points = logPrices.length / pricePaths.paths;
  const winning = side === 'long' ? 1 : -1;
  const end = (path: number) => winning * logPrices[(path + 1) * points - 1]!;
  const every = Array.from(liquidationStep.keys());
  const survivors = every.filter(path => liquidationStep[path] === -1).sort((a, b) => end(a) - end(b));
  const breakEven = winning * logBreakEven;
  const wipedOut = every
    .filter(path => liquidationStep[path] !== -1)
    .sort((a, b) => liquidationStep[a]! - liquidationStep[b]!);
  const groups = {
    wipedOut: spread(wipedOut, counts.wipedOut),
    endedWithLess: spread(
      survivors.filter(path => end(path) <= breakEven),
      counts.endedWithLess,
    ),
    endedWithMore: spread(
      survivors.filter(path => end(path) > breakEven),
      counts.endedWithMore,
    ),
  };
  const chosen = [...groups.wipedOut, ...groups.endedWithLess, ...groups.endedWithMore];
  const wanted = counts.wipedOut + counts.endedWithLess + counts.endedWithMore;
  return {
    chosen: pathsOf(pricePaths, chosen),
    counts: {
      wipedOut: groups.wipedOut.length,
      endedWithLess: groups.endedWithLess.length,
      endedWithMore: groups.endedWithMore.length,
    },
    missing: wanted - chosen.length,
  };
}

/** So many members of an ordered group, evenly spread over it; all of them if there are fewer. */
function spread(group: readonly number[], count: number): number[] {
  if (count >= group.length) return [...group];
  return Array.from(
    { length: count },
    (_, place) => group[Math.floor(((place + 0.5) * group.length) / count)]!,
  );
}

function pathsOf(pricePaths: PricePaths, chosen: readonly number[]): PricePaths {
  const points = pricePaths.logPrices.length / pricePaths.paths;
  const logPrices = new Float32Array(chosen.length * points);
  for (const [place, path] of chosen.entries()) {
    logPrices.set(pricePaths.logPrices.subarray(path * points, (path + 1) * points), place * points);
  }
  const liquidationStep = Int32Array.from(chosen, path => pricePaths.liquidationStep[path]!);
  return { ...pricePaths, paths: chosen.length, logPrices, liquidationStep };
}
