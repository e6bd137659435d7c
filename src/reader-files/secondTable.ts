import { filledCells, isNamesLine, isTitleLine } from './namesLine.ts';
import type { TableRow } from './separatedRows.ts';
import { isTotal } from './totalRow.ts';

/** Tells where another table begins below the first: a line of names that are not those of the first, or that follow a title. */
export class SecondTable {
  private readonly names: readonly string[];
  private isAfterBreak = false;
  private hasValues = false;
  private rows = 0;

  constructor(names: readonly string[]) {
    this.names = names.map(name => name.trim());
  }

  /** How many rows belong to another table. */
  get count(): number {
    return this.rows;
  }

  blank(): void {
    this.isAfterBreak = true;
  }

  /** True for a row of another table; rows come in their order. */
  holds(row: TableRow): boolean {
    if (this.rows > 0 || this.begins(row.cells)) {
      this.rows++;
      return true;
    }
    const filled = filledCells(row.cells);
    const isTitle = this.names.length > 1 && isTitleLine(row.cells);
    this.isAfterBreak = isTitle || (this.isAfterBreak && filled.length === 0);
    this.hasValues ||= filled.some(cell => /^[^\p{L}]*\d/u.test(cell));
    return false;
  }

  private begins(cells: readonly string[]): boolean {
    if (!this.hasValues || !isNamesLine(cells) || isTotal(cells)) return false;
    const isSame = cells.every((cell, column) => cell.trim() === (this.names[column] ?? ''));
    return this.isAfterBreak || !isSame;
  }
}
