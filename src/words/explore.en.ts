import type { Parameter, Range, Unit } from '../schema/index.ts';
import { say } from './say.en.ts';

const largestSeed = 4_294_967_295;

/** The words of the command line. */
export const exploreText = {
  usage:
    'usage: npm run -s explore -- PANEL [--KEY VALUE …]   (PANEL --help lists the keys; --file FILE reads a file of your own, and says which of the flags below to add where it is not certain)',
  /** What stands before everything that goes to standard error. */
  told: (words: string) => `explore: ${words}`,
  aboutKey: ({ key, words }: { key: string; words: string }) => `--${key}: ${words}`,
  aboutValue: ({ key, text, words }: { key: string; text: string; words: string }) =>
    `--${key} ${text}: ${words}`,
  noSuchPanel: ({ given, panels }: { given: string; panels: readonly string[] }) =>
    `“${given}” is no panel; panels: ${panels.join(', ')}`,
  notUnderstood: (word: string) => `“${word}” is not understood; keys begin with --`,
  needsValue: (key: string) => `--${key} needs a value`,
  givenTwice: (key: string) => `--${key} is given twice`,
  noSuchKey: ({ key, panel }: { key: string; panel: string }) =>
    `--${key}: ${panel} knows no such key (see ${panel} --help)`,
  takesNoFile: (panel: string) => `${panel} takes no file`,
  fileUnreadable: (file: string) => `“${file}” cannot be read`,
  /** Why a flag about a file was not understood. */
  fileFlag: (heard: { readonly options: readonly string[] } | { readonly notAnAmount: true }) =>
    'options' in heard ? `must be one of ${heard.options.join(', ')}` : 'must be an amount above 0',
  /** The table of what may be said of a file: its header, and each flag's meaning by what it sets. */
  fileFlagColumns: ['with --file', 'meaning', 'one of'],
  fileFlags: {
    probabilityColumn: 'column of the forecasts, by its name or number',
    outcomeColumn: 'column of what happened',
    predictedColumn: 'column of the calls, where the forecast is how sure each was; none if there is none',
    groupColumn: 'column of groups, or none',
    dateColumn: 'column of dates, or none',
    testColumn: 'column of the test',
    paperColumn: 'column of paper trading',
    liveColumn: 'column of real money',
    sheet: 'sheet of a spreadsheet, by its name',
    yesValue: 'outcome that means yes; all others mean no',
    yesCall: 'call that says that what means yes will happen',
    encoding: 'how the letters are written, where that was not found',
    side: 'whose chances the forecasts are',
    blankOutcome: 'what an outcome that is left blank is',
    zeroOutcome: 'what an outcome of 0 beside 1 and −1 is',
    scale: 'what the numbers are told in',
    content: 'what a column of returns or values holds',
    capital: 'money at the start, above 0',
    periodsPerYear: 'rows that make a year, above 0',
    duplicates: 'what rows of the same date are',
    rowsAre: 'what rows without dates are',
    jumps: 'what a step far larger than an account’s others is',
    dateOrder: 'order of day, month and year',
    decimal: 'sign before the decimals',
    view: 'chances of an event, or how sure calls were',
  } satisfies Readonly<Record<string, string>> as Readonly<Record<string, string>>,
  /** The table of a panel's keys: its header, and the cells of a key from its default to its limits. */
  columns: ['key', 'meaning', 'default', 'slider', 'limits', 'where default or limits come from'],
  default: defaultWords,
  ranges: rangeWords,
};

function defaultWords(parameter: Parameter): string {
  const { default: value } = parameter;
  if (value === null || value === '') return 'none';
  return typeof value === 'number'
    ? say.quantity('unit' in parameter ? parameter.unit : 'seed', value)
    : String(value);
}

/** What a slider offers and what can be typed. */
function rangeWords(parameter: Parameter): readonly [slider: string, limits: string] {
  switch (parameter.kind) {
    case 'choice':
      return [parameter.options.join(' | '), ''];
    case 'set':
      return [`any of ${parameter.options.join(',')}`, ''];
    case 'toggle':
      return ['1 | 0', ''];
    case 'seed':
      return ['', `0 – ${largestSeed}`];
    case 'number':
    case 'optional-number':
      return [
        rangeOf(parameter.unit, parameter.slider),
        `${parameter.aboveLowerLimit ? 'above ' : ''}${rangeOf(parameter.unit, parameter.limits)}`,
      ];
    default:
      return parameter satisfies never;
  }
}

function rangeOf(unit: Unit, [minimum, maximum]: Range): string {
  return `${say.quantity(unit, minimum)} – ${say.quantity(unit, maximum)}`;
}
