import { type Calls, isSurelyCalls, readCalls, viewOfCalls } from './callColumn.ts';
import { isEmptyCell } from './cellWords.ts';
import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { DIRECTION, directionOf, eventRelation, namedEvent } from './eventNames.ts';
import type { ForecastCells, RowAtFault } from './forecastCells.ts';
import type { ForecastColumns, ForecastFileSettings } from './forecastFile.ts';
import { rankOf } from './forecastRank.ts';
import { knownNames } from './knownNames.ts';
import type { DecimalSign } from './numbers.ts';
import { type OutcomeColumn, outcomeKeys } from './outcomeColumn.ts';
import { isTruth, outcomeKey } from './outcomeWords.ts';
import { NONE, type Question } from './reading.ts';

const SURETY_NAMES = knownNames('surety');
const FORECAST_NAMES = knownNames('forecast');
const OUTCOME_NAMES = knownNames('outcome');

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
  /** True where calls and outcomes are classes, three or more, in the same words. */
  readonly areClassCalls: boolean;
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

/** The rows that have a chance and an outcome; the others with the reason. */
export interface Kept {
  readonly rows: readonly number[];
  readonly chances: readonly number[];
  readonly faults: readonly RowAtFault[];
  readonly clipped: number;
}

/** Whose chances the numbers are: of yes, of the other outcome, or of each call being right. */
export interface Side {
  readonly isOther: boolean;
  /** What each kept row's call says of yes; null where the numbers are no confidence in calls. */
  readonly calls: readonly (0 | 1 | null)[] | null;
}

export interface SideInput {
  readonly cells: ForecastCells;
  readonly settings: ForecastFileSettings;
  readonly context: ForecastContext;
}

type AskedSide = Side | { readonly question: Question };

/** Whose chances the numbers of a file are, or what has to be asked to know it. */
export function sideOf(kept: Kept, words: OutcomeColumn, input: SideInput): AskedSide {
  const { settings, context } = input;
  if (settings.side === 'other') return { isOther: true, calls: null };
  if (isOfClassCalls(settings, context)) return { isOther: false, calls: kept.rows.map(() => 1) };
  const called = settings.side === 'yes' ? null : callsOf(kept, words, input);
  const ofCalls = called === null ? null : sideOfCalls(kept, called, input);
  if (ofCalls !== null) return ofCalls;
  if (called === null && lacksCalls(kept, words, input)) {
    const choices = [context.columns.probability, NONE];
    return { question: { id: 'probabilityColumn', why: 'callsMissing', choices } };
  }
  return settings.side === 'yes' || context.named.yes !== null ? OF_YES : sideOfNames(kept, words, context);
}

/** True where it counts whether a call of several classes was right, and not whether one of them happened. */
export function isOfClassCalls(
  { side, yesValue }: Pick<ForecastFileSettings, 'side' | 'yesValue'>,
  { areClassCalls, predicted }: Pick<ForecastContext, 'areClassCalls' | 'predicted'>,
): boolean {
  if (!areClassCalls || predicted === null) return false;
  return side === 'call' || (side === null && yesValue === null);
}

const OF_YES: Side = { isOther: false, calls: null };

function askSide(why: Question['why'], ...choices: readonly string[]): AskedSide {
  return { question: { id: 'side', why, choices } };
}

/** How sure each call was, or what has to be asked about it; null where the numbers are chances of yes beside their calls. */
function sideOfCalls(
  { chances }: Kept,
  { says, mayBeOfCall, unknown }: CalledRows,
  { settings, context }: SideInput,
): AskedSide | null {
  const isSaid = settings.side === 'call';
  if (unknown.length > 0) {
    if (isSaid) return { question: { id: 'yesCall', why: 'unknownWords', choices: unknown } };
    return areEvenAtLeast(chances) ? askSide('calls', 'call', 'yes') : null;
  }
  const view = isSaid ? 'calls' : viewOfCalls(chances, says);
  if (!isSaid && isPlainPair(context) && (view === 'open' || mayBeOfCall)) return null;
  if (view === 'event') return null;
  const isGuess = !isSaid && context.predicted !== null && !isSurelyCalls(context.predicted);
  if (isGuess) return view === 'calls' ? askSide('calls', 'call', 'yes') : null;
  if (view === 'open') return askSide('calls', 'call', 'yes');
  return mayBeOfCall && !isSaid ? askSide('calls', 'yes', 'call') : { isOther: false, calls: says };
}

/** Forecasts and outcomes that are called just that, beside something else that goes up and down. */
function isPlainPair({ probability, outcome }: ForecastContext): boolean {
  return (
    nameStrength(probability, FORECAST_NAMES) === 3 &&
    nameStrength(probability, SURETY_NAMES) === 0 &&
    nameStrength(outcome, OUTCOME_NAMES) === 3
  );
}

/** Whether the names of forecast and outcome speak of the same thing happening. */
function sideOfNames(kept: Kept, words: OutcomeColumn, { probability, outcome }: ForecastContext): AskedSide {
  const relation = isOfTruth(words) ? eventRelation(probability, outcome) : 'same';
  if (relation === 'same') return OF_YES;
  if (relation === 'opposite') return askSide('opposite', 'other', 'yes');
  const { isWorse, isBeyondDoubt } = rankOf(
    kept.chances,
    kept.rows.map(row => words.outcomes[row]!),
  );
  if (relation === 'event') return isWorse && isBeyondDoubt ? askSide('ranksWorse', 'other', 'yes') : OF_YES;
  return isWorse ? askSide('openNames', 'other', 'yes') : askSide('openNames', 'yes', 'other');
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
  return isSurety && isWay && areEvenAtLeast(kept.chances);
}

/** Numbers of at least even odds throughout may be how sure calls were. */
function areEvenAtLeast(chances: readonly number[]): boolean {
  return chances.length > 1 && chances.every(chance => chance >= 0.5) && chances.some(chance => chance > 0.5);
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
