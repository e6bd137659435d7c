/** Cells that say that there is nothing. */
const EMPTY = /^(?:|nan|null|none|nil|n\/?a|#n\/a|nat|undefined|[-–—.]{1,3})$/i;

/** True for a cell that holds no value: blank, "NaN", "null", "n/a", a dash. */
export function isEmptyCell(cell: string): boolean {
  if (cell.length > 12) return cell.trim() === '';
  return EMPTY.test(cell.trim());
}

/** A text in small letters without accents, for comparing names and words of any language. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .normalize('NFC')
    .trim();
}

/** The words of a column's name, small and without accents: "probWin (%)" gives "prob", "win"; "P&L" is one word. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/\bP\s*[&/]\s*L\b|PnL/gi, ' pnl ')
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter(Boolean)
    .map(folded);
}
