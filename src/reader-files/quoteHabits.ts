const SHOWN_LINES = 50;
const WHOLE_LINE = /^"(?:[^"]|"")*[,;\t|](?:[^"]|"")*"$/;
const SINGLE_QUOTES = /^'[^']*'(?:[,;\t|]'[^']*')+$/;

/**
 * A text in which quotation marks stand as most tools write them: none around a whole line, and no apostrophes around every
 * cell. Lines stay where they are.
 */
export function withUsualQuotes(text: string): string {
  const lines = text.split('\n', SHOWN_LINES).filter(line => line.trim() !== '');
  if (lines.length < 2) return text;
  if (lines.every(line => WHOLE_LINE.test(line)))
    return text
      .split('\n')
      .map(line => (WHOLE_LINE.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line))
      .join('\n');
  return lines.every(line => SINGLE_QUOTES.test(line)) ? text.replaceAll("'", '"') : text;
}

/** Quotation marks that a backslash keeps inside a cell, written twice instead. */
export function withoutBackslashes(text: string): string {
  return text.replaceAll('\\"', '""');
}
