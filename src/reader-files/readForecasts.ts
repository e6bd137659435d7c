import { fileFault } from './fileFault.ts';
import { DELIMITER_SIGNS, findDelimiter } from './findDelimiter.ts';
import {
  DEFAULT_FILE_SETTINGS,
  type FileFault,
  type ForecastFile,
  type ForecastFileSettings,
  type RefusedFile,
  type RejectedRow,
} from './forecastFile.ts';
import { countLines, ForecastRows } from './forecastRows.ts';
import { recognizeColumns } from './recognizeColumns.ts';
import { type RowBatch, type TableRow, tableRows } from './tableRows.ts';

/** Rows by which delimiter and columns are recognised. */
const SAMPLE_ROWS = 200;
/** Where those rows are looked for. */
const SAMPLE_LETTERS = 2 ** 16;

/**
 * Reads forecasts and what came of them from a file or from pasted text. Never throws on what it reads: a file that makes
 * no sense is refused with the reason, and every row that is left out is listed by its line with the reason.
 *
 * Yields the share done. A million rows take about a second.
 */
export function* readForecasts(
  given: string,
  changed: Partial<ForecastFileSettings> = {},
): Generator<number, ForecastFile | RefusedFile> {
  const settings = { ...DEFAULT_FILE_SETTINGS, ...changed };
  const fault = fileFault(given);
  if (fault !== null) return refused(fault);
  const text = plainText(given);
  const delimiter = findDelimiter(sampleLines(text));
  if (delimiter === null) return refused('oneColumn');
  const batches = tableRows(delimiter === 'space' ? spacesToOne(text) : text, DELIMITER_SIGNS[delimiter]);
  const first = firstBatch(batches);
  const sample = first.rows.filter(isFilled).slice(0, SAMPLE_ROWS);
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
  for (let batch: RowBatch | undefined = first; batch; batch = batches.next().value ?? undefined) {
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

/** Without byte order mark, with plain line feeds between the lines and none at the end. */
function plainText(text: string): string {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const plain = bare.includes('\r') ? bare.replaceAll(/\r\n?/g, '\n') : bare;
  return plain.endsWith('\n') ? plain.slice(0, -1) : plain;
}

/** Some lines from the beginning, with nothing inside quotation marks: a cell may hold any sign, line breaks too. */
function sampleLines(text: string): string[] {
  const head = text.length > SAMPLE_LETTERS ? text.slice(0, text.lastIndexOf('\n', SAMPLE_LETTERS)) : text;
  return head
    .replaceAll(/"[^"]*"/g, '""')
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, SAMPLE_ROWS);
}

function spacesToOne(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/^ | $/gm, '');
}

/** A batch may hold no whole row where lines are very long. */
function firstBatch(batches: Generator<RowBatch, void>): RowBatch {
  let rows: readonly TableRow[] = [];
  for (;;) {
    const { value, done } = batches.next();
    if (done) return { rows, fraction: 1, isUnclosed: false };
    rows = [...rows, ...value.rows];
    if (rows.some(isFilled)) return { ...value, rows };
  }
}

function isFilled({ cells }: TableRow): boolean {
  return cells.length > 1 || (cells[0] ?? '').trim() !== '';
}
