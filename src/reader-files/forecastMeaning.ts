import { isSurelyCalls } from './callColumn.ts';
import { isEmptyCell } from './cellWords.ts';
import { nameStrength } from './columnProfile.ts';
import { comparedClasses } from './comparedClasses.ts';
import { DIRECTION, directionOf, namedEvent } from './eventNames.ts';
import type { CollectedRows, ForecastCells, RowAtFault } from './forecastCells.ts';
import type { ForecastFile, ForecastFileSettings, RowFault } from './forecastFile.ts';
import { withoutCodes } from './forecastRange.ts';
import { type ForecastContext, isOfClassCalls, type Kept, type Side, sideOf } from './forecastSide.ts';
import { chanceOf, NOISE, unitOfForecasts } from './forecastUnits.ts';
import { knownNames } from './knownNames.ts';
import { isMarksUnit } from './marks.ts';
import { isName } from './namesLine.ts';
import { type DecimalSign, readChance, type StatedNumber } from './numbers.ts';
import { openRows } from './openRows.ts';
import { NEITHER, type OutcomeColumn, type OutcomeSaid, outcomeKeys, readOutcomes } from './outcomeColumn.ts';
import { isNegativeCode, isVoidOutcome } from './outcomeWords.ts';
import { quoteRows } from './quoteRows.ts';
import type { Question, ReadingNote } from './reading.ts';
import { groupsOf, isClipped, NO_SCALE, statesCalls } from './statedCalls.ts';

/** A call of several classes may be less than even; told as a confidence it would be turned into its opposite. */
const EVEN = 0.5;
const SETTLED_NAMES = knownNames('settled');

interface Given {
  readonly settings: ForecastFileSettings;
  readonly decimal: DecimalSign;
  readonly days: Float64Array | null;
  readonly faults: readonly RowAtFault[];
}

type Meaning =
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | (Extract<CollectedRows, { kind: 'rows' }> extends infer Rows
      ? Omit<Rows, 'rows' | 'blank' | 'decimal' | 'dates'>
      : never);

/** What the cells of all rows mean together, or what has to be asked about them. */
export function meaningOfRows(all: ForecastCells, given: Given, context: ForecastContext): Meaning {
  const { settings, decimal } = given;
  const cells = settings.scale === null ? { ...all, stated: withoutCodes(all.stated, decimal) } : all;
  const numbers = cells.stated.map(cell => readChance(cell, decimal));
  const asRead = readWords(cells, { settings, isStated: row => numbers[row] !== null }, context);
  const open = openRows(cells.settled, asRead.outcomes);
  const words = { ...asRead, outcomes: asRead.outcomes.map((one, row) => (open.has(row) ? NEITHER : one)) };
  const usable: number[] = [];
  const hasPlain = numbers.some(number => number !== null && number.bound === undefined);
  const tellsUnit = (number: StatedNumber | null) =>
    number !== null && (number.bound === undefined || !hasPlain);
  for (let row = 0; row < numbers.length; row++)
    if (tellsUnit(numbers[row]!) && words.outcomes[row] !== NEITHER) usable.push(row);
  const unit = unitOfForecasts(
    {
      numbers: usable.map(row => numbers[row]!),
      outcomes: usable.map(row => words.outcomes[row]!),
      areFormatted: context.areFormatted,
    },
    context.probability,
    settings.scale,
  );
  const questions = [...words.questions, ...('question' in unit && usable.length > 0 ? [unit.question] : [])];
  if (questions.length > 0) return { kind: 'questions', questions };
  const scale = 'scale' in unit ? unit.scale : NO_SCALE;
  const kept = keptRows(cells, { numbers, words, scale, open, faults: given.faults });
  const side = sideOf(kept, words, { cells, settings, context });
  if ('question' in side) return { kind: 'questions', questions: [side.question] };
  return rowsOf({ cells, given, context, words, scale, kept, side });
}

