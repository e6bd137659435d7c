import type { FileLayout, ForecastColumns, ForecastFile, ForecastScale, RowFault } from './forecastFile.ts';
import { quoteRows } from './quoteRows.ts';
import { readDay } from './readDay.ts';
import { readOutcome } from './readOutcome.ts';
import { readProbability } from './readProbability.ts';
import type { TableRow } from './tableRows.ts';

/** From this share of plain numbers above 1 on, all plain numbers are per cent. */
const PERCENT_FROM = 0.1;

/**
 * Collects the rows of a file. Whether it states fractions or per cent is known only at its end, so numbers
 * are kept as they stand and become chances in `finish`.
 */
export class ForecastRows {
  private readonly columns: ForecastColumns;
  private readonly mostRows: number;
  private readonly stated: Float64Array;
  /** 1 where the number has a per cent sign of its own. */
  private readonly signs: Uint8Array;
  private readonly outcomes: Uint8Array;
  private readonly lines: Uint32Array;
  private readonly groups: GroupColumn | null;
  private readonly dates: DateColumn | null;
  private readonly faults: { line: number; fault: RowFault }[] = [];
  private kept = 0;
  private blank = 0;
  private overfull = false;

  constructor(columns: ForecastColumns, mostRows: number) {
    this.columns = columns;
    this.mostRows = mostRows;
    this.stated = new Float64Array(mostRows);
    this.signs = new Uint8Array(mostRows);
    this.outcomes = new Uint8Array(mostRows);
    this.lines = new Uint32Array(mostRows);
    this.groups = columns.group === null ? null : new GroupColumn(mostRows);
    this.dates = columns.date === null ? null : new DateColumn(mostRows);
  }

  /** True once there were more rows than may be. */
  get isOverfull(): boolean {
    return this.overfull;
  }

  skipBlank(): void {
    this.blank++;
  }

  /** Takes a row, or remembers why not; more rows than were announced only make it overfull. */
  add({ line, cells }: TableRow, isUnclosed: boolean): void {
    if (this.kept + this.faults.length >= this.mostRows) {
      this.overfull = true;
      return;
    }
    const fault = isUnclosed ? 'quoteUnclosed' : this.keep(cells);
    if (fault === null) this.lines[this.kept++] = line;
    else this.faults.push({ line, fault });
  }

  /** Writes a row to the next free place, or says what is wrong with it. */
  private keep(cells: readonly string[]): RowFault | null {
    const { probability, outcome, group, date } = this.columns;
    const stated = cells[probability];
    const happened = cells[outcome];
    if (stated === undefined || happened === undefined) return 'tooFewColumns';
    const number = readProbability(stated);
    if (number === null) return stated.trim() === '' ? 'noProbability' : 'probabilityUnreadable';
    const result = readOutcome(happened);
    if (result === null) return happened.trim() === '' ? 'noOutcome' : 'outcomeUnreadable';
    const place = this.kept;
    this.stated[place] = number.value;
    this.signs[place] = number.hasPercentSign ? 1 : 0;
    this.outcomes[place] = result;
    if (group !== null) this.groups?.set(place, (cells[group] ?? '').trim());
    if (date !== null) this.dates?.set(place, cells[date] ?? '');
    return null;
  }

  /** @param text the whole file, from which the left-out rows are quoted. */
  finish(scale: ForecastScale['kind'] | null, layout: FileLayout, text: string): ForecastFile {
    const decided = this.decideScale(scale);
    const size = this.dropOutOfRange(decided.kind);
    const dates = this.dates?.finish(size) ?? null;
    const faults = this.faults.sort((a, b) => a.line - b.line);
    return {
      kind: 'read',
      probabilities: this.stated.slice(0, size),
      outcomes: this.outcomes.slice(0, size),
      groups: this.groups?.finish(size) ?? null,
      days: dates?.days ?? null,
      dayOrder: dates?.order ?? null,
      layout,
      scale: decided,
      rejected: quoteRows(faults, text),
      counts: {
        lines: countLines(text),
        blank: this.blank,
        rows: size + faults.length,
        forecasts: size,
        rejected: faults.length,
        undated: dates?.undated ?? 0,
      },
    };
  }

