import type { Request } from '../../compute/runner.ts';
import type { SentTexts } from '../../compute/sentTexts.ts';
import type { Work } from '../../panels/defineComputation.ts';
import { type Materials, NO_MATERIAL } from '../../schema/material.ts';
import type { MaterialActions } from '../../store/materialActions.ts';
import type { Slot } from '../../store/slot.ts';

/** Stands in frames for what takes readers' files and hands them to a worker: no frame takes any. */
export function sentTexts(): SentTexts {
  return { bring: () => null, forget: nothing };
}

export function keptTexts() {
  return { broughtTo: withoutTexts, hear: nothing };
}

export function withoutTexts(request: Request): Request {
  return request;
}

export function materialActions(): MaterialActions {
  return { bring: nothing, bringDecoded: nothing, tell: nothing, remove: nothing };
}

export function readingSlots(): readonly Slot[] {
  return [];
}

export function hashesGone(): readonly string[] {
  return [];
}

export async function startReading(): Promise<Work<unknown, unknown>> {
  throw new Error('files');
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
