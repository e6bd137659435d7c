import { isEmptyCell } from './cellWords.ts';
import { readDates } from './dateColumn.ts';
import type { CollectedRows, RowAtFault } from './forecastCells.ts';
import type { ForecastColumns, ForecastFileSettings } from './forecastFile.ts';
import { meaningOfRows } from './forecastMeaning.ts';
import type { ForecastContext } from './forecastSide.ts';
import { decimalOf } from './numbers.ts';
import type { Question } from './reading.ts';
import { markOf, type RowsToldBy, rowsAgain } from './rowsAgain.ts';
import type { TableRow } from './separatedRows.ts';
import { isTotal } from './totalRow.ts';

/** What counts of the columns that have no role. */
export interface OtherColumns {
  /** The column that says whether a question was settled. */
  readonly settled: number | null;
  readonly told: RowsToldBy;
  /** Columns that number the rows, in which the same row differs. */
  readonly numbered: ReadonlySet<number>;
}

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
  private readonly settled: string[] = [];
  private readonly marks: number[] = [];
  private readonly faults: RowAtFault[] = [];
  private readonly others: OtherColumns;
  private blank = 0;

  constructor(
    columns: ForecastColumns,
    names: readonly string[],
    others: OtherColumns & { mostRows: number },
  ) {
    this.columns = columns;
    this.names = names;
    this.mostRows = others.mostRows;
    this.others = others;
  }

  /** True once there were more rows than may be. */
  get isOverfull(): boolean {
    return this.lines.length + this.faults.length > this.mostRows;
  }

  skipBlank(): void {
    this.blank++;
  }

  /** Remembers why a row is none. */
  leaveOut({ line }: TableRow, fault: RowAtFault['fault']): void {
    this.faults.push({ line, fault });
  }

  addAll(rows: readonly TableRow[]): void {
    for (const row of rows) this.add(row);
  }

  /** Takes a row, or remembers why not. */
  private add({ line, cells }: TableRow): void {
    const { probability, outcome, predicted, group, date } = this.columns;
    const [stated, happened] = [cells[probability], cells[outcome]];
    if (stated === undefined || happened === undefined) {
      this.faults.push({ line, fault: 'tooFewColumns' });
      return;
    }
    if (this.isHeader(cells) || isTotal(cells)) {
      this.faults.push({ line, fault: isTotal(cells) ? 'totalRow' : 'headerAgain' });
      return;
    }
    this.lines.push(line);
    this.marks.push(markOf(cells, this.others.numbered));
    this.stated.push(stated);
    this.happened.push(happened);
    if (predicted !== null) this.predicted.push(cells[predicted] ?? '');
    if (group !== null) this.groups.push((cells[group] ?? '').trim());
    if (date !== null) this.dates.push(cells[date] ?? '');
    if (this.others.settled !== null) this.settled.push(cells[this.others.settled] ?? '');
  }

  private isHeader(cells: readonly string[]): boolean {
    const { probability, outcome } = this.columns;
    const name = this.names[probability]!;
    return (
      name !== '' && cells[probability]!.trim() === name && cells[outcome]!.trim() === this.names[outcome]
    );
  }

  /** What all rows together say. */
  finish(settings: ForecastFileSettings, context: Omit<ForecastContext, 'columns' | 'names'>): CollectedRows {
    const again = rowsAgain(this.marks, this.others.told);
    const once = <Cell>(cells: readonly Cell[]) =>
      again.size === 0 ? cells : cells.filter((_, row) => !again.has(row));
    const filled = this.stated.filter(cell => !isEmptyCell(cell));
    const decimal = settings.decimal ?? decimalOf(filled, context.decimal).decimal;
    const dates = context.date?.dateForm
      ? readDates(once(this.dates), context.date.dateForm, settings.dateOrder)
      : null;
    const counts = {
      rows: this.lines.length + this.faults.length,
      blank: this.blank,
      decimal,
      dates: dates && { form: dates.form, order: dates.order },
    };
    const twice = [...again].map(row => ({ line: this.lines[row]!, fault: 'rowTwice' as const }));
    const meaning = meaningOfRows(
      {
        lines: once(this.lines),
        stated: once(this.stated),
        happened: once(this.happened),
        predicted: once(this.predicted),
        groups: once(this.groups),
        settled: once(this.settled),
      },
      { settings, decimal, days: dates?.days ?? null, faults: [...this.faults, ...twice] },
      { ...context, columns: this.columns, names: this.names },
    );
    const dateQuestions: readonly Question[] =
      dates && dates.alsoFits.length > 0
        ? [{ id: 'dateOrder', why: 'bothFit', choices: [dates.order!, ...dates.alsoFits] }]
        : [];
    const asked = meaning.kind === 'questions' ? meaning.questions : [];
    if (asked.length + dateQuestions.length > 0)
      return { kind: 'questions', questions: [...asked, ...dateQuestions], notes: [], ...counts };
    const rows = meaning as Exclude<typeof meaning, { kind: 'questions' }>;
    const said = again.size > 0 ? [{ kind: 'rowsTwice' as const, rows: again.size }] : [];
    return { ...counts, ...rows, notes: [...said, ...rows.notes] };
  }
}
