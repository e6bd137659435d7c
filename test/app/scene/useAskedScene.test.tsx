import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useAskedScene } from '../../../src/app/scene/useAskedScene.ts';
import type { PageState } from '../../../src/scenario/index.ts';
import { siteText } from '../../../src/words/text.en.ts';
import { InWords } from '../../words.tsx';
import { answer, openScenePage, playOn, scenePanel, telling } from './playedScene.tsx';

const NOTHING = { answer: '', verdict: '', notice: '', said: '', truth: null, names: [] };

async function open(place: Partial<PageState> = { scene: 'leverage-a' }, status: 'done' | 'coarse' = 'done') {
  const page = openScenePage(place);
  answer(page, 'outcome', status);
  const hook = renderHook(() => useAskedScene(page, telling, playOn(page)), { wrapper: InWords });
  const asked = () => hook.result.current;
  await waitFor(() => expect(asked().question).not.toBe(siteText.lab.waiting));
  const set = (value: number) => act(() => asked().guess!.onSet!([value]));
  const show = (withGuess = true) => act(() => asked().show(withGuess));
  return { page, asked, set, show };
}

describe('while it asks', () => {
  test('a scene tells nothing, and its handle waits in the middle', async () => {
    const { asked } = await open();
    expect(asked()).toMatchObject({
      phase: 'asking',
      isReady: true,
      question: 'How many within a day?',
      told: NOTHING,
    });
    expect(asked().guess).toMatchObject({
      place: 'chosen',
      minimum: 0,
      maximum: 100,
      step: 1,
      leap: 10,
      value: [50],
      theirs: null,
      label: 'How many within a day?',
    });
    expect(asked().guess!.valueText(28)).toBe('28 of 100');
  });

  test('the guess is set, and still nothing is told', async () => {
    const { asked, set } = await open();
    set(28);
    expect(asked().guess!.value).toEqual([28]);
    expect([asked().phase, asked().told]).toEqual(['asking', NOTHING]);
  });

  test('a friend’s guess is kept back', async () => {
    const { asked, set } = await open({ scene: 'leverage-a', guess: true, theirs: [40] });
    set(28);
    expect(JSON.stringify(asked())).not.toContain('40');
  });
});

describe('the full answer is waited for', () => {
  test('before it is there nothing can be shown', async () => {
    const { page, asked, show } = await open({ scene: 'leverage-a' }, 'coarse');
    expect(asked().isReady).toBe(false);
    show();
    expect([asked().phase, asked().told]).toEqual(['asking', NOTHING]);
    act(() => answer(page, 'outcome'));
    expect(asked().isReady).toBe(true);
    show();
    expect(asked().phase).toBe('shown');
  });

  test('of both the main view, which is told of, and the scene’s own', async () => {
    const page = openScenePage({ scene: 'leverage-c' });
    const { result } = renderHook(() => useAskedScene(page, telling, playOn(page)), { wrapper: InWords });
    act(() => answer(page, 'outcome', 'done', ['odds']));
    await waitFor(() => expect(result.current.question).toBe('How many within a day?'));
    expect(result.current.isReady).toBe(false);
    act(() => answer(page, 'outcome', 'done', ['simpler']));
    expect(result.current.isReady).toBe(true);
  });

  test('an answer to other values is none', async () => {
    const { page, asked } = await open();
    act(() => page.store.getState().actions.pick('leverage', 77));
    expect(asked()).toMatchObject({ isReady: false, question: siteText.lab.waiting, guess: null });
  });

  test('and the words', () => {
    const page = openScenePage({ scene: 'leverage-a' });
    answer(page, 'outcome');
    const { result } = renderHook(() => useAskedScene(page, telling, playOn(page)), { wrapper: InWords });
    expect(result.current).toMatchObject({ isReady: false, question: siteText.lab.waiting });
  });
});

