import type { DateForm } from './dateColumn.ts';
import type { Encoding } from './encodings.ts';
import type { DateOrder } from './readDay.ts';
import type { QuestionId, QuestionWhy, Reading } from './reading.ts';

export const FORMATS: Readonly<Record<NonNullable<Reading['format']>, string>> = {
  tradingview: 'a list of trades of TradingView',
  freqtrade: 'a list of trades of freqtrade',
  metatrader: 'the graph of MetaTrader’s tester',
  metatraderDeals: 'a list of deals of MetaTrader',
  metaculus: 'forecast data of Metaculus',
  manifold: 'an export of Manifold',
  fatebook: 'an export of Fatebook',
  polymarketTrades: 'a list of trades on a prediction market',
  exchangeLedger: 'bookings of an exchange',
  trades: 'a list of orders or trades',
};

export const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1252': 'Windows-1252',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'windows-1257': 'Windows-1257 (Baltic)',
  macintosh: 'Mac OS Roman',
  'koi8-r': 'KOI8-R (Cyrillic)',
  ibm866: 'CP866 (Cyrillic)',
  'iso-8859-5': 'ISO-8859-5 (Cyrillic)',
  shift_jis: 'Shift-JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  gb18030: 'GB18030 (Chinese)',
  big5: 'Big5 (Chinese)',
  'euc-kr': 'EUC-KR (Korean)',
};

export const DATE_FORMS: Readonly<Record<DateForm, string>> = {
  calendar: 'dates',
  months: 'months written as numbers',
  years: 'years',
  seconds: 'dates as seconds since 1970',
  milliseconds: 'dates as milliseconds since 1970',
  microseconds: 'dates as microseconds since 1970',
  nanoseconds: 'dates as nanoseconds since 1970',
  serial: 'dates as days of a spreadsheet',
};

export const ORDERS: Readonly<Record<DateOrder, string>> = {
  dayFirst: 'day, month, year',
  monthFirst: 'month, day, year',
  yearFirst: 'year, month, day',
};

export const UNITS: Readonly<Record<string, string>> = {
  fraction: 'fractions (0.7)',
  percent: 'per cent (70)',
  permille: 'per mille (700)',
  bps: 'basis points (7,000)',
  fifths: 'out of five (3.5)',
  tenths: 'out of ten (7)',
  twentieths: 'out of twenty (14)',
  of255: 'of 255 (178.5)',
  logOdds: 'log-odds (0.85), to be converted',
  odds: 'decimal odds (1.43), to be converted as 1/odds',
  fractionalOdds: 'fractional odds (5/2), to be converted: 2 of 7',
  american: 'American odds (−233), to be converted',
};

export const CONTENTS: Readonly<Record<string, string>> = {
  returns: 'returns, one for each row',
  equity: 'what the account was worth',
  profit: 'gains and losses in money',
  cumulative: 'everything made so far, as a running total',
  factor: 'what 1 became in each row (1.02)',
  logReturns: 'logarithms of returns',
};

export const DUPLICATES: Readonly<Record<string, string>> = {
  compound: 'gains one after the other, to be compounded',
  first: 'the same again: the first counts',
  last: 'corrections: the last counts',
};

export const SIDES: Readonly<Record<string, string>> = {
  other: 'the other outcome, to be turned round',
  yes: 'what means yes, as they stand',
  call: 'each call being right, whichever way it went',
};

export const BLANKS: Readonly<Record<string, string>> = {
  no: 'a no: it did not happen',
  open: 'still open: those rows are left out',
};

export const ZEROS: Readonly<Record<string, string>> = {
  no: 'a no; what is below zero has no outcome and is left out',
  open: 'neither of the two, to be left out; −1 is the no',
};

export const ROWS: Readonly<Record<string, string>> = {
  things: 'different things, one each',
  periods: 'days or trades, one after the other',
};

export const JUMPS: Readonly<Record<string, string>> = {
  payment: 'money paid in or out: no gain and no loss, to be left out',
  gain: 'gained or lost by trading: it counts',
};

export const QUESTIONS: Readonly<Record<QuestionId, string>> = {
  sheet: 'Which sheet or table is meant?',
  probabilityColumn: 'Which column is the forecast?',
  outcomeColumn: 'Which column says what happened?',
  yesValue: 'Which outcome means yes?',
  side: 'Whose chances are these?',
  yesCall: 'Which call says that what means yes will happen?',
  dateColumn: 'Which column holds the dates?',
  liveColumn: 'Which column is meant?',
  scale: 'What are the numbers?',
  content: 'What does the column hold?',
  capital: 'With how much money did the account begin?',
  decimal: 'Which sign stands before the decimals?',
  dateOrder: 'In which order are dates written?',
  duplicates: 'What are several rows of the same date?',
  blankOutcome: 'What is an outcome that is left blank?',
  zeroOutcome: 'What is an outcome of 0 beside 1 and numbers below zero?',
  rowsAre: 'What are the rows?',
  jumps: 'Was money paid into this account, or out of it?',
};

export const REASONS: Readonly<Record<QuestionWhy, string>> = {
  several: 'Several can be it.',
  unnamed: 'No name says it, and several can be it.',
  onlyUnnamed: 'Its name does not say it; it is the only column that could be it.',
  labels:
    'All of its cells are 0 or 1: these look like the classes that were predicted, not like chances. Taken as chances, each would be a certainty.',
  opposite: 'By their names, the forecast speaks of one side and the outcome of the other.',
  openNames: 'The names of the two columns do not say whether both speak of the same thing happening.',
  ranksWorse:
    'What happened got the lower forecasts, beyond what chance explains, and the outcome has a name of its own.',
  calls:
    'A call stands beside each number: it can be how sure that call was, or the chance of what means yes.',
  callsMissing:
    'It says how sure somebody was, never less than even, and the outcome says which way it went; no column says which way was called.',
  blanks: 'Only one word stands in the column, and other rows are blank.',
  signs: 'It can be a no, where −1 stands for what was annulled, or a market that went neither up nor down.',
  rowsNamed: 'There are no dates, and other columns tell the rows apart.',
  classes:
    'These columns add up to one: they are the chances of all outcomes, and their names do not say which is yes.',
  unknownWords: 'Not all of its words are known here.',
  languages: 'The words mean one thing in one language and something else in another.',
  oneMeaning: 'As far as they are known here, all of its words say the same.',
  otherClass: 'The name of the column speaks of what means no.',
  units: 'They can be read in several ways.',
  implausible: 'Read in the nearest way they would be hard to believe.',
  money: 'Returns are gains as a share of the money that made them.',
  bothFit: 'Every date exists in both orders.',
  benchmark: 'One of them looks like a benchmark.',
  balanceAndEquity: 'A balance leaves out open positions, equity counts them.',
  prices: 'This is a history of prices: it can be read as the account of somebody who held what was traded.',
  jump: 'The account moves far more than it usually does.',
  steady:
    'It rises by nearly the same amount in every row, or never falls, and more than doubles: that is what regular payments look like.',
  sameDates: 'They can be trades of one day, or the same row again.',
};
