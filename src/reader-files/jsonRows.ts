import { isTooDeep, withoutNumbersThatAreNone } from './brokenJson.ts';
import type { TableRow } from './separatedRows.ts';

/** A table that stood in a file as something else than lines: its name in the file, and its rows, the header first. */
export interface NamedTable {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const DEEPEST = 5;
/** About ten milliseconds of taking records apart. */
const RECORDS_A_STEP = 5000;

/**
 * The tables of a JSON text: records, columns (lists or by index), split (columns and data), lines of records, and such a
 * table inside of something else; null where it is no JSON, none where it holds no table.
 */
export function* jsonTables(text: string): Generator<number, readonly NamedTable[] | null> {
  if (isTooDeep(text)) return null;
  const value = parsed(text);
  yield 0;
  if (value === undefined) return null;
  if (isObject(value) && Array.isArray(value['faultlineSheets'])) return sheetsOf(value['faultlineSheets']);
  if (isNamedParts(value)) return yield* partsOf(value);
  if (areNumbers(value))
    return [
      namedTable(
        '',
        value.map(cell => [cellOf(cell)]),
      ),
    ];
  const rows = yield* tableIn(value, 0);
  return rows === null ? [] : [namedTable('', rows)];
}

/** A list of nothing but numbers: one column without a name. */
function areNumbers(value: Json): value is readonly number[] {
  return areValues(value) && value.every(cell => typeof cell === 'number');
}

function namedTable(name: string, rows: Rows): NamedTable {
  return { name, rows: rows.map((cells, place) => ({ line: place + 1, cells })) };
}

type NamedParts = readonly (readonly [string, JsonObject])[];

/** A list of names, each with a record behind it: [["day", {…}], ["week", {…}]]. */
function isNamedParts(value: Json): value is NamedParts {
  const isPart = (part: Json) =>
    Array.isArray(part) && part.length === 2 && typeof part[0] === 'string' && isObject(part[1]);
  return Array.isArray(value) && value.length > 0 && value.every(isPart);
}

function* partsOf(parts: NamedParts): Generator<number, readonly NamedTable[]> {
  const tables: NamedTable[] = [];
  for (const [part, record] of parts) {
    for (const [name, inner] of Object.entries(record)) {
      const rows = yield* tableIn(inner, 1);
      if (rows !== null) tables.push(namedTable(`${part}: ${name}`, rows));
    }
  }
  return tables;
}

/** True for a text made by `sheetsText`. */
export function isSheetsText(text: string): boolean {
  return text.startsWith('{"faultlineSheets"');
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

/** What is tried one after the other: the text as it is, and the two ways in which tools stray from the standard. */
const FORMS: readonly ((text: string) => string)[] = [
  text => text,
  withoutNumbersThatAreNone,
  text => linesAsList(withoutNumbersThatAreNone(text)),
];

function parsed(text: string): Json {
  for (const form of FORMS) {
    try {
      return JSON.parse(form(text));
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

type Rows = readonly (readonly string[])[];

function* tableIn(value: Json, depth: number): Generator<number, Rows | null> {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return yield* listTable(value);
  if (!isObject(value)) return null;
  const { columns, data, index } = value;
  if (Array.isArray(columns) && Array.isArray(data)) return splitTable(columns, data, index);
  const inner: Rows[] = [];
  for (const one of Object.values(value)) {
    const found = yield* tableIn(one, depth + 1);
    if (found !== null) inner.push(found);
  }
  return columnTable(value) ?? inner.sort((a, b) => b.length - a.length)[0] ?? onlyList(value);
}

/** A record of which one part is a list of values: one column. */
function onlyList(value: JsonObject): Rows | null {
  const lists = Object.entries(value).filter((entry): entry is [string, readonly Json[]] =>
    areValues(entry[1]),
  );
  const [only] = lists;
  return only && lists.length === 1 ? [[only[0]], ...only[1].map(cell => [cellOf(cell)])] : null;
}

function areValues(list: Json): list is readonly Json[] {
  return (
    Array.isArray(list) && list.length > 1 && list.every(cell => typeof cell !== 'object' || cell === null)
  );
}

function* listTable(list: readonly Json[]): Generator<number, Rows | null> {
  if (list.length > 0 && list.every(Array.isArray))
    return list.map((row: readonly Json[]) => row.map(cellOf));
  const records = list.filter(isObject);
  if (records.length === 0 || records.length < list.length) return null;
  const places = new Map<string, number>();
  const rows: string[][] = [];
  for (const [place, record] of records.entries()) {
    rows.push(cellsOf(record, places));
    if (place % RECORDS_A_STEP === 0) yield 0;
  }
  const names = [...places.keys()];
  return [names, ...rows.map(row => names.map((_, column) => row[column] ?? ''))];
}

/** The cells of a record at the places of their names; names that are new are given the next. */
function cellsOf(record: JsonObject, places: Map<string, number>): string[] {
  const cells: string[] = [];
  for (const [name, cell] of flattened(record)) {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    cells[place] = cell;
  }
  return cells;
}

function splitTable(columns: readonly Json[], data: readonly Json[], index: Json): Rows {
  const rows = data.filter(Array.isArray).map((row: readonly Json[]) => row.map(cellOf));
  const labels: readonly Json[] | null = Array.isArray(index) && index.length === rows.length ? index : null;
  const named = columns.map(cellOf);
  return labels === null
    ? [named, ...rows]
    : [['', ...named], ...rows.map((row, place) => [cellOf(labels[place]), ...row])];
}

/** Columns by name: lists of equal length, or values by index. */
function columnTable(value: JsonObject): Rows | null {
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
  if (
    areRecords(
      indexed.map(([name]) => name),
      labels,
    )
  ) {
    return [
      ['', ...labels],
      ...indexed.map(([name, cells]) => [name, ...labels.map(label => cellOf(cells[label]))]),
    ];
  }
  return [
    ['', ...indexed.map(([name]) => name)],
    ...labels.map(label => [label, ...indexed.map(([, cells]) => cellOf(cells[label]))]),
  ];
}

/** Records by key, not columns by index: the labels inside are names, and those outside number or date them, or are more. */
function areRecords(outside: readonly string[], inside: readonly string[]): boolean {
  const areNumbered = (names: readonly string[]) => names.every(name => /^\d[\d\s:.TZ/-]*$/.test(name));
  if (areNumbered(outside) !== areNumbered(inside)) return areNumbered(outside);
  return !areNumbered(inside) && outside.length > inside.length;
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
