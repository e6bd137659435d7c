import { readAmount } from './readAmount.ts';
import { readDay } from './readDay.ts';
import { type ReturnsColumns, type ReturnsFileSettings, STAGES, type Stage } from './returnsFile.ts';

/** The columns of a table of returns, as far as they were found. */
export interface RecognizedReturns {
  readonly hasHeader: boolean;
  readonly names: readonly string[];
  readonly columns: ReturnsColumns;
}

/** Words of a header by which stages are known. */
const STAGE_NAMES: Readonly<Record<Stage, readonly string[]>> = {
  test: ['test', 'backtest', 'backtested', 'bt', 'insample', 'simulated', 'simulation', 'historical'],
  paper: ['paper', 'papertrading', 'dryrun', 'dry', 'demo', 'forward', 'oos', 'outofsample'],
  live: ['live', 'real', 'realmoney', 'actual', 'production'],
};
const DATE_NAMES: readonly string[] = ['date', 'day', 'datetime', 'timestamp', 'time', 'month', 'week'];
/** Share of a column's filled cells that must read as what it is taken for. */
const ENOUGH = 0.8;

/** Which column holds dates and which the stages, from their names and from what their cells look like. */
export function recognizeReturnsColumns(
  rows: readonly (readonly string[])[],
  settings: ReturnsFileSettings,
): RecognizedReturns {
  const first = rows[0] ?? [];
  const hasHeader =
    rows.length > 1 && first.every(cell => readAmount(cell) === null && readDay(cell) === null);
  const width = Math.max(0, ...rows.map(row => row.length));
  const names = Array.from({ length: width }, (_, column) => (hasHeader ? (first[column] ?? '').trim() : ''));
  const body = hasHeader ? rows.slice(1) : rows;
  const look = (column: number, test: (cell: string) => boolean, mayBeEmpty = false) => {
    const filled = body.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '');
    return filled.length >= (mayBeEmpty ? 0 : 1) && filled.filter(test).length >= ENOUGH * filled.length;
  };
  const dates = names.map((_, column) => look(column, cell => readDay(cell) !== null));
  // Paper and real money begin late: the first rows may have nothing to say about them.
  const amounts = names.map(
    (_, column) => !dates[column] && look(column, cell => readAmount(cell) !== null, true),
  );
  const date = given(settings.dateColumn, width, () => dateColumn(names, dates));
  const free = names.map((_, column) => column).filter(column => amounts[column] && column !== date);
  return { hasHeader, names, columns: { date, ...stageColumns(hasHeader ? names : [], free, settings) } };
}

/** What the reader said, or what is found. */
function given(said: number | null, width: number, find: () => number | null): number | null {
  if (said === null) return find();
  return said >= 0 && said < width ? said : null;
}

function dateColumn(names: readonly string[], dates: readonly boolean[]): number | null {
  const named = names.findIndex((name, column) => dates[column] && hasWord(name, DATE_NAMES));
  const column = named >= 0 ? named : dates.indexOf(true);
  return column >= 0 ? column : null;
}

/**
 * By name first; values without a known name are taken for test, paper and live in their order, a single one
 * for live.
 */
function stageColumns(
  names: readonly string[],
  free: readonly number[],
  settings: ReturnsFileSettings,
): Readonly<Record<Stage, number | null>> {
  const found: Record<Stage, number | null> = { test: null, paper: null, live: null };
  const said = { test: settings.testColumn, paper: settings.paperColumn, live: settings.liveColumn };
  const taken = () => STAGES.map(stage => found[stage]);
  for (const stage of STAGES)
    found[stage] = given(said[stage], Infinity, () => {
      const column = free.find(
        one => hasWord(names[one] ?? '', STAGE_NAMES[stage]) && !taken().includes(one),
      );
      return column ?? null;
    });
  if (STAGES.some(stage => found[stage] !== null)) return found;
  const open = STAGES.filter(stage => said[stage] === null);
  const order = free.length === 1 ? open.slice(-1) : free.length === 2 ? [open[0], open.at(-1)] : open;
  for (const [place, stage] of order.entries()) if (stage) found[stage] = free[place] ?? null;
  return found;
}

function hasWord(name: string, known: readonly string[]): boolean {
  const words = name
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter(Boolean)
    .map(word => word.toLowerCase());
  return known.includes(words.join('')) || words.some(word => known.includes(word));
}
