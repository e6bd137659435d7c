import { calendarTable } from './calendarTable.ts';
import { type ColumnProfile, profileColumns } from './columnProfile.ts';
import { joinDates } from './joinDates.ts';
import type { OpenTable } from './openTable.ts';
import type { ReadingNote } from './reading.ts';
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
  /** True where such a column holds other words beside those of stages. */
  readonly hasOtherStages: boolean;
}

/** Unrolls calendars, puts dates together and takes stages apart, and says so. */
export function returnsTable(opened: OpenTable): ReturnsTable {
  const plain = { notes: [], isUnrolled: false, stagesBy: null, hasOtherStages: false };
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
  const split = splitStages(table, profiles);
  if (split === null || split === 'unknown')
    return { ...plain, table, profiles, notes, hasOtherStages: split === 'unknown' };
  return {
    ...plain,
    table: split.table,
    profiles: profileColumns(split.table.names, split.table.sample),
    notes: [...notes, { kind: 'splitStages', column: split.by.name }],
    stagesBy: split.by.column,
  };
}
