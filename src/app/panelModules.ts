import { type Panel, panelIn } from '../panels/definePanel.ts';

const MODULES = import.meta.glob<Readonly<Record<string, Panel>>>('../panels/*/panel.ts');

/** Loads the declaration of a panel; found by the name of its folder. */
export async function loadPanel(id: string): Promise<Panel> {
  return panelIn(await MODULES[`../panels/${id}/panel.ts`]?.(), id);
}
