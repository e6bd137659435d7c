import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { loadTelling } from '../../src/panels/openPanel.ts';
import type { PictureGuess } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { DrawnView } from './DrawnView.tsx';
import { type PlayedScene, playedScenes } from './playedScenes.ts';
import { truthOf } from './sceneGuesses.ts';

const played = await Promise.all(
  PANELS.map(async panel => ({
    id: panel.id,
    panel,
    telling: await loadTelling(panel),
    scenes: await playedScenes(panel, 'preview'),
  })),
);

describe.each(played)('the pictures of the scenes of $id', ({ panel, telling, scenes }) => {
  const guessed = scenes.filter(({ scene }) => scene.guess && scene.guess.kind !== 'choice');

  /** The picture of a scene, asked or shown. */
  async function draw({ scene, values, outcome }: PlayedScene, guess: PictureGuess) {
    const View = await panel.module.views[scene.view]!(panel.text);
    return render(
      <DrawnView
        View={View}
        values={values}
        outcome={outcome}
        text={panel.text}
        table={telling.tables[scene.view]!(outcome, values)}
        inScene
        hidden={guess.onSet !== null}
        guess={guess}
        asked={scene.guess!.place}
      />,
    );
  }

  test('have a handle for each number of the guess at its place, and none at another', async () => {
    const faults: string[] = [];
    for (const scene of guessed) {
      const { range } = truthOf(scene)!;
      const guess: PictureGuess = {
        ...range,
        place: scene.scene.guess!.place,
        value: range.rest,
        theirs: null,
        label: 'How many?',
        valueText: String,
        onSet: () => undefined,
      };
      const count = async (asked: PictureGuess) => {
        const { container, unmount } = await draw(scene, asked);
        const handles = container.querySelectorAll('[role="slider"]').length;
        unmount();
        return handles;
      };
      const found = [await count(guess), await count({ ...guess, place: 'nowhere' })];
      found.push(await count({ ...guess, onSet: null }));
      if (found.join() !== [range.rest.length, 0, 0].join())
        faults.push(`${scene.scene.id} has ${found.join(', ')} handles: asked, asked elsewhere, shown`);
    }
    expect(faults).toEqual([]);
  });
});
