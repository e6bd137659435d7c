import type { HeatCell } from '../../../../charts/HeatMap.tsx';
import type { StopMarketId, StopsOutcome, StopsValues } from '../../stops.ts';
import type { Protection } from '../../stopsWords.en.ts';
import type { StopsText } from '../../types.ts';

export const PROTECTIONS: readonly Protection[] = ['nothing', 'stop', 'model'];

/** How often a stop sells in the calm and for nothing, and where it sells when prices jump or cascade. */
export function stopsSentence(
  { rows, calm, leverage, isBehindExchange }: StopsOutcome,
  { stop }: StopsValues,
  words: StopsText,
): string {
  const filledIn = (market: StopMarketId) => rows.find(({ id }) => id === market)!.filledAt;
  return words.sentence({
    ...{ stop, leverage, isBehindExchange, ...calm },
    ...{ jump: filledIn('jump'), cascade: filledIn('cascade') },
  });
}

/** Money left: the more is lost, the darker. */
export function stopsCells(rows: StopsOutcome['rows'], { map }: StopsText): readonly (readonly HeatCell[])[] {
  return rows.map(row =>
    PROTECTIONS.map(protection => ({
      value: Math.max(0, 1 - row[protection]),
      text: map.money(row[protection]),
      words: map.cell({ market: row.id, protection, money: row[protection] }),
    })),
  );
}
