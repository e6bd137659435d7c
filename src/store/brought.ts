import type { Materials } from '../schema/index.ts';
import type { ViewState } from './panelState.ts';
import { type OpenPanel, readingSlot, type Slot } from './slot.ts';

/** What was brought and is shown by one of the views. What has begun to be read is read to its end, whatever is shown meanwhile. */
export function readingSlots(open: OpenPanel, views: readonly string[]): readonly Slot[] {
  const { panel, store } = open;
  const { material, readings } = store.getState();
  const isShown = (kind: string) => panel.material[kind]!.views.some(view => views.includes(view));
  return Object.keys(material)
    .filter(kind => isShown(kind) || hasBegun(readings[kind]))
    .map(kind => readingSlot(open, kind));
}

function hasBegun(reading: ViewState | undefined): boolean {
  return reading?.status === 'waiting' || reading?.status === 'refining';
}

/** Texts that were in use before, and are not any more. */
export function hashesGone(before: Materials, now: Materials): readonly string[] {
  const kept = new Set(Object.values(now).map(({ hash }) => hash));
  return Object.values(before).flatMap(({ hash }) => (kept.has(hash) ? [] : [hash]));
}
