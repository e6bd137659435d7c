import { describe, expect, it } from 'vitest';
import { filesUnder, readText, sourceFiles } from './sourceFiles.ts';

/**
 * Examples may use what any file of the model exports, so that a part behind a topic's door can have one too.
 */
const exported = Object.assign(
  {},
  ...Object.values(import.meta.glob<Record<string, unknown>>('../../src/model/**/*.ts', { eager: true })),
);
const RELATIVE_TOLERANCE = 1e-9;

interface Example {
  readonly where: string;
  readonly expression: string;
  readonly value: string;
}

/** Lines of the form "expression // value" of every `@example` in the model. */
const commentExamples: Example[] = sourceFiles
  .filter(({ path }) => path.startsWith('src/model/'))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/@example\b((?:(?!\*\/|\n\s*\*\s*@)[\s\S])*)/g)].flatMap(([, block = '']) =>
      exampleLines(path, block.replaceAll(/^\s*\* ?/gm, '')),
    ),
  );

/** The same in the TypeScript blocks of the Markdown pages. */
const pageExamples: Example[] = ['docs', 'src']
  .flatMap(filesUnder)
  .filter(file => file.endsWith('.md'))
  .flatMap(file =>
    [...readText(file).matchAll(/^```ts\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
      exampleLines(file, block),
    ),
  );

/** An expression may run over several lines; the one with the value ends it. */
function exampleLines(where: string, block: string): Example[] {
  const examples: Example[] = [];
  let begun = '';
  for (const line of block.split('\n')) {
    const [, expression, value] = /^(.*?)\s*\/\/ (.+)$/.exec(line) ?? [];
    if (value === undefined) begun += `${line}\n`;
    else {
      examples.push({ where, expression: (begun + expression).trim(), value: value.trim() });
      begun = '';
    }
  }
  return examples;
}

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(exported), `return (${expression});`)(...Object.values(exported));
}

/** Numbers within the tolerance are made equal, so that the rest can be compared as a whole. */
function settle(received: unknown, expected: unknown): unknown {
  if (typeof received === 'number' && typeof expected === 'number')
    return Math.abs(received - expected) <= RELATIVE_TOLERANCE * Math.abs(expected) ? expected : received;
  if (ArrayBuffer.isView(received)) return settle(Array.from(received as Float64Array), expected);
  if (Array.isArray(received) && Array.isArray(expected))
    return received.map((element, place) => settle(element, expected[place]));
  if (typeof received === 'object' && received !== null && typeof expected === 'object' && expected !== null)
    return Object.fromEntries(
      Object.entries(received).map(([key, part]) => [
        key,
        settle(part, (expected as Record<string, unknown>)[key]),
      ]),
    );
  return received;
}

describe('examples in doc comments and pages', () => {
  it('are found', () => {
    expect(commentExamples.length).toBeGreaterThan(0);
  });

  it.each([...commentExamples, ...pageExamples])('$where: $expression is $value', ({ expression, value }) => {
    if (value.startsWith('throws')) {
      expect(() => evaluate(expression)).toThrow();
      return;
    }
    const expected = evaluate(value);
    expect(settle(evaluate(expression), expected)).toEqual(expected);
  });
});
