import {
  DEFAULT_FILE_SETTINGS,
  type FileFault,
  type ForecastFile,
  type ForecastFileSettings,
  type RefusedFile,
  type RejectedRow,
} from './forecastFile.ts';
import { countLines, ForecastRows } from './forecastRows.ts';
import { isFilled, openTable } from './openTable.ts';
import { recognizeColumns } from './recognizeColumns.ts';
import type { RowBatch, TableRow } from './tableRows.ts';

/**
 * Reads forecasts and what came of them from a file or from pasted text. Never throws on what it reads: a
 * file that makes no sense is refused with the reason, and every row that is left out is listed by its line
 * with the reason.
 *
 * Yields the share done. A million rows take about a second.
 */
export function* readForecasts(
  given: string,
  changed: Partial<ForecastFileSettings> = {},
): Generator<number, ForecastFile | RefusedFile> {
  const settings = { ...DEFAULT_FILE_SETTINGS, ...changed };
  const table = openTable(given);
  if (typeof table === 'string') return refused(table);
  const { text, delimiter, sample } = table;
  const { columns, ...header } = recognizeColumns(
    sample.map(row => row.cells),
    settings,
  );
  const { probability, outcome } = columns;
  if (header.names.length < 2) return refused('oneColumn', header.names);
  if (probability === null) return refused('noProbabilityColumn', header.names);
  if (outcome === null || outcome === probability) return refused('noOutcomeColumn', header.names);

  const found = { ...columns, probability, outcome };
  const rows = new ForecastRows(found, Math.min(countLines(text), settings.mostRows));
  const headerRow = header.hasHeader ? sample[0]! : null;
  for (const batch of table.batches()) {
    collect(rows, batch, headerRow);
    if (rows.isOverfull) return refused('tooManyRows', header.names);
    yield batch.fraction;
  }
  const file = rows.finish(settings.scale, { delimiter, ...header, columns: found }, text);
  return file.counts.forecasts === 0 ? refused('noForecasts', header.names, file.rejected) : file;
}

function collect(rows: ForecastRows, batch: RowBatch, headerRow: TableRow | null): void {
  const last = batch.rows.at(-1);
  for (const row of batch.rows) {
    if (row === headerRow) continue;
    if (isFilled(row)) rows.add(row, batch.isUnclosed && row === last);
    else rows.skipBlank();
  }
}

function refused(
  fault: FileFault,
  names: readonly string[] = [],
  rejected: readonly RejectedRow[] = [],
): RefusedFile {
  return { kind: 'refused', fault, names, rejected };
}
