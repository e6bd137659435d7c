import type { SceneWordsOf } from '../defineScene.ts';
import type { leverageScenes, leverageStories } from './stories.ts';

export const leverageSceneWords: SceneWordsOf<typeof leverageScenes, typeof leverageStories> = {
  scenes: {
    'leverage-day-20x': {
      question: () =>
        'An article says that 20× has “a 10 % liquidation rate” in a normal market. For which holding time could that be true?',
      answer: ({ wipedOut, week, month }) =>
        `For about a day: ${wipedOut} are wiped out. Within a week it is ${week}, within a month ${month}. A leverage has no risk until you say for how long.`,
    },
    'leverage-stressed-day-20x': {
      question: () => 'The same day in a stressed market, a third of all hours since 2019. How many now?',
      answer: ({ wipedOut, calm }) =>
        `${wipedOut}, where a calm market has ${calm}. “Normal” hides a factor of three or more.`,
    },
    'leverage-half-the-leverage': {
      question: () => 'Half the leverage: half the risk?',
      answer: () =>
        'Far less than half for a day. For a month it is the other way round: about two thirds of the danger stays. Move the holding time and watch the bend of the line.',
    },
    'leverage-night-50x': {
      question: () =>
        'You open 50× on bitcoin at bedtime, in a normal market, and sleep eight hours. How many of 100 such nights end with nothing?',
      answer: ({ wipedOut, stressed, history }) =>
        `${wipedOut}. In a stressed market ${stressed}. What really happened: ${history}.`,
    },
    'leverage-night-50x-solana': {
      question: () => 'The same night with solana?',
      answer: ({ wipedOut }) => `${wipedOut}: the same number on the slider, nearly twice the price moves.`,
    },
    'leverage-calm-week-10x': {
      question: () => 'The market has been calm for a month. You hold 10× for a week. How many of 100?',
      answer: ({ wipedOut, history }) =>
        `${wipedOut}. Calm markets do not stay calm for certain; that is why the number is not smaller. What really happened: ${history}.`,
    },
    'leverage-calm-week-textbook': {
      question: () => 'What would a calculator with constant volatility have told you?',
      answer: () => 'Compare the rows: the textbook assumption takes the calm for granted.',
    },
    'leverage-eve-of-march-2020': {
      question: () =>
        'On 11 March 2020 nobody knew what was coming. 5× for a day looked harmless: how many of 100 in a normal market?',
      answer: ({ wipedOut }) =>
        `${wipedOut}. Then bitcoin fell 46 % within 24 hours and more than half from top to bottom: even 2×, bought at the top, was gone.`,
    },
    'leverage-march-2020-volatility': {
      question: () => 'The volatility of that month was 180 %. The same 5× for a day, now knowing it?',
      answer: ({ wipedOut }) =>
        `${wipedOut}. The risk had not been zero the day before: it was not yet in the number.`,
    },
    'leverage-hour-100x': {
      question: () =>
        '100× on bitcoin, for one hour in a normal market. How many of 100 are gone before the hour is over?',
      answer: ({ wipedOut }) => `${wipedOut}. A move of half a per cent is enough.`,
    },
    'leverage-day-100x': {
      question: () => 'And if you leave it open for a day?',
      answer: ({ wipedOut, history }) => `${wipedOut}. What really happened: ${history}.`,
    },
  },
  stories: {
    'ten-percent': 'The article’s 10 %',
    'while-you-sleep': 'While you sleep',
    'calm-week': 'A calm week',
    'march-2020': '12 March 2020',
    'hundred-times': '100×',
  },
};
