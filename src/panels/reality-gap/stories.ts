import type { Story } from '../definePanel.ts';
import type { RealityGapValues } from './params.ts';

export const realityGapStories: readonly Story<Partial<RealityGapValues>>[] = [
  {
    id: 'ten-presses',
    title: 'Ten presses to a splendid test',
    steps: [
      {
        values: { skill: 'none', tries: 1 },
        view: 'timeline',
        prompt: 'A rule that flips a coin every day. What does it make of {start} in a test of three years?',
        reveal: 'About {test}: nothing to show to anybody.',
      },
      {
        values: { skill: 'none', tries: 10 },
        view: 'timeline',
        prompt: 'Try nine more coins and keep the best. What does its test show now?',
        reveal: '{test}. Nothing was learned; one of ten was lucky. With real money: {live}.',
      },
      {
        values: { skill: 'none', tries: 100 },
        view: 'timeline',
        prompt: 'Press the button nine more times: a hundred coins. And now?',
        reveal:
          'The best of a hundred shows {test}. On new days it made {paper} on paper and {live} with real money. The more ideas you try, the less a good test says.',
      },
    ],
  },
  {
    id: 'biggest-leak',
    title: 'Which leak is the biggest?',
    steps: [
      {
        values: {},
        view: 'account',
        prompt:
          'A rule with some skill in bitcoin: fees, spread, slippage, followers, storms, a fading edge. What takes most once real money trades?',
        reveal:
          'Not slippage: {leak}. Fading takes {decay}, own orders that move the price {impact}. Before that, the luck of the pick had made the test {selection} too good.',
      },
      {
        values: { off: 'decay' },
        view: 'account',
        prompt: 'Switch the fading off, same days, same draws. What is left with real money?',
        reveal: '{live}. Click any other name to take its cause out as well.',
      },
    ],
  },
  {
    id: 'october-2025',
    title: '10 October 2025',
    steps: [
      {
        values: { market: 'oct2025' },
        view: 'stress',
        prompt:
          'A year after the money goes in, bitcoin falls 8.7 % in a day and the orders near the price vanish. The rule holds 40 % of the account. How much does that one storm take from real money and not from paper?',
        reveal:
          'Step through the days: the bars below the picture say which cause took what, day by day. At the end of three years it is {paper} on paper and {live} with real money; the storm is one of many leaks, not the whole of it.',
      },
      {
        values: { market: 'oct2025' },
        view: 'capacity',
        prompt: 'Twenty billion trade in a day. Is there room for a billion that follows one rule?',
        reveal:
          'Only the door counts: some 20 million waited within 1 % of the price. Move the account to the right and watch the line fall.',
      },
    ],
  },
  {
    id: 'maybe-noise',
    title: 'It may be noise',
    steps: [
      {
        values: { days: 180 },
        view: 'noise',
        prompt:
          'The test showed a Sharpe ratio of {testSharpe}, half a year of real money {liveSharpe}. Is the rule broken?',
        reveal:
          'Two equal rules differ by as much in {asLarge} cases. It takes {daysNeeded} days until such a gap is clear. A gap proves nobody a fraud.',
      },
      {
        values: { days: 1095 },
        view: 'noise',
        prompt: 'And after three years of real money, {liveSharpe} against {testSharpe}?',
        reveal:
          'In {asLarge} cases: now the gap is real. Why, it does not say: the pick of the best of {tries} ideas makes one all by itself.',
      },
    ],
  },
  {
    id: 'order',
    title: 'The order of the bars',
    steps: [
      {
        values: {},
        view: 'account',
        prompt:
          'Most such charts switch the causes on one after the other. Does it matter which comes first?',
        reveal:
          'Very much. Own orders that move the price take {impactFirst} if they come first and {impactLast} if they come last; the followers {crowdFirst} or {crowdLast}. Each needs the other: without followers an account of {start} moves nothing, and followers without impact push nothing. So every bar here is the average over all orders, and they add up exactly.',
      },
    ],
  },
];
