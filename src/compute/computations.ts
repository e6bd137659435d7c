import type { Computation } from '../panels/defineComputation.ts';

/** A panel's computation together with the files it brings along. */
export interface LoadedComputation {
  readonly computation: Computation;
  readonly assets: unknown;
}

const MODULES = import.meta.glob<{ readonly computation: Computation }>('../panels/*/compute.ts');
const loaded = new Map<string, Promise<LoadedComputation>>();

/** Loads what a panel computes; found by the name of its folder, once. A failed load is tried again next time. */
export function loadComputation(panelId: string): Promise<LoadedComputation> {
  const known = loaded.get(panelId);
  if (known) return known;
  const loading = load(panelId);
  loaded.set(panelId, loading);
  loading.catch(() => loaded.delete(panelId));
  return loading;
}

async function load(panelId: string): Promise<LoadedComputation> {
  const importModule = MODULES[`../panels/${panelId}/compute.ts`];
  if (!importModule) throw new Error(`No panel computes under the name “${panelId}”`);
  const { computation } = await importModule();
  return { computation, assets: await computation.loadAssets() };
}
