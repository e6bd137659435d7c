import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, parseSync, type Rolldown } from 'vite';
import { shortRequirements } from './shortRequirements.ts';

const root = path.join(import.meta.dirname, '..');
/** What computes a view, as its panel declares it. */
const DECLARED = /\/src\/panels\/[\w-]+\/\w+\.ts$/;
const TYPE = 'ViewComputation';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key: { readonly name?: string };
}

interface Declared extends Node {
  readonly id: {
    readonly typeAnnotation?: {
      readonly typeAnnotation: { readonly typeName?: { readonly name?: string } };
    };
  };
  readonly init: Node & { readonly properties: readonly Property[] };
}

interface Statement extends Node {
  readonly declaration?: { readonly declarations?: readonly Declared[] } | null;
  readonly specifiers?: readonly { readonly local: { readonly name: string } }[];
}

/** A worker previews nothing: of each view it takes what computes it in full, by itself or in pieces, and what that imports. */
const inFullAlone: Plugin = {
  name: 'faultline-in-full-alone',
  enforce: 'pre',
  transform(code, id) {
    if (!DECLARED.test(id) || !code.includes(`: ${TYPE}<`)) return null;
    return { code: withoutUnusedImports(withoutPreviews(code)), map: null };
  },
};

const IN_FULL = new Set<string | undefined>(['compute', 'pieces']);

function statementsOf(code: string): readonly Statement[] {
  return (parseSync('module.ts', code).program as unknown as { readonly body: readonly Statement[] }).body;
}

function withoutPreviews(code: string): string {
  const views = statementsOf(code)
    .flatMap(({ declaration }) => declaration?.declarations ?? [])
    .filter(({ id }) => id.typeAnnotation?.typeAnnotation.typeName?.name === TYPE)
    .filter(({ init }) => init.type === 'ObjectExpression');
  const cuts = views.flatMap(({ init: { properties, end } }) =>
    properties.flatMap(({ key, start }, place) =>
      IN_FULL.has(key.name) ? [] : [{ start, end: properties[place + 1]?.start ?? end - 1 }],
    ),
  );
  return without(code, cuts);
}

/** An import keeps a module near, used or not. */
function withoutUnusedImports(code: string): string {
  const imports = statementsOf(code).filter(({ type }) => type === 'ImportDeclaration');
  const rest = without(code, imports);
  const isUsed = (name: string) => new RegExp(`\\b${name}\\b`).test(rest);
  return without(
    code,
    imports.filter(({ specifiers = [] }) => !specifiers.some(({ local }) => isUsed(local.name))),
  );
}

