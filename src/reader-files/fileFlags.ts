import { ENCODINGS } from './encodings.ts';
import type { SaidOfFile } from './fileSettings.ts';

/** What the command line may say of a file: the flag, and the setting that it gives. */
export interface FileFlag {
  readonly flag: string;
  readonly setting: string;
  /** The words that it takes, by what they set; a text or an amount where there are none. */
  readonly words?: Readonly<Record<string, string>>;
}

const column = (flag: string, setting: string): FileFlag => ({ flag, setting });

/** All flags of files; which of them a panel hears is up to its reading. */
export const FILE_FLAGS: readonly FileFlag[] = [
  column('forecast-column', 'probabilityColumn'),
  column('outcome-column', 'outcomeColumn'),
  column('predicted-column', 'predictedColumn'),
  column('group-column', 'groupColumn'),
  column('date-column', 'dateColumn'),
  column('test-column', 'testColumn'),
  column('paper-column', 'paperColumn'),
  column('live-column', 'liveColumn'),
  { flag: 'sheet', setting: 'sheet' },
  { flag: 'yes', setting: 'yesValue' },
  { flag: 'yes-call', setting: 'yesCall' },
  {
    flag: 'encoding',
    setting: 'encoding',
    words: Object.fromEntries(ENCODINGS.map(name => [name, name])),
  },
  { flag: 'chances-of', setting: 'side', words: { yes: 'yes', other: 'other', call: 'call' } },
  { flag: 'zero-outcomes', setting: 'zeroOutcome', words: { no: 'no', open: 'open' } },
  { flag: 'blank-outcomes', setting: 'blankOutcome', words: { no: 'no', open: 'open' } },
  {
    flag: 'units',
    setting: 'scale',
    words: {
      fraction: 'fraction',
      fractions: 'fraction',
      percent: 'percent',
      permille: 'permille',
      bps: 'bps',
      fifths: 'fifths',
      tenths: 'tenths',
      twentieths: 'twentieths',
      'of-255': 'of255',
      logodds: 'logOdds',
      'log-odds': 'logOdds',
      odds: 'odds',
      'fractional-odds': 'fractionalOdds',
      american: 'american',
    },
  },
  {
    flag: 'content',
    setting: 'content',
    words: {
      returns: 'returns',
      equity: 'equity',
      profit: 'profit',
      cumulative: 'cumulative',
      factor: 'factor',
      'log-returns': 'logReturns',
    },
  },
  { flag: 'capital', setting: 'capital' },
  { flag: 'rows-a-year', setting: 'periodsPerYear' },
  {
    flag: 'same-dates',
    setting: 'duplicates',
    words: { compound: 'compound', first: 'first', last: 'last' },
  },
  { flag: 'jumps', setting: 'jumps', words: { gain: 'gain', payment: 'payment' } },
  { flag: 'rows-are', setting: 'rowsAre', words: { periods: 'periods', things: 'things' } },
  {
    flag: 'date-order',
    setting: 'dateOrder',
    words: {
      dmy: 'dayFirst',
      mdy: 'monthFirst',
      ymd: 'yearFirst',
      dayfirst: 'dayFirst',
      monthfirst: 'monthFirst',
      yearfirst: 'yearFirst',
    },
  },
  {
    flag: 'decimal',
    setting: 'decimal',
    words: { '.': '.', ',': ',', point: '.', comma: ',' },
  },
  { flag: 'view', setting: 'view', words: { event: 'event', confidence: 'confidence' } },
];

const AMOUNTS = new Set(['capital', 'periodsPerYear']);

/** What a flag of the command line says of a file, or why it was not understood. */
export function readFileFlag(
  { setting, words }: FileFlag,
  written: string,
): { readonly said: SaidOfFile } | { readonly options: readonly string[] } | { readonly notAnAmount: true } {
  if (words) {
    const value = words[written.toLowerCase()];
    return value === undefined ? { options: Object.keys(words) } : { said: { [setting]: value } };
  }
  if (!AMOUNTS.has(setting)) return { said: { [setting]: written } };
  const amount = Number(written);
  return Number.isFinite(amount) && amount > 0 ? { said: { [setting]: amount } } : { notAnAmount: true };
}
