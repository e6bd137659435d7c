import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ESTree, parseSync } from 'vite';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the project's root, with forward slashes: "src/model/random/rng.ts". */
  readonly path: string;
  readonly text: string;
  /** The text with comments blanked out. */
  readonly code: string;
  readonly program: ESTree.Program;
  /** Project files by their path, packages by their name. Imports of types count. */
  readonly imports: readonly string[];
}

/** All files under a folder, by their path from the root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function readText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

export function parseFile(file: string, text: string = readText(file)): SourceFile {
  const { program, module, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(entry => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const literal = /^['"](.+)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
      return literal?.[1] ?? [];
    }),
  ];
  return {
    path: file,
    text,
    code: comments.reduce(
      (code, { start, end }) => code.slice(0, start) + ' '.repeat(end - start) + code.slice(end),
      text,
    ),
    program,
    imports: [...new Set(requests)].map(request => resolveRequest(file, request)),
  };
}

function resolveRequest(file: string, request: string): string {
  const plain = request.replace(/\?.*$/, '');
  return plain.startsWith('.') ? path.posix.join(path.posix.dirname(file), plain) : packageName(plain);
}

function packageName(request: string): string {
  const [first = '', second = ''] = request.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Every TypeScript file of the product. */
export const sourceFiles: readonly SourceFile[] = filesUnder('src')
  .filter(file => /\.tsx?$/.test(file))
  .map(file => parseFile(file));

/** Names of the functions that a file declares and exports. */
export function exportedFunctions({ program }: SourceFile): string[] {
  return program.body.flatMap(statement =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'FunctionDeclaration'
      ? (statement.declaration.id?.name ?? [])
      : [],
  );
}
