import { say } from '../../words/say.en.ts';
import { openChance } from './chanceWords.en.ts';
import { pickWords } from './paidWords.en.ts';

/** What the answers of scenes below the first picture quote. */
export const depthFactWords = {
  count: (share: number) => say.number(100 * share, 0),
  chance: (chance: number) => say.chance(openChance(chance)).full,
  money: (money: number) => say.number(100 * money, 0),
  times: pickWords,
};
