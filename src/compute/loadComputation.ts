import type { Computation } from '../panels/defineComputation.ts';
import type { PanelModule } from '../panels/panelModule.ts';

/** A panel's computation together with the files it brings along. */
export interface LoadedComputation {
  readonly computation: Computation;
  readonly assets: unknown;
}

/** Finds what a panel computes. */
export type LoadComputation = () => Promise<LoadedComputation>;

/** Loads a computation and its files once; a failed load is tried again next time. */
export function loadOnce(load: () => Promise<Computation>): LoadComputation {
  let loading: Promise<LoadedComputation> | null = null;
  return () => {
    loading ??= loadWithAssets(load).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function loadWithAssets(load: () => Promise<Computation>): Promise<LoadedComputation> {
  const computation = await load();
  return { computation, assets: await computation.loadAssets() };
}

const loaders = new WeakMap<PanelModule, LoadComputation>();

/** Loads what a panel computes on this thread, once for all who ask. */
export function loadComputation(module: PanelModule): Promise<LoadedComputation> {
  const known = loaders.get(module);
  if (known) return known();
  const made = loadOnce(module.computation);
  loaders.set(module, made);
  return made();
}
