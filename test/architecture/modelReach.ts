import path from 'node:path';
import type { ESTree } from 'vite';
import type { SourceFile } from './sourceFiles.ts';

interface Names {
  /** Names that a file takes from others: all of them is "*". */
  readonly imports: readonly { readonly from: string; readonly name: string }[];
  /** Names that it hands on, under the name that it gives them: "*" hands on all. */
  readonly passes: readonly { readonly from: string; readonly name: string; readonly as: string }[];
}

/**
 * Model files of which nothing shown uses a name: neither pages, workers, command line nor charts, and no
 * model file that one of these uses. Doors (`index.ts`) hand names on and are no users.
 */
export function modelFilesNotReached(sources: readonly SourceFile[]): readonly string[] {
  const names = new Map(sources.map(file => [file.path, namesOf(file)]));
  const isModel = (file: string) => file.startsWith('src/model/');
  const isDoor = (file: string) => isModel(file) && file.endsWith('/index.ts');
  const used = new Set<string>();

  const use = (file: string, name: string, seen = new Set<string>()): void => {
    if (seen.has(`${file} ${name}`) || !names.has(file) || !isModel(file)) return;
    seen.add(`${file} ${name}`);
    const passes = names
      .get(file)!
      .passes.filter(pass => name === '*' || pass.as === '*' || pass.as === name);
    for (const pass of passes) use(pass.from, pass.as === '*' ? name : pass.name, seen);
    if (isDoor(file) || used.has(file) || !declares(sources, file, name)) return;
    used.add(file);
    for (const { from, name: taken } of names.get(file)!.imports) use(from, taken);
  };

  for (const [file, { imports, passes }] of names) {
    if (isModel(file) || file.startsWith('src/gallery/')) continue;
    for (const { from, name } of [...imports, ...passes]) use(from, name);
  }
  return sources.map(file => file.path).filter(file => isModel(file) && !isDoor(file) && !used.has(file));
}

function declares(sources: readonly SourceFile[], file: string, name: string): boolean {
  const source = sources.find(one => one.path === file);
  return source !== undefined && (name === '*' || declaredNames(source.program).has(name));
}

function declaredNames(program: ESTree.Program): ReadonlySet<string> {
  return new Set(
    program.body.flatMap(statement => {
      if (statement.type !== 'ExportNamedDeclaration') return [];
      const { declaration, specifiers, source } = statement;
      const listed = source ? [] : specifiers.map(({ exported }) => text(exported));
      if (!declaration) return listed;
      if (declaration.type === 'VariableDeclaration')
        return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []));
      return 'id' in declaration && declaration.id?.type === 'Identifier' ? declaration.id.name : [];
    }),
  );
}

function namesOf({ path: file, program }: SourceFile): Names {
  const at = (source: string) => path.posix.join(path.posix.dirname(file), source.replace(/\?.*$/, ''));
  const imports: { from: string; name: string }[] = [];
  const passes: { from: string; name: string; as: string }[] = [];
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      const from = at(statement.source.value);
      for (const specifier of statement.specifiers)
        imports.push({ from, name: specifier.type === 'ImportSpecifier' ? text(specifier.imported) : '*' });
    } else if (statement.type === 'ExportAllDeclaration') {
      passes.push({ from: at(statement.source.value), name: '*', as: '*' });
    } else if (statement.type === 'ExportNamedDeclaration' && statement.source) {
      const from = at(statement.source.value);
      for (const { local, exported } of statement.specifiers)
        passes.push({ from, name: text(local), as: text(exported) });
    }
  }
  return { imports, passes };
}

const text = (name: ESTree.ModuleExportName) => (name.type === 'Literal' ? name.value : name.name);
