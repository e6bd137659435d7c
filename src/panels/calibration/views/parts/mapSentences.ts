import { chanceTold } from '../../chanceTold.ts';
import { growthOf } from '../../growth.ts';
import { betterGuide } from '../../guides.ts';
import type { GuideShare, MapCell, MapOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import { everStakes } from '../../rarity.ts';
import type { MapText } from '../../types.ts';

/** A win pays as much as a loss costs, per 100. */
export const EVEN_MONEY = 100;

/** Which of accuracy and honesty tells the danger better, stake by stake. */
export function guideSentence(
  guides: readonly GuideShare[],
  { payoffPer100 }: CalibrationValues,
  words: MapText,
): string {
  return words.sentence({
    payoffPer100,
    isEvenMoney: payoffPer100 === EVEN_MONEY,
    guides: guides.map(guide => ({ stake: guide.stake, better: betterGuide(guide) })),
  });
}

/** A square: how many lose half, and what money does over ever more trades. */
export function cellWords(cell: MapCell, words: MapText): string {
  const { accuracy, real, halved, growth } = cell;
  return words.cell({
    accuracy,
    real,
    halved: chanceTold(halved, everStakes(cell)),
    growth: growthOf(growth),
  });
}

/** How the squares and the guides were found. */
export function mapMethod({ traders, trades, greatestError, isCounted }: MapOutcome, words: MapText): string {
  return words.method({ traders, trades, error: greatestError, isCounted });
}
