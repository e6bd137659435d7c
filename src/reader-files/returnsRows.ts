import { readJumps } from './accountJumps.ts';
import { isEmptyCell } from './cellWords.ts';
import type { ColumnProfile } from './columnProfile.ts';
import { type DateColumn, readDates } from './dateColumn.ts';
import { findRhythm } from './findRhythm.ts';
import { afterRuin, bridgedNote } from './leftOutReturns.ts';
import { readReturn } from './lostCells.ts';
import { withoutCodes } from './missingCodes.ts';
import { type DecimalSign, decimalOf, type StatedNumber } from './numbers.ts';
import type { Question, ReadingNote } from './reading.ts';
import {
  type ReturnsColumns,
  type ReturnsFile,
  type ReturnsFileSettings,
  type ReturnsRowFault,
  STAGES,
  type Stage,
} from './returnsFile.ts';
import { contentOfName } from './returnsNames.ts';
import { decideSeries } from './returnsUnits.ts';
import { type Amounts, type Dated, doubledRows, mergeStages, type ReturnsFaultAt } from './sameDates.ts';
import type { TableRow } from './separatedRows.ts';
import { type MadeReturns, makeReturns, type StageRow } from './stageReturns.ts';
import { risesSteadily } from './steadyRise.ts';

/** What the rows of a file turn out to be, or what has to be asked about them. */
export interface CollectedReturns extends Pick<ReturnsFile, 'hasDates' | 'scale' | 'rhythm' | 'gaps'> {
  readonly questions: readonly Question[];
  readonly stages: readonly MadeReturns[];
  readonly faults: readonly ReturnsFaultAt[];
  readonly decimal: DecimalSign;
  readonly dates: DateColumn | null;
  readonly notes: readonly ReadingNote[];
}

interface Context {
  readonly profiles: readonly ColumnProfile[];
  readonly decimal: DecimalSign | null;
  /** True for a spreadsheet, whose cells may show per cent and hold fractions. */
  readonly areFormatted: boolean;
  /** True where rows are trades, whose gains come one after the other. */
  readonly areTrades: boolean;
  /** False for lists of trades, which come when they come. */
  readonly mayHaveRhythm: boolean;
}

/** What is known of the cells before they are read. */
interface ToldOfCells {
  readonly decimals: Readonly<Partial<Record<Stage, DecimalSign>>>;
  readonly logs: ReadonlySet<Stage>;
}

/** A gain in all of more than this many times the start is no gain. */
const MOST_GAIN = 1e6;

/** Collects the rows of a file of returns; what they mean is known only at its end. */
export class ReturnsRows {
  private readonly columns: ReturnsColumns;
  private readonly names: readonly string[];
  private readonly lines: number[] = [];
  private readonly dates: string[] = [];
  private readonly cells: Readonly<Record<Stage, string[]>> = { test: [], paper: [], live: [] };
  /** Rows that are known to be left out before the others are understood. */
  private readonly early: ReturnsFaultAt[] = [];

  constructor(columns: ReturnsColumns, names: readonly string[]) {
    this.columns = columns;
    this.names = names;
  }

  get count(): number {
    return this.lines.length + this.early.length;
  }

  private add({ line, cells }: TableRow): void {
    const { date } = this.columns;
    const present = this.present();
    if (
      present.some(
        stage =>
          this.names[this.columns[stage]!] !== '' &&
          cells[this.columns[stage]!]?.trim() === this.names[this.columns[stage]!],
      )
    ) {
      this.early.push({ line, fault: 'headerAgain' });
      return;
    }
    this.lines.push(line);
    if (date !== null) this.dates.push(cells[date] ?? '');
    for (const stage of present) this.cells[stage].push((cells[this.columns[stage]!] ?? '').trim());
  }

  /** Takes a row, or leaves it out for the reason given. */
  addOr(row: TableRow, fault: ReturnsRowFault | null): void {
    if (fault === null) this.add(row);
    else this.early.push({ line: row.line, fault });
  }

  private present(): readonly Stage[] {
    return STAGES.filter(stage => this.columns[stage] !== null);
  }

  finish(settings: ReturnsFileSettings, context: Context): CollectedReturns {
    const dates = this.readDateColumn(settings, context);
    const decimals = this.decimals(settings, context);
    const questions: Question[] = [];
    if (dates && dates.alsoFits.length > 0)
      questions.push({ id: 'dateOrder', why: 'bothFit', choices: [dates.order!, ...dates.alsoFits] });
    const faults = [...this.early];
    const logs = this.logStages(settings, context);
    const dated = this.usableRows(dates, { decimals, logs }, faults);
    const usable = mergeStages(
      withoutCodes(dated, { profiles: context.profiles, columns: this.columns, faults }),
    );
    const isCumulable = context.areTrades || this.areAccounts(context, settings);
    const doubled = doubledRows(usable, { settings, isCumulable, faults });
    if (doubled.question) questions.push(doubled.question);
    const hasDates = dates !== null;
    const days = [...new Set(doubled.rows.map(({ day }) => day))];
    const found = hasDates && context.mayHaveRhythm ? findRhythm(days) : { rhythm: null, gaps: [] };
    const periods = settings.periodsPerYear ?? found.rhythm?.periodsPerYear ?? null;
    const stages = this.stages(doubled.rows, { settings, context, periods });
    questions.push(...stages.questions);
    const { length } = doubled.rows;
    const isAccount = this.areAccounts(context, settings);
    return {
      questions: uniqueById(questions),
      stages: stages.made,
      hasDates,
      scale: stages.made.find(({ content }) => content !== 'equity')?.scale ?? 'fraction',
      rhythm: found.rhythm,
      gaps: found.gaps,
      faults: [...faults, ...afterRuin(doubled.rows, stages.made)].sort((a, b) => a.line - b.line),
      decimal: decimals[this.present()[0] ?? 'live'] ?? '.',
      dates,
      notes: [
        ...(length > days.length && hasDates
          ? [
              {
                kind: isAccount ? ('lastOfDay' as const) : ('compounded' as const),
                rows: length,
                periods: days.length,
              },
            ]
          : []),
        ...stages.notes,
        ...bridgedNote(doubled.rows, stages.made, faults),
      ],
    };
  }

