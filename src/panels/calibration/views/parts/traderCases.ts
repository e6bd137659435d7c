import type { DotCase } from '../../../../charts/DotPair.tsx';
import { chanceTold } from '../../chanceTold.ts';
import type { MoneySummary } from '../../outcomes.ts';
import { everStakes } from '../../rarity.ts';
import type { CalibrationText } from '../../types.ts';

const DOTS = 100;

/** Holds the room of a line whose words are hidden. */
const NO_WORDS = '\u00a0';

interface NamedSummary {
  readonly id: string;
  readonly heading: string;
  readonly summary: MoneySummary;
  /** What stands beside the danger. */
  readonly beside: string;
}

/**
 * Ways to stake as a hundred traders each, their chances in one base. While the answer is hidden they say no more than what is
 * counted.
 */
export function traderCases(
  ways: readonly NamedSummary[],
  { traderDots: words }: Pick<CalibrationText, 'traderDots'>,
  hidden = false,
): readonly DotCase[] {
  const base = words.base(ways.map(({ summary }) => chanceTold(summary.halved, everStakes(summary))));
  return ways.map(({ id, heading, summary, beside }) => {
    const { value } = summary.halved;
    const count = Math.round(value * DOTS);
    const halved = chanceTold(summary.halved, everStakes(summary));
    const figure = words.chance(halved, base);
    return {
      id,
      heading,
      figure: hidden ? '' : figure,
      lines: [words.halved, hidden ? NO_WORDS : beside],
      counts: { worst: count, middle: 0, best: DOTS - count },
      label: hidden ? heading : words.label({ heading, halved, base }),
      ...(halved.canHappen && value > 0 && count === 0 && { partial: 'first' as const }),
      ...(value < 1 && count === DOTS && { partial: 'last' as const }),
    };
  });
}
