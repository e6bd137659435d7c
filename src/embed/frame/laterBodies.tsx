import type { PanelTelling } from '../../panels/defineTelling.ts';
import { parameterHelp, tableWords, viewTable } from './ofThisView.ts';

/** The script of what lies closed in a frame. */
export * from '../../app/take/frameBodies.ts';

/** What is said of a parameter. In a frame its name stands in place of that, as far as it is written out. */
export function HelpText({ said }: { readonly said: string }) {
  return parameterHelp[said] ?? said;
}

/** The table of the view, whose words travel with it. */
export const tableOf: PanelTelling['tables'][string] = (outcome, values, text) =>
  viewTable(outcome, values, Object.assign({}, text, { tables: tableWords }));
