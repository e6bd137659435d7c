import type { ColumnProfile } from './columnProfile.ts';
import type { FormatName } from './knownFormats.ts';
import type { ReturnsContent } from './returnsFile.ts';
import { contentOfName } from './returnsNames.ts';
import type { ReturnsTable } from './returnsTable.ts';
import type { TradeList } from './tradeRows.ts';

/** A table of returns, as it was opened. */
export interface OpenReturns extends ReturnsTable {
  readonly format: FormatName | null;
  readonly trades: TradeList | null;
}

/** The content that a column's name speaks of; null without a column, or where the name says none. */
export function contentOfNameAt(
  profiles: readonly ColumnProfile[],
  column: number | null,
): ReturnsContent | null {
  const profile = profiles[column ?? -1];
  return profile === undefined ? null : contentOfName(profile);
}
