import { writeDay } from '../../reader-files/writeDay.ts';
import { type Table, tableOf } from '../../schema/index.ts';
import type { MeasuredReturns } from './ownReturnsOutcomes.ts';
import type { OwnNumbersText } from './types.ts';

/** Every stage of the file in figures. */
export function returnsTable(
  { stages, hasDates }: MeasuredReturns,
  { table: words, stages: names }: OwnNumbersText['file'],
): Table {
  const when = (day: number) => (hasDates ? writeDay(day) : day);
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'stage', label: words.stage },
      { key: 'from', label: words.from },
      { key: 'to', label: words.to },
      { key: 'returns', label: words.returns },
      { key: 'total', label: words.total, unit: words.share },
      { key: 'sharpe', label: words.sharpe, unit: words.aYear },
      { key: 'lower', label: words.lower },
      { key: 'upper', label: words.upper },
      { key: 'growth', label: words.growth, unit: words.share },
      { key: 'volatility', label: words.volatility, unit: words.share },
      { key: 'fall', label: words.fall, unit: words.share },
      { key: 'worst', label: words.worst, unit: words.share },
    ],
    rows: stages.map(({ stage, from, to, statistics, interval }) => ({
      stage: names[stage],
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
  });
}
