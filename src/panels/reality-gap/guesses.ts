import { writeMoney, writeQuantity } from '../../schema/index.ts';
import type { Guess } from '../defineTelling.ts';
import type { TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { moneyWords } from './sentence.ts';

const WIDEST_GUESS = 5;

/** What a reader guesses first: what pure chance can show, then what this page's rule makes with real money. */
export function realityGapGuesses(outcome: TimelineOutcome, values: RealityGapValues): readonly Guess[] {
  const { account, tiers, luck, testYears, liveYears, tries } = outcome;
  const isChance = values.skill === 'none';
  const chance = isChance ? tiers.test.endMoney.value : luck.chance.test;
  const after = isChance ? tiers.paper.endMoney.value : luck.chance.paper;
  const start = writeQuantity('money', account);
  const rules = tries === 1 ? 'One rule' : `${writeQuantity('count', tries)} rules`;
  const scale = { unit: '', minimum: 0, maximum: Math.ceil(WIDEST_GUESS * account) };
  return [
    {
      ...scale,
      id: 'chance',
      prompt: `${rules} of pure chance, ${writeQuantity('years', testYears)}. What does the best one make of ${start}?`,
      truth: chance,
      reveal: guess =>
        `The best of ${writeQuantity('count', tries)} by pure chance: you said ${writeMoney(guess)}, it makes ${moneyWords(chance, account)}. On new days, costs paid, the same rule makes ${moneyWords(after, account)}.`,
    },
    {
      ...scale,
      id: 'live',
      prompt: `And the rule of this page: what do ${start} become with real money, in ${writeQuantity('years', liveYears)}?`,
      truth: tiers.live.endMoney.value,
      reveal: guess =>
        `With real money: you said ${writeMoney(guess)}. It is ${moneyWords(tiers.live.endMoney.value, account)}; the test had shown ${moneyWords(tiers.test.endMoney.value, account)}.`,
    },
  ];
}
