import type { DotBox } from '../../../../charts/DotBoxes.tsx';
import type { ClassBookOutcome } from '../../classBook.ts';
import { countsOf } from '../../counts.ts';
import type { CascadeValues } from '../../params.ts';
import type { ClassText } from '../../types.ts';

/** What becomes of the dip with these hands as the book. */
export function classBookSentence(
  { hands, fall, timeToTrough }: ClassBookOutcome,
  { shock, modelShare }: Pick<CascadeValues, 'shock' | 'modelShare'>,
  words: ClassText,
): string {
  if (hands === 0) return words.none;
  return words.sentence([
    words.told({ dip: shock, hands, fall, seconds: timeToTrough }),
    words.share({ share: modelShare }),
  ]);
}

/** A hundred positions at each leverage. */
export function classBoxes({ levels }: ClassBookOutcome, words: ClassText): readonly DotBox[] {
  return levels.map(({ leverage, hands, exchange, sold }) => {
    const counts = countsOf({ exchange, sold });
    const { worst, middle, best } = counts;
    return {
      ...{ id: String(leverage), heading: words.times(leverage), counts },
      figure: words.hands(hands),
      foot: hands === 0 ? words.nobody : words.closed(worst + middle),
      label: words.level({ leverage, hands, exchange: worst, sold: middle, open: best }),
    };
  });
}

/** A round that was played: how many hands, at which leverage in the mean, and how far the price fell. */
export interface ClassRound {
  readonly number: number;
  readonly hands: number;
  readonly leverage: number;
  readonly fall: number;
}

export function roundOf({ levels, hands, fall }: ClassBookOutcome, number: number): ClassRound {
  const times = levels.reduce((sum, level) => sum + level.hands * level.leverage, 0);
  return { number, hands, leverage: times / hands, fall };
}
