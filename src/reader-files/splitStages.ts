import { isEmptyCell, wordsOf } from './cellWords.ts';
import type { ColumnProfile } from './columnProfile.ts';
import type { OpenTable } from './openTable.ts';
import { STAGES, type Stage } from './returnsFile.ts';
import { isOfStage } from './returnsNames.ts';
import type { TableRow } from './separatedRows.ts';

/** A table whose rows of test, paper and real money stood one below the other, with a column for each behind the others. */
export interface SplitTable {
  readonly table: OpenTable;
  /** The column that says of each row which it is. */
  readonly by: ColumnProfile;
}

const MOST_WORDS = 6;
const NEARLY_ALL = 0.9;
const NAMED =
  /^(?:stage|phase|mode|source|type|account|status|env|environment|kind|period|sample|set|split|run|quelle|modus|art|etappe|fase|etapa)$/;

/**
 * Takes rows of test, paper and real money apart that a column tells: each column of numbers gets one of its own for each stage. Null
 * where no column tells stages; `unknown` where it has other words beside those of stages.
 */
export function splitStages(
  table: OpenTable,
  profiles: readonly ColumnProfile[],
): SplitTable | 'unknown' | null {
  const telling = profiles.flatMap(profile => {
    const stages = stagesOfCells(profile, table.sample);
    return stages === null ? [] : [{ profile, stages }];
  });
  const [first] = telling;
  if (first === undefined) return null;
  const { profile, stages } = first;
  if (stages.size === 0) return 'unknown';
  const values = profiles.filter(
    ({ column, numbers, dateForm, filled }) =>
      column !== profile.column && dateForm === null && filled > 0 && numbers >= NEARLY_ALL,
  );
  const present = STAGES.filter(stage => [...stages.values()].includes(stage));
  const own = values.flatMap(({ column, name }) =>
    present.map(stage => ({ column, name: `${name} ${stage}`, stage })),
  );
  const width = table.names.length;
  const rowOf = ({ line, cells }: TableRow): TableRow => {
    const said = stages.get(cells[profile.column]?.trim() ?? '');
    const padded = Array.from({ length: width }, (_, column) => cells[column] ?? '');
    return {
      line,
      cells: [...padded, ...own.map(({ column, stage }) => (stage === said ? (cells[column] ?? '') : ''))],
    };
  };
  return {
    by: profile,
    table: {
      ...table,
      names: [...table.names, ...own.map(({ name }) => name)],
      sample: table.sample.map(rowOf),
      *batches() {
        for (const { rows, fraction } of table.batches()) yield { rows: rows.map(rowOf), fraction };
      },
    },
  };
}

/**
 * The stage of each word of a column; empty where stages stand among words of something else, null where the column does
 * not tell stages: less than two of them, but for one under a name of stages.
 */
function stagesOfCells(
  { column, keys, numbers, filled, dateForm, words, joined }: ColumnProfile,
  sample: readonly TableRow[],
): ReadonlyMap<string, Stage> | null {
  if (filled === 0 || numbers > 1 - NEARLY_ALL || dateForm !== null || keys.size > MOST_WORDS) return null;
  const cells = new Set(
    sample.map(({ cells: all }) => all[column]?.trim() ?? '').filter(cell => !isEmptyCell(cell)),
  );
  const isTraining = [...cells].some(cell => TRAINING.test(cell));
  const stages = new Map<string, Stage>();
  for (const cell of cells) {
    const stage = stageOf(cell, isTraining);
    if (stage !== null) stages.set(cell, stage);
  }
  const found = new Set(stages.values()).size;
  const isNamed = NAMED.test(joined) || words.some(word => NAMED.test(word));
  if (found === 0 || (found === 1 && !isNamed)) return null;
  if (stages.size === cells.size) return stages;
  return found > 1 || [...stages.keys()].some(cell => !OTHER_MEANINGS.test(cell)) ? new Map() : null;
}

/** Words of stages that mean other things as well: a trade that is live, a result that is real. */
const OTHER_MEANINGS = /^(?:live|real|test|forward|production|prod|historical|simulation|dry|reel)$/i;

const TRAINING = /^(?:train|training|in.?sample|is)$/i;

/** Where rows are for training, those of the test were not seen then: no money yet, but no fitting either. */
function stageOf(cell: string, isTraining: boolean): Stage | null {
  if (TRAINING.test(cell)) return 'test';
  if (isTraining && /^test(?:ing)?$/i.test(cell)) return 'paper';
  const words = wordsOf(cell);
  const named = STAGES.filter(stage => isOfStage({ words, joined: words.join('') }, stage));
  return named.length === 1 ? named[0]! : null;
}
