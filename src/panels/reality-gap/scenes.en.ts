import type { SceneWordsOf } from '../defineScene.ts';
import type { realityGapScenes, realityGapStories } from './stories.ts';

type SceneWords = SceneWordsOf<typeof realityGapScenes, typeof realityGapStories>;

const PICKED = 'Picking the best turns luck into a record.';
const TEST_GOES_ON = 'That is the test once more, luck and all.';

/** What the scenes ask and tell, needed once one is played. */
export const sceneWords: SceneWords['scenes'] = {
  'reality-gap-your-chance': {
    question: ({ rules, testYears, start }) =>
      `${rules} of pure chance, ${testYears} of test. What does the best make of ${start}?`,
    answer: ({ chance, chanceOnNewDays }) => `${chance}. On new days, costs paid: ${chanceOnNewDays}.`,
    patterns: { 'no-luck': PICKED },
  },
  'reality-gap-your-money': {
    question: ({ test, start, liveYears }) =>
      `The test made ${test} of ${start}. What does real money make of it in ${liveYears}?`,
    answer: ({ live, paper }) => `${live}. On paper: ${paper}.`,
    patterns: { 'test-goes-on': TEST_GOES_ON },
  },
  'reality-gap-one-coin': {
    question: ({ testYears, start }) =>
      `A rule that flips a coin every day. What does a test of ${testYears} make of ${start}?`,
    answer: ({ test }) => `${test}.`,
    patterns: { 'one-coin-wins': 'One coin has no others to be the best of.' },
    notice: 'Nobody picked it.',
  },
  'reality-gap-best-of-ten-coins': {
    question: () => 'Try nine more coins and keep the best. What does its test show?',
    answer: ({ test }) => `${test}. Only coins.`,
    patterns: { 'no-luck': PICKED },
    notice: 'Nothing was learned.',
  },
  'reality-gap-best-of-hundred-coins': {
    question: () => 'Now the best of a hundred coins. What does its test show?',
    answer: ({ test }) => `${test}. Only coins.`,
    patterns: { 'no-luck': PICKED },
    notice: 'The coins are the same.',
  },
  'reality-gap-hundred-coins-real-money': {
    question: ({ test, start, liveYears }) =>
      `The best of a hundred coins shows ${test}. You put in ${start}: what is it after ${liveYears}?`,
    answer: ({ live, paper }) => `${live}. On paper: ${paper}.`,
    patterns: { 'test-goes-on': TEST_GOES_ON },
    transfer: 'How many ideas were thrown away before the chart you were shown?',
  },
  'reality-gap-biggest-leak': {
    question: ({ test, live }) =>
      `Test ${test}, real money ${live}. Of every 100 that are missing, how many were never there?`,
    answer: ({ neverThere, selection }) => `${neverThere} of 100. Luck of the pick: ${selection}.`,
    patterns: { 'costs-took-it': 'That blames trading for luck.' },
  },
  'reality-gap-without-fading': {
    question: ({ start, liveYears }) =>
      `The same days, but the edge never fades. What do ${start} of real money become in ${liveYears}?`,
    answer: ({ live, paper }) => `${live}. On paper: ${paper}.`,
    patterns: { 'test-goes-on': TEST_GOES_ON },
    transfer: 'Which of these leaks could the test have shown you?',
  },
  'reality-gap-half-a-year-of-noise': {
    question: ({ testSharpe, liveSharpe, days }) =>
      `Return over risk: ${testSharpe} in the test, ${liveSharpe} in ${days} days of real money. Is the rule broken?`,
    answer: ({ asLarge }) => `Equal rules differ by as much in ${asLarge} cases.`,
    choices: ['Yes: the gap is too large for luck', 'Not shown: luck alone does this too'],
    patterns: { 'gap-is-proof': 'A gap alone proves nobody a fraud.' },
  },
  'reality-gap-three-years-of-noise': {
    question: ({ liveSharpe, testSharpe, days }) =>
      `After ${days} days it is still ${liveSharpe} against ${testSharpe}. Is it broken now?`,
    answer: ({ asLarge, pickedAsLarge }) =>
      `Equal rules: ${asLarge} cases. The unchanged best of them all: ${pickedAsLarge}.`,
    choices: ['Yes: the gap is too large for luck', 'Not shown: luck alone does this too'],
    patterns: { 'gap-is-proof': 'The pick alone makes such a gap.' },
    transfer: 'How long would you watch a rule before you add money?',
  },
  'reality-gap-october-2025-storm': {
    question: () =>
      'Bitcoin falls 8.7 % from close to close in a day, and orders near the price vanish. What costs the rule most?',
    answer: () => 'Paper knew of fees and the spread, no more.',
    choices: ['Fees and the spread', 'Orders that move the price', 'Orders late or filled in part'],
  },
  'reality-gap-room-for-a-billion': {
    question: () => 'Twenty billion trade in a day. Does a billion that follows one rule earn?',
    answer: ({ live }) => `A billion becomes ${live}.`,
    choices: ['Yes: it is a twentieth of one day', 'No: its own orders cost more'],
    patterns: { 'volume-is-room': 'A day’s trades do not wait at the price.' },
    transfer: 'How much money follows the signal that you follow?',
  },
  'reality-gap-order-of-causes': {
    question: () => 'Most charts switch such causes on one by one. Does the order change the bars?',
    answer: ({ impactFirst, impactLast }) => `Own orders: ${impactFirst} if first, ${impactLast} if last.`,
    choices: ['Yes, a cause can take more or less', 'No, each takes what it takes'],
    patterns: { 'any-order': 'Only their sum stays the same.' },
    notice: 'Here each bar is the mean over all orders.',
    transfer: 'Who chose the order in the chart you were shown?',
  },
};
