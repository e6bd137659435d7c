import { describe, expect, test } from 'vitest';
import { guessedTruth } from '../../src/app/scene/sceneGuess.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import type { Scene } from '../../src/panels/defineScene.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { asksOfTheSame, playListOf, storyToStart } from '../../src/scenario/index.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';
import { scenesText } from '../../src/words/scenes.en.ts';
import { renderWithWords as render } from '../words.tsx';
import { DrawnView } from './DrawnView.tsx';
import { answersOf, type PlayedScene, playedScene } from './playedScenes.ts';

const NUMBER = /\d[\d.,]*(?: of [\d,]+)?(?![\d.,]*[\s\u202f]?[a-z%×])/g;

/** Chances with their base, and money: what a text tells; labels of axes and other bare numbers are no answers. */
function numbersIn(text: string): ReadonlySet<string> {
  return new Set((text.match(NUMBER) ?? []).map(number => number.replace(/[.,]+$/, '')));
}

/** Whether a chance is told with its base, as in a sentence, or without, as beside a mark. */
const tells = (numbers: ReadonlySet<string>, truth: string) =>
  numbers.has(truth) || numbers.has(truth.replace(/ of 100$/, ''));

/** The truth of a scene as it would be told; none of a choice, which no number gives away. */
function truthsTold({ scene, truths }: PlayedScene): readonly string[] {
  const { guess } = scene;
  if (guess === undefined || guess.kind === 'choice') return [];
  return guessedTruth(guess, truths).truth.map(value => scenesText.truth({ unit: guess.unit }, value));
}

/** Where a number of the page is that of something else, and only happens to be the same. */
const BY_COINCIDENCE = [
  // What real money makes of the best of many in a small coin, and the test of one coin in bitcoin.
  'small-coin: reality-gap-one-coin asks for 9,500, which the page tells',
];

/** Every word of a view: what is seen, and what is read aloud. */
const saidIn = (container: HTMLElement) =>
  [
    container.textContent,
    ...[...container.querySelectorAll('[aria-label]')].map(part => part.getAttribute('aria-label')),
  ].join(' \n ');

const opened = await Promise.all(
  PANELS.map(async panel => ({
    id: panel.id,
    panel,
    telling: await loadTelling(panel),
    answered: await answersOf(panel, 'preview'),
  })),
);

/** At the default settings and at those of each preset. */
function settingsOf(panel: Panel): readonly (readonly [name: string, values: AnyValues])[] {
  const base = defaultValues(panel.parameters);
  return [['default', base], ...panel.presets.map(({ id, values }) => [id, { ...base, ...values }] as const)];
}

const sceneOf = (panel: Panel, id: string): Scene => panel.scenes.find(scene => scene.id === id)!;

describe.each(opened)('what $id asks first', ({ panel, telling, answered }) => {
  const base = defaultValues(panel.parameters);

  /** What a page tells before anything is asked: its sentence and its picture. */
  async function pageSays(values: AnyValues): Promise<string> {
    const outcome = await answered(panel.mainView, values);
    const View = await panel.module.views[panel.mainView]!(panel.text);
    const { container, unmount } = render(
      <DrawnView
        View={View}
        values={values}
        outcome={outcome}
        text={panel.text}
        table={{ caption: '', columns: [], rows: [] }}
      />,
    );
    for (const hidden of container.querySelectorAll('details, .visually-hidden')) hidden.remove();
    const { headline, second } = telling.sentence(outcome, values);
    const said = `${saidIn(container)} ${headline} ${second}`;
    unmount();
    return said;
  }

  test('is told nowhere on the page whose button asks it, at the default and at every preset', async () => {
    const faults: string[] = [];
    for (const [name, values] of settingsOf(panel)) {
      const page = numbersIn(await pageSays(values));
      const [guess] = panel.firstGuesses;
      const story = storyToStart(panel, values);
      const asked = [
        ...(guess === undefined ? [] : [[sceneOf(panel, guess), panel.untold(values)] as const]),
        ...(story === undefined ? [] : [[sceneOf(panel, story.scenes[0]!), base] as const]),
      ];
      for (const [scene, from] of asked) {
        const played = await playedScene(panel, scene, from, { telling, answered });
        const told = truthsTold(played).filter(truth => tells(page, truth));
        faults.push(...told.map(truth => `${name}: ${scene.id} asks for ${truth}, which the page tells`));
      }
    }
    expect(faults.filter(fault => !BY_COINCIDENCE.includes(fault))).toEqual([]);
  });

  /** What a step tells once it is shown: its answer, and its picture with what later steps ask of closed. */
  async function stepSays({ scene, values, outcome, words, facts }: PlayedScene, restClosed: boolean) {
    const View = await panel.module.views[scene.view]!(panel.text);
    const { container, unmount } = render(
      <DrawnView
        View={View}
        values={values}
        outcome={outcome}
        text={panel.text}
        table={telling.tables[scene.view]!(outcome, values)}
        inScene
        asked={scene.guess?.place}
        restClosed={restClosed}
      />,
    );
    const said = `${saidIn(container)} ${words.answer(facts)} ${words.notice ?? ''}`;
    unmount();
    return said;
  }

  const lists = [
    ...panel.stories.map(({ id }) => ({ list: id, state: { story: id, scene: null, guess: false } })),
    ...(panel.firstGuesses.length > 0
      ? [{ list: 'first guesses', state: { story: null, scene: null, guess: true } }]
      : []),
  ];

  test.each(lists)('$list: no step asks what an earlier one has told', async ({ state }) => {
    const { scenes } = playListOf(panel, { ...state, step: 1 })!;
    const faults: string[] = [];
    let settings = state.guess ? panel.untold(base) : base;
    const steps: PlayedScene[] = [];
    for (const scene of scenes) {
      const step = await playedScene(panel, scene, scene.keepsSettings ? settings : base, {
        telling,
        answered,
      });
      settings = step.values;
      steps.push(step);
    }
    for (const [at, step] of steps.entries()) {
      const later = steps.slice(at + 1);
      const restClosed = later.some(other => asksOfTheSame(panel, step.scene, other.scene));
      const said = numbersIn(await stepSays(step, restClosed));
      for (const other of later) {
        const told = truthsTold(other).filter(truth => tells(said, truth));
        if (told.length) console.log(await stepSays(step, restClosed));
        faults.push(
          ...told.map(truth => `${step.scene.id} tells ${truth}, for which ${other.scene.id} asks`),
        );
      }
    }
    expect(faults).toEqual([]);
  });
});
