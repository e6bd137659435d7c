import type { DotBox } from '../../../../charts/DotBoxes.tsx';
import { countsAddingUp } from '../../../../schema/index.ts';
import type { PaidOutcome, PaidPick } from '../../paid.ts';
import type { PaidText } from '../../types.ts';

const DOTS = 100;
const HALF_A_DOT = 0.005;

/** The share of accounts that have lost half or more, ruined ones among them. */
export const halvedOf = ({ ends }: PaidPick) => ends.ruined + ends.lessThanHalf;

/** What the chosen aim picks, and beside it survival; where that is chosen, average gain. */
export function paidSentence(
  { chosen: aim, picks, years, ruinedFrom }: PaidOutcome,
  words: PaidText,
): string {
  const beside = aim === 'survival' ? 'gain' : 'survival';
  const told = (id: string) => {
    const pick = picks.find(one => one.aim === id)!;
    return { aim: pick.aim, leverage: pick.leverage, ruinedFrom, halved: halvedOf(pick) };
  };
  return words.sentence({ years, chosen: told(aim), other: told(beside) });
}

export function paidCounts({ ends, ...pick }: PaidPick) {
  const [worst = 0, middle = 0, best = 0] = countsAddingUp(
    [halvedOf({ ends, ...pick }), Math.max(0, ends.less), Math.max(0, ends.more)],
    DOTS,
  );
  return { worst, middle, best };
}

export function paidBoxes({ picks, ruinedFrom }: PaidOutcome, words: PaidText): readonly DotBox[] {
  const figures = words.figures(picks.map(halvedOf));
  return picks.map((pick, place) => {
    const counts = paidCounts(pick);
    const halved = halvedOf(pick);
    return {
      ...{ id: pick.aim, heading: words.heading(pick.aim), counts },
      ...{ figure: figures[place]!, foot: words.foot({ leverage: pick.leverage, ruinedFrom }) },
      label: words.box({
        ...pick,
        ruinedFrom,
        halved,
        lost: counts.worst,
        less: counts.middle,
        more: counts.best,
      }),
      ...(halved > 0 && halved < HALF_A_DOT && { partial: 'first' as const }),
    };
  });
}
