import type { SceneWordsOf } from '../defineScene.ts';
import type { realityGapScenes, realityGapStories } from './stories.ts';

export const realityGapSceneWords: SceneWordsOf<typeof realityGapScenes, typeof realityGapStories> = {
  scenes: {
    'reality-gap-one-coin': {
      question: ({ start }) =>
        `A rule that flips a coin every day. What does it make of ${start} in a test of three years?`,
      answer: ({ test }) => `About ${test}: nothing to show to anybody.`,
    },
    'reality-gap-best-of-ten-coins': {
      question: () => 'Try nine more coins and keep the best. What does its test show now?',
      answer: ({ test, live }) =>
        `${test}. Nothing was learned; one of ten was lucky. With real money: ${live}.`,
    },
    'reality-gap-best-of-hundred-coins': {
      question: () => 'Press the button nine more times: a hundred coins. And now?',
      answer: ({ test, paper, live }) =>
        `The best of a hundred shows ${test}. On new days it made ${paper} on paper and ${live} with real money. The more ideas you try, the less a good test says.`,
    },
    'reality-gap-biggest-leak': {
      question: () =>
        'A rule with some skill in bitcoin: fees, spread, slippage, followers, storms, a fading edge. What takes most once real money trades?',
      answer: ({ leak, decay, impact, selection }) =>
        `Not slippage: ${leak}. Fading takes ${decay}, own orders that move the price ${impact}. Before that, the luck of the pick had made the test ${selection} too good.`,
    },
    'reality-gap-without-fading': {
      question: () => 'Switch the fading off, same days, same draws. What is left with real money?',
      answer: ({ live }) => `${live}. Click any other name to take its cause out as well.`,
    },
    'reality-gap-october-2025-storm': {
      question: () =>
        'A year after the money goes in, bitcoin falls 8.7 % in a day and the orders near the price vanish. The rule holds 40 % of the account. How much does that one storm take from real money and not from paper?',
      answer: ({ paper, live }) =>
        `Step through the days: the bars below the picture say which cause took what, day by day. At the end of three years it is ${paper} on paper and ${live} with real money; the storm is one of many leaks, not the whole of it.`,
    },
    'reality-gap-room-for-a-billion': {
      question: () => 'Twenty billion trade in a day. Is there room for a billion that follows one rule?',
      answer: () =>
        'Only the door counts: some 20 million waited within 1 % of the price. Move the account to the right and watch the line fall.',
    },
    'reality-gap-half-a-year-of-noise': {
      question: ({ testSharpe, liveSharpe }) =>
        `The test showed a Sharpe ratio of ${testSharpe}, half a year of real money ${liveSharpe}. Is the rule broken?`,
      answer: ({ asLarge, daysNeeded }) =>
        `Two equal rules differ by as much in ${asLarge} cases. It takes ${daysNeeded} days until such a gap is clear. A gap proves nobody a fraud.`,
    },
    'reality-gap-three-years-of-noise': {
      question: ({ liveSharpe, testSharpe }) =>
        `And after three years of real money, ${liveSharpe} against ${testSharpe}?`,
      answer: ({ asLarge, tries }) =>
        `In ${asLarge} cases: now the gap is real. Why, it does not say: the pick of the best of ${tries} ideas makes one all by itself.`,
    },
    'reality-gap-order-of-causes': {
      question: () =>
        'Most such charts switch the causes on one after the other. Does it matter which comes first?',
      answer: ({ impactFirst, impactLast, crowdFirst, crowdLast, start }) =>
        `Very much. Own orders that move the price take ${impactFirst} if they come first and ${impactLast} if they come last; the followers ${crowdFirst} or ${crowdLast}. Each needs the other: without followers an account of ${start} moves nothing, and followers without impact push nothing. So every bar here is the average over all orders, and they add up exactly.`,
    },
  },
  stories: {
    'ten-presses': 'Ten presses to a splendid test',
    'biggest-leak': 'Which leak is the biggest?',
    'october-2025': '10 October 2025',
    'maybe-noise': 'It may be noise',
    order: 'The order of the bars',
  },
};
