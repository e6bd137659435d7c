import type { Table } from '../../schema/index.ts';
import { dateOf } from './dayWords.ts';
import type { MeasuredReturns } from './ownReturnsOutcomes.ts';
import { returnsWords } from './ownReturnsText.en.ts';

/** Every stage of the file in figures. */
export function returnsTable({ stages, hasDates }: MeasuredReturns): Table {
  const words = returnsWords.columns;
  const when = (day: number) => (hasDates ? dateOf(day) : day);
  return {
    caption: returnsWords.table,
    columns: [
      { key: 'stage', label: words.stage },
      { key: 'from', label: words.from },
      { key: 'to', label: words.to },
      { key: 'returns', label: words.returns },
      { key: 'total', label: words.total, unit: 'share' },
      { key: 'sharpe', label: words.sharpe, unit: 'a year' },
      { key: 'lower', label: words.lower },
      { key: 'upper', label: words.upper },
      { key: 'growth', label: words.growth, unit: 'share' },
      { key: 'volatility', label: words.volatility, unit: 'share' },
      { key: 'fall', label: words.fall, unit: 'share' },
      { key: 'worst', label: words.worst, unit: 'share' },
    ],
    rows: stages.map(({ stage, from, to, statistics, interval }) => ({
      stage: returnsWords.names[stage],
      from: when(from),
      to: when(to),
      returns: statistics.observations,
      total: statistics.totalReturn,
      sharpe: statistics.sharpe,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      growth: statistics.annualGrowth,
      volatility: statistics.annualVolatility,
      fall: statistics.maximumDrawdown,
      worst: statistics.worstPeriod,
    })),
  };
}
