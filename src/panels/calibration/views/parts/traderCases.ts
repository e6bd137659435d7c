import type { DotCase } from '../../../../charts/DotPair.tsx';
import { growthOf } from '../../growth.ts';
import type { MoneySummary } from '../../outcomes.ts';
import type { CalibrationText } from '../../types.ts';

const DOTS = 100;

interface NamedSummary {
  readonly id: string;
  readonly heading: string;
  readonly summary: MoneySummary;
}

/** Ways to stake as a hundred traders each, all in one base, growth always beside the danger. */
export function traderCases(
  ways: readonly NamedSummary[],
  { say, traderDots: words }: Pick<CalibrationText, 'say' | 'traderDots'>,
  hidden = false,
): readonly DotCase[] {
  const chances = say.chancesTogether(ways.map(({ summary }) => summary.halved.value));
  return ways.map(({ id, heading, summary }, index) => {
    const { value } = summary.halved;
    const count = Math.round(value * DOTS);
    const figure = chances[index]!.full;
    return {
      id,
      heading,
      figure,
      lines: [words.halved, words.growth(growthOf(summary.growth))],
      counts: { worst: count, middle: 0, best: DOTS - count },
      label: hidden ? heading : words.label({ heading, figure }),
      ...(value > 0 && count === 0 && { partial: 'first' as const }),
      ...(value < 1 && count === DOTS && { partial: 'last' as const }),
    };
  });
}
