import type { ColumnProfile } from './columnProfile.ts';

/** Exports that are known by their header. */
export type FormatName =
  | 'tradingview'
  | 'freqtrade'
  | 'metatrader'
  | 'metatraderDeals'
  | 'metaculus'
  | 'manifold'
  | 'fatebook'
  | 'polymarketTrades'
  | 'exchangeLedger'
  | 'trades';

interface Format {
  readonly name: FormatName;
  /** Names that must all be there, as whole names without their units. */
  readonly has: readonly string[];
}

/**
 * Headers as these tools write them. From their own exports as reported with the test data of this project; TradingView's
 * list of trades has two rows a trade, freqtrade's `trades` table is that of its backtesting results, MetaTrader's tester
 * graph is that of its terminal, Metaculus' is `forecast_data.csv`, Fatebook's and Manifold's are those of their exports; the ledger
 * with `txid` and `refid` is Kraken's, as its support pages name the fields of the ledger history.
 */
const FORMATS: readonly Format[] = [
  { name: 'tradingview', has: ['trade', 'type', 'signal'] },
  { name: 'freqtrade', has: ['closedate', 'profitratio', 'opendate'] },
  { name: 'metatrader', has: ['date', 'balance', 'equity', 'depositload'] },
  { name: 'metatraderDeals', has: ['time', 'deal', 'symbol', 'direction', 'profit', 'balance'] },
  { name: 'metaculus', has: ['questionid', 'forecasterid', 'probabilityyes'] },
  { name: 'fatebook', has: ['questiontitle', 'forecast', 'resolution', 'forecastcreatedat'] },
  { name: 'manifold', has: ['closetime', 'probability', 'resolution'] },
  { name: 'polymarketTrades', has: ['marketname', 'action', 'usdcamount', 'tokenname'] },
  { name: 'exchangeLedger', has: ['userid', 'time', 'type', 'amount', 'asset'] },
  { name: 'exchangeLedger', has: ['utctime', 'account', 'operation', 'coin', 'change'] },
  { name: 'exchangeLedger', has: ['time', 'type', 'amount', 'asset', 'symbol'] },
  { name: 'exchangeLedger', has: ['txid', 'refid', 'type', 'asset', 'amount', 'fee', 'balance'] },
];

const SIDES = new Set(['buy', 'sell', 'long', 'short', 'bid', 'ask']);
/** Brokers write it in sentences: "YOU BOUGHT", "Sold short". */
const BOOKED = /\b(?:bought|sold)\b/i;
const SIDE_NAMES = new Set([
  'side',
  'action',
  'type',
  'direction',
  'buysell',
  'transactiontype',
  'ordertype',
  'tradetype',
]);
const AMOUNT_NAMES = new Set([
  'price',
  'amount',
  'quantity',
  'qty',
  'size',
  'volume',
  'lots',
  'executed',
  'filled',
  'usdcamount',
  'tokenamount',
  'fillprice',
  'tradeprice',
  'avgprice',
]);

/** The tool whose export a table is, by its header; null for all others. */
export function formatOf(columns: readonly ColumnProfile[]): FormatName | null {
  const names = new Set(columns.map(({ joined }) => joined));
  const found = FORMATS.find(({ has }) => has.every(name => names.has(name)));
  if (found) return found.name;
  return isListOfOrders(columns) ? 'trades' : null;
}

const SIDE_WORDS = /\b(?:bought|sold|buy|sell|long|short|purchase)\b/i;
const SYMBOL_NAMES = /^(?:symbol|ticker|instrument|isin|contracts?|pair|product|item)$/;
const QUANTITY_WORDS = /^(?:quantity|qty|shares|units|contracts|lots|volume|filled|executed)$/;
const PRICE_WORDS = /^(?:price|rate|fill)$/;

/**
 * The format of a table of returns: as by its header, or a list of orders, which say in more words than one which way each went
 * ("Market sell"), or have instrument, quantity and price side by side.
 */
export function formatOfReturns(columns: readonly ColumnProfile[]): FormatName | null {
  const found = formatOf(columns);
  if (found !== null) return found;
  const named = (names: RegExp) =>
    columns.filter(({ words, numbers }) => numbers > 0.5 && words.some(word => names.test(word)));
  const saysWay = columns.some(({ joined, keys, filled }) => {
    const said = [...keys].filter(([key]) => SIDE_WORDS.test(key)).reduce((sum, [, count]) => sum + count, 0);
    return SIDE_NAMES.has(joined) && filled > 0 && said >= 0.5 * filled;
  });
  const hasSymbol = columns.some(({ joined, numbers }) => SYMBOL_NAMES.test(joined) && numbers < 0.5);
  const quantities = named(QUANTITY_WORDS);
  // A holding has the same quantity day after day.
  const isTraded = quantities.some(({ isConstant }) => !isConstant);
  const areOrders =
    quantities.length > 0 && named(PRICE_WORDS).length > 0 && (saysWay || (hasSymbol && isTraded));
  return areOrders ? 'trades' : null;
}

/** Orders or fills: a column that says buy or sell, and amounts beside it. */
function isListOfOrders(columns: readonly ColumnProfile[]): boolean {
  const isSide = ({ joined, keys, filled }: ColumnProfile) => {
    const said = [...keys].filter(([key]) => SIDES.has(key)).reduce((sum, [, count]) => sum + count, 0);
    const booked = [...keys].filter(([key]) => BOOKED.test(key)).reduce((sum, [, count]) => sum + count, 0);
    return SIDE_NAMES.has(joined) && filled > 0 && (said >= 0.9 * filled || booked >= 0.5 * filled);
  };
  const amounts = columns.filter(({ joined, numbers }) => AMOUNT_NAMES.has(joined) && numbers > 0.5);
  return columns.some(isSide) && amounts.length >= 2;
}
