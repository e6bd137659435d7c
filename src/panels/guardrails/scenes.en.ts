import type { SceneWordsOf } from '../defineScene.ts';
import type { guardrailsScenes, guardrailsStories } from './stories.ts';

type SceneWords = SceneWordsOf<typeof guardrailsScenes, typeof guardrailsStories>;

const HANDLES = ['the bolder one', 'the calmer one'];
const BORROWED_MORE = {
  'bolder-keeps-more': 'A fall counts times leverage: the bolder one had more.',
};
const CALMER_BORROWED_MORE = {
  'calmer-keeps-more': 'That morning the calmer one still had more leverage.',
};
const ONE_DAY = {
  'one-day-for-all': 'That is what one day tells. On the first days it is the other way round.',
};
const HALF = {
  'half-and-half': 'It is no coin: leverage on the morning of the crash decides.',
};
const AS_OFTEN = {
  answer: ({ winsOfDays }: Readonly<Record<string, string>>) => `On ${winsOfDays}.`,
};

/** What the scenes ask and tell, needed once one is played. */
export const sceneWords: SceneWords['scenes'] = {
  'guardrails-what-is-left': {
    question: ({ eve, crash }) =>
      `${eve}. Tomorrow it falls ${crash} and goes on trembling. Draw what is left.`,
    answer: ({ left }) => `${left}.`,
    handles: HANDLES,
    patterns: BORROWED_MORE,
    notice: 'Below the picture: the leverage of that morning.',
  },
  'guardrails-days-the-bolder-wins': {
    question: ({ days, crash }) =>
      `A crash of ${crash} on any of ${days} days: on how many would the bolder one end with more?`,
    ...AS_OFTEN,
    patterns: { ...ONE_DAY, ...HALF },
    notice: 'The strip tells it day by day.',
    transfer: 'On which day was the screenshot taken that you were shown?',
  },
  'guardrails-screenshot-of-day-40': {
    question: ({ eve, crash }) =>
      `A screenshot of ${eve}. The next day it falls ${crash} and trembles on. Draw what is left.`,
    answer: ({ left }) => `${left}.`,
    handles: HANDLES,
    patterns: BORROWED_MORE,
    notice: 'Both were ahead on the day of the screenshot.',
  },
  'guardrails-crash-on-day-3': {
    question: ({ crash, day }) =>
      `The same ${crash} on day ${day} already, then trembling, then good days. Draw what is left.`,
    answer: ({ left }) => `${left}.`,
    handles: HANDLES,
    patterns: CALMER_BORROWED_MORE,
    notice: 'The same returns in another order.',
    transfer: 'Which of the two would you have been shown after an early crash?',
  },
  'guardrails-behind-a-cap': {
    question: ({ eve, cap, crash }) =>
      `Both behind ${cap}, ${eve}. It falls ${crash} and trembles on. Draw what is left.`,
    answer: ({ left }) => `${left}.`,
    handles: HANDLES,
    patterns: BORROWED_MORE,
    notice: 'The cap is not free: without a crash the bolder one ends with far less.',
  },
  'guardrails-days-behind-a-cap': {
    question: ({ cap, days }) =>
      `Behind ${cap}: on how many of ${days} days of the crash does the bolder one end with more?`,
    ...AS_OFTEN,
    patterns: ONE_DAY,
    notice: 'A cap does not choose the winner. It bounds what is borrowed.',
    transfer: 'Who could raise the cap of your platform, and who would tell you?',
  },
  'guardrails-days-of-a-small-crash': {
    question: ({ crash, days }) =>
      `A crash of ${crash} only. On how many of ${days} days would the bolder one end with more?`,
    ...AS_OFTEN,
    patterns: { ...ONE_DAY, ...HALF },
  },
  'guardrails-days-of-a-large-crash': {
    question: ({ crash, days }) =>
      `A crash of ${crash}. On how many of ${days} days would the bolder one end with more?`,
    ...AS_OFTEN,
    patterns: ONE_DAY,
    notice: 'Early a large crash wipes out the calmer one, late the bolder one.',
    transfer: 'What would have to be known of a crash to choose between the two?',
  },
  'guardrails-ranges-in-the-storm': {
    question: () => 'Trained on calm days, it states ranges to hold 90 of 100. How many hold in a storm?',
    answer: ({ heldInStorm }) => `${heldInStorm} of 100 held in the storm.`,
    patterns: { 'as-it-says': 'That is what it states. It never saw such days.' },
    notice: 'The ring is a calm that was new to it: there more of them held.',
  },
  'guardrails-ranges-of-one-that-saw-a-storm': {
    question: () => 'Another had a storm among its calm days. How many of its ranges hold in the next one?',
    answer: ({ sawHeldInStorm }) => `${sawHeldInStorm} of 100 held in the storm.`,
    patterns: { 'as-it-says': 'One storm among many calm days taught it little of the next.' },
    transfer: 'Which days has the model of your platform never seen?',
  },
  'guardrails-money-on-its-date': {
    question: ({ held, need, needDays }) =>
      `All at ${held}; ${need} of it is needed in ${needDays}. In how many of 100 cases is it missing?`,
    answer: ({ missed }) => `In ${missed} it is missing.`,
    patterns: { 'it-will-be-there': 'A normal month is enough to miss a date at such leverage.' },
    notice: 'What is kept outside is there whatever the market does.',
  },
  'guardrails-stop-in-a-jump': {
    question: ({ stop, held, crash }) =>
      `A stop ${stop} under entry at ${held}. The price falls ${crash} at once. How large is the loss?`,
    answer: ({ lost, meant }) => `${lost} of 100 are lost; at the price of the stop ${meant}.`,
    choices: ['As large as the stop says', 'Larger', 'Smaller'],
    patterns: { 'it-sells-at-its-price': 'A stop says when to sell, not at what price.' },
    notice: 'In a slide, hour by hour, it sells near the price of the stop.',
    transfer: 'How far has the price that you look at ever fallen at once?',
  },
  'guardrails-down-and-back': {
    question: ({ crash, held }) =>
      `The price falls ${crash} at once and is back the next day. Which does best at ${held}?`,
    answer: ({ withNothing, withStop, withModel }) =>
      `Nothing: ${withNothing}, a stop: ${withStop}, a model: ${withModel}.`,
    choices: ['Nothing', 'A stop', 'A model'],
    notice: 'In other markets of the picture the order is another.',
  },
  'guardrails-paid-for-average-gain': {
    question: () =>
      'A model paid for average gain picks the leverage. How many of 100 accounts lose half or more?',
    answer: ({ picked, halved }) => `It picks ${picked}; ${halved} lose half or more.`,
    patterns: { 'average-is-typical': 'The average is made by a few accounts.' },
    transfer: 'What is the model of your platform paid for?',
  },
};
