import { type ESTree, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesUnder, parseFile, type SourceFile, sourceFiles } from './sourceFiles.ts';

/** Words that say nothing about what a thing is. */
const EMPTY_WORDS = /^(?:utils?|helpers?|misc|calc|managers?)$/i;
const EMPTY_FOLDERS = /^(?:utils?|helpers?|common|lib|misc|shared)$/;
/** A bare unit or quantity that says neither of what nor in which unit. */
const BARE_NAMES = new Set(['pct', 'perc', 'vol', 'tmp', 'temp', 'misc', 'info', 'params2']);

const wordsOf = (name: string) => name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);

/** Every name that a file gives: variables, functions, parameters, properties of its types. */
function givenNames({ program }: SourceFile): string[] {
  const names: string[] = [];
  const bind = (pattern: ESTree.Node | null | undefined): void => {
    if (!pattern) return;
    if (pattern.type === 'Identifier') names.push(pattern.name);
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left);
    else if (pattern.type === 'RestElement') bind(pattern.argument);
    else if (pattern.type === 'ArrayPattern') pattern.elements.forEach(bind);
    else if (pattern.type === 'ObjectPattern')
      for (const property of pattern.properties)
        bind(property.type === 'RestElement' ? property : property.value);
  };
  const bindFunction = (node: { id?: ESTree.Node | null; params: readonly ESTree.Node[] }) => {
    bind(node.id);
    node.params.forEach(bind);
  };
  new Visitor({
    VariableDeclarator: node => bind(node.id),
    FunctionDeclaration: bindFunction,
    FunctionExpression: bindFunction,
    ArrowFunctionExpression: bindFunction,
    ClassDeclaration: node => bind(node.id),
    TSInterfaceDeclaration: node => bind(node.id),
    TSTypeAliasDeclaration: node => bind(node.id),
    TSPropertySignature: node => bind(node.key),
  }).visit(program);
  return names;
}

function emptyNames(file: SourceFile): string[] {
  const stem = file.path.split('/').at(-1)?.replace(/\..*$/, '') ?? '';
  return [stem, ...givenNames(file)]
    .filter(name => BARE_NAMES.has(name) || wordsOf(name).some(word => EMPTY_WORDS.test(word)))
    .map(name => `${file.path}: ${name}`);
}

describe('names', () => {
  it('say what a thing is', () => {
    expect(sourceFiles.flatMap(emptyNames)).toEqual([]);
  });

  it('of folders are kebab-case words of the field', () => {
    const folders = new Set(filesUnder('src').flatMap(file => file.split('/').slice(1, -1)));
    expect(
      [...folders].filter(name => EMPTY_FOLDERS.test(name) || !/^[a-z]+(?:-[a-z]+)*$/.test(name)),
    ).toEqual([]);
  });

  it('are read by this test', () => {
    const text =
      'function f(calcHelper: number, { a: [vol] }: X) { const tmp = 1; } interface X { pct: number }';
    expect(emptyNames(parseFile('src/model/f.ts', text))).toHaveLength(4);
  });
});
