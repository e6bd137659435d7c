import { say, siteText } from '../../words/text.en.ts';
import type { SceneWordsOf } from '../defineScene.ts';
import type { PanelText } from '../panelTypes.ts';
import { benchTables } from './benchTables.en.ts';
import { benchViewWords } from './benchViewWords.en.ts';
import { calmHeading, calmTableWords, calmView } from './calmWords.en.ts';
import { crashView } from './crashWords.en.ts';
import { daysView } from './daysWords.en.ts';
import { depthFactWords } from './depthFactWords.en.ts';
import { depthTables } from './depthTables.en.ts';
import { depthViewWords } from './depthViewWords.en.ts';
import { lastWordView } from './lastWordWords.en.ts';
import { needView } from './needWords.en.ts';
import type { OfBoth } from './outcomes.ts';
import { paidView } from './paidWords.en.ts';
import { parameters } from './parameterWords.en.ts';
import { sceneWords } from './scenes.en.ts';
import { sentence } from './sentenceWords.en.ts';
import type { GuardrailsShape } from './shape.ts';
import { stopsView } from './stopsWords.en.ts';
import type { guardrailsScenes, guardrailsStories } from './stories.ts';
import { tailsView } from './tailsWords.en.ts';
import type { BothLeft, Eve, WinningDays } from './told.ts';
import { crashWords, leftWords, timesWords } from './toldWords.en.ts';

/** How both stand on the evening before the crash: "day 40: 339 and 332". */
function eveWords({ day, eve, eveOf }: { day: number; eve: Eve; eveOf: OfBoth<number> }): string {
  if (eve.kind === 'start') return 'both start with 100';
  if (eve.kind === 'same') return `day ${day - 1}: ${say.number(eve.amount)} each`;
  return `day ${day - 1}: ${say.number(eveOf.grow, 0)} and ${say.number(eveOf.tighten, 0)}`;
}

/** What is left of both: "bolder: nothing, calmer: 185". */
function bothWords(left: BothLeft): string {
  const [grow, tighten] = [leftWords(left.grow), leftWords(left.tighten)];
  return grow === tighten ? `both have ${grow}` : `bolder: ${grow}, calmer: ${tighten}`;
}

/** On how many days: "14 of 41 days, the first 14", "none of 41 days". */
function winWords({ count, of, where }: WinningDays): string {
  if (count === 0) return `none of ${of} days`;
  const which =
    where === 'first' || where === 'last' ? `, the ${where}${count === 1 ? '' : ` ${count}`}` : '';
  return `${count} of ${of} days${which}`;
}

/** What scenes quote. */
function facts(known: {
  readonly eve: Eve;
  readonly day: number;
  readonly crash: number;
  readonly cap: number | null;
  /** On the evening before, out of 100 at the start. */
  readonly eveOf: OfBoth<number>;
  readonly left: BothLeft;
  readonly wins: WinningDays;
  readonly heldLeverage: number;
  /** Of all money, in so many days. */
  readonly need: number;
  readonly needDays: number;
  readonly stop: number;
}) {
  return {
    held: timesWords(known.heldLeverage),
    need: say.quantity('fraction', known.need),
    needDays: say.plural(known.needDays, { one: '# day', other: '# days' }),
    stop: say.quantity('fraction', known.stop),
    day: say.number(known.day),
    crash: crashWords(known.crash),
    cap: known.cap === null ? 'no cap' : `a cap of ${timesWords(known.cap)}`,
    eve: eveWords(known),
    left: bothWords(known.left),
    winsOfDays: winWords(known.wins),
    days: say.number(known.wins.of),
  };
}

/** The tables beside the pictures: their captions, columns and rows. */
const tables = {
  units: { start: 'start = 100', multiple: '×', share: 'fraction' },
  crash: {
    caption: 'What is left in the end, by the day on which the crash comes',
    day: 'Day of the crash',
    grow: 'Grows bolder',
    tighten: 'Calms down',
    leader: 'Ends with more',
    leaders: { grow: 'grows bolder', tighten: 'calms down', none: 'neither' },
  },
  calm: calmTableWords,
  ...depthTables,
  ...benchTables,
};

type SceneWords = SceneWordsOf<typeof guardrailsScenes, typeof guardrailsStories>;

/** What the scenes ask and tell, needed once one is played. */
export const scenes: SceneWords['scenes'] = sceneWords;

const stories: SceneWords['stories'] = {
  screenshot: {
    title: 'The screenshot of day 40',
    hook: 'Both are far ahead on it. What came the day after?',
  },
  'behind-a-cap': {
    title: 'Behind a cap of 5×',
    hook: 'A limit no model can raise: what it saves, what it costs.',
  },
  'trained-on-the-calm': {
    title: 'Trained on the calm',
    hook: 'It never saw a storm, and says that it is sure.',
  },
  'not-in-any-model': {
    title: 'What no model knows',
    hook: 'A date, a stop, and what it is paid for.',
  },
  'how-large': {
    title: 'How large a crash?',
    hook: 'The larger it is, the worse for the bolder one. Really?',
  },
};

/** What is asked where the answer is known from elsewhere. */
export const knownAnswers = {
  'fixed-late': 'Fixed at 2×, crash on day 41: what is left of 1',
  'grow-early': 'Grows bolder, crash on day 3',
  'grow-late-capped': 'Grows bolder behind a cap of 5×, crash on day 41',
  'tighten-late': 'Calms down, crash on day 41',
  'tighten-early': 'Calms down, crash on day 3',
  'volt-late': 'Target volatility, crash on day 41',
  'unc-late': 'Target volatility with a stress floor, crash on day 41',
};

const words = {
  say,
  basis: 'an invented market of 51 days; of no named platform, no forecast',
  bases: {
    calm: 'simulated days, calm as in an invented market, and a storm as large as that of March 2020; no forecast',
    need: 'simulated days of bitcoin in a normal market; no forecast',
    stops: 'simulated months of bitcoin, and invented falls; no forecast',
    paid: 'an invented market over 3 years; of no named platform, no forecast',
    tails: '3,650 simulated days of bitcoin; no forecast',
    'own-calm': 'no prices yet; a simulated storm as large as that of March 2020',
  },
  fileBases: {
    'own-calm': 'your own file, and a simulated storm as large as that of March 2020; no forecast',
  },
  parameters,
  views: { crash: crashView, calm: calmHeading, ...depthViewWords, ...benchViewWords },
  presets: {
    'early-crash': 'An early crash',
    'first-day': 'Crash on the first day',
    'behind-a-cap': 'Behind a cap',
    'early-behind-a-cap': 'Early, behind a cap',
    'smaller-crash': 'A smaller crash',
    'larger-crash': 'A larger crash',
  },
  rules: {},
  question: () => siteText.covers.guardrails.title,
  sentence,
  facts,
  depthFacts: depthFactWords,
  stories,
  tables,
  later: { ownCalm: async () => (await import('./ownCalm.en.ts')).ownCalmText },
};

/** The views below the first screen, each with its words. */
export const calm = calmView;
export const need = needView;
export const stops = stopsView;
export const paid = paidView;

/** The tools of the workbench, each with its words. */
export const lastWord = lastWordView;
export const days = daysView;
export const tails = tailsView;

/** What the first screen says. */
export const page = words satisfies PanelText<GuardrailsShape>;
