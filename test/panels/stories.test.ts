import { describe, expect, test } from 'vitest';
import { playOf } from '../../src/app/scene/play.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { defaultValues } from '../../src/schema/index.ts';
import { faultsOf } from './faultsOf.ts';

const KEBAB = /^[a-z]+(?:-[a-z0-9]+)*$/;
const WORDS = /^\S[\s\S]*\S$/;
/** What fits on one line of a card at 320 pixels. */
const MOST_OF_A_HOOK = 60;

describe.each(PANELS)('the stories of panel $id', panel => {
  const { parameters, scenes, stories, storyWords, firstGuesses } = panel;

  test('has at most six stories, made of its scenes, each with a title and a hook of one line', () => {
    const ids = scenes.map(({ id }) => id);
    expect(stories.length).toBeLessThanOrEqual(6);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    expect(Object.keys(storyWords).sort()).toEqual(stories.map(({ id }) => id).sort());
    for (const story of stories) {
      const { title, hook } = storyWords[story.id]!;
      expect(story.id).toMatch(KEBAB);
      expect(title).toMatch(WORDS);
      expect(hook).toMatch(/^\S.*[.?!]$/);
      expect(hook.length).toBeLessThanOrEqual(MOST_OF_A_HOOK);
      expect(story.scenes.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining([...story.scenes]));
    }
  });

  test('guesses first at scenes that ask of the settings as they are, but for what they say themselves', () => {
    for (const id of firstGuesses) {
      const scene = scenes.find(one => one.id === id);
      expect({ id, keepsSettings: scene?.keepsSettings, isGuessed: scene?.guess !== undefined }).toEqual({
        id,
        keepsSettings: true,
        isGuessed: true,
      });
    }
    expect(new Set(firstGuesses).size).toBe(firstGuesses.length);
  });

  test('can begin its first story and its first guesses', () => {
    const [first] = stories;
    for (const query of [
      ...(first ? [`?story=${first.id}`] : []),
      ...(firstGuesses[0] ? ['?guess=1'] : []),
    ]) {
      const { page, values, refusals } = readScenario(panel, query, defaultValues(parameters));
      const begun = playOf(panel, page)!;
      expect({ query, refusals, step: begun.step }).toEqual({ query, refusals: [], step: 1 });
      expect(faultsOf(panel, values)).toEqual([]);
      expect(begun.scene.id).toBe(query.startsWith('?story') ? first!.scenes[0] : firstGuesses[0]);
    }
  });
});
