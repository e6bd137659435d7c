import type { Scene, Story } from '../panels/defineScene.ts';
import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, defaultValues, type LinkReason } from '../schema/index.ts';
import { type PageState, PLAIN_PAGE } from './pageState.ts';

type ScenePlace = Pick<PageState, 'story' | 'step' | 'scene' | 'guess'>;

/** Scenes that are played one after the other: a story's, one by itself, or the panel's first guesses. */
export interface PlayList {
  readonly kind: 'story' | 'scene' | 'guess';
  readonly scenes: readonly Scene[];
}

/** What a page plays; null while it shows the panel itself. */
export function playListOf(panel: Panel, { story, scene, guess }: ScenePlace): PlayList | null {
  const told = panel.stories.find(({ id }) => id === story);
  if (told) return { kind: 'story', scenes: scenesOf(panel, told.scenes) };
  if (scene !== null) return { kind: 'scene', scenes: scenesOf(panel, [scene]) };
  if (guess && panel.firstGuesses.length > 0) {
    return { kind: 'guess', scenes: scenesOf(panel, panel.firstGuesses) };
  }
  return null;
}

function scenesOf(panel: Panel, ids: readonly string[]): readonly Scene[] {
  return ids.map(id => panel.scenes.find(scene => scene.id === id)!);
}

/** The scene that a page stands on. */
export function shownScene(panel: Panel, place: ScenePlace): Scene | undefined {
  const list = playListOf(panel, place);
  return list?.scenes[list.kind === 'scene' ? 0 : place.step - 1];
}

/**
 * Why a friend's guess cannot have been made at a scene; null where it can, or where its range is known only with the
 * answer.
 */
export function friendRefusal(scene: Scene | undefined, theirs: readonly number[]): LinkReason | null {
  if (scene?.guess === undefined || scene.guess.scaledBy !== undefined) return null;
  const { kind, rest, minimum, maximum } = scene.guess;
  const handles = rest?.length ?? (kind === 'two-ends' ? 2 : 1);
  const canBe = (value: number) => Number.isInteger(value) && value >= minimum && value <= maximum;
  if (theirs.length === handles && theirs.every(canBe)) return null;
  return { kind: 'not-this-guess', handles, minimum, maximum };
}

/** What a page is once nothing is played on it any more. */
export const NOTHING_PLAYED: Pick<PageState, 'story' | 'step' | 'scene' | 'guess' | 'theirs'> = {
  story: PLAIN_PAGE.story,
  step: PLAIN_PAGE.step,
  scene: PLAIN_PAGE.scene,
  guess: PLAIN_PAGE.guess,
  theirs: PLAIN_PAGE.theirs,
};

/** The values that a scene is about, on a page with these values of its own. */
export function sceneValues(panel: Panel, scene: Scene, base: AnyValues): AnyValues {
  return { ...(scene.keepsSettings ? base : defaultValues(panel.parameters)), ...scene.values };
}

/** What a link leaves out: the values of the scene that the page stands on, or else the page's own. */
export function ownValues(panel: Panel, base: AnyValues, place: ScenePlace): AnyValues {
  const scene = shownScene(panel, place);
  return scene ? sceneValues(panel, scene, base) : base;
}

/**
 * Whether who has seen the first picture at one set of values has seen what it tells of the other: they differ in
 * nothing that its answers are told apart by.
 */
export function tellsAlike({ toldAlike }: Panel, one: AnyValues, other: AnyValues): boolean {
  return Object.keys(one).every(name => one[name] === other[name] || toldAlike.includes(name));
}

/** Whether a later scene asks of the picture that one has shown, at settings that it tells alike. */
export function asksOfTheSame(panel: Panel, scene: Scene, later: Scene): boolean {
  const shown = sceneValues(panel, scene, defaultValues(panel.parameters));
  return (
    later.view === scene.view &&
    later.guess?.isApart !== true &&
    tellsAlike(
      panel,
      shown,
      sceneValues(panel, later, later.keepsSettings ? shown : defaultValues(panel.parameters)),
    )
  );
}

/**
 * The story that a page with these values starts: the first whose first scene asks of other settings than those that the
 * page has told of; the first of all where there is none. Undefined for a panel without stories.
 */
export function storyToStart(panel: Panel, values: AnyValues): Story | undefined {
  const untold = storyStarts(panel).find(({ begun }) => !tellsAlike(panel, values, begun));
  return untold?.story ?? panel.stories[0];
}

interface StoryStart {
  readonly story: Story;
  /** The values that its first scene is about. */
  readonly begun: AnyValues;
}

/** A page asks with every input. */
const knownStarts = new WeakMap<Panel, readonly StoryStart[]>();

function storyStarts(panel: Panel): readonly StoryStart[] {
  const known = knownStarts.get(panel);
  if (known !== undefined) return known;
  const starts = panel.stories.map(story => {
    const [scene] = scenesOf(panel, [story.scenes[0]!]);
    return { story, begun: sceneValues(panel, scene!, defaultValues(panel.parameters)) };
  });
  knownStarts.set(panel, starts);
  return starts;
}

/** The view that a page shows: the one it names, or that of the scene that it stands on; null for the page's own. */
export function shownView(panel: Panel, page: PageState): string | null {
  return page.view ?? shownScene(panel, page)?.view ?? null;
}
