import type { TableRow } from './separatedRows.ts';

/** A table that stood in a file as something else than lines: its name in the file, and its rows, the header first. */
export interface NamedTable {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const DEEPEST = 5;

/**
 * The tables of a JSON text: records, columns (lists or by index), split (columns and data), lines of records, and such a
 * table inside of something else; null where it is no JSON, none where it holds no table.
 */
export function jsonTables(text: string): readonly NamedTable[] | null {
  const value = parsed(text);
  if (value === undefined) return null;
  if (isObject(value) && Array.isArray(value['faultlineSheets'])) return sheetsOf(value['faultlineSheets']);
  const rows = tableIn(value, 0);
  return rows === null ? [] : [{ name: '', rows: rows.map((cells, place) => ({ line: place + 1, cells })) }];
}

/** A workbook as a text that the reader of tables takes. */
export function sheetsText(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
): string {
  return JSON.stringify({ faultlineSheets: sheets });
}

function sheetsOf(sheets: readonly Json[]): readonly NamedTable[] {
  return sheets.filter(isObject).map(({ name, rows }) => ({
    name: String(name),
    rows: (Array.isArray(rows) ? rows : []).map((cells: readonly Json[], place) => ({
      line: place + 1,
      cells: cells.map(cellOf),
    })),
  }));
}

function parsed(text: string): Json {
  const plain = text.replaceAll(/(?<=[:,[\s])-?(?:NaN|Infinity)(?=[\s,}\]])/g, 'null');
  for (const candidate of [text, plain, linesAsList(plain)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next form is tried; a text that is none of them is no JSON.
    }
  }
  return undefined;
}

function linesAsList(text: string): string {
  return `[${text
    .split('\n')
    .filter(line => line.trim() !== '')
    .join(',')}]`;
}

function tableIn(value: Json, depth: number): readonly (readonly string[])[] | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return listTable(value);
  if (!isObject(value)) return null;
  const { columns, data, index } = value;
  if (Array.isArray(columns) && Array.isArray(data)) return splitTable(columns, data, index);
  const inner = Object.values(value)
    .map(one => tableIn(one, depth + 1))
    .filter(one => one !== null);
  return columnTable(value) ?? inner.sort((a, b) => b.length - a.length)[0] ?? null;
}

function listTable(list: readonly Json[]): readonly (readonly string[])[] | null {
  if (list.length > 0 && list.every(Array.isArray))
    return list.map((row: readonly Json[]) => row.map(cellOf));
  const records = list.filter(isObject);
  if (records.length === 0 || records.length < list.length) return null;
  const flat = records.map(record => flattened(record));
  const names = [...new Set(flat.flatMap(record => [...record.keys()]))];
  return [names, ...flat.map(record => names.map(name => record.get(name) ?? ''))];
}

function splitTable(
  columns: readonly Json[],
  data: readonly Json[],
  index: Json,
): readonly (readonly string[])[] {
  const rows = data.filter(Array.isArray).map((row: readonly Json[]) => row.map(cellOf));
  const labels: readonly Json[] | null = Array.isArray(index) && index.length === rows.length ? index : null;
  const named = columns.map(cellOf);
  return labels === null
    ? [named, ...rows]
    : [['', ...named], ...rows.map((row, place) => [cellOf(labels[place]), ...row])];
}

/** Columns by name: lists of equal length, or values by index. */
function columnTable(value: JsonObject): readonly (readonly string[])[] | null {
  const entries = Object.entries(value);
  const lists = entries.filter(
    ([, list]) => Array.isArray(list) && list.every(cell => typeof cell !== 'object' || cell === null),
  );
  const length = (lists[0]?.[1] as readonly Json[] | undefined)?.length ?? 0;
  if (lists.length > 1 && lists.every(([, list]) => (list as readonly Json[]).length === length)) {
    const rows = Array.from({ length }, (_, place) =>
      lists.map(([, list]) => cellOf((list as readonly Json[])[place])),
    );
    return [lists.map(([name]) => name), ...rows];
  }
  const indexed = entries.filter(
    (entry): entry is [string, JsonObject] =>
      isObject(entry[1]) && Object.values(entry[1]).every(cell => typeof cell !== 'object' || cell === null),
  );
  if (indexed.length === 0 || indexed.length < entries.length) return null;
  const labels = Object.keys(indexed[0]![1]);
  if (labels.length < 2 || !indexed.every(([, cells]) => labels.every(label => Object.hasOwn(cells, label))))
    return null;
  return [
    ['', ...indexed.map(([name]) => name)],
    ...labels.map(label => [label, ...indexed.map(([, cells]) => cellOf(cells[label]))]),
  ];
}

function flattened(record: JsonObject, prefix = ''): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    if (isObject(value) && prefix === '')
      for (const [key, cell] of flattened(value, `${name}.`)) cells.set(key, cell);
    else cells.set(prefix + name, cellOf(value));
  }
  return cells;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: Json): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
