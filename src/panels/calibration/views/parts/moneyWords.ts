import type { DotCase } from '../../../../charts/DotPair.tsx';
import { chanceWordsTogether, writeMoney, writeQuantity } from '../../../../schema/index.ts';
import type { MoneySummary } from '../../outcomes.ts';
import { growthWords } from '../../sentence.ts';
import { moneyOf } from '../../tables.ts';

const DOTS = 100;
/** From here on money is told as a multiple that nobody should count on. */
const MOST_TOLD = 2 * Math.LN10;

interface NamedSummary {
  readonly id: string;
  readonly heading: string;
  readonly summary: MoneySummary;
}

/** Ways to stake as a hundred dots each, growth always beside the danger. */
export function moneyCases(ways: readonly NamedSummary[], hidden = false): readonly DotCase[] {
  const words = chanceWordsTogether(ways.map(({ summary }) => summary.halved.value));
  return ways.map(({ id, heading, summary }, index) => {
    const { value } = summary.halved;
    const count = Math.round(value * DOTS);
    const figure = words[index]!.full;
    return {
      id,
      heading,
      figure,
      lines: ['lose half on the way', `money ${growthWords(summary.growth)}`],
      counts: { worst: count, middle: 0, best: DOTS - count },
      label: hidden ? heading : `${heading}: ${figure} lose half their money on the way`,
      ...(value > 0 && count === 0 && { partial: 'first' as const }),
      ...(value < 1 && count === DOTS && { partial: 'last' as const }),
    };
  });
}

/** What 10,000 became: "6,400", "more than 100-fold". */
export function endWords(logMoney: number): string {
  return logMoney > MOST_TOLD ? 'more than 100-fold' : writeMoney(moneyOf(logMoney));
}

/** "too sure (50 %)", "honest", "too modest (200 %)". */
export function wayName(real: number): string {
  if (real === 1) return 'honest';
  const share = writeQuantity('fraction', Number(real.toPrecision(3)));
  return real < 1 ? `too sure (${share} real)` : `too modest (${share})`;
}

/** "70 of 100 lose half on the way", all ways in one base. */
export function lossWords(summaries: readonly MoneySummary[]): readonly string[] {
  return chanceWordsTogether(summaries.map(({ halved }) => halved.value)).map(
    ({ full }) => `${full} lose half on the way`,
  );
}
