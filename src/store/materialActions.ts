import type { Panel } from '../panels/openPanel.ts';
import type { DecodedFile, FileAhead, Material, MaterialDesk, MaterialSettings } from '../schema/index.ts';
import { EMPTY_VIEW, type PanelState } from './panelState.ts';

/** What a reader can do with material of their own. */
export type MaterialActions = Pick<MaterialDesk, 'bring' | 'bringDecoded' | 'tell' | 'remove'>;

type MaterialPart = Pick<PanelState, 'material' | 'readings' | 'ahead'>;

/** No step to undo: only the values have a history. */
export function materialActions(
  panel: Panel,
  get: () => MaterialPart,
  set: (change: Partial<MaterialPart>) => void,
): MaterialActions {
  const place = (kind: string, material: Material, reading: MaterialPart['readings'] = {}) => {
    if (!Object.hasOwn(panel.material, kind)) throw new Error(`No material “${kind}”`);
    const { material: before, readings, ahead } = get();
    set({
      material: { ...before, [kind]: material },
      readings: { ...without(readings, kind), ...reading },
      ahead: without(ahead, kind),
    });
  };

  const remove = (kind: string) => {
    const { material, readings, ahead } = get();
    if (ahead[kind] !== undefined) set({ ahead: without(ahead, kind) });
    if (material[kind] === undefined) return;
    set({ material: without(material, kind), readings: without(readings, kind) });
  };

  const decode = async (kind: string, file: Promise<DecodedFile>) => {
    const decoding: FileAhead = { kind: 'decoding' };
    remove(kind);
    set({ ahead: { ...get().ahead, [kind]: decoding } });
    const decoded = await file;
    const { ahead } = get();
    if (ahead[kind] !== decoding) return;
    // Its reading has begun, whether it is shown now or not.
    if (decoded.kind === 'material') place(kind, decoded.material, { [kind]: EMPTY_VIEW });
    else set({ ahead: { ...ahead, [kind]: decoded } });
  };

  return {
    bring: (kind, material) => place(kind, material),
    bringDecoded: (kind, file) => void decode(kind, file),
    tell(kind: string, settings: MaterialSettings) {
      const told = get().material[kind];
      if (told === undefined) return;
      const material = { ...told, settings: { ...told.settings, ...settings } };
      set({ material: { ...get().material, [kind]: material } });
    },
    remove,
  };
}

function without<Entry>(
  entries: Readonly<Record<string, Entry>>,
  name: string,
): Readonly<Record<string, Entry>> {
  const { [name]: _, ...others } = entries;
  return others;
}
