import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { openPanelPage, type PanelPage, pageAddress } from '../../../src/app/panelPage.ts';
import { type KeptScene, keepScene, keptScene, leaveScene } from '../../../src/app/scene/keptGuess.ts';
import { useAskedScene } from '../../../src/app/scene/useAskedScene.ts';
import { NOTHING_PLAYED } from '../../../src/scenario/index.ts';
import { testHost } from '../../testHost.ts';
import { InWords } from '../../words.tsx';
import { answer, openScenePage, playOn, scenePanel, telling } from './playedScene.tsx';

const SCENE = { scene: 'leverage-a' };
const { tabMemory } = testHost();
const guessed = (value: number): KeptScene => ({ phase: 'asking', value: [value], isGuessed: true });
const shown = (value: number): KeptScene => ({ ...guessed(value), phase: 'shown' });

beforeEach(() => window.sessionStorage.clear());

/** The scene of a page as a reader has it before them. */
async function playedOn(page: PanelPage) {
  answer(page, 'outcome');
  const { result, unmount } = renderHook(() => useAskedScene(page, telling, playOn(page)), {
    wrapper: InWords,
  });
  await waitFor(() => expect(result.current.guess).not.toBeNull());
  return { asked: () => result.current, unmount };
}

test('a guess that was set and not given is there after Back and Forward, and can still be given', async () => {
  const page = openScenePage(SCENE);
  const { turnTo } = page.store.getState().actions;
  const before = await playedOn(page);
  act(() => before.asked().guess!.onSet!([77]));
  // Back: the page has the address of the lab before its scene is gone.
  act(() => turnTo(NOTHING_PLAYED));
  before.unmount();
  act(() => turnTo(SCENE));
  const { asked } = await playedOn(page);
  await waitFor(() => expect(asked().guess!.value).toEqual([77]));
  expect(asked()).toMatchObject({ phase: 'asking', isMoved: true });
  act(() => asked().show(true));
  expect(asked().told.said).toBe('I said 77 of 100. It is 12 of 100.');
});

test('an answer that was shown is asked anew once its scene was left', async () => {
  const page = openScenePage(SCENE);
  const { turnTo } = page.store.getState().actions;
  const before = await playedOn(page);
  act(() => before.asked().guess!.onSet!([77]));
  act(() => before.asked().show(true));
  act(() => turnTo(NOTHING_PLAYED));
  before.unmount();
  act(() => turnTo(SCENE));
  const { asked } = await playedOn(page);
  expect(asked()).toMatchObject({ phase: 'asking', isMoved: false });
});

test('a guess that is asked for anew is not there again', async () => {
  const page = openScenePage(SCENE);
  const { asked } = await playedOn(page);
  act(() => asked().guess!.onSet!([77]));
  act(() => asked().show(true));
  act(() => asked().ask());
  cleanup();
  const again = await playedOn(openPanelPageAt(page));
  expect(again.asked()).toMatchObject({ phase: 'asking', isMoved: false });
});

/** The same page, loaded again. */
function openPanelPageAt(page: PanelPage): PanelPage {
  const again = openPanelPage({ panel: scenePanel, presetId: null, initial: { outcomes: {} } }, page.host);
  again.store.getState().actions.turnTo(SCENE);
  expect(pageAddress(again)).toBe(pageAddress(page));
  return again;
}

test('each address has a guess of its own, and one that is left unshown takes none from another', () => {
  keepScene(tabMemory, '/a', guessed(30));
  keepScene(tabMemory, '/b', guessed(60));
  keepScene(tabMemory, '/b', guessed(61));
  leaveScene(tabMemory, '/b');
  leaveScene(tabMemory, '/nowhere');
  expect([keptScene(tabMemory, '/a'), keptScene(tabMemory, '/b')]).toEqual([guessed(30), guessed(61)]);
});

test('of what was shown only the last is kept, until it is left', () => {
  keepScene(tabMemory, '/guess', guessed(30));
  keepScene(tabMemory, '/a', shown(1));
  keepScene(tabMemory, '/b', shown(2));
  expect(['/guess', '/a', '/b'].map(address => keptScene(tabMemory, address))).toEqual([
    guessed(30),
    null,
    shown(2),
  ]);
  leaveScene(tabMemory, '/b');
  expect(keptScene(tabMemory, '/b')).toBeNull();
  expect(keptScene(tabMemory, '/guess')).toEqual(guessed(30));
});

test('the oldest of many are let go', () => {
  for (let place = 1; place <= 21; place++) keepScene(tabMemory, `/${place}`, guessed(place));
  expect([keptScene(tabMemory, '/1'), keptScene(tabMemory, '/2')]).toEqual([null, guessed(2)]);
});
