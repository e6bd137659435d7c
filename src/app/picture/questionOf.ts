import type { Panel } from '../../panels/openPanel.ts';
import type { AnyValues } from '../../schema/index.ts';

/** The question that a view answers: the panel's own for its first picture. */
export function questionOf(panel: Panel, view: string, values: AnyValues): string {
  return view === panel.mainView ? panel.question(values) : panel.viewWords[view]!.question;
}
