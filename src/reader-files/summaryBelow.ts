import { filledCells, isNamesLine, isTitleLine } from './namesLine.ts';
import type { TableRow } from './separatedRows.ts';

/** A summary has no more rows than these, or than this share of what it sums up. */
const [MOST_ROWS, LARGEST_SHARE] = [10, 0.2];

/**
 * Holds back what stands below a table behind a blank line or a title: a line of names and rows that are none of the table's.
 * Whatever turns out to be a row of the table, or goes on for too long, is given back in its order.
 */
export class SummaryBelow {
  private readonly isRow: (cells: readonly string[]) => boolean;
  private held: TableRow[] = [];
  private above = 0;
  private isAfterBreak = false;

  /** @param isRow true for cells that could be a row of the table. */
  constructor(isRow: (cells: readonly string[]) => boolean) {
    this.isRow = isRow;
  }

  /** The rows that belong to another table, once all have been seen. */
  get rows(): readonly TableRow[] {
    return this.held;
  }

  blank(): void {
    this.isAfterBreak = true;
  }

  /** Takes a row, and gives those that belong to the table. */
  pass(row: TableRow): readonly TableRow[] {
    const isHeld = this.held.length > 0 || this.begins(row.cells);
    this.isAfterBreak = isTitleLine(row.cells) || (this.isAfterBreak && filledCells(row.cells).length === 0);
    if (!isHeld) {
      this.above++;
      return [row];
    }
    this.held.push(row);
    const isLong = this.held.length > Math.max(MOST_ROWS, LARGEST_SHARE * this.above);
    if (!isLong && !this.isRow(row.cells)) return [];
    const rows = this.held;
    this.held = [];
    this.above += rows.length;
    return rows;
  }

  private begins(cells: readonly string[]): boolean {
    return this.above > 0 && this.isAfterBreak && isNamesLine(cells) && !this.isRow(cells);
  }
}
