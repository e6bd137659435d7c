import type { CascadeValues } from './params.ts';

/** A market of one's own, in $M and a multiple: what is left open is that of the scenario. */
export function marketOf(values: CascadeValues) {
  const { ownInterest, ownDepth, ownBookLeverage, equity, leverage, depth } = values;
  return {
    openInterest: ownInterest ?? equity * leverage,
    depth: ownDepth ?? depth,
    leverage: ownBookLeverage ?? leverage,
  };
}
