import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { loadTelling } from '../../src/panels/openPanel.ts';
import { bucketAt, bucketsOf, type PictureGuess, talliedHandle } from '../../src/schema/index.ts';
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
  async function draw({ scene, values, outcome }: PlayedScene, guess: PictureGuess | null) {
    const View = await panel.module.views[scene.view]!(panel.text);
    return render(
      <DrawnView
        View={View}
        values={values}
        outcome={outcome}
        text={panel.text}
        table={telling.tables[scene.view]!(outcome, values)}
        inScene
        hidden={guess !== null && guess.onSet !== null}
        guess={guess}
        asked={scene.guess!.place}
      />,
    );
  }

  /** The guess of a scene where it waits, as a picture has it. */
  function guessOn(scene: (typeof guessed)[number], onSet: PictureGuess['onSet']): PictureGuess {
    const { range } = truthOf(scene)!;
    const { place } = scene.scene.guess!;
    return { ...range, place, value: range.rest, theirs: null, label: 'How many?', valueText: String, onSet };
  }

  test('have a handle for each number of the guess at its place, and none at another', async () => {
    const faults: string[] = [];
    for (const scene of guessed) {
      const guess = guessOn(scene, () => undefined);
      const count = async (asked: PictureGuess) => {
        const { container, unmount } = await draw(scene, asked);
        const handles = container.querySelectorAll('[role="slider"]').length;
        unmount();
        return handles;
      };
      const found = [await count(guess), await count({ ...guess, place: 'nowhere' })];
      found.push(await count({ ...guess, onSet: null }));
      if (found.join() !== [guess.value.length, 0, 0].join())
        faults.push(`${scene.scene.id} has ${found.join(', ')} handles: asked, asked elsewhere, shown`);
    }
    expect(faults).toEqual([]);
  });

  test('let the same part stand out when the answer is shown without a guess as with one', async () => {
    const faults: string[] = [];
    for (const scene of guessed) {
      const guess = guessOn(scene, null);
      const standingOut = async (made: PictureGuess | null) => {
        const { container, unmount } = await draw(scene, made);
        const parts = [...container.querySelectorAll('.dot-box, .dot-case, .dumbbell-track')];
        const key = container.querySelector('.dot-boxes > .mark-key')?.textContent ?? '';
        unmount();
        return `${parts.flatMap((part, at) => (part.classList.contains('is-asked') ? [at] : [])).join()} ${key}`;
      };
      const [withGuess, without] = [await standingOut(guess), await standingOut(null)];
      if (withGuess !== without) faults.push(`${scene.scene.id}: ${withGuess} with, ${without} without`);
    }
    expect(faults).toEqual([]);
  });

  test('show raised hands along the axis of the guess, asked and shown, with the truth in one bucket', async () => {
    const faults: string[] = [];
    for (const scene of guessed) {
      const { range, truth } = truthOf(scene)!;
      const buckets = bucketsOf(range);
      const hands = buckets.map((_, at) => at + 1);
      const labels = buckets.map(({ from, to }) => `${from} to ${to}`);
      const at = bucketAt(buckets, range, truth[talliedHandle(truth.length)]!);
      const guess = {
        ...range,
        place: scene.scene.guess!.place,
        value: range.rest,
        theirs: null,
        label: 'How many?',
        valueText: String,
      };
      const bars = async (isShown: boolean) => {
        const { container, unmount } = await draw(scene, {
          ...guess,
          onSet: isShown ? null : () => undefined,
          tally: { buckets, hands, labels, truth: isShown ? at : null },
          isByHands: true,
        });
        // The bars are loaded when hands are raised.
        await waitFor(() => expect(container.querySelector('.tally-part')).not.toBeNull());
        const parts = [...container.querySelectorAll<HTMLElement>('.tally-part')];
        const counted = parts.map(part => part.dataset['hands']).join(' ');
        const right = parts.map(part => Number(part.classList.contains('is-truth'))).join('');
        unmount();
        return `${counted} ${right}`;
      };
      const wanted = (isShown: boolean) =>
        `${hands.join(' ')} ${hands.map((_, bar) => Number(isShown && bar === at)).join('')}`;
      for (const isShown of [false, true]) {
        const drawn = await bars(isShown);
        if (drawn !== wanted(isShown))
          faults.push(`${scene.scene.id}: ${drawn} instead of ${wanted(isShown)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
