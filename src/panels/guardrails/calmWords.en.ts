import { say } from '../../words/text.en.ts';
import type { CalmModelId } from './calmOutcome.ts';

const inHundred = (share: number) => say.number(share * 100);
const fallWords = (fall: number) => `${say.digits(fall * 100, 3)}\u202f%`;
const fallsWords = (falls: number, fall: number) =>
  falls === 0
    ? `none falls ${fallWords(fall)}`
    : `${say.plural(falls, { one: '# of them falls', other: '# of them fall' })} ${fallWords(fall)} or more`;
const daysWords = (days: number) => say.plural(days, { one: '# day', other: '# days' });
const times = (leverage: number) => `${say.digits(leverage, 2)}×`;

/** At the ends of lines. */
const NAMES: Readonly<Record<CalmModelId, string>> = {
  window: 'your window',
  saw: 'saw a storm',
  ensemble: 'five together',
  conformal: 'wider ranges',
};

/** Over rows. */
const ROW_NAMES: Readonly<Record<CalmModelId, string>> = {
  window: 'Your window alone',
  saw: 'A storm among its days',
  ensemble: 'Five networks together',
  conformal: 'The first, wider ranges',
};

/** In the table, where there is room. */
const LONG_NAMES: Readonly<Record<CalmModelId, string>> = {
  window: 'A network that saw the window alone',
  saw: 'One that saw a storm among the same days',
  ensemble: 'Five that saw the window and may disagree',
  conformal: 'The first, its ranges widened on later calm days',
};

interface HeldTold {
  /** How many ranges should hold, and did. */
  readonly stated: number;
  readonly calm: number;
  readonly storm: number;
  readonly didNotFail: boolean;
  /** From this share of held ranges on it did not. */
  readonly enough: number;
}

interface SeenTold {
  readonly days: number;
  readonly falls: number;
  readonly fall: number;
  readonly bound: number;
}

interface Measured {
  readonly calmDays: number;
  readonly stormDays: number;
  readonly calmError: number;
  readonly stormError: number;
}

interface MethodTold {
  readonly hash: string | null;
  /** Volatility of a day that the account aims at. */
  readonly target: number;
  /** What its statements were worth; null while it learns. */
  readonly measured: Measured | null;
}

const measuredWords = ({ calmDays, stormDays, calmError, stormError }: Measured): readonly string[] => [
  `Measured on ${daysWords(calmDays)} of calm that no network learned from, and on the ${daysWords(stormDays)} after the crash.`,
  `By the calibration lab’s error, the mean distance between how sure its ranges were and how often they held, it is ${inHundred(calmError)} points off in the calm and ${inHundred(stormError)} in the storm.`,
];

