import { type Calls, type CallView, readCalls, viewOfCalls } from './callColumn.ts';
import { isEmptyCell } from './cellWords.ts';
import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { DIRECTION, directionOf, eventRelation, namedEvent } from './eventNames.ts';
import type { ForecastColumns, ForecastFile, ForecastFileSettings, RowFault } from './forecastFile.ts';
import { rankOf } from './forecastRank.ts';
import type { CollectedRows, ForecastCells, RowAtFault } from './forecastRows.ts';
import { chanceOf, unitOfForecasts } from './forecastUnits.ts';
import { knownNames } from './knownNames.ts';
import { type DecimalSign, readChance, type StatedNumber } from './numbers.ts';
import { NEITHER, type OutcomeColumn, outcomeKeys, readOutcomes } from './outcomeColumn.ts';
import { isTruth, isVoidOutcome, outcomeKey } from './outcomeWords.ts';
import { quoteRows } from './quoteRows.ts';
import { NONE, type Question, type ReadingNote } from './reading.ts';
import { groupsOf, isClipped, NO_SCALE, statesCalls } from './statedCalls.ts';

const SURETY_NAMES = knownNames('surety');

/** What is known of the columns beside the cells of the rows. */
export interface ForecastContext {
  readonly columns: ForecastColumns;
  readonly names: readonly string[];
  readonly probability: ColumnProfile;
  readonly outcome: ColumnProfile;
  readonly date: ColumnProfile | null;
  readonly predicted: ColumnProfile | null;
  /** The outcome that the forecast's own name speaks of, and the classes that are outcomes of their own. */
  readonly named: NamedOutcome;
  /** The decimal sign of the file's other columns. */
  readonly decimal: DecimalSign | null;
  /** True for a spreadsheet, whose cells may show per cent and hold fractions. */
  readonly areFormatted: boolean;
  /** The whole file, from which the left-out rows are quoted. */
  readonly text: string;
}

/** What a forecast's name ("p_home") and its sister columns say of the outcomes' words. */
export interface NamedOutcome {
  readonly yes: string | null;
  readonly classes: ReadonlySet<string>;
}

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
export function meaningOfRows(cells: ForecastCells, given: Given, context: ForecastContext): Meaning {
  const { settings, decimal } = given;
  const numbers = cells.stated.map(cell => readChance(cell, decimal));
  const words = readWords(cells, settings, context);
  const usable: number[] = [];
  for (let row = 0; row < numbers.length; row++)
    if (numbers[row] !== null && words.outcomes[row] !== NEITHER) usable.push(row);
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
  const kept = keptRows(cells, { numbers, words, scale, faults: given.faults });
  const side = sideOf(kept, words, { cells, settings, context });
  if ('question' in side) return { kind: 'questions', questions: [side.question] };
  return rowsOf({ cells, given, context, words, scale, kept, side });
}

