import { say } from '../words/text.en.ts';
import type { Encoding } from './encodings.ts';
import { FILE_FLAGS } from './fileFlags.ts';
import type { DateOrder } from './readDay.ts';
import type { AccountJump, Question, Reading, ReadingNote } from './reading.ts';
import {
  BLANKS,
  CONTENTS,
  DATE_FORMS,
  DUPLICATES,
  ENCODINGS,
  FORMATS,
  JUMPS,
  ORDERS,
  QUESTIONS,
  REASONS,
  ROWS,
  SIDES,
  UNITS,
  ZEROS,
} from './readingNames.en.ts';
import { columnNames, DELIMITER_NAMES } from './text.en.ts';
import { understood } from './understood.en.ts';

function flagOf(setting: string): string {
  return FILE_FLAGS.find(flag => flag.setting === setting)!.flag;
}

/** A choice as the command line takes it. */
function flagWord({ id }: Pick<Question, 'id'>, choice: string): string {
  const { words } = FILE_FLAGS.find(flag => flag.setting === id)!;
  return Object.entries(words ?? {}).find(([, value]) => value === choice)?.[0] ?? choice;
}

function choiceWords(
  { id }: Pick<Question, 'id'>,
  choice: string | number,
  names: readonly string[],
): string {
  if (typeof choice === 'number') return choice < 0 ? 'none of them' : `“${columnNames(names)[choice]}”`;
  switch (id) {
    case 'scale':
      return UNITS[choice]!;
    case 'content':
      return CONTENTS[choice]!;
    case 'duplicates':
      return DUPLICATES[choice]!;
    case 'side':
      return SIDES[choice]!;
    case 'blankOutcome':
      return BLANKS[choice]!;
    case 'zeroOutcome':
      return ZEROS[choice]!;
    case 'rowsAre':
      return ROWS[choice]!;
    case 'jumps':
      return JUMPS[choice]!;
    case 'dateOrder':
      return ORDERS[choice as DateOrder];
    default:
      return `“${choice}”`;
  }
}

function whyWords({ why, told }: Question): string {
  if (why === 'steady') return REASONS.steady;
  if (told?.volatility !== undefined)
    return `Taken as fractions this would be ${say.percent(told.volatility)} volatility a year${told.asNamed === undefined ? '' : `, taken as the name says ${say.percent(told.asNamed)}`}.`;
  if (told?.gain !== undefined)
    return `Taken as they stand the start would have become ${hugeMultiple(told.gain)} times as much.`;
  if (told?.jump !== undefined) return `${jumpWords(told.jump)}.`;
  if (told?.word !== undefined) return `Only “${told.word}” stands in the column, and other rows are blank.`;
  return REASONS[why];
}

/** How large a step is, and of what: the account, or the price. */
export function jumpWords({ line, gain, steps }: AccountJump, what = 'the account'): string {
  const others =
    steps > 1 ? ` (${say.plural(steps - 1, { one: '# more such step', other: '# more such steps' })})` : '';
  return `In line ${say.number(line)} ${what} ${gain < 0 ? 'falls' : 'rises'} by ${say.percent(Math.abs(gain))}, far more than it usually does${others}`;
}

function hugeMultiple(gain: number): string {
  return gain < 1e15 ? say.number(gain) : `10^${gain.toExponential().split('e+')[1]}`;
}

/** What is asked and why, for a kind of file. */
interface Asking {
  readonly questions: typeof QUESTIONS;
  readonly whyWords: (question: Question) => string;
}

/** A question as the command line puts it: what is asked, and which word would answer it. */
function questionForCommand(
  question: Question,
  names: readonly string[],
  words: Asking = { questions: QUESTIONS, whyWords },
): string {
  const flag = `--${flagOf(question.id)}`;
  const asked = `${words.questions[question.id]} ${words.whyWords(question)}`;
  const choices = question.choices.map(choice =>
    typeof choice === 'number'
      ? choice < 0
        ? '"none"'
        : `"${isNamedAlone(names, choice) ? names[choice] : choice + 1}"`
      : `"${flagWord(question, choice)}"`,
  );
  if (choices.length === 0) return `${asked} Add ${flag} AMOUNT.`;
  const rest = choices.slice(1, 8);
  return `${asked} Add ${flag} ${choices[0]} (likeliest)${rest.length > 0 ? `, or ${rest.join(', ')}` : ''}.`;
}

