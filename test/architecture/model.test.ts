import { describe, expect, it } from 'vitest';
import {
  exportedFunctions,
  filesUnder,
  parseFile,
  readText,
  type SourceFile,
  sourceFiles,
} from './sourceFiles.ts';

const modelFiles = sourceFiles.filter(({ path }) => path.startsWith('src/model/'));
const pureFiles = sourceFiles.filter(({ path }) =>
  /^src\/(?:model\/|schema\/|panels\/[^/]+\/[^/]+\.ts$)/.test(path),
);

const CLOCK_OR_ENTROPY = /\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bperformance\.now\b|\bcrypto\./g;

const doors = import.meta.glob<Record<string, unknown>>('../../src/model/*/index.ts', { eager: true });
const openNames = Object.values(doors).flatMap(door => Object.entries(door));

/** The functions that the rest of the project can call, with the file that declares each. */
const openFunctions = openNames
  .filter(([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)))
  .map(([name]) => ({ name, file: modelFiles.find(file => exportedFunctions(file).includes(name)) }));

function docComment({ text }: SourceFile, name: string): string {
  const before = text.slice(0, text.search(new RegExp(`export (?:async )?function\\*? ${name}\\b`)));
  return /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(before)?.[0] ?? '';
}

/**
 * Module-level state that could differ between two calls: `let`, maps and sets. Tables of numbers are
 * allowed.
 */
function mutableState({ path, program }: SourceFile): string[] {
  return program.body.flatMap(statement => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations
      .filter(({ init }) => {
        const builds =
          init?.type === 'NewExpression' && init.callee.type === 'Identifier' ? init.callee.name : '';
        return declaration.kind !== 'const' || /^(?:Weak)?(?:Map|Set)$/.test(builds);
      })
      .map(({ id }) => `${path}: ${id.type === 'Identifier' ? id.name : 'a pattern'}`);
  });
}

describe('the model', () => {
  it('knows no clock and no entropy, nor do schema and the pure halves of the panels', () => {
    expect(
      pureFiles.flatMap(({ path, code }) =>
        (code.match(CLOCK_OR_ENTROPY) ?? []).map(word => `${path}: ${word}`),
      ),
    ).toEqual([]);
  });

  it('keeps no state between calls', () => {
    expect(modelFiles.flatMap(mutableState)).toEqual([]);
    expect(
      mutableState(parseFile('a.ts', 'let a = 1; export const b = new Map(); const c = 1;')),
    ).toHaveLength(2);
  });

  it('shows every name at one door only', () => {
    const names = openNames.map(([name]) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  // What no door shows may share a file, and a kernel may keep its family together.
  it('keeps every open function in a file of its own name', () => {
    const misplaced = openFunctions.filter(
      ({ name, file }) => !file?.path.endsWith(`/${name}.ts`) && !file?.path.endsWith('.kernel.ts'),
    );
    expect(
      misplaced.map(({ name, file }) => `${name} (${file?.path ?? 'not declared as a function'})`),
    ).toEqual([]);
  });

  it('says of every open function what it gives, how that is verified, and an example', () => {
    const incomplete = openFunctions.flatMap(({ name, file }) => {
      const comment = file ? docComment(file, name) : '';
      const missing = ['@verified', '@example'].filter(tag => !comment.includes(tag));
      return missing.length > 0 ? [`${name}: ${comment ? missing.join(' and ') : 'no doc comment'}`] : [];
    });
    expect(incomplete).toEqual([]);
  });

  // A function's test stands in the mirrored folder of its topic and names it; several may share a file, and
  // what no door shows is tested through what one shows.
  it('has a test that names every open function', () => {
    const tests = filesUnder('test/model').filter(file => /\.test\.ts$/.test(file));
    const untested = openFunctions.flatMap(({ name, file }) => {
      const topic = file?.path.split('/')[2] ?? '';
      const isTested = tests.some(
        test =>
          (test.startsWith(`test/model/${topic}/`) || topic.endsWith('.ts')) &&
          new RegExp(`\\b${name}\\b`).test(readText(test)),
      );
      return isTested ? [] : [`${name} (${file?.path})`];
    });
    expect(untested).toEqual([]);
  });
});
