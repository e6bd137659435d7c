import type { SentTexts } from '../../compute/sentTexts.ts';
import { type Materials, NO_MATERIAL } from '../../schema/material.ts';
import type { MaterialActions } from '../../store/materialActions.ts';

/** Stands in frames for what takes readers' files and hands them to a worker: no frame takes any. */
export function sentTexts(): SentTexts {
  return { bring: () => null, forget: nothing };
}

export function materialActions(): MaterialActions {
  return { bring: nothing, tell: nothing, remove: nothing };
}

export function materialsOfKinds(): Materials {
  return NO_MATERIAL;
}

export function sameMaterials(): boolean {
  return true;
}

export function useMaterialDesk(): null {
  return null;
}

function nothing(): void {}
