import type { PanelTelling } from '../../panels/defineTelling.ts';
import { tableOf } from '../../schema/index.ts';

/** What the script of a frame's bodies holds of its view: the build writes it there (scripts/laterParts.mjs). */
export const viewTable: PanelTelling['tables'][string] = () =>
  tableOf({ caption: '', columns: [], rows: [] });
export const tableWords: object = {};
/** By parameter what is said of it. */
export const parameterHelp: Readonly<Record<string, string>> = {};