  /** True where every stage holds, by its name or as the reader said, what an account was worth. */
  private areAccounts({ profiles }: Context, { content }: ReturnsFileSettings): boolean {
    if (content !== null) return content === 'equity';
    return this.present().every(stage => contentOfName(profiles[this.columns[stage]!]!) === 'equity');
  }

  /** The stages whose numbers are logarithms, by their name or as the reader said. */
  private logStages({ content }: ReturnsFileSettings, { profiles }: Context): ReadonlySet<Stage> {
    const isLog = (stage: Stage) =>
      (content ?? contentOfName(profiles[this.columns[stage]!]!)) === 'logReturns';
    return new Set(this.present().filter(isLog));
  }

  private readDateColumn(settings: ReturnsFileSettings, { profiles }: Context): DateColumn | null {
    const { date } = this.columns;
    if (date === null) return null;
    return readDates(this.dates, profiles[date]?.dateForm ?? 'calendar', settings.dateOrder);
  }

  private decimals(
    { decimal }: ReturnsFileSettings,
    context: Context,
  ): Readonly<Partial<Record<Stage, DecimalSign>>> {
    const ofStage = (stage: Stage) =>
      decimal ??
      decimalOf(
        this.cells[stage].filter(cell => !isEmptyCell(cell)),
        context.decimal,
      ).decimal;
    return Object.fromEntries(this.present().map(stage => [stage, ofStage(stage)]));
  }

  /** The rows that have a date and values, in the order of time. */
  private usableRows(
    dates: DateColumn | null,
    told: ToldOfCells,
    faults: ReturnsFaultAt[],
  ): readonly Dated[] {
    const rows: Dated[] = [];
    for (const [row, line] of this.lines.entries()) {
      const day = dates === null ? row : dates.days[row]!;
      const amounts = this.amountsOf(row, told);
      if (Number.isNaN(day)) faults.push({ line, fault: 'dateUnreadable' });
      else if (typeof amounts === 'string') faults.push({ line, fault: amounts });
      else rows.push({ line, day, amounts });
    }
    const isFalling = rows.length > 1 && rows[0]!.day > rows.at(-1)!.day;
    return rows.sort((a, b) => a.day - b.day || (isFalling ? b.line - a.line : a.line - b.line));
  }

  /** The stages' values in a row; a stage may have none there, but not all. */
  private amountsOf(row: number, { decimals, logs }: ToldOfCells): Amounts | ReturnsRowFault {
    const amounts: Partial<Record<Stage, StatedNumber>> = {};
    for (const stage of this.present()) {
      const cell = this.cells[stage][row]!;
      if (isEmptyCell(cell)) continue;
      const amount = readReturn(cell, { decimal: decimals[stage]!, areLogs: logs.has(stage) });
      if (amount === null) return 'valueUnreadable';
      amounts[stage] = amount;
    }
    return Object.keys(amounts).length === 0 ? 'noValue' : amounts;
  }

  private stages(
    rows: readonly Dated[],
    {
      settings,
      context,
      periods,
    }: { settings: ReturnsFileSettings; context: Context; periods: number | null },
  ): Pick<CollectedReturns, 'questions' | 'notes'> & { readonly made: readonly MadeReturns[] } {
    const made: MadeReturns[] = [];
    const questions: Question[] = [];
    const notes: ReadingNote[] = [];
    for (const stage of this.present()) {
      const own: StageRow[] = rows.flatMap(({ line, day, amounts }) => {
        const number = amounts[stage];
        return number === undefined ? [] : [{ line, day, number }];
      });
      const begun = own.findIndex(({ number }) => number.value > 0);
      const profile = context.profiles[this.columns[stage]!]!;
      const decided = decideSeries(
        {
          profile,
          numbers: own.map(({ number }) => number).filter(({ value }) => Number.isFinite(value)),
          periodsPerYear: periods,
          areFormatted: context.areFormatted,
        },
        settings,
      );
      // A single value is no series, whatever it is.
      if (own.length === 0 || (own.length === 1 && 'question' in decided)) continue;
      if ('question' in decided) {
        questions.push(decided.question);
        continue;
      }
      const started = decided.content === 'equity' && begun > 0 ? own.slice(begun) : own;
      const values = started.map(({ number }) => number.value);
      if (decided.content === 'equity' && settings.jumps !== 'gain' && risesSteadily(values)) {
        const told = { gain: values.at(-1)! / values[0]! - 1 };
        questions.push({ id: 'jumps', why: 'steady', choices: ['payment', 'gain'], told });
      }
      const jumps = readJumps(
        makeReturns(started, { stage, ...decided, capital: settings.capital }),
        settings,
      );
      const returns = jumps.made;
      made.push(returns);
      notes.push(...jumps.notes);
      questions.push(...jumps.questions);
      const gain = returns.returns.reduce((product, one) => product * (1 + one), 1) - 1;
      if (gain > MOST_GAIN && settings.content === null && settings.scale === null)
        questions.push({
          id: 'content',
          why: 'implausible',
          choices: ['returns', 'equity', 'profit', 'cumulative'],
          told: { gain },
        });
    }
    return { made, questions, notes };
  }
}

function uniqueById(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ id }, place) => questions.findIndex(other => other.id === id) === place);
}
