import { type ESTree, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { parseFile, type SourceFile, sourceFiles } from './sourceFiles.ts';
import { nameOf } from './wordsOutsideText.ts';

/** Columns and rows are checked against each other where they meet, in one place. */
const MAKER = 'src/schema/tableOf.ts';

function namesOf({ properties }: ESTree.ObjectExpression): readonly string[] {
  return properties.flatMap(property =>
    property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : [],
  );
}

/** Tables put together by hand, where a column may miss its cells unnoticed. */
function uncheckedTables({ path, program, text }: SourceFile): readonly string[] {
  const checked = new Set<number>();
  const found: string[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [made] }) {
      if (nameOf(callee) === 'tableOf' && made) checked.add(made.start);
    },
    ObjectExpression(node) {
      const names = namesOf(node);
      const isTable = ['caption', 'columns', 'rows'].every(name => names.includes(name));
      if (isTable && !checked.has(node.start))
        found.push(`${path}:${text.slice(0, node.start).split('\n').length}`);
    },
  }).visit(program);
  return found;
}

describe('tables', () => {
  it('are made where columns are checked against cells', () => {
    expect(sourceFiles.filter(({ path }) => path !== MAKER).flatMap(uncheckedTables)).toEqual([]);
  });

  it.each([
    ["const table = { caption: 'a', columns: [{ key: 'a', label: 'b' }], rows: [] };", 1],
    ["const table = tableOf({ caption: 'a', columns: [{ key: 'a', label: 'b' }], rows: [] });", 0],
    ["const words = { caption: 'a', columns: { a: 'b' } };", 0],
  ])('are told from others: %s', (text, count) => {
    expect(uncheckedTables(parseFile('src/panels/a/tables.ts', text))).toHaveLength(count);
  });
});
