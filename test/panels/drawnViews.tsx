import { vi } from 'vitest';
import { findPanel } from '../../src/panels/allPanels.ts';
import { loadTelling } from '../../src/panels/openPanel.ts';
import type { AnyValues } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { DrawnView } from './DrawnView.tsx';
import type { fullAnswers } from './fullAnswers.ts';

/** Draws views of a panel with their full answers, as its page does; one that is hidden stands in a scene. */
export async function drawnViews<Id extends string, Values extends AnyValues>(
  panelId: string,
  ids: readonly Id[],
  { scenario, full }: ReturnType<typeof fullAnswers<Values>>,
) {
  const panel = findPanel(panelId)!;
  const { tables } = await loadTelling(panel);
  const loaded = await Promise.all(
    ids.map(async id => [id, await panel.module.views[id]!(panel.text)] as const),
  );
  const views = new Map(loaded);
  const draw = (view: Id, changes: Partial<Values> = {}, hidden = false) => {
    const outcome = full(view, changes);
    const values = scenario(changes);
    const onPick = vi.fn();
    const drawn = render(
      <DrawnView
        View={views.get(view)!}
        values={values}
        text={panel.text}
        outcome={outcome}
        table={tables[view]!(outcome, values)}
        hidden={hidden}
        inScene={hidden}
        onPick={onPick}
      />,
    );
    return { ...drawn, onPick };
  };
  return { panel, tables, draw };
}
