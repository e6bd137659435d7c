import { type ESTree, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { PANEL_ENTRIES } from '../../src/panels/registry.ts';
import { parseFile, type SourceFile, sourceFiles } from '../architecture/sourceFiles.ts';

/*
 * A word that compares is licensed by a predicate (schema/comparing.ts) and handed over by words/comparing.en.ts. What a
 * panel tells of values may hold none of its own.
 */
const LICENSED = /\b(?:most(?:ly)?|largest|biggest|nearly|almost|little|hardly|barely|typical(?:ly)?)\b/i;

/** What compares nothing of an outcome: an end of a range, and what the world outside does. */
const FREE = [/\bat most\b/gi];

const texts = sourceFiles.filter(({ path }) =>
  PANEL_ENTRIES.some(({ id }) => path.startsWith(`src/panels/${id}/`) && path.endsWith('.en.ts')),
);

/** The comparing words in sentences that are made from values. */
function unlicensed({ path, program }: SourceFile): string[] {
  const found: string[] = [];
  new Visitor({
    TemplateLiteral({ expressions, quasis }: ESTree.TemplateLiteral) {
      if (expressions.length === 0) return;
      const written = quasis.map(({ value }) => value.cooked ?? '').join('…');
      const told = FREE.reduce((rest, phrase) => rest.replace(phrase, ''), written);
      if (LICENSED.test(told)) found.push(`${path}: ${written}`);
    },
  }).visit(program);
  return found;
}

describe('comparing words', () => {
  it('stand in no sentence made from values without their licence', () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(unlicensed)).toEqual([]);
  });

  it('are found where they stand, and free where they compare nothing', () => {
    const made = (body: string) => unlicensed(parseFile('src/panels/x/text.en.ts', body));
    expect(made(`export const a = (n: number) => \`Most of it: \${n}\`;`)).toHaveLength(1);
    expect(made(`export const a = (n: number) => \`at most \${n}\`;`)).toEqual([]);
    expect(made("export const a = 'most programs print it';")).toEqual([]);
  });
});