/** Outcomes as their words say; where calls are in the same words, it is enough that these are compared. */
function readWords(
  cells: ForecastCells,
  { settings, isStated }: Pick<OutcomeSaid, 'isStated'> & { readonly settings: ForecastFileSettings },
  context: ForecastContext,
): OutcomeColumn {
  if (isOfClassCalls(settings, context)) return comparedClasses(cells, settings, context);
  const { named, predicted } = context;
  const { blankOutcome } = settings;
  const classes = context.areClassCalls ? new Set(outcomeKeys(cells.predicted)) : named.classes;
  const isOfDirection = namedEvent(context.probability).axis === DIRECTION;
  const isSettled = nameStrength(context.outcome, SETTLED_NAMES) === 3 && !isOfDirection;
  const haveCallsWay = predicted !== null && isSurelyCalls(predicted);
  const zeroOutcome = settings.zeroOutcome ?? (haveCallsWay ? 'open' : null);
  const read = (yesValue: string | null) =>
    readOutcomes(cells.happened, {
      yesValue,
      classes,
      blankOutcome,
      zeroOutcome,
      isSettled,
      statedWords: context.probability.words,
      isStated,
    });
  const words = read(settings.yesValue ?? named.yes);
  const isOpen = words.questions.some(({ id }) => id === 'yesValue');
  if (!isOpen || predicted === null || settings.side === 'yes') return words;
  const called = new Set(outcomeKeys(cells.predicted).filter(key => !isEmptyCell(key)));
  const own = new Set(words.keys.filter(key => !isEmptyCell(key) && !isVoidOutcome(key)));
  const isShared = own.size === 2 && [...called].every(key => own.has(key));
  if (!isShared) return words;
  const [first, second] = [...own].sort();
  return read(directionOf(second!) === 1 ? second! : first!);
}

interface Stated {
  readonly numbers: readonly (StatedNumber | null)[];
  readonly words: OutcomeColumn;
  readonly scale: ForecastFile['scale'];
  readonly faults: readonly RowAtFault[];
  /** Rows of questions that were not settled. */
  readonly open: ReadonlySet<number>;
}

/** The rows that have a chance and an outcome; the others with the reason. */
function keptRows(cells: ForecastCells, { numbers, words, scale, open, faults: early }: Stated): Kept {
  const [rows, chances, faults] = [[] as number[], [] as number[], [...early]];
  let clipped = 0;
  const meant = new Set(words.keys.filter((_, row) => words.outcomes[row] !== NEITHER));
  for (const [row, line] of cells.lines.entries()) {
    const fault = open.has(row)
      ? 'outcomeOpen'
      : faultOf(cells, row, { number: numbers[row]!, words, meant });
    const chance = fault === null ? chanceOf(numbers[row]!, scale.kind) : Number.NaN;
    if (fault === null && isOpenBound(numbers[row]!, chance)) {
      faults.push({ line, fault: 'probabilityUnreadable' });
      continue;
    }
    if (fault !== null || Number.isNaN(chance)) {
      faults.push({ line, fault: fault ?? 'probabilityOutOfRange' });
      continue;
    }
    if (isClipped(numbers[row]!, scale.kind)) clipped++;
    rows.push(row);
    chances.push(chance);
  }
  const last = rows.at(-1) ?? cells.lines.length;
  const isOfSummary = (row: number) =>
    row > last && words.outcomes[row] === NEITHER && isName(cells.stated[row]!);
  const summary = new Set(cells.lines.filter((_, row) => isOfSummary(row)));
  return { rows, chances, clipped, faults: withSummary(faults, summary, cells.lines[last] ?? 0) };
}

/** A summary below the table is no longer than this share of it. */
const LONGEST_SUMMARY = 0.2;

/** Faults by their lines, where a few lines below the last row that counts are a summary: "Brier score, 0.18". */
function withSummary(
  faults: readonly RowAtFault[],
  summary: ReadonlySet<number>,
  last: number,
): readonly RowAtFault[] {
  const sorted = faults.toSorted((a, b) => a.line - b.line);
  const below = sorted.filter(({ line, fault }) => line > last && fault === 'tooFewColumns');
  // A single short line at the end is a file that was cut.
  const short = below.length > 1 || summary.size > 0 ? below.map(({ line }) => line) : [];
  const all = new Set([...summary, ...short]);
  if (all.size > LONGEST_SUMMARY * last) return sorted;
  return sorted.map(one => (all.has(one.line) ? { line: one.line, fault: 'otherTable' } : one));
}

/** Bounds that leave no more than this open say enough: "<1 %", ">99 %". */
const NEARLY_CERTAIN = 0.1;

/** True for a bound that leaves too much open: "<50 %". */
function isOpenBound({ bound }: StatedNumber, chance: number): boolean {
  if (bound === undefined) return false;
  const left = bound === 'below' ? chance : 1 - chance;
  return !(left <= NEARLY_CERTAIN + NOISE);
}

interface RowRead {
  readonly number: StatedNumber | null;
  readonly words: OutcomeColumn;
  /** The outcomes that count in some row: where one does not, it is for want of a call. */
  readonly meant: ReadonlySet<string>;
}

