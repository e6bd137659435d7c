import type { StripRule } from '../../../../charts/EventStrip.tsx';
import { chosenBox } from '../../outcomes.ts';
import type { OwnPositionOutcome } from '../../ownPosition.ts';
import type { CascadeValues } from '../../params.ts';
import type { PositionText } from '../../types.ts';

type Asked = Pick<CascadeValues, 'ownLeverage' | 'platforms'>;

/** When the position is due and sold and at what price; or why it is not. */
export function positionSentence(
  { position, event }: OwnPositionOutcome,
  { ownLeverage, platforms }: Asked,
  words: PositionText,
): string {
  if (position === 'no-such-platform') return words.noPlatform({ platforms });
  if (position === 'closed-at-once') return words.atOnce({ leverage: ownLeverage });
  if (position.status === 'closed') {
    const isPassed = event.prices[0]! <= position.levelPrice;
    return words.sentence([words.closed({ ...position, isPassed }), words.lost(position)]);
  }
  const { levelPrice, spared, worstLoss, endLoss } = position;
  const lowest = 1 - chosenBox(event).fall;
  const standing = spared > 0 ? words.open({ levelPrice, lowest }) : words.waiting({ levelPrice });
  return words.sentence([
    levelPrice === 0 ? words.never : standing,
    words.worst({ worst: worstLoss, end: endLoss }),
  ]);
}

/** The moments at which it is due and sold, as far as the strip goes. */
export function positionMarks(
  { position, event }: OwnPositionOutcome,
  words: PositionText,
): readonly StripRule[] {
  if (typeof position === 'string' || position.status !== 'closed') return [];
  const end = event.moments.at(-1)!;
  return [
    { id: 'due', x: position.decidedAt, label: words.due },
    { id: 'sold', x: position.soldAt, label: words.sold },
  ].filter(({ x }) => x <= end);
}
