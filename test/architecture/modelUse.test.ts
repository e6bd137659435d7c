import { describe, expect, it } from 'vitest';
import { exportedFunctions, parseFile, readText, type SourceFile, sourceFiles } from './sourceFiles.ts';

/*
 * Which open functions of the model does nothing use that a reader sees? Followed from what pages, frames and
 * the worker load, through the names that are taken from a topic's door to the files that declare them, and
 * on from file to file. Types do not count, nor what only the command line prints.
 */
const SHOWN =
  /^src\/(?:app\/main\.tsx|panels\/[^/]+\/(?:(?:worker|panel|compute|tell)\.ts|views\/[^/]+\.tsx))$/;
/** Loaded by the command line only. */
const PRINTED = /^src\/panels\/[^/]+\/(?:answer|fileAnswer)\.ts$/;
const DOOR = /^src\/model\/([^/]+)\/index\.ts$/;
const HEADING = '## Shown by no view yet';

const byPath = new Map(sourceFiles.map(file => [file.path, file]));

/** The values that a file takes from others: a name, or null for all of a file. */
interface Taken {
  readonly from: string;
  readonly name: string | null;
}

function resolve(file: string, request: string): string {
  return new URL(request, `file:///${file}`).pathname.slice(1);
}

/** What a file takes from files of the project, types left out. */
function takenBy({ path, program, imports }: SourceFile): Taken[] {
  const named: Taken[] = [];
  for (const statement of program.body) {
    const isImport = statement.type === 'ImportDeclaration';
    if (!isImport && (statement.type !== 'ExportNamedDeclaration' || statement.source === null)) continue;
    const request = statement.source!.value;
    const kind = isImport ? statement.importKind : statement.exportKind;
    if (!request.startsWith('.') || kind === 'type') continue;
    const from = resolve(path, request);
    for (const specifier of statement.specifiers) {
      if ('importKind' in specifier && specifier.importKind === 'type') continue;
      if ('exportKind' in specifier && specifier.exportKind === 'type') continue;
      const taken =
        specifier.type === 'ImportSpecifier'
          ? specifier.imported
          : specifier.type === 'ExportSpecifier'
            ? specifier.local
            : null;
      named.push({ from, name: taken?.type === 'Identifier' ? taken.name : null });
    }
    if (statement.specifiers.length === 0) named.push({ from, name: null });
  }
  const statically = new Set(
    program.body.flatMap(statement =>
      'source' in statement && statement.source ? [resolve(path, statement.source.value)] : [],
    ),
  );
  const loaded = imports.filter(target => target.startsWith('src/') && !statically.has(target));
  return [...named, ...loaded.map(from => ({ from, name: null }))];
}

/** The file behind a name at a door. */
function declaringFile(door: SourceFile, name: string): string | undefined {
  return takenBy(door).find(taken => taken.name === name)?.from;
}

/** All files whose code is reached from these. */
function reachedFrom(roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = byPath.get(path);
    if (!file || reached.has(path) || PRINTED.test(path)) continue;
    reached.add(path);
    for (const { from, name } of takenBy(file)) {
      const door = DOOR.test(from) ? byPath.get(from) : undefined;
      const target = door && name !== null ? declaringFile(door, name) : from;
      if (target) waiting.push(target);
    }
  }
  return reached;
}

const roots = sourceFiles.map(({ path }) => path).filter(path => SHOWN.test(path));
const reached = reachedFrom(roots);
const doors = sourceFiles.filter(({ path }) => DOOR.test(path));

/** The open functions of a topic that nothing shown uses. */
function unusedOf(door: SourceFile): string[] {
  return takenBy(door)
    .filter(({ from, name }) => {
      const file = byPath.get(from);
      return file && name !== null && exportedFunctions(file).includes(name) && !reached.has(from);
    })
    .map(({ name }) => name!)
    .sort();
}

/** The names under the heading of a topic's page. */
function listedIn(page: string): string[] {
  const [, list = ''] = readText(page).split(HEADING);
  const [own = ''] = list.split('\n## ');
  return [...own.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
}

describe('the model', () => {
  it('is followed from every panel and all its views', () => {
    const panels = new Set(roots.flatMap(path => /^src\/panels\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect(panels.size).toBeGreaterThanOrEqual(3);
    for (const panel of panels)
      for (const part of ['panel.ts', 'compute.ts', 'tell.ts'])
        expect(roots).toContain(`src/panels/${panel}/${part}`);
    expect(reached).toContain('src/model/random/sfc32.ts');
  });

  it.each(doors.map(door => [DOOR.exec(door.path)![1]!, door] as const))(
    '%s: its page lists the functions that no view uses yet',
    (topic, door) => {
      expect(listedIn(`src/model/${topic}/README.md`)).toEqual(unusedOf(door));
    },
  );
});

describe('this test', () => {
  it('leaves types out and takes in what is loaded later', () => {
    const text = [
      "import { type A, b } from './b.ts';",
      "import type { C } from './c.ts';",
      "export { d } from '../d.ts';",
      "export type { E } from './e.ts';",
      "const load = () => import('./f.ts');",
    ].join('\n');
    expect(takenBy(parseFile('src/a/a.ts', text))).toEqual([
      { from: 'src/a/b.ts', name: 'b' },
      { from: 'src/d.ts', name: 'd' },
      { from: 'src/a/f.ts', name: null },
    ]);
  });
});
