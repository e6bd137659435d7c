import type { Computation, ComputationInParts } from '../panels/defineComputation.ts';
import type { PanelModule } from '../panels/panelModule.ts';

/** A panel's computation together with the files it brings along. */
export interface LoadedComputation<Whole extends ComputationInParts = Computation> {
  readonly computation: Whole;
  readonly assets: unknown;
}

/** Finds what a panel computes. */
export type LoadComputation<Whole extends ComputationInParts = ComputationInParts> = () => Promise<
  LoadedComputation<Whole>
>;

/** Loads a computation and its files once; a failed load is tried again next time. */
export function loadOnce<Whole extends ComputationInParts>(
  load: () => Promise<Whole>,
): LoadComputation<Whole> {
  let loading: Promise<LoadedComputation<Whole>> | null = null;
  return () => {
    loading ??= loadWithAssets(load).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function loadWithAssets<Whole extends ComputationInParts>(
  load: () => Promise<Whole>,
): Promise<LoadedComputation<Whole>> {
  const computation = await load();
  return { computation, assets: await computation.loadAssets() };
}

const loaders = new WeakMap<PanelModule, LoadComputation<Computation>>();

/** Loads what a panel computes on this thread, once for all who ask. */
export function loadComputation(module: PanelModule): Promise<LoadedComputation> {
  const known = loaders.get(module);
  if (known) return known();
  const made = loadOnce(module.computation);
  loaders.set(module, made);
  return made();
}
