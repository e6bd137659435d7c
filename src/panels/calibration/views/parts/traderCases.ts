import type { DotCase } from '../../../../charts/DotPair.tsx';
import { growthOf } from '../../growth.ts';
import type { MoneySummary } from '../../outcomes.ts';
import type { CalibrationText } from '../../types.ts';

const DOTS = 100;

/** Holds the room of a line whose words are hidden. */
const NO_WORDS = '\u00a0';

interface NamedSummary {
  readonly id: string;
  readonly heading: string;
  readonly summary: MoneySummary;
}

/**
 * Ways to stake as a hundred traders each, all in one base, growth always beside the danger. While the answer is hidden
 * they say no more than what is counted.
 */
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
      figure: hidden ? '' : figure,
      lines: [words.halved, hidden ? NO_WORDS : words.growth(growthOf(summary.growth))],
      counts: { worst: count, middle: 0, best: DOTS - count },
      label: hidden ? heading : words.label({ heading, figure }),
      ...(value > 0 && count === 0 && { partial: 'first' as const }),
      ...(value < 1 && count === DOTS && { partial: 'last' as const }),
    };
  });
}