/** Outcomes as their words say; where calls are in the same words, it is enough that these are compared. */
function readWords(
  cells: ForecastCells,
  settings: ForecastFileSettings,
  context: ForecastContext,
): OutcomeColumn {
  const { named, predicted } = context;
  const { blankOutcome } = settings;
  const read = (yesValue: string | null) =>
    readOutcomes(cells.happened, { yesValue, classes: named.classes, blankOutcome });
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

interface Kept {
  readonly rows: readonly number[];
  readonly chances: readonly number[];
  readonly faults: readonly RowAtFault[];
  readonly clipped: number;
}

interface Stated {
  readonly numbers: readonly (StatedNumber | null)[];
  readonly words: OutcomeColumn;
  readonly scale: ForecastFile['scale'];
  readonly faults: readonly RowAtFault[];
}

/** The rows that have a chance and an outcome; the others with the reason. */
function keptRows(cells: ForecastCells, { numbers, words, scale, faults: early }: Stated): Kept {
  const [rows, chances, faults] = [[] as number[], [] as number[], [...early]];
  let clipped = 0;
  for (const [row, line] of cells.lines.entries()) {
    const fault = faultOf(cells, row, numbers[row]!, words);
    const chance = fault === null ? chanceOf(numbers[row]!, scale.kind) : Number.NaN;
    if (fault !== null || Number.isNaN(chance)) {
      faults.push({ line, fault: fault ?? 'probabilityOutOfRange' });
      continue;
    }
    if (isClipped(numbers[row]!, scale.kind)) clipped++;
    rows.push(row);
    chances.push(chance);
  }
  return { rows, chances, clipped, faults: faults.sort((a, b) => a.line - b.line) };
}

function faultOf(
  { stated, happened }: ForecastCells,
  row: number,
  number: StatedNumber | null,
  { outcomes, keys }: OutcomeColumn,
): RowFault | null {
  if (number === null) return isEmptyCell(stated[row]!) ? 'noProbability' : 'probabilityUnreadable';
  if (outcomes[row] !== NEITHER) return null;
  if (isEmptyCell(happened[row]!)) return 'noOutcome';
  const key = keys[row]!;
  return isVoidOutcome(key) || key === '0.5' || key === '0,5' || key === '0'
    ? 'outcomeVoid'
    : 'outcomeUnreadable';
}

/** Whose chances the numbers are: of yes, of the other outcome, or of each call being right. */
interface Side {
  readonly isOther: boolean;
  /** What each kept row's call says of yes; null where the numbers are no confidence in calls. */
  readonly calls: readonly (0 | 1 | null)[] | null;
}

interface SideInput {
  readonly cells: ForecastCells;
  readonly settings: ForecastFileSettings;
  readonly context: ForecastContext;
}

function sideOf(kept: Kept, words: OutcomeColumn, input: SideInput): Side | { readonly question: Question } {
  const { settings, context } = input;
  if (settings.side === 'other') return { isOther: true, calls: null };
  const ask = (why: Question['why'], ...choices: readonly string[]) => ({
    question: { id: 'side', why, choices } as const,
  });
  const called = settings.side === 'yes' ? null : callsOf(kept, words, input);
  if (called !== null) {
    const areUnknown = called.unknown.length > 0;
    const view =
      settings.side === 'call'
        ? 'calls'
        : areUnknown
          ? viewWithoutCalls(kept.chances)
          : viewOfCalls(kept.chances, called.says);
    if (areUnknown && view === 'calls')
      return settings.side === 'call'
        ? { question: { id: 'yesCall', why: 'unknownWords', choices: called.unknown } }
        : ask('calls', 'call', 'yes');
    if (view === 'open') return ask('calls', 'call', 'yes');
    if (view === 'calls' && called.mayBeOfCall && settings.side === null) return ask('calls', 'yes', 'call');
    if (view === 'calls') return { isOther: false, calls: called.says };
  }
  const plain = { isOther: false, calls: null };
  if (called === null && lacksCalls(kept, words, input)) {
    const choices = [context.columns.probability, NONE];
    return { question: { id: 'probabilityColumn', why: 'callsMissing', choices } };
  }
  if (settings.side === 'yes' || context.named.yes !== null) return plain;
  const relation = isOfTruth(words) ? eventRelation(context.probability, context.outcome) : 'same';
  if (relation === 'same') return plain;
  if (relation === 'opposite') return ask('opposite', 'other', 'yes');
  const rank = rankOf(
    kept.chances,
    kept.rows.map(row => words.outcomes[row]!),
  );
  if (relation === 'event')
    return rank.isWorse && rank.isBeyondDoubt ? ask('ranksWorse', 'other', 'yes') : plain;
  return rank.isWorse ? ask('openNames', 'other', 'yes') : ask('openNames', 'yes', 'other');
}

const LEAST_ROWS = 10;

/** How sure somebody was, never less than even, of a price that went either way: of which way is missing. */
function lacksCalls(kept: Kept, { meanings }: OutcomeColumn, { settings, context }: SideInput): boolean {
  const { probability, outcome } = context;
  if (settings.probabilityColumn !== null || settings.side !== null || kept.rows.length < LEAST_ROWS)
    return false;
  const isSurety = nameStrength(probability, SURETY_NAMES) > 0 && namedEvent(probability).axis === null;
  const isWay =
    namedEvent(outcome).axis === DIRECTION || [...meanings.keys()].every(key => directionOf(key) !== null);
  return isSurety && isWay && viewWithoutCalls(kept.chances) === 'calls';
}

/** Numbers of at least even odds throughout may be how sure calls were. */
function viewWithoutCalls(chances: readonly number[]): CallView {
  return chances.length > 1 && chances.every(chance => chance >= 0.5) && chances.some(chance => chance > 0.5)
    ? 'calls'
    : 'event';
}

interface CalledRows extends Pick<Calls, 'mayBeOfCall' | 'unknown'> {
  readonly says: readonly (0 | 1 | null)[];
}

function callsOf(
  kept: Kept,
  { meanings }: OutcomeColumn,
  { cells, context, settings }: SideInput,
): CalledRows | null {
  if (context.predicted === null) return null;
  const keys = outcomeKeys(cells.predicted);
  const filled = new Set(keys.filter(key => !isEmptyCell(key)));
  const yesCall = settings.yesCall === null ? null : outcomeKey(settings.yesCall);
  const calls = readCalls({ keys: filled, yesCall }, context.outcome, meanings);
  if (calls === null) return null;
  const says = kept.rows.map(row => calls.says.get(keys[row]!) ?? null);
  return { says, mayBeOfCall: calls.mayBeOfCall, unknown: calls.unknown };
}

/** Outcomes that say yes and no to what their column is named, and do not name what happened. */
function isOfTruth({ meanings }: OutcomeColumn): boolean {
  return [...meanings.keys()].every(isTruth);
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
    isStanding(place) ? [{ line: cells.lines[row]!, fault: 'outcomeVoid' as const }] : [],
  );
  const chances = places.map(place => (side.isOther ? 1 - kept.chances[place]! : kept.chances[place]!));
  const outcome = (place: number) => {
    const happened = words.outcomes[kept.rows[place]!]!;
    return side.calls === null ? happened : Number(side.calls[place] === happened);
  };
  const dated = days === null ? null : Float64Array.from(rows, row => days[row]!);
  const said = (value: 0 | 1) =>
    [...words.meanings].filter(([, meaning]) => meaning === value).map(([key]) => key);
  const isConfidence = side.calls !== null || statesCalls(chances, names[columns.outcome]!);
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
  { context, words, scale, kept, side }: Finished,
  chances: readonly number[],
): readonly ReadingNote[] {
  const { kind } = scale;
  const isConverted = kind === 'logOdds' || kind === 'odds' || kind === 'american' || kind === 'tenths';
  const areCertain = chances.length > 1 && chances.every(chance => chance === 0 || chance === 1);
  return [
    ...(kept.clipped > 0 ? [{ kind: 'clipped' as const, rows: kept.clipped }] : []),
    ...(side.calls === null
      ? []
      : [{ kind: 'direction' as const, predicted: context.names[context.columns.predicted!]! }]),
    ...(isConverted ? [{ kind: 'converted' as const, from: kind }] : []),
    ...(areCertain ? [{ kind: 'certainties' as const }] : []),
    ...(side.isOther ? [{ kind: 'turned' as const, outcome: context.names[context.columns.outcome]! }] : []),
    ...(words.blanksAsNo > 0 ? [{ kind: 'blanksAreNo' as const, rows: words.blanksAsNo }] : []),
  ];
}
