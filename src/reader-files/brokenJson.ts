/** Brackets within brackets; no table is so deep, and a parser takes long for what is far deeper. */
const MOST_BRACKETS = 64;

/** Why a text that begins as JSON is none: brackets that are still open at its end, or something else. */
export function brokenJson(text: string): { readonly isCut: boolean; readonly line: number } {
  const linesTo = (end: number) => text.slice(0, end).split('\n').length;
  if (isOpenAtEnd(text)) return { isCut: true, line: linesTo(text.trimEnd().length) };
  const message = errorOf(text);
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length;
  return { isCut: false, line: line === undefined ? linesTo(Number(position)) : Number(line) };
}

function errorOf(text: string): string {
  try {
    JSON.parse(withoutNumbersThatAreNone(text));
    return '';
  } catch (error) {
    return String(error);
  }
}

function isOpenAtEnd(text: string): boolean {
  let depth = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === OPEN_LIST || sign === OPEN_RECORD) depth++;
    else if (sign === CLOSE_LIST || sign === CLOSE_RECORD) depth--;
  }
  return depth > 0 || at > text.length;
}

/** Whether a text opens bracket in bracket, those in its strings left out. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= MOST_BRACKETS; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === OPEN_LIST || sign === OPEN_RECORD) depth++;
    else if (sign === CLOSE_LIST || sign === CLOSE_RECORD) depth--;
  }
  return depth > MOST_BRACKETS;
}

const [QUOTE, BACKSLASH] = [34, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [91, 93, 123, 125];

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

/** A text with nothing where tools write NaN and Infinity, which JSON does not know. */
export function withoutNumbersThatAreNone(text: string): string {
  // Minus infinity is the logarithm of nothing left.
  const lost = text.replaceAll(/(?<=[:,[\s])-Infinity(?=[\s,}\]])/g, '"-Infinity"');
  return lost.replaceAll(/(?<=[:,[\s])-?(?:NaN|Infinity)(?=[\s,}\]])/g, 'null');
}
