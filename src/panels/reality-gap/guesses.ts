import type { Guess } from '../defineTelling.ts';
import type { TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import type { RealityGapText } from './types.ts';

const WIDEST_GUESS = 5;

/**
 * What a reader guesses first: what pure chance can show, then what this page's rule makes with real money.
 */
export function realityGapGuesses(
  outcome: TimelineOutcome,
  values: RealityGapValues,
  text: RealityGapText,
): readonly Guess[] {
  const { account, tiers, luck, testYears, liveYears, tries } = outcome;
  const isChance = values.skill === 'none';
  const chance = isChance ? tiers.test.endMoney.value : luck.chance.test;
  const onNewDays = isChance ? tiers.paper.endMoney.value : luck.chance.paper;
  const live = tiers.live.endMoney.value;
  const test = tiers.test.endMoney.value;
  const words = text.guesses;
  const scale = { unit: '', minimum: 0, maximum: Math.ceil(WIDEST_GUESS * account) };
  return [
    {
      ...scale,
      id: 'chance',
      prompt: words.chance.prompt({ tries, testYears, account }),
      truth: chance,
      reveal: guess => words.chance.reveal({ tries, account, guess, truth: chance, onNewDays }),
    },
    {
      ...scale,
      id: 'live',
      prompt: words.live.prompt({ account, liveYears }),
      truth: live,
      reveal: guess => words.live.reveal({ account, guess, truth: live, test }),
    },
  ];
}
