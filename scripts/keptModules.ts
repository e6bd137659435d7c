import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { smallerReact } from './smallerReact.ts';
import { textParts } from './textParts.ts';

const root = path.join(import.meta.dirname, '..');

/** What the bundler keeps of each module that is loaded by itself, with all that it imports at once. */
export type Kept = ReadonlyMap<string, ReadonlySet<string>>;

/** The chunks of the site as the bundler would make them by itself, one for each set of modules that load it. */
async function chunksByThemselves(): Promise<readonly Rolldown.OutputChunk[]> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: smallerReact },
    plugins: [textParts(), sheetsAndNoWorkers],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { checks: { pluginTimings: false }, experimental: { chunkOptimization: false } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.filter(file => file.type === 'chunk');
}

/** Stands behind the address of a sheet that is taken for a script. */
const TOLD = '.told';

/**
 * Tells of sheets as of scripts that do something, so that they are kept in what needs them, and nothing of workers, which
 * are bundled by themselves.
 */
const sheetsAndNoWorkers: Plugin = {
  name: 'faultline-sheets-and-no-workers',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    /^\.[^?]*\.css$/.test(source) ? path.resolve(path.dirname(importer), source) + TOLD : null,
  load: id =>
    id.endsWith(TOLD)
      ? { code: `globalThis.sheet = ${JSON.stringify(id)};`, moduleType: 'js', moduleSideEffects: true }
      : null,
  transform: code => code.replaceAll(/new URL\('\.\/worker\.ts', import\.meta\.url\)/g, "''"),
};

/**
 * Who needs what, read from a build of the site in which the bundler splits by itself: what is imported and not used is not
 * kept, which the imports alone do not tell.
 */
export async function keptModules(): Promise<Kept> {
  const chunks = await chunksByThemselves();
  const byFile = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
  const add = (file: string, files: Set<string>): Set<string> => {
    if (files.has(file)) return files;
    files.add(file);
    for (const next of byFile.get(file)!.imports) add(next, files);
    return files;
  };
  const modulesOf = (file: string) =>
    Object.keys(byFile.get(file)!.modules).map(id => (id.endsWith(TOLD) ? id.slice(0, -TOLD.length) : id));
  return new Map(
    chunks
      .filter(({ facadeModuleId }) => facadeModuleId !== null)
      .map(({ fileName, facadeModuleId }) => [
        path.relative(root, facadeModuleId!),
        new Set([...add(fileName, new Set())].flatMap(modulesOf)),
      ]),
  );
}
