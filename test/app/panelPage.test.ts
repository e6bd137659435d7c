import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type InitialState, NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { keepAddress } from '../../src/app/keepAddress.ts';
import { openPanelPage, pageAddress, playedAddress, sceneAddress } from '../../src/app/panelPage.ts';
import { leavePlay, play, playStep } from '../../src/app/scene/play.ts';
import { buildHost } from '../../src/host/buildHost.ts';
import type { Host } from '../../src/host/host.ts';
import { pageHost } from '../../src/host/pageHost.ts';
import { baseValues, PLAIN_PAGE } from '../../src/scenario/index.ts';
import { leveragePanel } from '../openPanels.ts';

const REST_MS = 250;
const BASE = baseValues(leveragePanel, null);
const PRESET = leveragePanel.presets.find(({ values }) => (values['leverage'] ?? 20) !== 20)!;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const opened = (
  presetId: string | null,
  initial: InitialState = NO_INITIAL_STATE,
  host: Host = buildHost('en'),
) => openPanelPage({ panel: leveragePanel, presetId, initial }, host);

const untold = (leverage: number) => leveragePanel.untold({ ...BASE, leverage })['leverage'];

/** A window whose history is a list of addresses. */
function windowAt(search: string) {
  const replaceState = vi.fn();
  const history = {
    state: null as unknown,
    replaceState,
    pushState: vi.fn((state: unknown) => void Object.assign(history, { state })),
    back: vi.fn(),
  };
  const { pushState } = history;
  const window = Object.assign(new EventTarget(), { location: { search }, history });
  const back = (to: string) => {
    window.location.search = to;
    window.dispatchEvent(new Event('popstate'));
  };
  return { window: window as unknown as Window, replaceState, pushState, wentBack: history.back, back };
}

function openAt(search = '', writes = true, presetId: string | null = null) {
  const { window, replaceState, pushState, wentBack, back } = windowAt(search);
  const page = opened(presetId, NO_INITIAL_STATE, pageHost(window, 'en', writes));
  const before = page.store.getState();
  const stop = keepAddress(page);
  const written = () => replaceState.mock.calls.map(call => call.at(-1));
  const entered = () => pushState.mock.calls.map(call => call.at(-1));
  return { page, actions: before.actions, before, replaceState, written, entered, wentBack, back, stop };
}

describe('a page is opened', () => {
  test('on its own values, with the answers that it brings along and no others', () => {
    const page = opened(null, { outcomes: { odds: 'brought', curve: null } });
    const { values, views, readings, material } = page.store.getState();
    expect(page).toMatchObject({ panel: leveragePanel, presetId: null });
    expect(values).toEqual(BASE);
    expect(page.base).toBe(values);
    expect(Object.keys(views)).toEqual(['odds', 'curve']);
    expect(views['odds']).toEqual({
      outcome: 'brought',
      values,
      material: {},
      intermediate: null,
      isCoarse: false,
      status: 'done',
      progress: 1,
      fault: null,
      message: null,
    });
    expect(views['odds']!.values).toBe(values);
    expect([readings, material]).toEqual([{}, {}]);
  });

  test('on the values of its preset', () => {
    const page = opened(PRESET.id);
    expect(page.base).toEqual(baseValues(leveragePanel, PRESET.id));
    expect(page.base).not.toEqual(BASE);
    expect(page.presetId).toBe(PRESET.id);
    expect(page.store.getState().views).toEqual({});
  });

  test('with a clock, so that one gesture is one step to undo and the next another', () => {
    const { actions, page } = openAt();
    for (const leverage of [21, 22, 23]) {
      actions.pick('leverage', leverage);
      vi.advanceTimersByTime(100);
    }
    expect(page.store.getState().past).toHaveLength(1);
    vi.advanceTimersByTime(5000);
    actions.pick('leverage', 24);
    expect(page.store.getState().past).toHaveLength(2);
  });
});

