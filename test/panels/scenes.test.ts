import { describe, expect, test } from 'vitest';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import type { SceneFacts } from '../../src/panels/defineScene.ts';
import { loadTelling } from '../../src/panels/openPanel.ts';
import { sceneValues } from '../../src/scenario/index.ts';

/** The same facts, which remember what was asked of them. */
function recorded(facts: SceneFacts): { readonly facts: SceneFacts; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const watched = new Proxy(facts, {
    get(target, name) {
      asked.add(String(name));
      return target[String(name)];
    },
  });
  return { facts: watched, asked };
}

const draws = new DrawCache();

describe.each(PANELS)('the scenes of $id', panel => {
  test('ask a question and answer it with facts that their outcome has', async () => {
    const { computation, assets } = await loadComputation(panel.module);
    const telling = await loadTelling(panel);
    const scenes = await panel.text.part('scenes');
    let quoted = 0;
    for (const scene of panel.scenes) {
      const values = sceneValues(panel, scene);
      const outcome = computation.views[panel.mainView]!.preview(values, { draws, assets });
      const known = telling.facts(outcome, values);
      const { facts, asked } = recorded(known);
      const { question, answer, notice, transfer, patterns } = scenes[scene.id]!;
      const said = [question(facts), answer(facts)];
      expect({ id: scene.id, unknown: [...asked].filter(name => !(name in known)) }).toEqual({
        id: scene.id,
        unknown: [],
      });
      expect(said).toEqual([expect.stringMatching(/^\S.*\?$/), expect.stringMatching(/^\S.*[.!]$/)]);
      for (const text of [...said, notice, transfer, ...Object.values(patterns ?? {})])
        expect(text ?? '').not.toMatch(/undefined|NaN|[{}]/);
      if (scene.guess) expect(Object.keys(known)).toContain(scene.guess.truth);
      quoted += asked.size;
    }
    expect(quoted).toBeGreaterThan(0);
  });
});
