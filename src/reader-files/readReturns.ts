import type { RejectedRow } from './forecastFile.ts';
import { countLines } from './forecastRows.ts';
import { isFilled, type OpenTable, openTable } from './openTable.ts';
import { quoteRows } from './quoteRows.ts';
import { recognizeReturnsColumns } from './recognizeReturnsColumns.ts';
import {
  DEFAULT_RETURNS_SETTINGS,
  type RefusedReturns,
  type ReturnsFault,
  type ReturnsFile,
  type ReturnsFileSettings,
  type ReturnsRowFault,
  STAGES,
} from './returnsFile.ts';
import { ReturnsRows } from './returnsRows.ts';

/** Fewer returns say nothing at all. */
const LEAST_RETURNS = 2;

/**
 * Reads returns or account values of test, paper and real money from a file or from pasted text. Never throws
 * on what it reads: a file that makes no sense is refused with the reason, and every row that is left out is
 * listed by its line.
 *
 * Columns, rhythm, returns or equity, fractions or per cent are recognised and can be told otherwise. Yields
 * the share done.
 */
export function* readReturns(
  given: string,
  changed: Partial<ReturnsFileSettings> = {},
): Generator<number, ReturnsFile | RefusedReturns> {
  const settings = { ...DEFAULT_RETURNS_SETTINGS, ...changed };
  const table = openTable(given);
  if (typeof table === 'string' && table !== 'oneColumn') return refused(table);
  const opened = typeof table === 'string' ? oneColumn(given) : table;
  const { columns, ...header } = recognizeReturnsColumns(
    opened.sample.map(row => row.cells),
    settings,
  );
  if (STAGES.every(stage => columns[stage] === null)) return refused('noValueColumn', header.names);

  const rows = new ReturnsRows(columns);
  const headerRow = header.hasHeader ? opened.sample[0] : undefined;
  for (const batch of opened.batches()) {
    for (const row of batch.rows) if (row !== headerRow && isFilled(row)) rows.add(row);
    if (rows.count > settings.mostRows) return refused('tooManyRows', header.names);
    yield batch.fraction;
  }
  const read = rows.finish(settings);
  const rejected = quoteRows(read.faults, opened.text);
  if (read.stages.every(({ returns }) => returns.length < LEAST_RETURNS))
    return refused('tooFewReturns', header.names, rejected);
  const { faults: _, ...numbers } = read;
  return {
    kind: 'read',
    ...numbers,
    stages: read.stages.filter(({ returns }) => returns.length >= LEAST_RETURNS),
    layout: { delimiter: opened.delimiter, ...header, columns },
    rejected,
    rows: rows.count,
  };
}

/** A single column of values needs no delimiter. */
function oneColumn(given: string): OpenTable {
  const text = given.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const rows = text.split('\n', countLines(text)).map((cell, place) => ({ line: place + 1, cells: [cell] }));
  return {
    text,
    delimiter: 'comma',
    sample: rows.filter(isFilled).slice(0, 200),
    *batches() {
      yield { rows, fraction: 1, isUnclosed: false };
    },
  };
}

function refused(
  fault: ReturnsFault,
  names: readonly string[] = [],
  rejected: readonly RejectedRow<ReturnsRowFault>[] = [],
): RefusedReturns {
  return { kind: 'refused', fault, names, rejected };
}