describe('the address', () => {
  test('of a page without a query leaves everything as it is', () => {
    const { page, before } = openAt('');
    expect(page.store.getState()).toBe(before);
  });

  test.each([true, false])('says the scenario, also where it is not kept (%s)', writes => {
    const { page } = openAt('?v=1&lev=50&colour=red&view=curve', writes);
    const { values, page: shown, refusals, past } = page.store.getState();
    expect(values['leverage']).toBe(50);
    expect(shown.view).toBe('curve');
    expect(refusals.map(({ key }) => key)).toEqual(['colour']);
    expect(past).toEqual([]);
  });

  test('of a preset is read over its values', () => {
    const { page } = openAt('?v=1&seed=9', true, PRESET.id);
    expect(page.store.getState().values).toEqual({ ...page.base, seed: 9 });
  });

  test('is written once the reader rests, in place of the last', () => {
    const { actions, written, replaceState, page } = openAt();
    actions.pick('leverage', 50);
    vi.advanceTimersByTime(REST_MS - 1);
    actions.pick('leverage', 60);
    vi.advanceTimersByTime(REST_MS - 1);
    expect(written()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written()).toEqual(['/leverage/?v=1&lev=60&seed=1']);
    expect(replaceState).toHaveBeenCalledWith(null, '', pageAddress(page));
    vi.advanceTimersByTime(10 * REST_MS);
    expect(written()).toHaveLength(1);
  });

  test('is written when the page turns, and not for what stands in no address', () => {
    const { actions, written, page } = openAt();
    page.store.setState({ views: {}, readings: {}, fieldRefusals: {} });
    vi.advanceTimersByTime(REST_MS);
    expect(written()).toEqual([]);
    actions.turnTo({ view: 'curve' });
    vi.advanceTimersByTime(REST_MS);
    expect(written()).toEqual(['/leverage/?v=1&seed=1&view=curve']);
  });

  test('as it was opened is not written back', () => {
    const { written } = openAt('?v=1&lev=50');
    vi.advanceTimersByTime(10 * REST_MS);
    expect(written()).toEqual([]);
  });

  test('of a frame in somebody’s article is never written', () => {
    const { actions, written, stop } = openAt('?v=1&lev=50', false);
    actions.pick('leverage', 60);
    vi.advanceTimersByTime(REST_MS);
    stop();
    expect(written()).toEqual([]);
  });

  test('is left alone once the page is left, also by what was to be written', () => {
    const { actions, written, stop } = openAt();
    actions.pick('leverage', 50);
    stop();
    actions.pick('leverage', 60);
    vi.advanceTimersByTime(10 * REST_MS);
    expect(written()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('names panel and preset, and says only what differs from them', () => {
    const { page, actions } = openAt('', true, PRESET.id);
    expect(pageAddress(page)).toBe(`/leverage/${PRESET.id}/`);
    actions.pick('seed', 7);
    expect(pageAddress(page)).toBe(`/leverage/${PRESET.id}/?v=1&seed=7`);
    expect(pageAddress(openAt().page)).toBe('/leverage/');
  });
});

describe('what is played', () => {
  const STORY = '?v=1&seed=1&story=hundred-times&step=1';

  test('is a step in the history, at once; its own steps are not', () => {
    const { page, written, entered } = openAt();
    play(page, { story: 'hundred-times' });
    expect([entered(), written()]).toEqual([[`/leverage/${STORY}`], []]);
    playStep(page, 2);
    vi.advanceTimersByTime(REST_MS);
    expect(entered()).toHaveLength(1);
    expect(written()).toEqual(['/leverage/?v=1&seed=1&story=hundred-times&step=2']);
  });

  test('is not entered again where another begins, nor where it is left', () => {
    const { page, written, entered, back } = openAt();
    play(page, { story: 'hundred-times' });
    play(page, { story: 'calm-week' });
    leavePlay(page);
    back('');
    expect(entered()).toHaveLength(1);
    expect(written().at(-1)).toBe('/leverage/?v=1&regime=calm&lev=10&h=168&seed=1');
  });

  test('what rested a moment before is not written over it', () => {
    const { page, actions, written, entered } = openAt();
    actions.pick('leverage', 60);
    play(page, { guess: true });
    vi.advanceTimersByTime(10 * REST_MS);
    expect(entered()).toEqual([`/leverage/?v=1&lev=${untold(60)}&seed=1&guess=1`]);
    expect(written()).toEqual([]);
  });

  test('is left by Back, to the settings from before', () => {
    const { page, written, entered, back } = openAt('?v=1&lev=60&seed=1');
    play(page, { story: 'hundred-times' });
    back('?v=1&lev=60&seed=1');
    const { values, page: shown } = page.store.getState();
    expect([values['leverage'], shown.story]).toEqual([60, null]);
    vi.advanceTimersByTime(10 * REST_MS);
    expect([entered().length, written()]).toEqual([1, []]);
  });

  test('is left by Back also to an address without a query', () => {
    const { page, back } = openAt();
    play(page, { story: 'hundred-times' });
    back('');
    expect(page.store.getState().page).toEqual(PLAIN_PAGE);
    expect(page.store.getState().values).toEqual(page.base);
  });

  test('is left to where it was entered from, at its own settings, so that Forward leads there again', () => {
    const { page, written, wentBack, back } = openAt('?v=1&lev=60&seed=1');
    play(page, { story: 'hundred-times' });
    leavePlay(page);
    expect(wentBack).toHaveBeenCalledTimes(1);
    back('?v=1&lev=60&seed=1');
    vi.advanceTimersByTime(10 * REST_MS);
    expect(page.store.getState().page.story).toBeNull();
    expect(written()).toEqual(['/leverage/?v=1&lev=100&h=1&seed=1']);
  });

  test('that a link opened is left in its place: nothing was before it', () => {
    const { page, wentBack } = openAt(STORY);
    leavePlay(page);
    expect(wentBack).not.toHaveBeenCalled();
  });

  test('comes back by Forward, in its step', () => {
    const { page, back, entered } = openAt();
    back('?v=1&seed=1&story=hundred-times&step=2');
    expect(page.store.getState().page).toMatchObject({ story: 'hundred-times', step: 2 });
    expect(entered()).toEqual([]);
  });

  test('is in its step after a reload', () => {
    const { page, written, entered } = openAt('?v=1&seed=1&story=hundred-times&step=2');
    expect(page.store.getState().page).toMatchObject({ story: 'hundred-times', step: 2 });
    expect(page.store.getState().values).toMatchObject({ leverage: 100, horizon: 24 });
    vi.advanceTimersByTime(10 * REST_MS);
    expect([written(), entered()]).toEqual([[], []]);
  });

  test('is no longer heard of once the page is left', () => {
    const { page, stop, entered, back } = openAt('?v=1&lev=60&seed=1');
    stop();
    back(STORY);
    expect(page.store.getState().page.story).toBeNull();
    play(page, { guess: true });
    expect(entered()).toEqual([]);
  });

  test('in a frame in somebody’s article stays out of the history, and does not hear it', () => {
    const { page, entered, back } = openAt('', false);
    play(page, { story: 'hundred-times' });
    expect(entered()).toEqual([]);
    back('?v=1&lev=60&seed=1');
    expect(page.store.getState().page.story).toBe('hundred-times');
  });
});

describe('the theme of a page', () => {
  test('is that of what is played from there, and not of a friend who is asked', () => {
    const { page, entered } = openAt('?theme=projector');
    const asked = `/leverage/?v=1&lev=${untold(20)}&seed=1&theme=projector&guess=1`;
    expect(playedAddress(page, { guess: true })).toBe(asked);
    expect(playedAddress(page, { story: 'hundred-times' })).toContain('theme=projector');
    play(page, { story: 'hundred-times' });
    expect(entered()).toEqual(['/leverage/?v=1&seed=1&theme=projector&story=hundred-times&step=1']);
    expect(sceneAddress(page, 'leverage-hour-100x', null)).not.toContain('theme');
  });
});

test('a challenge asks the same scene at the values as they stand, with the guess that was made here', () => {
  const { page, actions } = openAt();
  actions.pick('leverage', 60);
  const asked = '/leverage/?v=1&lev=60&seed=1&scene=leverage-your-time&guess=1&theirs=28';
  expect(sceneAddress(page, 'leverage-your-time', [28])).toBe(asked);
  play(page, { story: 'hundred-times' });
  const other = '/leverage/?v=1&seed=1&scene=leverage-hour-100x&guess=1';
  expect(sceneAddress(page, 'leverage-hour-100x', null)).toBe(other);
});
