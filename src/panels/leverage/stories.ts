import type { Story } from '../definePanel.ts';
import type { LeverageValues } from './params.ts';
import { MARCH_2020_VOLATILITY } from './presets.ts';

export const leverageStories: readonly Story<Partial<LeverageValues>>[] = [
  {
    id: 'ten-percent',
    title: 'The article’s 10 %',
    steps: [
      {
        values: { leverage: 20, horizon: 24 },
        view: 'odds',
        prompt:
          'An article says that 20× has “a 10 % liquidation rate” in a normal market. For which holding time could that be true?',
        reveal:
          'For about a day: {wipedOut} are wiped out. Within a week it is {week}, within a month {month}. A leverage has no risk until you say for how long.',
      },
      {
        values: { leverage: 20, horizon: 24, regime: 'stressed' },
        view: 'odds',
        prompt: 'The same day in a stressed market, a third of all hours since 2019. How many now?',
        reveal: '{wipedOut}, where a calm market has {calm}. “Normal” hides a factor of three or more.',
      },
      {
        values: { leverage: 20, horizon: 24 },
        view: 'curve',
        prompt: 'Half the leverage: half the risk?',
        reveal:
          'Far less than half for a day. For a month it is the other way round: about two thirds of the danger stays. Move the holding time and watch the bend of the line.',
      },
    ],
  },
  {
    id: 'while-you-sleep',
    title: 'While you sleep',
    steps: [
      {
        values: { leverage: 50, horizon: 8 },
        view: 'odds',
        prompt:
          'You open 50× on bitcoin at bedtime, in a normal market, and sleep eight hours. How many of 100 such nights end with nothing?',
        reveal: '{wipedOut}. In a stressed market {stressed}. What really happened: {history}.',
      },
      {
        values: { leverage: 50, horizon: 8, asset: 'sol' },
        view: 'odds',
        prompt: 'The same night with solana?',
        reveal: '{wipedOut}: the same number on the slider, nearly twice the price moves.',
      },
    ],
  },
  {
    id: 'calm-week',
    title: 'A calm week',
    steps: [
      {
        values: { regime: 'calm', leverage: 10, horizon: 168 },
        view: 'odds',
        prompt: 'The market has been calm for a month. You hold 10× for a week. How many of 100?',
        reveal:
          '{wipedOut}. Calm markets do not stay calm for certain; that is why the number is not smaller. What really happened: {history}.',
      },
      {
        values: { regime: 'calm', leverage: 10, horizon: 168 },
        view: 'simpler',
        prompt: 'What would a calculator with constant volatility have told you?',
        reveal: 'Compare the rows: the textbook assumption takes the calm for granted.',
      },
    ],
  },
  {
    id: 'march-2020',
    title: '12 March 2020',
    steps: [
      {
        values: { leverage: 5, horizon: 24 },
        view: 'odds',
        prompt:
          'On 11 March 2020 nobody knew what was coming. 5× for a day looked harmless: how many of 100 in a normal market?',
        reveal:
          '{wipedOut}. Then bitcoin fell 46 % within 24 hours and more than half from top to bottom: even 2×, bought at the top, was gone.',
      },
      {
        values: { volatility: MARCH_2020_VOLATILITY, leverage: 5, horizon: 24 },
        view: 'paths',
        prompt: 'The volatility of that month was 180 %. The same 5× for a day, now knowing it?',
        reveal: '{wipedOut}. The risk had not been zero the day before: it was not yet in the number.',
      },
    ],
  },
  {
    id: 'hundred-times',
    title: '100×',
    steps: [
      {
        values: { leverage: 100, horizon: 1 },
        view: 'odds',
        prompt:
          '100× on bitcoin, for one hour in a normal market. How many of 100 are gone before the hour is over?',
        reveal: '{wipedOut}. A move of half a per cent is enough.',
      },
      {
        values: { leverage: 100, horizon: 24 },
        view: 'odds',
        prompt: 'And if you leave it open for a day?',
        reveal: '{wipedOut}. What really happened: {history}.',
      },
    ],
  },
];
