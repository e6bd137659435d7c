import { say } from '../../words/text.en.ts';
import { figureWords, openChance } from './chanceWords.en.ts';
import type { AimId } from './paid.ts';

const FINE_UNDER = 1;

interface Picked {
  readonly leverage: number;
  /** From this leverage on one crash takes everything. */
  readonly ruinedFrom: number;
}

/** A pick as it is rounded, and whether one crash would take everything there but not at the pick itself. */
function rounded({ leverage, ruinedFrom }: Picked) {
  const scale = leverage < FINE_UNDER ? 100 : 10;
  const told = Math.round(leverage * scale) / scale;
  return { times: say.quantity('multiple', told), isUnder: leverage < ruinedFrom && told >= ruinedFrom };
}

/** "12.5×", "0.33×", "just under 12.5×". */
export function pickWords(picked: Picked): string {
  const { times, isUnder } = rounded(picked);
  return isUnder ? `just under ${times}` : times;
}

/** The same where there is little room: "<12.5×". */
function shortPick(picked: Picked): string {
  const { times, isUnder } = rounded(picked);
  return isUnder ? `<${times}` : times;
}

const aims: Readonly<Record<AimId, string>> = {
  gain: 'average gain',
  fees: 'fees',
  growth: 'growth',
  survival: 'survival',
};

/** Over a box on a phone there is room for one word. */
const headings: Readonly<Record<AimId, string>> = { ...aims, gain: 'gain' };

interface PickTold extends Picked {
  readonly aim: AimId;
  /** The chance of having lost half or more. */
  readonly halved: number;
}

interface PaidTold {
  readonly years: number;
  readonly chosen: PickTold;
  /** Another aim beside it. */
  readonly other: PickTold;
}

const yearsWords = (years: number) => say.plural(years, { one: '# year', other: '# years' });

/** In words: what stands over the boxes while their answer is hidden has no number. */
const SPELLED: Readonly<Record<number, string>> = { 1: 'one year', 2: 'two years', 3: 'three years' };
const spelledYears = (years: number) => SPELLED[years] ?? yearsWords(years);

/** Paid to maximise. */
export const paidView = {
  group: 'What the model is paid for',
  heading: (aim: AimId) => headings[aim],
  foot: shortPick,
  figures: (halved: readonly number[]) => say.chancesTogether(halved.map(openChance)).map(figureWords),
  box: (told: PickTold & { readonly lost: number; readonly less: number; readonly more: number }) =>
    `Paid for ${aims[told.aim]}, at ${pickWords(told)}: ${told.lost} of 100 lost half or more, ${told.less} end with less, ${told.more} with more`,
  endings: (years: number) => ({
    worst: `lost half or more within ${spelledYears(years)}`,
    middle: 'ended with less',
    best: 'ended with more',
  }),
  lead: (years: number) => `Accounts that lost half or more within ${spelledYears(years)}`,
  sentence({ years, chosen, other }: PaidTold): string {
    const [lost, otherLost] = say.chancesInTurn([openChance(chosen.halved), openChance(other.halved)]);
    return `Paid for ${aims[chosen.aim]}, a model picks ${pickWords(chosen)}; after ${yearsWords(years)}, ${lost} accounts have lost half or more. Paid for ${aims[other.aim]}: ${pickWords(other)}, and ${otherLost}.`;
  },
  method: (told: {
    readonly mean: number;
    readonly volatility: number;
    readonly crash: number;
    readonly crashYears: number;
    readonly most: number;
    readonly years: number;
    readonly halved: number;
  }) => [
    `An invented market: it rises ${say.quantity('fraction', told.mean)} a year on average between crashes, at ${say.quantity('fraction', told.volatility)} volatility, and falls ${say.quantity('fraction', told.crash)} at once every ${yearsWords(told.crashYears)} on average, without a warning. Leverage is kept all the time, at most ${say.quantity('multiple', told.most)}.`,
    `Average gain is that of all accounts together, which a few carry. Fees are those of a platform within ${yearsWords(told.years)}, a share of the position each year, until the account is gone. Growth is what one account makes in the long run. Survival is the highest leverage at which at most ${say.chance(told.halved).full} accounts are ever halved, however long they last; the picture counts the first ${yearsWords(told.years)}.`,
    'Where accounts stand is a sum over the number of crashes, exact for this market.',
  ],
};
