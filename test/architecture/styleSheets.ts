import { filesUnder, readText } from './sourceFiles.ts';

export interface StyleRule {
  readonly selectors: readonly string[];
  readonly properties: readonly string[];
  /** The at-rules around it, outermost first: "@layer parts", "@media print". */
  readonly around: readonly string[];
}

export interface StyleSheet {
  /** From the project's root: "src/charts/MarkKey.css". */
  readonly path: string;
  readonly text: string;
  readonly rules: readonly StyleRule[];
}

const GROUPING = /^@(?:layer|media|container|supports)\b/;

/**
 * The rules of a stylesheet, in their order; at-rules that hold no rules (@page, @font-face) are left out.
 */
export function parseSheet(path: string, text: string = readText(path)): StyleSheet {
  const rules: StyleRule[] = [];
  collect(text.replace(/\/\*[\s\S]*?\*\//g, ''), [], rules);
  return { path, text, rules };
}

function collect(code: string, around: readonly string[], rules: StyleRule[]): void {
  let rest = code;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const head = rest.slice(0, open).split(';').at(-1)!.replaceAll(/\s+/g, ' ').trim();
    const close = closingBrace(rest, open);
    const body = rest.slice(open + 1, close);
    if (GROUPING.test(head)) collect(body, [...around, head], rules);
    else if (!head.startsWith('@'))
      rules.push({ selectors: splitAtCommas(head), properties: propertiesOf(body), around });
    rest = rest.slice(close + 1);
  }
}

function closingBrace(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1;
    if (code[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a brace is never closed');
}

function propertiesOf(body: string): string[] {
  return body
    .split(';')
    .map(declaration => declaration.slice(0, declaration.indexOf(':')).trim())
    .filter(property => property !== '');
}

/** Parts of a selector list; commas inside brackets part nothing. */
export function splitAtCommas(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map(part => part.trim());
}

export function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name!);
}

/** The last compound of a selector: what is styled, without where it stands. */
export function subjectOf(selector: string): string {
  let depth = 0;
  for (let at = selector.length - 1; at >= 0; at -= 1) {
    if (selector[at] === ')') depth += 1;
    if (selector[at] === '(') depth -= 1;
    if (depth === 0 && /[ >+~]/.test(selector[at]!)) return selector.slice(at + 1);
  }
  return selector;
}

/**
 * Classes, attributes and pseudo-classes, then elements, as one number; of `:is(…)` and its kind the heaviest
 * argument.
 */
export function specificityOf(selector: string): number {
  const functional = /:(is|not|has|where)\(/.exec(selector);
  if (functional) {
    const start = functional.index + functional[0].length;
    let depth = 1;
    let end = start;
    for (; depth > 0; end += 1) depth += selector[end] === '(' ? 1 : selector[end] === ')' ? -1 : 0;
    const inside = splitAtCommas(selector.slice(start, end - 1)).map(specificityOf);
    const rest = selector.slice(0, functional.index) + selector.slice(end);
    return (functional[1] === 'where' ? 0 : Math.max(...inside)) + specificityOf(rest);
  }
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]|(?<!:):[\w-]+/g)?.length ?? 0;
  const elements = selector.match(/(?:^|[\s>+~])[a-z][\w-]*|::[\w-]+/g)?.length ?? 0;
  return 100 * classes + elements;
}

/** Every stylesheet of the product. */
export const styleSheets: readonly StyleSheet[] = filesUnder('src')
  .filter(file => file.endsWith('.css'))
  .map(file => parseSheet(file));
