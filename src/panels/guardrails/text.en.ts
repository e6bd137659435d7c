import { say, siteText } from '../../words/text.en.ts';
import type { PanelText } from '../panelTypes.ts';
import { calmHeading, calmTableWords, calmView } from './calmWords.en.ts';
import { crashView } from './crashWords.en.ts';
import { parameters } from './parameterWords.en.ts';
import { sentence } from './sentenceWords.en.ts';
import type { GuardrailsShape } from './shape.ts';
import type { BothLeft, WinningDays } from './told.ts';
import { crashWords, leftWords, timesWords } from './toldWords.en.ts';

/** What scenes quote. */
function facts(known: {
  readonly day: number;
  readonly crash: number;
  readonly cap: number | null;
  /** Out of 100 at the start. */
  readonly eveGrow: number;
  readonly eveTighten: number;
  readonly left: BothLeft;
  readonly wins: WinningDays;
}) {
  return {
    day: say.number(known.day),
    goodDays: say.plural(known.day - 1, { one: '# good day', other: '# good days' }),
    crash: crashWords(known.crash),
    cap: known.cap === null ? 'no cap' : `a cap of ${timesWords(known.cap)}`,
    eveGrow: say.number(known.eveGrow, 0),
    eveTighten: say.number(known.eveTighten, 0),
    leftGrow: leftWords(known.left.grow),
    leftTighten: leftWords(known.left.tighten),
    wins: say.number(known.wins.count),
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
};

const words = {
  say,
  basis: 'an invented market of 51 days; of no named platform, no forecast',
  parameters,
  views: { crash: crashView, calm: calmHeading },
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
  stories: {},
  tables,
};

/** The views below the first screen, each with its words. */
export const calm = calmView;

/** What the first screen says. */
export const page = words satisfies PanelText<GuardrailsShape>;
