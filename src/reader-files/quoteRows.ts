import type { RejectedRow } from './reading.ts';

/** As much of a rejected row as shows which it is. */
const LONGEST_ECHO = 80;

/**
 * The rows at fault as they stand in the file, found in one pass.
 *
 * @param faults in the order of their lines.
 */
export function quoteRows<Fault extends string>(
  faults: readonly { readonly line: number; readonly fault: Fault }[],
  text: string,
): RejectedRow<Fault>[] {
  let line = 1;
  let start = 0;
  return faults.map(({ line: wanted, fault }) => {
    while (line < wanted) {
      start = text.indexOf('\n', start) + 1;
      line++;
    }
    const end = text.indexOf('\n', start);
    const row = text.slice(start, end < 0 ? undefined : end);
    const quoted =
      row.length > LONGEST_ECHO ? `${row.slice(0, LONGEST_ECHO).replace(/[\ud800-\udbff]$/, '')}…` : row;
    return { line: wanted, fault, text: quoted };
  });
}