function faultOf(
  { stated, happened }: ForecastCells,
  row: number,
  { number, words: { outcomes, keys }, meant }: RowRead,
): RowFault | null {
  if (number === null) return isEmptyCell(stated[row]!) ? 'noProbability' : 'probabilityUnreadable';
  if (outcomes[row] !== NEITHER) return null;
  if (isEmptyCell(happened[row]!)) return 'noOutcome';
  const key = keys[row]!;
  if (meant.has(key)) return 'noCall';
  return isVoidOutcome(key) || key === '0.5' || key === '0,5' || key === '0' || isNegativeCode(key)
    ? 'outcomeVoid'
    : 'outcomeUnreadable';
}

interface Finished {
  readonly cells: ForecastCells;
  readonly given: Given;
  readonly context: ForecastContext;
  readonly words: OutcomeColumn;
  readonly scale: ForecastFile['scale'];
  readonly kept: Kept;
  readonly side: Side;
}

function rowsOf({ cells, given, context, words, scale, kept, side }: Finished): Meaning {
  const { columns, names } = context;
  const { days } = given;
  const isStanding = (place: number) => side.calls !== null && side.calls[place] === null;
  const places = kept.rows.map((_, place) => place).filter(place => !isStanding(place));
  const rows = places.map(place => kept.rows[place]!);
  const standing: readonly RowAtFault[] = kept.rows.flatMap((row, place) =>
    isStanding(place) ? [{ line: cells.lines[row]!, fault: 'noCall' as const }] : [],
  );
  const chances = places.map(place => (side.isOther ? 1 - kept.chances[place]! : kept.chances[place]!));
  const outcome = (place: number) => {
    const happened = words.outcomes[kept.rows[place]!]!;
    return side.calls === null ? happened : Number(side.calls[place] === happened);
  };
  const dated = days === null ? null : Float64Array.from(rows, row => days[row]!);
  const said = (value: 0 | 1) =>
    [...words.meanings].filter(([, meaning]) => meaning === value).map(([key]) => key);
  const areEven = chances.every(chance => chance >= EVEN - NOISE);
  const isConfidence = (side.calls !== null && areEven) || statesCalls(chances, names[columns.outcome]!);
  return {
    kind: 'rows',
    probabilities: Float64Array.from(chances),
    outcomes: Uint8Array.from(places, outcome),
    groups: columns.group === null ? null : groupsOf(rows.map(row => cells.groups[row]!)),
    days: dated,
    undated: dated === null ? 0 : dated.filter(Number.isNaN).length,
    suggestedView: isConfidence ? 'confidence' : 'event',
    scale,
    outcomeWords: { yes: said(1), no: said(0) },
    rejected: quoteRows(
      [...kept.faults, ...standing].sort((a, b) => a.line - b.line),
      context.text,
    ),
    notes: notesOf({ cells, given, context, words, scale, kept, side }, chances),
  };
}

function notesOf(
  { cells, given, context, words, scale, kept, side }: Finished,
  chances: readonly number[],
): readonly ReadingNote[] {
  const { kind } = scale;
  const isConverted =
    kind === 'logOdds' ||
    kind === 'odds' ||
    kind === 'fractionalOdds' ||
    kind === 'american' ||
    isMarksUnit(kind);
  const areCertain = chances.length > 1 && chances.every(chance => chance === 0 || chance === 1);
  return [
    ...(kept.clipped > 0 ? [{ kind: 'clipped' as const, rows: kept.clipped }] : []),
    ...boundsNote(cells, kept, given.decimal),
    ...(side.calls === null
      ? []
      : [{ kind: 'direction' as const, predicted: context.names[context.columns.predicted!]! }]),
    ...(isConverted ? [{ kind: 'converted' as const, from: kind }] : []),
    ...(areCertain ? [{ kind: 'certainties' as const }] : []),
    ...(side.isOther ? [{ kind: 'turned' as const, outcome: context.names[context.columns.outcome]! }] : []),
    ...(words.blanksAsNo > 0 ? [{ kind: 'blanksAreNo' as const, rows: words.blanksAsNo }] : []),
  ];
}

/** How many of the forecasts that count are bounds, and the first of them. */
function boundsNote({ stated }: ForecastCells, { rows }: Kept, decimal: DecimalSign): readonly ReadingNote[] {
  const bounds = rows.filter(row => readChance(stated[row]!, decimal)?.bound !== undefined);
  return bounds.length === 0
    ? []
    : [{ kind: 'bounds', rows: bounds.length, cell: stated[bounds[0]!]!.trim() }];
}
