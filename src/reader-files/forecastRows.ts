import { isEmptyCell } from './cellWords.ts';
import { readDates } from './dateColumn.ts';
import type { CollectedRows, RowAtFault } from './forecastCells.ts';
import type { ForecastColumns, ForecastFileSettings } from './forecastFile.ts';
import { meaningOfRows } from './forecastMeaning.ts';
import type { ForecastContext } from './forecastSide.ts';
import { decimalOf } from './numbers.ts';
import type { Question } from './reading.ts';
import type { TableRow } from './separatedRows.ts';
import { isTotal } from './totalRow.ts';

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
  private readonly faults: RowAtFault[] = [];
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
    if (this.isHeader(cells) || isTotal(cells)) {
      this.faults.push({ line, fault: isTotal(cells) ? 'totalRow' : 'headerAgain' });
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
  finish(settings: ForecastFileSettings, context: Omit<ForecastContext, 'columns' | 'names'>): CollectedRows {
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
    const { lines, stated, happened, predicted, groups } = this;
    const meaning = meaningOfRows(
      { lines, stated, happened, predicted, groups },
      { settings, decimal, days: dates?.days ?? null, faults: this.faults },
      { ...context, columns: this.columns, names: this.names },
    );
    const dateQuestions: readonly Question[] =
      dates && dates.alsoFits.length > 0
        ? [{ id: 'dateOrder', why: 'bothFit', choices: [dates.order!, ...dates.alsoFits] }]
        : [];
    const asked = meaning.kind === 'questions' ? meaning.questions : [];
    if (asked.length + dateQuestions.length > 0)
      return { kind: 'questions', questions: [...asked, ...dateQuestions], notes: [], ...counts };
    return { ...counts, ...(meaning as Exclude<typeof meaning, { kind: 'questions' }>) };
  }
}
