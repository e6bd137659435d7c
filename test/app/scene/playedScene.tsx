import { NO_INITIAL_STATE } from '../../../src/app/initialState.ts';
import { openPanelPage, type PanelPage } from '../../../src/app/panelPage.ts';
import { type Play, playOf } from '../../../src/app/scene/play.ts';
import type { SceneGuess, SceneWords } from '../../../src/panels/defineScene.ts';
import type { Telling } from '../../../src/panels/defineTelling.ts';
import type { Panel } from '../../../src/panels/openPanel.ts';
import type { PageState } from '../../../src/scenario/index.ts';
import { answeredView } from '../../../src/store/index.ts';
import { leveragePanel } from '../../openPanels.ts';
import { testHost } from '../../testHost.ts';

export const COUNT: SceneGuess = {
  kind: 'count',
  place: 'chosen',
  unit: 'of-hundred',
  minimum: 0,
  maximum: 100,
  step: 1,
  leap: 10,
  truth: 'wipedOut',
  patterns: ['ten-times', 'none-at-all'],
};

const WORDS: SceneWords = {
  question: ({ time }) => `How many within ${time}?`,
  answer: ({ wipedOut }) => `${wipedOut} are wiped out.`,
  patterns: { 'ten-times': 'Ten times too many.', 'none-at-all': 'None is never.' },
  notice: 'Look at the week.',
  transfer: 'And you?',
};

const SCENES = [
  { id: 'leverage-a', values: { leverage: 50 }, view: 'odds', minutes: 1, guess: COUNT },
  {
    id: 'leverage-b',
    values: { leverage: 5 },
    view: 'odds',
    minutes: 1,
    guess: {
      ...COUNT,
      kind: 'choice',
      unit: 'choice',
      maximum: 2,
      leap: 1,
      truth: 'which',
      patterns: [],
    },
  },
  { id: 'leverage-c', values: {}, view: 'simpler', minutes: 1 },
  { id: 'leverage-yours', values: {}, keepsSettings: true, view: 'odds', minutes: 1, guess: COUNT },
  { id: 'leverage-yours-too', values: {}, keepsSettings: true, view: 'odds', minutes: 1, guess: COUNT },
] as const satisfies Panel['scenes'];

const said: Readonly<Record<string, SceneWords>> = {
  ...Object.fromEntries(SCENES.map(({ id }) => [id, WORDS])),
  'leverage-b': {
    question: () => 'Which one?',
    answer: () => 'The second.',
    choices: ['The first', 'The second', 'The third'],
  },
};

/** The leverage panel with two stories of made-up scenes. */
export const scenePanel: Panel = {
  ...leveragePanel,
  text: { ...leveragePanel.text, part: async () => said as never },
  scenes: SCENES,
  stories: [
    { id: 'tale', scenes: ['leverage-a', 'leverage-b'] },
    { id: 'sequel', scenes: ['leverage-c'] },
  ],
  firstGuesses: ['leverage-yours', 'leverage-yours-too'],
  storyWords: {
    tale: { title: 'The tale', hook: 'How it began.' },
    sequel: { title: 'The sequel', hook: 'How it went on.' },
  },
};

/** What is told of an outcome that says nothing itself. */
export const telling: Telling = {
  sentence: () => ({ headline: 'The headline.', second: '' }),
  facts: () => ({ wipedOut: '12 of 100', time: 'a day' }),
  glance: () => '20× · 1 day · 12 of 100',
  miniature: () => ({ kind: 'dots', boxes: [{ id: '24', filled: 12 }], chosen: '24' }),
  truths: { odds: () => ({ wipedOut: [12.3], which: [1] }) },
  patterns: {
    'ten-times': ([guess]) => guess! > 95,
    'none-at-all': ([guess]) => guess === 0 || guess! > 90,
  },
  viewFacts: () => ({}),
  tables: {
    odds: () => ({ caption: '', columns: [], rows: [] }),
    simpler: () => ({ caption: '', columns: [], rows: [] }),
  },
};

/** A page of that panel, that stands somewhere. */
export function openScenePage(place: Partial<PageState> = {}, host = testHost()): PanelPage {
  const opening = { panel: scenePanel, presetId: null, initial: NO_INITIAL_STATE };
  const page = openPanelPage(opening, host);
  page.store.getState().actions.turnTo(place);
  return page;
}

/** What the page plays; it has to play something. */
export function playOn({ panel, store }: PanelPage): Play {
  return playOf(panel, store.getState().page)!;
}

/** Answers views at the values as they stand: coarse ones are not told yet. */
export function answer(
  { store }: PanelPage,
  outcome: unknown,
  status: 'done' | 'coarse' = 'done',
  views: readonly string[] = ['odds', 'simpler'],
): void {
  const { values } = store.getState();
  const answered = views.map(view => [view, { ...answeredView(outcome, values), status }]);
  store.setState({ views: { ...store.getState().views, ...Object.fromEntries(answered) } });
}
