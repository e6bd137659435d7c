import { describe, expect, it } from 'vitest';
import { buildAnswer } from '../../src/app/picture/buildAnswers.ts';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { framedViews } from '../../src/panels/definePanel.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { baseValues } from '../../src/scenario/index.ts';
import type { AnyValues } from '../../src/schema/index.ts';
import { sampledIfShort } from '../extent.ts';

/** Words by view of which a frame has only those of its own view and the first; reading another's throws. */
function framedWords<Words extends object>(words: Words, panel: Panel, view: string): Words {
  return new Proxy(words, {
    get(target, name, receiver) {
      const isOfOther = name !== view && name !== panel.mainView && framedViews(panel).includes(String(name));
      if (isOfOther) throw new Error(`${view} reads what is said of ${String(name)}`);
      return Reflect.get(target, name, receiver);
    },
  });
}

const draws = new DrawCache();

/** A first estimate, or the answer where there is none. */
async function answerTo(panel: Panel, view: string, values: AnyValues): Promise<unknown> {
  const { computation, assets } = await loadComputation(panel.module);
  return computation.views[view]!.preview(values, { draws, assets }) ?? buildAnswer(panel, view, values);
}

describe.each(PANELS.map(panel => ({ id: panel.id, panel })))('$id', ({ panel }) => {
  it.each(sampledIfShort(framedViews(panel), 3))(
    'tells the table of %s in the words that its frame has',
    async view => {
      const values = baseValues(panel, null);
      const outcome = await answerTo(panel, view, values);
      const { tables } = panel.text as unknown as { readonly tables: object };
      const text = {
        ...panel.text,
        tables: framedWords(tables, panel, view),
        views: framedWords(panel.text.views, panel, view),
      };
      const telling = await loadTelling({ ...panel, text });
      const table = telling.tables[view]!(outcome, values);
      expect(table.columns.length).toBeGreaterThan(0);
      expect(table.rows.length).toBeGreaterThan(0);
    },
  );
});
