import { isEmptyCell } from './cellWords.ts';
import type { ColumnProfile } from './columnProfile.ts';
import { readDates } from './dateColumn.ts';
import type {
  ForecastColumns,
  ForecastFile,
  ForecastFileSettings,
  RejectedRow,
  RowFault,
} from './forecastFile.ts';
import { chanceOf, unitOfForecasts } from './forecastUnits.ts';
import { type DecimalSign, decimalOf, readChance, type StatedNumber } from './numbers.ts';
import { NEITHER, type OutcomeColumn, outcomeKeys, readOutcomes } from './outcomeColumn.ts';
import { isVoidOutcome } from './outcomeWords.ts';
import { quoteRows } from './quoteRows.ts';
import type { Question, Reading, ReadingNote } from './reading.ts';
import type { TableRow } from './separatedRows.ts';

/** What the rows of a file turn out to be, or what has to be asked about them. */
export type CollectedRows = CollectedCounts &
  (
    | { readonly kind: 'questions'; readonly questions: readonly Question[] }
    | (Pick<
        ForecastFile,
        'probabilities' | 'outcomes' | 'groups' | 'days' | 'suggestedView' | 'scale' | 'outcomeWords'
      > & { readonly kind: 'rows'; readonly undated: number; readonly rejected: readonly RejectedRow[] })
  );

interface CollectedCounts {
  readonly rows: number;
  readonly blank: number;
  readonly decimal: DecimalSign;
  readonly dates: Reading['dates'];
  readonly notes: readonly ReadingNote[];
}

interface Context {
  readonly probability: ColumnProfile;
  readonly date: ColumnProfile | null;
  readonly predicted: ColumnProfile | null;
  /** The decimal sign of the file's other columns. */
  readonly decimal: DecimalSign | null;
  /** True for a spreadsheet, whose cells may show per cent and hold fractions. */
  readonly areFormatted: boolean;
  /** The whole file, from which the left-out rows are quoted. */
  readonly text: string;
}

interface Fault {
  readonly line: number;
  readonly fault: RowFault;
}

/** Calls are stated as at least even. */
const EVEN = 0.5;

/**
 * Collects the rows of a file. What its numbers, words and dates mean is known only at its end, so cells are kept as they
 * stand and become chances and outcomes in `finish`.
 */
export class ForecastRows {
  private readonly columns: ForecastColumns;
  private readonly names: readonly string[];
  private readonly mostRows: number;
  private readonly lines: number[] = [];
  private readonly stated: string[] = [];
  private readonly happened: string[] = [];
  private readonly predicted: string[] = [];
  private readonly groups: string[] = [];
  private readonly dates: string[] = [];
  private readonly faults: Fault[] = [];
  private blank = 0;

  constructor(columns: ForecastColumns, names: readonly string[], mostRows: number) {
    this.columns = columns;
    this.names = names;
    this.mostRows = mostRows;
  }

  /** True once there were more rows than may be. */
  get isOverfull(): boolean {
    return this.lines.length + this.faults.length > this.mostRows;
  }

  skipBlank(): void {
    this.blank++;
  }

  /** Takes a row, or remembers why not. */
  add({ line, cells }: TableRow): void {
    const { probability, outcome, predicted, group, date } = this.columns;
    const [stated, happened] = [cells[probability], cells[outcome]];
    if (stated === undefined || happened === undefined) {
      this.faults.push({ line, fault: 'tooFewColumns' });
      return;
    }
    if (this.isHeader(cells)) {
      this.faults.push({ line, fault: 'headerAgain' });
      return;
    }
    this.lines.push(line);
    this.stated.push(stated);
    this.happened.push(happened);
    if (predicted !== null) this.predicted.push(cells[predicted] ?? '');
    if (group !== null) this.groups.push((cells[group] ?? '').trim());
    if (date !== null) this.dates.push(cells[date] ?? '');
  }

  private isHeader(cells: readonly string[]): boolean {
    const { probability, outcome } = this.columns;
    const name = this.names[probability]!;
    return (
      name !== '' && cells[probability]!.trim() === name && cells[outcome]!.trim() === this.names[outcome]
    );
  }

  /** What all rows together say. */
  finish(settings: ForecastFileSettings, context: Context): CollectedRows {
    const filled = this.stated.filter(cell => !isEmptyCell(cell));
    const decimal = settings.decimal ?? decimalOf(filled, context.decimal).decimal;
    const dates = context.date?.dateForm
      ? readDates(this.dates, context.date.dateForm, settings.dateOrder)
      : null;
    const counts = {
      rows: this.lines.length + this.faults.length,
      blank: this.blank,
      decimal,
      dates: dates && { form: dates.form, order: dates.order },
    };
    const words = readOutcomes(this.happened, settings.yesValue);
    const numbers = this.stated.map(cell => readChance(cell, decimal));
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
    const questions = [
      ...words.questions,
      ...('question' in unit && usable.length > 0 ? [unit.question] : []),
      ...(dates && dates.alsoFits.length > 0
        ? [{ id: 'dateOrder' as const, why: 'bothFit' as const, choices: [dates.order!, ...dates.alsoFits] }]
        : []),
    ];
    if (questions.length > 0) return { kind: 'questions', questions, notes: [], ...counts };
    const scale = 'scale' in unit ? unit.scale : NO_SCALE;
    return {
      ...counts,
      ...this.chances({ settings, context, numbers, words, scale, days: dates?.days ?? null }),
    };
  }

