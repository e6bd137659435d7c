/**
 * A text of at most so many letters, the last one a sign that there was more; no letter is cut in half.
 *
 * @example
 * shortened('probability', 6) // 'proba…'
 */
export function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return `${text.slice(0, letters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
