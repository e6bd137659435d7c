import { describe, expect, test } from 'vitest';
import { leavePlay, type Playable, play, playOf, playStep } from '../../../src/app/scene/play.ts';
import { type PageState, PLAIN_PAGE, playListOf, shownScene } from '../../../src/scenario/index.ts';
import { openScenePage, playOn, scenePanel } from './playedScene.tsx';

const list = (place: Partial<PageState>) => {
  const found = playListOf(scenePanel, { ...PLAIN_PAGE, ...place });
  return found && [found.kind, ...found.scenes.map(({ id }) => id)];
};

describe('what a page plays', () => {
  test('is a story, a scene by itself, or the first guesses', () => {
    expect(list({})).toBeNull();
    expect(list({ story: 'tale' })).toEqual(['story', 'leverage-a', 'leverage-b']);
    expect(list({ scene: 'leverage-c' })).toEqual(['scene', 'leverage-c']);
    expect(list({ guess: true })).toEqual(['guess', 'leverage-yours', 'leverage-yours-too']);
    expect(list({ scene: 'leverage-c', guess: true })).toEqual(['scene', 'leverage-c']);
    expect(list({ story: 'tale', guess: true })?.[0]).toBe('story');
  });

  test('is nothing where a panel has no first guesses', () => {
    const place = { ...PLAIN_PAGE, guess: true };
    expect(playListOf({ ...scenePanel, firstGuesses: [] }, place)).toBeNull();
    expect(playOf({ ...scenePanel, firstGuesses: [] }, place)).toBeNull();
  });

  test('stands on the scene of its step', () => {
    const at = (place: Partial<PageState>) => shownScene(scenePanel, { ...PLAIN_PAGE, ...place })?.id;
    expect(at({ story: 'tale' })).toBe('leverage-a');
    expect(at({ story: 'tale', step: 2 })).toBe('leverage-b');
    expect(at({ guess: true, step: 2 })).toBe('leverage-yours-too');
    expect(at({ story: 'tale', step: 3 })).toBeUndefined();
    expect(playOn(openScenePage({ story: 'tale', step: 2, theirs: [3] }))).toMatchObject({
      kind: 'story',
      story: 'tale',
      step: 2,
      steps: 2,
      theirs: [3],
    });
  });
});

function opened() {
  const page = openScenePage();
  const { store } = page;
  const { actions } = store.getState();
  const value = (name: string) => store.getState().values[name];
  const place = () => {
    const { story, step, scene, guess, theirs, view } = store.getState().page;
    return { story, step, scene, guess, theirs, view };
  };
  return { page, actions, value, place };
}

const NOWHERE = { story: null, step: 1, scene: null, guess: false, theirs: null, view: null };

describe('playing', () => {
  test.each<[Playable, object]>([
    [{ story: 'tale' }, { story: 'tale' }],
    [{ scene: 'leverage-a' }, { scene: 'leverage-a' }],
    [{ guess: true }, { guess: true }],
  ])('%o begins at its first step', (what, place) => {
    const { page, place: now } = opened();
    play(page, what);
    expect(now()).toEqual({ ...NOWHERE, ...place });
  });

  test('takes the values of the scene, and of all else the page’s own', () => {
    const { page, actions, value } = opened();
    actions.pick('horizon', 168);
    play(page, { story: 'tale' });
    expect([value('leverage'), value('horizon')]).toEqual([50, 24]);
    playStep(page, 2);
    expect(value('leverage')).toBe(5);
  });

  test('leaves the reader’s own amounts alone', () => {
    const { page, actions, value } = opened();
    actions.pick('stake', 2500);
    play(page, { story: 'tale' });
    playStep(page, 2);
    expect(value('stake')).toBe(2500);
  });

  test('asks first next to the settings that the page has told of, and goes on from there', () => {
    const { page, actions, value } = opened();
    actions.pick('leverage', 32);
    play(page, { guess: true });
    expect(value('leverage')).toBe(64);
    playStep(page, 2);
    expect(value('leverage')).toBe(64);
  });

  test('a friend’s guess is of one scene: the next has none', () => {
    const { page, place } = opened();
    page.store.getState().actions.turnTo({ story: 'tale', theirs: [12] });
    playStep(page, 2);
    expect(place()).toEqual({ ...NOWHERE, story: 'tale', step: 2 });
  });

  test('one thing ends another', () => {
    const { page, place } = opened();
    play(page, { guess: true }, 2);
    play(page, { story: 'sequel' });
    expect(place()).toEqual({ ...NOWHERE, story: 'sequel' });
  });
});

describe('leaving', () => {
  test('first guesses leaves the reader’s own settings as they were', () => {
    const { page, actions, value, place } = opened();
    actions.pick('leverage', 32);
    play(page, { guess: true });
    playStep(page, 2);
    expect(value('leverage')).toBe(64);
    leavePlay(page);
    expect([place(), value('leverage')]).toEqual([NOWHERE, 32]);
  });

  test('what was set in between stays', () => {
    const { page, actions, value } = opened();
    play(page, { guess: true });
    actions.pick('leverage', 3);
    leavePlay(page);
    expect(value('leverage')).toBe(3);
    play(page, { guess: true });
    play(page, { story: 'tale' });
    leavePlay(page);
    expect(value('leverage')).toBe(50);
  });

  test('keeps the settings, and the view where it is not the page’s own', () => {
    const { page, place, value } = opened();
    play(page, { story: 'tale' });
    leavePlay(page);
    expect([place(), value('leverage')]).toEqual([NOWHERE, 50]);
    play(page, { scene: 'leverage-c' });
    leavePlay(page);
    expect(place()).toEqual({ ...NOWHERE, view: 'simpler' });
  });
});
