import type { SceneWordsOf } from '../defineScene.ts';
import type { cascadeScenes, cascadeStories } from './stories.ts';

type SceneWords = SceneWordsOf<typeof cascadeScenes, typeof cascadeStories>;

/** What the scenes ask and tell, needed once one is played. */
export const sceneWords: SceneWords['scenes'] = {
  'cascade-twice-the-share': {
    question: ({ leverage, dip, second, secondClosed, third }) =>
      `At ${leverage}, with ${second} of the money in look-alike models, a ${dip} dip closes ${secondClosed}. With ${third}?`,
    answer: ({ thirdClosed, third }) => `With ${third}: ${thirdClosed}.`,
    patterns: {
      'in-step': 'That would be in step with the share. Each sale here triggers the next.',
      'hardly-more': 'That holds only until each sale triggers more than itself.',
    },
    notice: 'Models bring the cliff nearer. Where the first alarm stands was set by hand.',
  },
  'cascade-no-models-10x': {
    question: ({ leverage, dip }) =>
      `No look-alike models at all, ${leverage} in the middle, a ${dip} dip. How many of 100 positions are closed?`,
    answer: ({ closed, fall }) => `Closed: ${closed}. The price falls ${fall}.`,
  },
  'cascade-no-models-12x': {
    question: ({ leverage, dip }) =>
      `Still no look-alike models and a ${dip} dip, at ${leverage} in the middle. How many of 100 positions are closed?`,
    answer: ({ closed, fall }) => `Closed: ${closed}. The price falls ${fall}.`,
    patterns: { 'a-little-more': 'A little more leverage is not a little more of this.' },
    notice: 'Leverage alone is enough: no model sold anything here.',
    transfer: 'What would have to be known of a market to see this coming?',
  },
  'cascade-stop-after-five': {
    question: ({ stoppedAfter }) =>
      `You stop all models ${stoppedAfter} after the first sale, on three platforms. How many of 100 positions are closed?`,
    answer: ({ closed, fall }) => `Closed: ${closed}. The price falls ${fall}.`,
    notice: 'What was decided and not yet sold is called back.',
  },
  'cascade-one-of-three-obeys': {
    question: ({ stoppedAfter }) =>
      `Stopped after ${stoppedAfter}, but only one of three platforms obeys. How many of 100 positions are closed?`,
    answer: ({ closed, fall }) => `Closed: ${closed}. The price falls ${fall}.`,
    patterns: { 'one-is-enough': 'The others sell on, and close positions on yours.' },
    transfer: 'Can you stop the model of your platform in one action? When was that tried?',
  },
  'cascade-one-after-the-other': {
    question: ({ dip }) =>
      `A ${dip} dip. Models of three platforms sell one after the other, not at once. How many of 100 positions are closed?`,
    answer: ({ closed, fall }) => `Closed: ${closed}. The price falls ${fall}.`,
    notice: 'There is one price for all of them.',
    transfer: 'What would have to differ, so that one platform’s sales do not start the next one’s?',
  },
  'cascade-halt-at-seven': {
    question: () =>
      'Trading halts for 300 seconds once the price is down 6.8 % (set as 7 %). How many of 100 positions are closed?',
    answer: ({ closed, fall }) => `Closed: ${closed}. The price falls ${fall}.`,
    notice: 'The slider counts falls in another way: its 7 % is a fall of 6.8 %.',
  },
  'cascade-wanting-out-before-a-halt': {
    question: () =>
      'A halt at 6.8 % again, and others want to sell $100M before it comes. How many of 100 positions are closed?',
    answer: ({ closed, fall }) => `Closed: ${closed}. The price falls ${fall}.`,
    patterns: { 'guard-helps': 'A guard that is seen coming is a reason to sell now.' },
    notice: 'The same guard, and the price falls further than without those who fear it.',
    transfer: 'Which other guard is safe only while nobody expects it?',
  },
};