/** A name that no other column has says which is meant. */
function isNamedAlone(names: readonly string[], column: number): boolean {
  const name = names[column];
  return name !== '' && name !== undefined && names.indexOf(name) === names.lastIndexOf(name);
}

const CONVERSIONS: Readonly<Record<Extract<ReadingNote, { kind: 'converted' }>['from'], string>> = {
  odds: 'Odds were converted: the chance is 1 divided by the odds.',
  fractionalOdds:
    'Fractional odds were converted to the chances at which they would break even (5/2 is 2 of 7); the bookmaker’s margin is in them.',
  logOdds: 'Log-odds were converted to chances.',
  american:
    'American odds were converted to the chances at which they would break even; the bookmaker’s margin is in them.',
  fifths: 'Marks out of five were taken for fifths: 4 is 80 %.',
  tenths: 'Marks out of ten were taken for tenths: 7 is 70 %.',
  twentieths: 'Marks out of twenty were taken for twentieths: 15 is 75 %.',
  of255: 'Numbers up to 255 were taken for parts of 255: 204 is 80 %.',
};

function noteWords(note: ReadingNote): string {
  switch (note.kind) {
    case 'clipped':
      return `${say.plural(note.rows, { one: '# forecast lies', other: '# forecasts lie' })} outside 0 to 100 % by less than a billionth and ${note.rows === 1 ? 'was' : 'were'} clipped.`;
    case 'bounds':
      return `${say.plural(note.rows, { one: '# forecast says', other: '# forecasts say' })} no more than a bound, such as “${note.cell}”: ${note.rows === 1 ? 'it was' : 'each was'} taken at that bound.`;
    case 'classColumns':
      return `The chances of all outcomes stand side by side; “${note.other}” is what is left to 100 %.`;
    case 'direction':
      return `“${note.predicted}” is the call, and the forecast is how sure it was: what counts is whether the call was right.`;
    case 'converted':
      return CONVERSIONS[note.from];
    case 'certainties':
      return 'Every forecast is 0 or 100 %. If these are classes that were predicted, they are no chances, and their error says nothing about honest confidence.';
    case 'turned':
      return `The forecasts were turned round: they are chances of the other side of “${note.outcome}”.`;
    case 'blanksAreNo':
      return `${say.plural(note.rows, { one: '# blank outcome counts', other: '# blank outcomes count' })} as a no.`;
    case 'rowsTwice':
      return `${say.plural(note.rows, { one: '# row stands', other: '# rows stand' })} in the file again, alike in every cell: each counts once.`;
    case 'lastOfDay':
      return `${say.number(note.rows)} rows of ${say.number(note.periods)} dates: of an account the last value of each date counts.`;
    case 'costs':
      return `“${note.column}” is not taken off the gains.`;
    case 'jump':
      return `${jumpWords(note)}: ${note.isLeftOut ? 'left out, as money that was paid in or out' : 'counted as gained or lost'}.`;
    case 'ranksWorse':
      return 'These forecasts rank worse than chance, beyond doubt: perhaps they are the chances of the other outcome.';
    case 'datesUnread':
      return `“${note.column}” is called a date, but its cells could not be read as dates.`;
    case 'compounded':
      return `${say.number(note.rows)} rows of ${say.number(note.periods)} dates: those of one date were compounded.`;
    case 'tradesByClose':
      return `One return for each of ${say.number(note.trades)} closed trades, at the time it was closed (“${note.column}”). A trade’s return is on the money in that trade, not on the whole account, and trades have no rhythm: there are no yearly figures.`;
    case 'flows':
      return `“${note.column}” says that money was paid in or out: returns made of account values count it as gained or lost.`;
    case 'unrolled':
      return 'A table of years and months was unrolled to one return a month; the figures of whole years are left aside.';
    case 'joinedDates':
      return `Dates were put together from ${listed(note.columns)}.`;
    case 'splitStages':
      return `“${note.column}” says of each row whether it is test, paper or real money: each is read for itself.`;
    case 'unused':
      return `Not used: ${listed(note.columns)}.`;
    case 'bridged':
      return `${say.plural(note.rows, { one: '# row has', other: '# rows have' })} no account value: the step over ${note.rows === 1 ? 'it' : 'them'} counts as one.`;
    default:
      return note satisfies never;
  }
}

