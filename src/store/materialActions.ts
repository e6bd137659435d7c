import type { Panel } from '../panels/openPanel.ts';
import type { Material, MaterialSettings } from '../schema/index.ts';
import type { PanelState } from './panelState.ts';

/** What a reader can do with material of their own. */
export interface MaterialActions {
  /** Makes the reader's material part of the scenario; another of the same kind gives way. */
  bring(kind: string, material: Material): void;
  /** Says more about what was brought; what was said before stays. */
  tell(kind: string, settings: MaterialSettings): void;
  remove(kind: string): void;
}

type MaterialPart = Pick<PanelState, 'material' | 'readings'>;

/** No step to undo: only the values have a history. */
export function materialActions(
  panel: Panel,
  get: () => MaterialPart,
  set: (change: Partial<MaterialPart>) => void,
): MaterialActions {
  return {
    bring(kind, material) {
      if (!Object.hasOwn(panel.material, kind)) throw new Error(`No material “${kind}”`);
      set({ material: { ...get().material, [kind]: material }, readings: without(get().readings, kind) });
    },
    tell(kind, settings) {
      const told = get().material[kind];
      if (told === undefined) return;
      const material = { ...told, settings: { ...told.settings, ...settings } };
      set({ material: { ...get().material, [kind]: material } });
    },
    remove(kind) {
      if (get().material[kind] === undefined) return;
      set({ material: without(get().material, kind), readings: without(get().readings, kind) });
    },
  };
}

function without<Entry>(
  entries: Readonly<Record<string, Entry>>,
  name: string,
): Readonly<Record<string, Entry>> {
  const { [name]: _, ...others } = entries;
  return others;
}
