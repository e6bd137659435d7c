import type { Dice } from './dice.ts';

type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const DELIMITERS = [',', ',', ';', '\t', '|'] as const;

export interface Writing {
  readonly delimiter: string;
  readonly decimal: '.' | ',';
  readonly lineEnd: string;
  readonly encoding: Encoding;
  readonly quoteAll: boolean;
  readonly preamble: string;
}

/** Some way of writing a table. */
export function someWriting(dice: Dice): Writing {
  const delimiter = dice.pick(DELIMITERS);
  const quoteAll = dice.chance(0.15);
  return {
    delimiter,
    decimal: dice.chance(delimiter === ',' ? 0.1 : 0.4) ? ',' : '.',
    lineEnd: dice.pick(['\n', '\n', '\r\n', '\r\n', '\r']),
    encoding: dice.pick(['utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252']),
    quoteAll,
    preamble: dice.pick(['none', 'none', 'none', 'comment', 'title', 'sep', 'blank']),
  };
}

/** A column of a file: its name, and its cells as numbers to be written with the file's decimal sign, or as words. */
export interface WrittenColumn {
  readonly name: string;
  readonly cells: readonly string[];
}

function quoted(cell: string, { delimiter, quoteAll }: Writing): string {
  const mustBe = quoteAll || cell.includes(delimiter) || cell.includes('"') || cell.includes('\n');
  return mustBe ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The bytes of a table written in this way. */
export function written(columns: readonly WrittenColumn[], writing: Writing, hasHeader: boolean): Uint8Array {
  const rows = columns[0]!.cells.map((_, row) => columns.map(({ cells }) => cells[row]!));
  const lines = [...(hasHeader ? [columns.map(({ name }) => name)] : []), ...rows].map(cells =>
    cells.map(cell => quoted(cell, writing)).join(writing.delimiter),
  );
  const text = [...preambleLines(writing), ...lines, ''].join(writing.lineEnd);
  return encoded(text, writing.encoding);
}

function preambleLines({ preamble, delimiter }: Writing): readonly string[] {
  switch (preamble) {
    case 'comment':
      return ['# exported by a tool', '# version 2.1'];
    case 'title':
      return ['Account statement', 'Demo account'];
    case 'sep':
      return [`sep=${delimiter}`];
    case 'blank':
      return ['', ''];
    default:
      return [];
  }
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-16le':
    case 'utf-16be': {
      const units = [0xfeff, ...Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))];
      return Uint8Array.from(
        units.flatMap(unit => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
      );
    }
    case 'windows-1252': {
      const fits = [...text].every(letter => letter.charCodeAt(0) < 256);
      return fits ? Uint8Array.from(text, letter => letter.charCodeAt(0)) : new TextEncoder().encode(text);
    }
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    default:
      return new TextEncoder().encode(text);
  }
}

/** A number with the decimal sign of the file. */
export function number(value: number, digits: number, { decimal }: Writing): string {
  return value.toFixed(digits).replace('.', decimal);
}

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'omega'];

/** A column that has nothing to do with the question. */
function noise(dice: Dice, rows: number, names: ReadonlySet<string>): WrittenColumn | null {
  const cells = (make: (row: number) => string) => Array.from({ length: rows }, (_, row) => make(row));
  const start = dice.whole(0, 1);
  const made = dice.pick<() => WrittenColumn>([
    () => ({
      name: dice.pick(['', 'id', 'Unnamed: 0', '#', 'index']),
      cells: cells(row => String(row + start)),
    }),
    () => ({ name: 'note', cells: cells(() => dice.pick(['nothing', 'a, b; c', 'he said "so"', ''])) }),
    () => ({ name: 'market', cells: cells(() => dice.pick(WORDS)) }),
    () => ({ name: 'version', cells: cells(() => '3') }),
    () => ({ name: 'hash', cells: cells(() => `0x${dice.whole(1e6, 9e6).toString(16)}`) }),
    () => ({ name: 'volume', cells: cells(() => String(dice.whole(1000, 900_000))) }),
    () => ({ name: 'is_public', cells: cells(() => dice.pick(['true', 'false'])) }),
    () => ({ name: 'user_id', cells: cells(() => String(dice.whole(100, 999))) }),
    () => ({ name: 'empty', cells: cells(() => '') }),
  ])();
  return names.has(made.name) ? null : made;
}

/** A table's own columns with some others beside them. */
export function withNoise(dice: Dice, own: readonly WrittenColumn[]): readonly WrittenColumn[] {
  const columns = [...own];
  const most = dice.pick([0, 0, 1, 2, 3]);
  for (let count = 0; count < most; count++) {
    const added = noise(dice, own[0]!.cells.length, new Set(columns.map(({ name }) => name)));
    if (added !== null) columns.push(added);
  }
  return dice.chance(0.5) ? dice.shuffled(columns) : columns;
}