describe('once it is shown', () => {
  test('what the handle shows counts as the guess, moved or not', async () => {
    const { asked, show } = await open();
    show();
    expect(asked().phase).toBe('shown');
    expect(asked().told).toEqual({
      answer: '12 of 100 are wiped out.',
      verdict: 'You left it at 50: 38 too many.',
      notice: 'Look at the week.',
      said: 'I left it at 50 of 100. It is 12 of 100.',
      truth: [12.3],
      names: [],
    });
    expect(asked().guess).toMatchObject({ value: [50], onSet: null });
  });

  test.each([
    [28, 'You said 28: 16 too many.'],
    [2, 'You said 2: 10 too few.'],
    [12, 'You said 12: right.'],
    // The first pattern that fits is said.
    [96, 'You said 96 of 100. Ten times too many.'],
    [93, 'You said 93 of 100. None is never.'],
    [0, 'You said 0 of 100. None is never.'],
  ])('a guess of %i is judged', async (guess, verdict) => {
    const { asked, set, show } = await open();
    set(guess);
    show();
    expect(asked().told.verdict).toBe(verdict);
    expect(asked().told.said).toBe(`I said ${guess} of 100. It is 12 of 100.`);
  });

  test('without a guess there is neither mark nor verdict', async () => {
    const { asked, set, show } = await open();
    set(28);
    show(false);
    expect(asked().guess).toBeNull();
    expect(asked().told).toEqual({
      answer: '12 of 100 are wiped out.',
      verdict: '',
      notice: 'Look at the week.',
      said: '',
      truth: null,
      names: [],
    });
  });

  test('a friend’s guess stands beside the reader’s', async () => {
    const { asked, show } = await open({ scene: 'leverage-a', guess: true, theirs: [40] });
    show();
    expect(asked().guess!.theirs).toEqual([40]);
  });

  test.each([[[101]], [[3, 9]]])(
    'a friend’s guess %j that cannot be made is left out and said to be',
    async theirs => {
      const { asked, show } = await open({ scene: 'leverage-a', guess: true, theirs });
      show();
      expect(asked().guess!.theirs).toBeNull();
      expect(asked().told.verdict).toBe(
        'You left it at 50: 38 too many. Your friend’s guess cannot be made here and is left out.',
      );
    },
  );

  test('a choice is told right from wrong', async () => {
    const right = await open({ scene: 'leverage-b' });
    expect(right.asked().choices).toEqual(['The first', 'The second', 'The third']);
    expect(right.asked().guess!.valueText(1)).toBe('“The second”');
    right.set(1);
    right.show();
    expect(right.asked().told).toMatchObject({
      verdict: 'You chose right.',
      said: 'I said “The second”. It is “The second”.',
    });
    cleanup();
    const wrong = await open({ scene: 'leverage-b' });
    wrong.set(0);
    wrong.show();
    expect(wrong.asked().told.verdict).toBe('It is “The second”; you chose “The first”.');
  });

  test('a choice that nobody made is no guess', async () => {
    const { asked, show } = await open({ scene: 'leverage-b' });
    expect(asked().guess!.value).toEqual([-1]);
    show();
    expect(asked()).toMatchObject({ guess: null, told: { answer: 'The second.', verdict: '', said: '' } });
  });

  test('a scene that asks for no guess says its answer', async () => {
    const { asked, show } = await open({ scene: 'leverage-c' });
    expect(asked().guess).toBeNull();
    show();
    expect(asked().told).toMatchObject({ answer: '12 of 100 are wiped out.', verdict: '', said: '' });
    expect(asked().transfer).toBe('And you?');
  });
});

test('a load of the words that failed leaves the scene waiting', async () => {
  const page = openScenePage({ scene: 'leverage-a' });
  const panel = {
    ...scenePanel,
    text: { ...scenePanel.text, part: () => Promise.reject(new Error('offline')) },
  };
  answer(page, 'outcome');
  const { result } = renderHook(() => useAskedScene({ ...page, panel }, telling, playOn(page)), {
    wrapper: InWords,
  });
  await act(async () => undefined);
  expect(result.current.isReady).toBe(false);
});

describe('a page that is loaded again', () => {
  test('shows again what it had shown, with the guess; another scene asks anew', async () => {
    const { asked, set, show } = await open();
    set(28);
    show();
    const kept = window.sessionStorage.getItem('faultline-shown')!;
    cleanup();
    expect(window.sessionStorage.getItem('faultline-shown')).toBeNull();
    window.sessionStorage.setItem('faultline-shown', kept);
    const again = (await open()).asked;
    await waitFor(() => expect(again().phase).toBe('shown'));
    expect([again().guess!.value, again().told.verdict]).toEqual([[28], asked().told.verdict]);
    cleanup();
    window.sessionStorage.setItem('faultline-shown', kept);
    expect((await open({ scene: 'leverage-b' })).asked().phase).toBe('asking');
  });

  test('has the guess of what it had shown before the full answer is there, and keeps what it was', async () => {
    const { set, show } = await open();
    set(28);
    show();
    const kept = window.sessionStorage.getItem('faultline-shown')!;
    cleanup();
    window.sessionStorage.setItem('faultline-shown', kept);
    const page = openScenePage({ scene: 'leverage-a' });
    answer(page, 'outcome', 'coarse');
    const { result } = renderHook(() => useAskedScene(page, telling, playOn(page)), { wrapper: InWords });
    await waitFor(() => expect(result.current.guess?.value).toEqual([28]));
    expect(result.current).toMatchObject({
      phase: 'asking',
      isReturning: true,
      isMoved: true,
      told: NOTHING,
    });
    expect(window.sessionStorage.getItem('faultline-shown')).toBe(kept);
    act(() => answer(page, 'outcome'));
    await waitFor(() => expect(result.current.phase).toBe('shown'));
    expect(result.current).toMatchObject({ isReturning: false, guess: { value: [28] } });
  });

  test('has its guess again while it still asks; what was set meanwhile, or cannot be, is not taken', async () => {
    const { set } = await open();
    set(28);
    const kept = window.sessionStorage.getItem('faultline-shown')!;
    cleanup();
    window.sessionStorage.setItem('faultline-shown', kept);
    const again = (await open()).asked;
    await waitFor(() => expect(again().guess!.value).toEqual([28]));
    expect([again().phase, again().isMoved, again().told]).toEqual(['asking', true, NOTHING]);
    cleanup();
    window.sessionStorage.setItem('faultline-shown', kept.replace('28', '280'));
    expect((await open()).asked()).toMatchObject({ phase: 'asking', isMoved: false });
  });

  test.each(['', 'null', '{"address":1}', '{"value":["a"],"isGuessed":true,"address":""}', '{'])(
    'is not led astray by %j',
    async text => {
      window.sessionStorage.setItem('faultline-shown', text);
      expect((await open()).asked().phase).toBe('asking');
    },
  );
});
