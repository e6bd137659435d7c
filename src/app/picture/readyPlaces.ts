import { openPanel, type Panel } from '../../panels/openPanel.ts';
import type { ReadyView } from '../../panels/readyView.ts';
import { PANEL_ENTRIES } from '../../panels/registry.ts';
import { baseValues } from '../../scenario/index.ts';
import type { AnyValues, Language } from '../../schema/index.ts';

/** A ready view with its panel. */
export interface ReadyPlace {
  readonly panel: Panel;
  readonly ready: ReadyView;
}

/** All ready views of a panel. */
export async function readyPlacesOf(panel: Panel): Promise<readonly ReadyPlace[]> {
  const ready = (await panel.module.readyViews?.()) ?? [];
  return ready.map(one => ({ panel, ready: one }));
}

/** All ready views, lab by lab. */
export async function readyPlaces(panels: readonly Panel[]): Promise<readonly ReadyPlace[]> {
  return (await Promise.all(panels.map(readyPlacesOf))).flat();
}

/** The ready view with an id, which begins with its panel's; null where there is none. */
export async function readReadyPlace(id: string, language: Language): Promise<ReadyPlace | null> {
  const entry = PANEL_ENTRIES.find(one => id.startsWith(`${one.id}-`));
  if (!entry) return null;
  const places = await readyPlacesOf(await openPanel(await entry.load(), language));
  return places.find(({ ready }) => ready.id === id) ?? null;
}

/** The values of a ready view: the panel's own but for those that it names. */
export function readyValues({ panel, ready }: ReadyPlace): AnyValues {
  return { ...baseValues(panel, null), ...(ready.values as AnyValues) };
}
