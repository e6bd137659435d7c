/** So many lines show how a text puts its cells in quotation marks. */
const LINES_SEEN = 60;
const LEAST_LINES = 3;
const MOST = 0.9;
const WHOLE_LINE = /^"(?:[^"]|"")*"$/;
const PARTED = /[,;\t|]/;
const SINGLE = /(^|[,;\t|])'((?:[^'\n]|'')*)'(?=[,;\t|]|$)/gm;

/**
 * A text with its quotation marks as separated values have them: each line that stands in them as a whole is freed
 * ("2024-01-02,""0.7"",1"), and cells in single ones get double ones. Any other text comes back as it is.
 */
export function withPlainQuotes(text: string): string {
  const lines = text
    .slice(0, 2 ** 16)
    .split('\n', LINES_SEEN)
    .filter(line => line.trim() !== '');
  if (lines.length < LEAST_LINES) return text;
  const share = (test: (line: string) => boolean) => lines.filter(test).length / lines.length;
  if (share(line => WHOLE_LINE.test(line) && PARTED.test(line)) >= MOST)
    return text.replaceAll(/^"((?:[^"\n]|"")*)"$/gm, (_, line: string) => line.replaceAll('""', '"'));
  if (share(line => (line.match(SINGLE)?.length ?? 0) > 1 && !line.includes('"')) >= MOST)
    return text.replaceAll(
      SINGLE,
      (_, before: string, cell: string) => `${before}"${cell.replaceAll("''", "'").replaceAll('"', '""')}"`,
    );
  return text;
}

/** A text in which quotation marks inside of cells are doubled, where a backslash stands before them. */
export function withDoubledQuotes(text: string): string {
  return text.replaceAll('\\"', '""');
}
