import type { ReadingNote } from './reading.ts';
import { middleOf } from './seriesShape.ts';
import type { MadeReturns } from './stageReturns.ts';

/** Steps of an account are told where they are this large, and so many times its usual step. */
const [LARGE_STEP, TIMES_USUAL] = [0.3, 20];

/** Steps of an account that look like payments: far larger than all that is usual for it. */
export function jumpNotes(made: readonly MadeReturns[]): readonly ReadingNote[] {
  return made
    .filter(({ content, ruin }) => content === 'equity' && ruin === null)
    .flatMap(({ returns, lines }) => {
      const usual = middleOf(Array.from(returns, Math.abs));
      const place = returns.findIndex(
        gain => Math.abs(gain) >= LARGE_STEP && Math.abs(gain) > TIMES_USUAL * usual,
      );
      return place < 0 ? [] : [{ kind: 'jump' as const, line: lines[place]!, gain: returns[place]! }];
    })
    .slice(0, 1);
}
