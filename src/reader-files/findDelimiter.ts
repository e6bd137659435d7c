import type { Delimiter } from './forecastFile.ts';

export const DELIMITER_SIGNS: Readonly<Record<Delimiter, string>> = {
  tab: '\t',
  semicolon: ';',
  bar: '|',
  comma: ',',
  space: ' ',
};

/** Most of the lines must agree. */
const AGREEING = 0.8;

/**
 * What stands between the columns: the first of tab, semicolon, bar, comma that most lines have. Spaces
 * only where there is nothing else, or where the only commas are decimal ones ("0,7 1").
 *
 * @param lines some lines from the beginning, none of them blank, with nothing inside quotes.
 */
export function findDelimiter(lines: readonly string[]): Delimiter | null {
  const bare = lines.map(line => line.trim());
  const most = (test: (line: string) => boolean) => bare.filter(test).length >= bare.length * AGREEING;
  for (const delimiter of ['tab', 'semicolon', 'bar'] as const) {
    if (most(line => line.includes(DELIMITER_SIGNS[delimiter]))) return delimiter;
  }
  const data = bare.slice(bare.length > 1 ? 1 : 0);
  const decimalCommas = data.filter(line => /(?:^|\s)\d{0,3},\d+%?\s+\S/.test(line) && !/,\s/.test(line));
  if (data.length > 0 && decimalCommas.length >= data.length * AGREEING) return 'space';
  if (most(line => line.includes(','))) return 'comma';
  return most(line => /\S\s+\S/.test(line)) ? 'space' : null;
}