function without(code: string, cuts: readonly Pick<Node, 'start' | 'end'>[]): string {
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

/** A chunk as the bundler makes it by itself: modules that the same views need. */
interface Piece {
  readonly modules: readonly string[];
  readonly code: string;
  /** The pieces that it imports, by their names. */
  readonly imports: readonly string[];
}

interface Pieces {
  readonly byName: ReadonlyMap<string, Piece>;
  /** Those in which the computation of a view stands. */
  readonly views: readonly string[];
  /** What every view loads besides, in bytes. */
  readonly start: number;
}

/** What a worker loads once it stands, read from a build in which the bundler splits by itself. */
async function piecesOf(worker: string): Promise<Pieces> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [inFullAlone, shortRequirements()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: worker, experimental: { chunkOptimization: false } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter(file => file.type === 'chunk');
  const isOf = (id: string | null) => id === worker;
  const start = chunks.find(({ facadeModuleId }) => isOf(facadeModuleId))!;
  const atOnce = closureOf(
    [start.fileName],
    name => chunks.find(({ fileName }) => fileName === name)!.imports,
  );
  const later = chunks.filter(({ fileName }) => !atOnce.has(fileName));
  const byName = new Map(
    later.map(({ fileName, moduleIds, code, imports }) => [
      fileName,
      {
        modules: moduleIds,
        code,
        imports: imports.filter(name => !atOnce.has(name)),
      },
    ]),
  );
  const views = later.filter(
    ({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && !NO_VIEW.test(facadeModuleId ?? ''),
  );
  const begins = [...atOnce].map(name => chunks.find(({ fileName }) => fileName === name)!.code);
  return {
    byName,
    views: views.map(({ fileName }) => fileName),
    start: gzipSync(begins.join('')).length,
  };
}

/** What is loaded for other ends than a view: data, draws, and what reads a reader's files. */
const NO_VIEW = /\.json$|\/(?:files|makeDraw)\.ts$/;

/** Names with all that they lead to. */
function closureOf(
  names: readonly string[],
  next: (name: string) => readonly string[],
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    closureOf(next(name), next, found);
  }
  return found;
}

/** A file more is a request: as if it had so many bytes more. */
const FILE_COSTS = 300;
/** What a worker of one view should not come to weigh, in bytes. Beyond that a byte counts for ten. */
const MOST_LOADED = 15_000;
const WEIGHT_BEYOND = 10;

/** Some pieces in one file. */
type File = readonly string[];

/** Puts pieces together as long as views come to load less by it. */
function inFewFiles(files: readonly File[], cost: (files: readonly File[]) => number): readonly File[] {
  const choices = files.flatMap((one, place) =>
    files
      .slice(place + 1)
      .map(other => [...files.filter(file => file !== one && file !== other), [...one, ...other]]),
  );
  const costs = choices.map(cost);
  const least = Math.min(...costs);
  return least < cost(files) ? inFewFiles(choices[costs.indexOf(least)]!, cost) : files;
}

/** Tells what all views load with pieces in some files. */
function costIn({ byName, views, start }: Pieces): (files: readonly File[]) => number {
  const sizes = new Map<string, number>();
  const sizeOf = (file: File) => {
    const key = file.join();
    const known = sizes.get(key) ?? gzipSync(file.map(name => byName.get(name)!.code).join('')).length;
    sizes.set(key, known);
    return known + FILE_COSTS;
  };
  return files => {
    const fileOf = new Map(files.flatMap(file => file.map(name => [name, file] as const)));
    const next = (name: string) => [...byName.get(name)!.imports, ...(fileOf.get(name) ?? [])];
    const loads = views.map(view => {
      const alone = new Map<string, File>();
      const inFile = (name: string) => fileOf.get(name) ?? alone.set(name, [name]).get(name)!;
      const loaded = new Set([...closureOf([view], next)].map(inFile));
      return [...loaded].reduce((sum, file) => sum + sizeOf(file), start);
    });
    return loads.reduce((sum, load) => sum + load + WEIGHT_BEYOND * Math.max(0, load - MOST_LOADED), 0);
  };
}

/** Pieces that several views need. */
function sharedPieces({ byName, views }: Pieces): readonly string[] {
  const needs = views.map(view => closureOf([view], name => byName.get(name)!.imports));
  return [...byName.keys()].filter(name => needs.filter(needed => needed.has(name)).length > 1);
}

const LATER = /\bimport\((["'`])\.\/([^"'`]+)\1\)/g;

/** A part is asked for with all that it imports: found in it, that would be asked for one journey later. */
function withAllAtOnce(
  code: string,
  { fileName, imports }: Rolldown.RenderedChunk,
  chunks: Readonly<Record<string, Rolldown.RenderedChunk>>,
): string {
  const folder = path.posix.dirname(fileName);
  const next = (name: string) => chunks[name]?.imports ?? [];
  const atOnce = closureOf([fileName, ...imports], next);
  return code.replaceAll(LATER, (_import, _quote, name) => {
    const needed = [...closureOf([`${folder}/${name}`], next)].filter(file => !atOnce.has(file));
    const asked = needed.map(file => `import("./${path.posix.basename(file)}")`);
    return asked.length > 1 ? `Promise.all([${asked}]).then(([part]) => part)` : asked.join('');
  });
}

/** Modules that several views of a worker need travel in few files; what a view needs alone is in its own. */
export function workerFiles(): Plugin[] {
  const names = new Map<string, string>();
  const files: Plugin = {
    name: 'faultline-worker-files',
    async buildStart({ input }) {
      const [worker] = [input].flat().map(String);
      const panel = path.basename(path.dirname(worker!));
      const pieces = await piecesOf(worker!);
      const together = inFewFiles(
        sharedPieces(pieces).map(name => [name]),
        costIn(pieces),
      );
      for (const [place, file] of together.entries())
        for (const module of file.flatMap(name => pieces.byName.get(name)!.modules))
          names.set(module, `${panel}.shared${place + 1}`);
    },
    renderChunk(code, chunk, _options, { chunks }) {
      return chunk.isEntry ? withAllAtOnce(code, chunk, chunks) : null;
    },
    outputOptions: options => ({
      ...options,
      codeSplitting: {
        groups: [
          {
            name: id => names.get(id) ?? null,
            debugName: 'shared by views',
            priority: 3,
            includeDependenciesRecursively: false,
          },
        ],
      },
    }),
  };
  return [inFullAlone, files];
}