  private decideScale(given: ForecastScale['kind'] | null): ForecastScale {
    let signed = 0;
    let aboveOne = 0;
    for (let i = 0; i < this.kept; i++) {
      if (this.signs[i] === 1) signed++;
      else if (this.stated[i]! > 1) aboveOne++;
    }
    const plain = this.kept - signed;
    const looksLikePercent = aboveOne > 0 && aboveOne >= plain * PERCENT_FROM;
    const kind = given ?? (looksLikePercent || (plain === 0 && signed > 0) ? 'percent' : 'fraction');
    return { kind, given: given !== null, plain, aboveOne, signed };
  }

  /** Turns what was stated into fractions and closes the gaps that numbers outside the range leave. */
  private dropOutOfRange(kind: ForecastScale['kind']): number {
    let size = 0;
    for (let i = 0; i < this.kept; i++) {
      const isPercent = kind === 'percent' || this.signs[i] === 1;
      const probability = isPercent ? this.stated[i]! / 100 : this.stated[i]!;
      if (!(probability >= 0 && probability <= 1)) {
        this.faults.push({ line: this.lines[i]!, fault: 'probabilityOutOfRange' });
        continue;
      }
      this.stated[size] = probability;
      this.outcomes[size] = this.outcomes[i]!;
      this.groups?.move(i, size);
      this.dates?.move(i, size);
      size++;
    }
    return size;
  }
}

/** Names of groups, kept once each. */
class GroupColumn {
  private readonly codes: Uint32Array;
  private readonly places = new Map<string, number>();

  constructor(mostRows: number) {
    this.codes = new Uint32Array(mostRows);
  }

  set(place: number, name: string): void {
    let code = this.places.get(name);
    if (code === undefined) {
      code = this.places.size;
      this.places.set(name, code);
    }
    this.codes[place] = code;
  }

  move(from: number, to: number): void {
    this.codes[to] = this.codes[from]!;
  }

  finish(size: number): NonNullable<ForecastFile['groups']> {
    return { codes: this.codes.slice(0, size), names: [...this.places.keys()] };
  }
}

/** Dates in both orders of day and month, until the whole column has decided between them. */
class DateColumn {
  private readonly dayFirst: Float64Array;
  private readonly monthFirst: Float64Array;

  constructor(mostRows: number) {
    this.dayFirst = new Float64Array(mostRows);
    this.monthFirst = new Float64Array(mostRows);
  }

  set(place: number, cell: string): void {
    const read = readDay(cell);
    this.dayFirst[place] = read?.dayFirst ?? Number.NaN;
    this.monthFirst[place] = read?.monthFirst ?? Number.NaN;
  }

  move(from: number, to: number): void {
    this.dayFirst[to] = this.dayFirst[from]!;
    this.monthFirst[to] = this.monthFirst[from]!;
  }

  /** Takes the order in which more dates exist; the day first if it makes no difference. */
  finish(size: number): { days: Float64Array; order: ForecastFile['dayOrder']; undated: number } {
    const unreadable = (days: Float64Array) => days.subarray(0, size).filter(Number.isNaN).length;
    const undated = { dayFirst: unreadable(this.dayFirst), monthFirst: unreadable(this.monthFirst) };
    const order = undated.monthFirst < undated.dayFirst ? 'monthFirst' : 'dayFirst';
    const differs = this.dayFirst.subarray(0, size).some((day, i) => !Object.is(day, this.monthFirst[i]));
    return { days: this[order].slice(0, size), order: differs ? order : null, undated: undated[order] };
  }
}

/** Lines of a text that has no line feed behind its last. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
