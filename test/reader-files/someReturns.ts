import { writeDay } from '../../src/reader-files/writeDay.ts';
import { readReturnsFile } from './readFile.ts';

export const MONDAY = 19_394;
export const days = Array.from({ length: 120 }, (_, row) => MONDAY + Math.floor(row / 5) * 7 + (row % 5));
export const gains = days.map((_, row) => Number((0.02 * ((row * 0.618) % 1) - 0.0096).toFixed(5)));
export const total = gains.reduce((product, gain) => product * (1 + gain), 1) - 1;
export const account: number[] = [10_000];
for (const gain of gains.slice(1)) account.push(account.at(-1)! * (1 + gain));
export const afterFirst = account.at(-1)! / 10_000 - 1;

export type Row = {
  readonly date: string;
  readonly gain: number;
  readonly worth: number;
  readonly row: number;
};

export function table(header: string, cells: (row: Row) => readonly (string | number)[]): string {
  const rows = days.map((day, row) => ({
    date: writeDay(day),
    gain: gains[row]!,
    worth: account[row]!,
    row,
  }));
  return [header, ...rows.map(row => cells(row).join(';'))].join('\n');
}

export function totalOf(text: string, said = {}): number {
  const { returns } = readReturnsFile(text, said).stages[0]!;
  return returns.reduce((product, gain) => product * (1 + gain), 1) - 1;
}
