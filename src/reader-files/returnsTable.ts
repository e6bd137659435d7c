import { calendarTable } from './calendarTable.ts';
import { type ColumnProfile, profileColumns } from './columnProfile.ts';
import { readDates } from './dateColumn.ts';
import { joinDates } from './joinDates.ts';
import type { OpenTable } from './openTable.ts';
import type { ReadingNote } from './reading.ts';
import { middleOf } from './seriesShape.ts';
import { splitStages } from './splitStages.ts';

/** A table of returns in the form in which it is read: a date in one column, a column for each stage, one row a period. */
export interface ReturnsTable {
  readonly table: OpenTable;
  readonly profiles: readonly ColumnProfile[];
  readonly notes: readonly ReadingNote[];
  /** True for years down and months across, or the other way, unrolled. */
  readonly isUnrolled: boolean;
  /** The column that says of each row which stage it is; null where none does. */
  readonly stagesBy: number | null;
  /** Days from one row to the next, the middle one; null where no dates tell. */
  readonly stepDays: number | null;
  /** True where such a column holds other words beside those of stages. */
  readonly hasOtherStages: boolean;
}

function stepDaysOf({ sample }: OpenTable, profiles: readonly ColumnProfile[]): number | null {
  const dated = profiles.find(({ dateForm }) => dateForm !== null);
  if (dated === undefined) return null;
  const cells = sample.map(({ cells: all }) => all[dated.column] ?? '');
  const { days } = readDates(cells, dated.dateForm!, null);
  const known = [...new Set(days)].filter(day => !Number.isNaN(day)).sort((a, b) => a - b);
  return known.length < 2 ? null : middleOf(known.slice(1).map((day, row) => day - known[row]!));
}

/** Unrolls calendars, puts dates together and takes stages apart, and says so. */
export function returnsTable(opened: OpenTable): ReturnsTable {
  const plain = { notes: [], isUnrolled: false, stagesBy: null, stepDays: null, hasOtherStages: false };
  const unrolled = calendarTable(opened);
  if (unrolled !== null)
    return {
      ...plain,
      table: unrolled,
      profiles: profileColumns(unrolled.names, unrolled.sample),
      notes: [{ kind: 'unrolled' }],
      isUnrolled: true,
    };
  const first = profileColumns(opened.names, opened.sample);
  const joined = joinDates(opened, first);
  const table = joined?.table ?? opened;
  const profiles = joined === null ? first : profileColumns(table.names, table.sample);
  const notes: readonly ReadingNote[] =
    joined === null ? [] : [{ kind: 'joinedDates', columns: joined.columns }];
  const stepDays = stepDaysOf(table, profiles);
  const split = splitStages(table, profiles);
  if (split === null || split === 'unknown')
    return { ...plain, table, profiles, notes, stepDays, hasOtherStages: split === 'unknown' };
  return {
    ...plain,
    table: split.table,
    profiles: profileColumns(split.table.names, split.table.sample),
    notes: [...notes, { kind: 'splitStages', column: split.by.name }],
    stagesBy: split.by.column,
    stepDays,
  };
}
