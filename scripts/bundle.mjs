import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/** A key that changes with any source file: names, sizes and times are listed, not read, to start quickly. */
function sourceKey(folders) {
  const hash = createHash('sha256');
  // Pages and links know where the site is.
  hash.update(process.env.VITE_FAULTLINE_SITE ?? '');
  const visit = place => {
    const { mtimeMs, size } = statSync(place);
    hash.update(`${place}\n${mtimeMs}\n${size}\n`);
  };
  for (const file of ['package-lock.json', 'vite.config.ts', 'scripts/bundle.mjs'])
    visit(path.join(root, file));
  for (const folder of folders)
    for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) visit(path.join(entry.parentPath, entry.name));
  return hash.digest('hex').slice(0, 16);
}

async function buildForNode(entry, outDir) {
  const { build } = await import('vite');
  await build({
    root,
    logLevel: 'error',
    // Words about the build never reach standard output, which belongs to the program that is bundled.
    customLogger: errorLogger(),
    publicDir: false,
    // The driver of a browser finds its own files beside itself.
    ssr: { noExternal: true, external: ['playwright-core'] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
}

function errorLogger() {
  const say = text => console.error(text);
  const quiet = () => undefined;
  return {
    info: quiet,
    warn: quiet,
    warnOnce: quiet,
    error: say,
    clearScreen: quiet,
    hasErrorLogged: () => false,
    hasWarned: false,
  };
}

/** Bundles of other sources are kept so long: somebody may be running one. */
const KEPT_MS = 3_600_000;

/**
 * Imports a TypeScript module of the project in Node, with everything that it imports. The bundle is kept in
 * .cache/<name>/ and made anew only when a source changed; commands that start at once may each make it.
 */
export async function importBundled(name, entry, folders = ['src']) {
  const cache = path.join(root, '.cache', name);
  const kept = path.join(cache, sourceKey(folders));
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    const making = path.join(cache, `making-${process.pid}`);
    await buildForNode(entry, making);
    putInPlace(making, kept);
    removeOld(cache, kept);
  }
  return import(pathToFileURL(path.join(kept, 'main.mjs')).href);
}

/** Whoever comes second finds the same bundle there already. */
function putInPlace(making, kept) {
  try {
    renameSync(making, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
}

function removeOld(cache, kept) {
  const others = readdirSync(cache)
    .map(name => path.join(cache, name))
    .filter(folder => folder !== kept);
  for (const folder of others) {
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
}
