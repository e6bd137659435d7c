import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/panels/defineScene.ts';
import { PLAIN_PAGE, playListOf, shownScene, shownView } from '../../src/scenario/index.ts';
import {
  asksOfTheSame,
  friendRefusal,
  NOTHING_PLAYED,
  storyToStart,
  tellsAlike,
} from '../../src/scenario/scenes.ts';
import { defaultValues } from '../../src/schema/index.ts';
import { toyPanel } from './toyPanel.ts';

const base = defaultValues(toyPanel.parameters);
const sceneOf = (id: string) => toyPanel.scenes.find(scene => scene.id === id)!;

describe('what a page plays', () => {
  test('is nothing where it asks and the panel has no first guesses', () => {
    const asked = { ...PLAIN_PAGE, guess: true };
    expect(playListOf(toyPanel, asked)?.kind).toBe('guess');
    expect(playListOf({ ...toyPanel, firstGuesses: [] }, asked)).toBeNull();
  });

  test('is a scene by itself, whatever the step', () => {
    expect(shownScene(toyPanel, { ...PLAIN_PAGE, scene: 'toy-five', step: 2 })?.id).toBe('toy-five');
    expect(shownScene(toyPanel, { ...PLAIN_PAGE, story: 'tale', step: 2 })?.id).toBe('toy-five');
    expect(shownScene(toyPanel, PLAIN_PAGE)).toBeUndefined();
  });

  test('is nothing, with nothing of it left, once nothing is played', () => {
    expect(NOTHING_PLAYED).toEqual({ story: null, step: 1, scene: null, guess: false, theirs: null });
  });

  test('is seen in the view that the page names, or in its scene’s, or in the page’s own', () => {
    const scene = { ...PLAIN_PAGE, scene: 'toy-five' };
    expect(shownView(toyPanel, { ...scene, view: 'main' })).toBe('main');
    expect(shownView(toyPanel, scene)).toBe('deep');
    expect(shownView(toyPanel, PLAIN_PAGE)).toBeNull();
  });
});

describe('a friend’s guess', () => {
  const guess = { kind: 'share', minimum: 2, maximum: 9 };
  const asking = (changes: object) =>
    ({ ...sceneOf('toy-plain'), guess: { ...guess, ...changes } }) as unknown as Scene;

  test('can have been made where each is whole and within the range, its ends as well', () => {
    for (const one of [2, 5, 9]) expect(friendRefusal(asking({}), [one])).toBeNull();
    for (const one of [1, 10, 5.5])
      expect(friendRefusal(asking({}), [one])).toEqual({
        kind: 'not-this-guess',
        handles: 1,
        minimum: 2,
        maximum: 9,
      });
  });

  test('has as many numbers as the guess has handles', () => {
    expect(friendRefusal(asking({ kind: 'two-ends' }), [3, 4])).toBeNull();
    expect(friendRefusal(asking({ kind: 'two-ends' }), [3])).toMatchObject({ handles: 2 });
    expect(friendRefusal(asking({ rest: [5, 5, 5] }), [3, 4, 5])).toBeNull();
    expect(friendRefusal(asking({ rest: [5, 5, 5] }), [3, 4])).toMatchObject({ handles: 3 });
  });

  test('is not judged where there is no guess, or its range is known with the answer only', () => {
    expect(friendRefusal(undefined, [99])).toBeNull();
    expect(friendRefusal(sceneOf('toy-plain'), [99])).toBeNull();
    expect(friendRefusal(asking({ scaledBy: 'answer' }), [99])).toBeNull();
  });
});

describe('who has seen one picture', () => {
  test('has seen what it tells at settings that differ only in what does not count', () => {
    expect(tellsAlike(toyPanel, base, { ...base, open: 0.5 })).toBe(true);
    expect(tellsAlike(toyPanel, base, base)).toBe(true);
    expect(tellsAlike(toyPanel, base, { ...base, multiple: 2 })).toBe(false);
    expect(tellsAlike(toyPanel, base, { ...base, multiple: 2, open: 0.5 })).toBe(false);
  });

  test('is asked of the same by a later scene in its view, at its settings, and not apart', () => {
    const scene = { id: 'a', values: { multiple: 5 }, view: 'main', minutes: 1 };
    const asks = (later: object) => asksOfTheSame(toyPanel, scene, { ...scene, id: 'b', ...later } as Scene);
    expect(asks({})).toBe(true);
    expect(asks({ guess: { isApart: false } })).toBe(true);
    expect(asks({ guess: { isApart: true } })).toBe(false);
    expect(asks({ view: 'deep' })).toBe(false);
    expect(asks({ values: {} })).toBe(false);
    expect(asks({ values: {}, keepsSettings: true })).toBe(true);
    expect(asks({ values: { multiple: 6 }, keepsSettings: true })).toBe(false);
  });
});

describe('the story that a page starts', () => {
  const stories = [
    { id: 'plain', scenes: ['toy-plain', 'toy-five'] },
    { id: 'five', scenes: ['toy-five'] },
  ];
  const panel = { ...toyPanel, stories };

  test('is the first that asks of other settings than those that the page told of', () => {
    expect(storyToStart(panel, base)?.id).toBe('five');
    expect(storyToStart(panel, { ...base, multiple: 5 })?.id).toBe('plain');
  });

  test('is the first of all where each asks of these, and none where there is none', () => {
    expect(storyToStart({ ...panel, stories: stories.slice(0, 1) }, base)?.id).toBe('plain');
    expect(storyToStart({ ...panel, stories: [] }, base)).toBeUndefined();
  });
});
