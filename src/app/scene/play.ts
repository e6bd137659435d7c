import type { Scene } from '../../panels/defineScene.ts';
import type { Panel } from '../../panels/openPanel.ts';
import {
  asksOfTheSame,
  NOTHING_PLAYED,
  type PageState,
  playListOf,
  sceneValues,
  shownScene,
} from '../../scenario/index.ts';
import type { AnyValues } from '../../schema/index.ts';
import { type PanelStore, sameValues, usePanel } from '../../store/index.ts';
import type { PanelPage } from '../panelPage.ts';

/** What is played on a page, and how far. */
export interface Play {
  readonly kind: 'story' | 'scene' | 'guess';
  readonly story: string | null;
  readonly scene: Scene;
  /** Counted from 1. */
  readonly step: number;
  readonly steps: number;
  readonly theirs: readonly number[] | null;
  /** True where a later step asks of the same picture at like settings: it stays closed but for what this one asks. */
  readonly restClosed: boolean;
}

/** What can be played: a story, a scene by itself, or the first guesses at the settings as they are. */
export type Playable = { readonly story: string } | { readonly scene: string } | { readonly guess: true };

/** What a page plays; null while it shows the panel itself. */
export function playOf(panel: Panel, state: PageState): Play | null {
  const list = playListOf(panel, state);
  const scene = shownScene(panel, state);
  if (list === null || scene === undefined) return null;
  const { story, step, theirs } = state;
  const { kind, scenes } = list;
  const restClosed = scenes.slice(step).some(later => asksOfTheSame(panel, scene, later));
  return { kind, story, scene, step, steps: scenes.length, theirs, restClosed };
}

export function usePlay({ panel, store }: PanelPage): Play | null {
  return playOf(
    panel,
    usePanel(store, state => state.page),
  );
}

/** What the reader had set before first guesses were asked at settings next to it, and these. */
const setBefore = new WeakMap<PanelStore, { readonly own: AnyValues; readonly asked: AnyValues }>();

/** Plays something from its first step on, or the step that is named; first guesses at settings that the page has not told. */
export function play(page: PanelPage, what: Playable, step = 1): void {
  const { values } = page.store.getState();
  const from = 'guess' in what ? page.panel.untold(values) : values;
  turnTo(page, { ...NOTHING_PLAYED, ...what, step }, from);
  if ('guess' in what) setBefore.set(page.store, { own: values, asked: page.store.getState().values });
}

/** Goes to another step of what is played. */
export function playStep(page: PanelPage, step: number): void {
  const { page: shown, values } = page.store.getState();
  turnTo(page, { ...shown, theirs: null, step }, values);
}

/**
 * Back to the panel with the view of the scene that was played last, at its settings; after first guesses, which were asked
 * beside the reader's own settings, at those.
 */
export function leavePlay({ panel, store }: PanelPage): void {
  const state = store.getState();
  const before = state.page.guess ? setBefore.get(store) : undefined;
  if (before && sameValues(before.asked, state.values)) state.actions.apply(before.own);
  const view = shownScene(panel, state.page)?.view ?? null;
  state.actions.turnTo({ ...NOTHING_PLAYED, view: view === panel.mainView ? null : view });
}

function turnTo(
  { panel, base, store }: PanelPage,
  place: Pick<PageState, keyof typeof NOTHING_PLAYED>,
  from: AnyValues,
): void {
  const { actions, values } = store.getState();
  const scene = shownScene(panel, place)!;
  const asked = scene.keepsSettings
    ? sceneValues(panel, scene, from)
    : { ...sceneValues(panel, scene, base), ...personalValues(panel, values), ...scene.values };
  if (!sameValues(asked, values)) actions.apply(asked);
  const { story, step, scene: alone, guess, theirs } = place;
  actions.turnTo({ story, step, scene: alone, guess, theirs });
}

/** The reader's own amounts, which no scene takes away. */
function personalValues(panel: Panel, values: AnyValues): AnyValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => panel.parameters[name]?.personal));
}
