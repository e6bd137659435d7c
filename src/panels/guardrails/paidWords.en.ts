import { say } from '../../words/text.en.ts';
import { figureWords, openChance } from './chanceWords.en.ts';
import type { AimId } from './paid.ts';

const FINE_UNDER = 1;

/** "12.5×", "0.33×". */
export function pickWords(leverage: number): string {
  const scale = leverage < FINE_UNDER ? 100 : 10;
  return say.quantity('multiple', Math.round(leverage * scale) / scale);
}

const aims: Readonly<Record<AimId, string>> = {
  gain: 'average gain',
  fees: 'fees',
  growth: 'growth',
  survival: 'survival',
};

/** Over a box on a phone there is room for one word. */
const headings: Readonly<Record<AimId, string>> = { ...aims, gain: 'gain' };

interface PickTold {
  readonly aim: AimId;
  readonly leverage: number;
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

/** Paid to maximise. */
export const paidView = {
  group: 'What the model is paid for',
  heading: (aim: AimId) => headings[aim],
  foot: pickWords,
  figures: (halved: readonly number[]) => say.chancesTogether(halved.map(openChance)).map(figureWords),
  box: (told: PickTold & { readonly lost: number; readonly less: number; readonly more: number }) =>
    `Paid for ${aims[told.aim]}, at ${pickWords(told.leverage)}: ${told.lost} of 100 lost half or more, ${told.less} end with less, ${told.more} with more`,
  endings: { worst: 'lost half or more', middle: 'ended with less', best: 'ended with more' },
  sentence({ years, chosen, other }: PaidTold): string {
    const [lost, otherLost] = say.chancesInTurn([openChance(chosen.halved), openChance(other.halved)]);
    return `Paid for ${aims[chosen.aim]}, a model picks ${pickWords(chosen.leverage)}; after ${yearsWords(years)}, ${lost} accounts have lost half or more. Paid for ${aims[other.aim]}: ${pickWords(other.leverage)}, and ${otherLost}.`;
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
    `Average gain is that of all accounts together, which a few carry. Fees are those of a platform within ${yearsWords(told.years)}, a share of the position each year, until the account is gone. Growth is what one account makes in the long run. Survival is the highest leverage at which at most ${say.chance(told.halved).full} accounts are ever halved.`,
    'Where accounts stand is a sum over the number of crashes, exact for this market.',
  ],
};