/** Names of columns, one after the other. */
function listed(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join(', ');
}

interface LineFacts {
  readonly reading: Reading;
  readonly encoding: Encoding | null;
}

/** What kind of table it is: delimiter, header, encoding, decimal sign, dates, and where each line went. */
function tableWords({ reading, encoding }: LineFacts): string {
  const { source, delimiter, sheet, headerLine, dates, decimal, counts, format } = reading;
  const kind =
    source === 'spreadsheet'
      ? `A spreadsheet${sheet ? `, sheet “${sheet}”` : ''}`
      : source === 'json'
        ? 'JSON'
        : delimiter === null
          ? 'One column'
          : `Columns parted by ${DELIMITER_NAMES[delimiter]}`;
  const parts = [
    kind,
    headerLine === null ? 'no line of names' : `names in line ${say.number(headerLine)}`,
    ...(encoding === null ? [] : [ENCODINGS[encoding]]),
    `decimal ${decimal === '.' ? 'point' : 'comma'}`,
    ...(dates === null
      ? []
      : [dates.order === null ? DATE_FORMS[dates.form] : `dates as ${ORDERS[dates.order]}`]),
  ];
  const known = format === null ? '' : ` Known by its header as ${FORMATS[format]}.`;
  return `${parts.join(', ')}.${known} ${countWords(counts)}`;
}

function countWords({ lines, titles, blank, rows, used, leftOut }: Reading['counts']): string {
  const before =
    titles > 0 ? `, ${say.plural(titles, { one: '# line', other: '# lines' })} up to the names` : '';
  if (used === 0 && leftOut === rows)
    return `${say.plural(lines, { one: '# line', other: '# lines' })}${before}: ${say.plural(rows, { one: '# row', other: '# rows' })}.`;
  const empty = blank > 0 ? `, ${say.plural(blank, { one: '# blank row', other: '# blank rows' })}` : '';
  return `${say.plural(lines, { one: '# line', other: '# lines' })}${before}${empty}: ${say.plural(rows, { one: '# row', other: '# rows' })}, ${say.number(used)} used, ${say.number(leftOut)} left out.`;
}

/** The words around how a file was read, the same for every kind of file. */
export const readingText = {
  understood,
  title: 'How the file was read',
  more: 'Units, signs and dates',
  change: 'How the file was read, and what can be changed',
  askMany: (count: number) =>
    say.plural(count, {
      one: 'One thing about this file is not certain.',
      other: '# things about this file are not certain.',
    }),
  likeliest: 'likeliest',
  questions: QUESTIONS,
  whyWords,
  choiceWords,
  questionForCommand,
  noteWords,
  tableWords,
  columnNames,
  encodings: ENCODINGS,
  units: UNITS,
  contents: CONTENTS,
  duplicates: DUPLICATES,
  jumps: JUMPS,
  sides: SIDES,
  orders: ORDERS,
  roleOf: (column: string) => `What “${column}” is`,
  noRole: 'not used',
  columnsShown: ({ from, to, of }: { readonly from: number; readonly to: number; readonly of: number }) =>
    `Columns ${say.number(from)} to ${say.number(to)} of ${say.number(of)}, and those that are used`,
  columnsBefore: 'Columns before',
  columnsBehind: 'Columns after',
  line: 'Line',
  tableLabel: 'The first rows, with what each column was taken for',
  amount: 'Amount',
  answer: 'Use this',
  /** Another way to read the file, beside the sentence that gives the reason. */
  offers: {
    ranksWorse: 'Read them as chances of the other outcome',
    turned: 'Read them as they stand',
    payment: 'Count it as gained or lost',
    gain: 'Leave it out, as money paid in or out',
  },
  asRecognised: 'as recognised',
  decimals: { '.': 'point (0.7)', ',': 'comma (0,7)' },
  labels: {
    scale: 'Numbers are',
    content: 'The column holds',
    decimal: 'Decimal sign',
    dateOrder: 'Dates are written',
    duplicates: 'Rows of the same date are',
    jumps: 'Steps far larger than usual are',
    side: 'They are chances of',
    sheet: 'Sheet',
    capital: 'Money at the start',
    periodsPerYear: 'Rows a year',
    yesValue: 'Outcome that means yes',
  },
  leftOut: (count: number) => `Rows left out: ${say.number(count)}`,
};
