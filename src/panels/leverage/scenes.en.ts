import { say } from '../../words/text.en.ts';
import type { SceneWordsOf } from '../defineScene.ts';
import { KNOTS } from './outcomes.ts';
import type { leverageScenes, leverageStories } from './stories.ts';

type SceneWords = SceneWordsOf<typeof leverageScenes, typeof leverageStories>;

const PRICE_MOVE = 'That is the move it takes, not how often it comes.';
const OTHERS_ARE_FINE = 'Hardly any is what a calm afternoon looks like.';

/** What the scenes ask and tell, needed once one is played. */
export const sceneWords: SceneWords['scenes'] = {
  'leverage-your-time': {
    question: ({ position, time, market }) =>
      `${position} ${market}, opened on 100 different days. How many are wiped out within ${time}?`,
    answer: ({ wipedOut, time }) => `Wiped out within ${time}: ${wipedOut}.`,
    patterns: { 'price-move': PRICE_MOVE, 'others-are-fine': OTHERS_ARE_FINE },
  },
  'leverage-your-time-longer': {
    question: ({ position, otherTime }) => `The same ${position}. And within ${otherTime}?`,
    answer: ({ other, otherTime }) => `Wiped out within ${otherTime}: ${other}.`,
    patterns: { 'in-step-with-time': 'That would be risk in step with time. It is not.' },
    notice: 'Only the holding time differs.',
  },
  'leverage-day-20x': {
    question: () =>
      'An article gives 20× “a 10 % liquidation rate” in a normal market. Held for a day: how many of 100?',
    answer: ({ wipedOut, week, month }) => `Wiped out: ${wipedOut}. A week: ${week}. A month: ${month}.`,
    patterns: { 'price-move': PRICE_MOVE, 'others-are-fine': OTHERS_ARE_FINE },
    notice: 'A leverage has no risk until you say for how long.',
  },
  'leverage-stressed-day-20x': {
    question: () =>
      '20× for a day, opened in a stressed market: a third of all hours since 2019. How many of 100?',
    answer: ({ wipedOut, calm }) => `Wiped out: ${wipedOut}. In a calm market: ${calm}.`,
    notice: '“Normal” hides both.',
  },
  'leverage-half-the-leverage': {
    question: () => 'Held for a day, 20× is wiped out as often as the dot says. Draw the other leverages.',
    answer: ({ leverage, atLeverage, half }) => `Half of ${leverage}: ${half}, not ${atLeverage}.`,
    handles: KNOTS.map(leverage => say.quantity('multiple', leverage)),
    patterns: { 'in-proportion': 'Yours grows in step with leverage.' },
    notice: 'Over a month it bends the other way.',
    transfer: 'Your app offers a slider from 1× to 125×. What should stand beside it?',
  },
  'leverage-night-50x': {
    question: () =>
      'You open 50× on bitcoin in a normal market and sleep eight hours. How many of 100 nights end with nothing?',
    answer: ({ wipedOut, stressed }) => `Wiped out: ${wipedOut}. In a stressed market ${stressed}.`,
    patterns: { 'price-move': PRICE_MOVE, 'others-are-fine': OTHERS_ARE_FINE },
  },
  'leverage-night-50x-solana': {
    question: () => 'The same night at 50×, with solana. How many of 100 nights end with nothing?',
    answer: ({ wipedOut }) => `Wiped out: ${wipedOut}.`,
    notice: 'The same number on the slider, larger price moves.',
    transfer: 'Which of your positions do you not watch while you sleep?',
  },
  'leverage-calm-week-10x': {
    question: () => 'The market has been calm for a month. You hold 10× for a week. How many of 100?',
    answer: ({ wipedOut }) => `Wiped out: ${wipedOut}.`,
    patterns: { 'others-are-fine': OTHERS_ARE_FINE },
    notice: 'Calm markets do not stay calm for certain.',
  },
  'leverage-calm-week-textbook': {
    question: () =>
      'A calculator with constant volatility trusts the calm. What does it count, beside this model?',
    answer: () => 'The rows show how far they are apart.',
    choices: ['more of them wiped out', 'about as many', 'fewer of them wiped out'],
    transfer: 'Which calculator does your platform use?',
  },
  'leverage-eve-of-march-2020': {
    question: () =>
      'On 11 March 2020 nobody knew what was coming. 5× for a day in a normal market: how many of 100?',
    answer: ({ wipedOut }) => `${wipedOut}. Within 24 hours: −51\u202f%, high to low.`,
    notice:
      'From 7,700 at 03:00 on 12 March to 3,782 at 02:00 the next day (UTC). Even 2×, bought at that top, was gone.',
  },
  'leverage-march-2020-volatility': {
    question: () =>
      'On 11 April 2020 (UTC) the last 30 days stood at 185 %, the crash in them. The same 5× for a day?',
    answer: ({ wipedOut }) => `Wiped out: ${wipedOut}.`,
    notice: 'On 11 March 2020 (UTC), the day before the crash, they stood at 55 %.',
    transfer: 'What is not yet in today’s number?',
  },
  'leverage-right-and-wiped-out': {
    question: ({ wipedOut }) =>
      `20× on bitcoin for a month: ${wipedOut} are wiped out. How many of 100 are, though the price ends above entry?`,
    answer: ({ rightAndWipedOut }) => `${rightAndWipedOut} were right, and gone.`,
    patterns: {
      'comes-back': 'The price came back. The position did not.',
      'half-of-them': 'Half is too many: a price that fell that far ends above entry less often than below.',
    },
    notice: 'The ticked ones: touched on the way, above entry at the end.',
    transfer: 'You are sure of the direction. What else must hold until the end?',
  },
  'leverage-hour-100x': {
    question: () =>
      '100× on bitcoin, for one hour in a normal market. How many of 100 are gone before the hour is over?',
    answer: ({ wipedOut }) => `Wiped out: ${wipedOut}. Half a per cent is enough.`,
    patterns: { 'price-move': PRICE_MOVE, 'others-are-fine': OTHERS_ARE_FINE },
  },
  'leverage-day-100x': {
    question: () => 'And if you leave it open for a day?',
    answer: ({ wipedOut }) => `Wiped out: ${wipedOut}.`,
    transfer: 'Who earns when you open 100× every day?',
  },
};
