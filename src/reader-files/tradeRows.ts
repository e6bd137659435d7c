import type { ColumnProfile } from './columnProfile.ts';
import type { FormatName } from './knownFormats.ts';
import type { ReturnsColumns, ReturnsRowFault } from './returnsFile.ts';
import type { TableRow } from './separatedRows.ts';

/** How returns are made of a list of trades: which columns, and which rows are closed trades. */
export interface TradeList {
  readonly columns: ReturnsColumns;
  /** Why a row is no closed trade, or null if it is one. */
  readonly faultOf: (row: TableRow) => ReturnsRowFault | null;
}

/**
 * Lists of trades that are known by their header: one return for each closed trade, at the time it was closed.
 *
 * TradingView writes two rows a trade, one for its entry and one for its exit, with the result on both; freqtrade writes
 * one row, with what it made as a fraction; MetaTrader writes a row for each deal, with the balance after it.
 */
export function tradeListOf(format: FormatName | null, profiles: readonly ColumnProfile[]): TradeList | null {
  const at = (...names: readonly string[]) =>
    names.flatMap(name => profiles.filter(({ joined }) => joined === name)).find(({ filled }) => filled > 0)
      ?.column ?? null;
  const percentAt = (name: string) =>
    profiles.find(({ joined, name: whole }) => joined === name && whole.includes('%'))?.column ?? null;
  const list = (date: number | null, live: number | null, faultOf: TradeList['faultOf']): TradeList | null =>
    date === null || live === null ? null : { columns: { date, live, test: null, paper: null }, faultOf };
  switch (format) {
    case 'tradingview': {
      const type = at('type')!;
      return list(
        at('dateandtime', 'datetime', 'date'),
        percentAt('netpnl') ?? percentAt('profit') ?? percentAt('pnl'),
        ({ cells }) => (/^\s*exit\b/i.test(cells[type] ?? '') ? null : 'openingRow'),
      );
    }
    case 'freqtrade': {
      const open = at('isopen');
      return list(at('closedate'), at('profitratio'), ({ cells }) =>
        open !== null && /^\s*(?:true|1)\s*$/i.test(cells[open] ?? '') ? 'stillOpen' : null,
      );
    }
    case 'metatraderDeals':
      return list(at('time'), at('balance'), () => null);
    default:
      return null;
  }
}
