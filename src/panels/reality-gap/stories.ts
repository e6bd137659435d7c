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
];