  private chances(input: Finishing): Omit<Extract<CollectedRows, { kind: 'rows' }>, keyof Counts> {
    const { settings, context, numbers, words, scale, days } = input;
    const isOther = settings.side === 'other';
    const predicted = context.predicted === null ? null : outcomeKeys(this.predicted);
    const kept: number[] = [];
    const chances: number[] = [];
    const faults = [...this.faults];
    let clipped = 0;
    for (const [row, line] of this.lines.entries()) {
      const fault = this.faultOf(row, numbers[row]!, words);
      const chance = fault === null ? chanceOf(numbers[row]!, scale.kind) : Number.NaN;
      if (fault !== null || Number.isNaN(chance)) {
        faults.push({ line, fault: fault ?? 'probabilityOutOfRange' });
        continue;
      }
      if (isClipped(numbers[row]!, scale.kind)) clipped++;
      kept.push(row);
      chances.push(isOther ? 1 - chance : chance);
    }
    const isCalls = predicted !== null && this.isConfidence(kept, chances, predicted, words);
    const outcome = (row: number) =>
      isCalls ? Number(words.meanings.get(predicted[row]!) === words.outcomes[row]!) : words.outcomes[row]!;
    faults.sort((a, b) => a.line - b.line);
    const dated = days === null ? null : Float64Array.from(kept, row => days[row]!);
    const said = (value: 0 | 1) =>
      [...words.meanings].filter(([, meaning]) => meaning === value).map(([key]) => key);
    return {
      kind: 'rows',
      probabilities: Float64Array.from(chances),
      outcomes: Uint8Array.from(kept, outcome),
      groups: this.columns.group === null ? null : groupsOf(kept.map(row => this.groups[row]!)),
      days: dated,
      undated: dated === null ? 0 : dated.filter(Number.isNaN).length,
      suggestedView:
        isCalls || areCalls(chances, context, this.names[this.columns.outcome]!) ? 'confidence' : 'event',
      scale,
      outcomeWords: { yes: said(1), no: said(0) },
      rejected: quoteRows(faults, context.text),
      notes: this.notesOf({ clipped, isCalls, kind: scale.kind }),
    };
  }

  private notesOf({ clipped, isCalls, kind }: Noted): readonly ReadingNote[] {
    const notes: ReadingNote[] = [];
    if (clipped > 0) notes.push({ kind: 'clipped', rows: clipped });
    if (isCalls) notes.push({ kind: 'direction', predicted: this.names[this.columns.predicted!]! });
    if (kind === 'logOdds' || kind === 'odds') notes.push({ kind: 'converted', from: kind });
    return notes;
  }

  private faultOf(
    row: number,
    number: StatedNumber | null,
    { outcomes, keys }: OutcomeColumn,
  ): RowFault | null {
    if (number === null) return isEmptyCell(this.stated[row]!) ? 'noProbability' : 'probabilityUnreadable';
    if (outcomes[row] !== NEITHER) return null;
    if (isEmptyCell(this.happened[row]!)) return 'noOutcome';
    const key = keys[row]!;
    return isVoidOutcome(key) || key === '0.5' || key === '0,5' || key === '0'
      ? 'outcomeVoid'
      : 'outcomeUnreadable';
  }

  /** A confidence is that of the call where calls both ways are stated as at least even. */
  private isConfidence(
    kept: readonly number[],
    chances: readonly number[],
    predicted: readonly string[],
    { meanings }: OutcomeColumn,
  ): boolean {
    if (kept.some(row => !meanings.has(predicted[row]!))) return false;
    const againstCall = kept.filter(
      (row, place) => meanings.get(predicted[row]!) === 0 && chances[place]! > EVEN,
    ).length;
    return chances.every(chance => chance >= EVEN - 1e-9) && againstCall > 0;
  }
}

type Counts = Omit<CollectedCounts, 'notes'>;

interface Noted {
  readonly clipped: number;
  readonly isCalls: boolean;
  readonly kind: ForecastFile['scale']['kind'];
}

interface Finishing {
  readonly settings: ForecastFileSettings;
  readonly context: Context;
  readonly numbers: readonly (StatedNumber | null)[];
  readonly words: OutcomeColumn;
  readonly scale: ForecastFile['scale'];
  readonly days: Float64Array | null;
}

const NO_SCALE: ForecastFile['scale'] = {
  kind: 'fraction',
  given: false,
  byHeader: false,
  plain: 0,
  aboveOne: 0,
  signed: 0,
};

function isClipped({ value, unit }: StatedNumber, kind: ForecastFile['scale']['kind']): boolean {
  if (kind === 'logOdds' || kind === 'odds') return false;
  const most = unit === 'percent' || kind === 'percent' ? 100 : kind === 'bps' ? 10_000 : 1;
  return value < 0 || value > most;
}

const CALL_NAMES = /\b(?:correct|right|hit|iscorrect|success|richtig|juste|acierto)\b/i;

/** Whether a call was right, with how sure it was. */
function areCalls(chances: readonly number[], { probability }: Context, outcome: string): boolean {
  const isSure = probability.words.some(word =>
    /^(?:conf|confidence|certainty|zuversicht|confiance)$/.test(word),
  );
  return (
    (isSure || CALL_NAMES.test(outcome)) &&
    chances.every(chance => chance >= EVEN - 1e-9) &&
    CALL_NAMES.test(outcome)
  );
}

/** Names of groups, kept once each. */
function groupsOf(names: readonly string[]): NonNullable<ForecastFile['groups']> {
  const places = new Map<string, number>();
  const codes = Uint32Array.from(names, name => {
    const code = places.get(name) ?? places.size;
    places.set(name, code);
    return code;
  });
  return { codes, names: [...places.keys()] };
}