/** Train it on the calm. */
export const calmView = {
  /** How many of its ranges held, and whether it did not fail. */
  held: ({ stated, calm, storm, didNotFail, enough }: HeldTold) =>
    `Of 100 ranges ${inHundred(stated)} should hold: ${inHundred(calm)} did in a new calm, ${inHundred(storm)} in the storm.${didNotFail ? ` It did not fail there: ${inHundred(enough)} or more held.` : ''}`,
  sentence: (parts: readonly string[]) => parts.join(' '),
  learning: ({ round, rounds }: { readonly round: number; readonly rounds: number }) =>
    `It is learning: round ${say.number(round)} of ${say.number(rounds)}.`,
  others: 'It has learned; the others are still learning.',
  /** What the window does not rule out. */
  unseen: ({ bound, fall }: Pick<SeenTold, 'bound' | 'fall'>) =>
    `Up to ${say.chanceAtMost(bound)} days may still fall ${fallWords(fall)}.`,
  /** In how many of the seeds it did not fail. */
  seeds: ({
    seeds,
    days,
    share,
    enough,
  }: {
    readonly seeds: number;
    readonly days: number;
    readonly share: number;
    readonly enough: number;
  }) =>
    `With ${say.number(days)} calm days ${say.number(share * seeds)} of ${say.number(seeds)} networks did not fail in the storm (${inHundred(enough)} or more of 100 ranges held there).`,
  /** What stands in the window. */
  window: ({ days, falls, fall }: Omit<SeenTold, 'bound'>) =>
    `${daysWords(days)}, ${fallsWords(falls, fall)}`,
  windowLabel: 'The simulated days that it can learn from, and its window',
  handles: { whole: 'The window', end: 'The end of the window', days: daysWords },
  from: (day: number) => `from day ${say.number(day)}`,
  earlierStorm: 'a storm',
  day: 'Day',
  price: 'Price, start 100',
  priceLine: 'price',
  number: (value: number) => say.number(value, 1),
  lossLabel: 'Loss on the days that it learns from, round by round',
  loss: 'Loss on its window',
  round: 'Round',
  rangesLabel: 'The range that it states for each day, and what came',
  ranges: 'its range',
  inside: 'held',
  outside: 'outside',
  change: 'Change in a day',
  percent: (share: number) => say.percentInRow(share, 0),
  aroundCrash: 'Days before and after the crash',
  crash: 'the crash',
  leverageLabel: 'Leverage of each model, day by day',
  leverage: 'Leverage',
  times,
  names: NAMES,
  moment: (day: number) => `day ${say.number(day)}`,
  heldLabel: 'Ranges that held, of 100 that were to hold 90',
  heldAxis: '90 % ranges held, of 100',
  rowNames: ROW_NAMES,
  heldRow: ({
    id,
    calm,
    storm,
  }: {
    readonly id: CalmModelId;
    readonly calm: number;
    readonly storm: number;
  }) => `${ROW_NAMES[id]}: ${inHundred(calm)} of 100 held in a new calm, ${inHundred(storm)} in the storm`,
  heldNumber: inHundred,
  marks: { first: 'new calm', second: 'storm', band: 'storm, 8 of 10 seeds' },
  method: ({ hash, target, measured }: MethodTold) => [
    'A network of 16 units reads the last 20 daily returns and states mean and spread of the next. It sees its window 150 times; the same seed gives the same weights to the bit, in every browser.',
    ...(hash === null ? [] : [`The name of its weights: ${hash}.`]),
    `Leverage is ${fallWords(target)} over the stated spread, at most 20×. No cap of yours stands behind it here.`,
    'Prices are simulated, at a calm of 37\u202f% a year; the storm falls by 20\u202f% and then trembles at 180\u202f% a year, as in March 2020.',
    ...(measured === null ? [] : measuredWords(measured)),
    'What the window does not rule out is the bound at 95\u202f% certainty for days that know nothing of each other; days come in clusters, so they rule out less.',
    'The bands behind the dots, and the seeds for which it did not fail, come from 200 seeds with windows of 600 calm days; no band is drawn for other windows.',
  ],
};

/** What stands over it. */
export const calmHeading = {
  name: 'Train it on the calm',
  question: 'What if it saw no storm?',
  reading: 'Drag the window; drag its right edge to make it longer or shorter.',
};

/** Its controls. */
export const calmParameterWords = {
  windowFrom: {
    label: 'Learns from day',
    help: 'Where the window begins, of up to 1,000 days; among the simulated ones a storm begins on day 250.',
  },
  windowDays: { label: 'For so many days', help: 'How long the window is.' },
};

/** Its table. */
export const calmTableWords = {
  caption: 'Four models in a new calm and in a storm',
  model: 'Model',
  names: LONG_NAMES,
  calmHeld: 'Ranges that held in the calm',
  stormHeld: 'Ranges that held in the storm',
  calmError: 'Calibration error in the calm',
  stormError: 'Calibration error in the storm',
  calmSurprise: 'Spreads should have been wider in the calm by a factor of',
  stormSurprise: 'Spreads should have been wider in the storm by a factor of',
  eveSpread: 'Spread stated for the day of the crash',
  eveLeverage: 'Leverage for the day of the crash',
  stormLeverage: 'Mean leverage after it',
};
