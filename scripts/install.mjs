// Uses nothing but Node itself: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takesNode } from './nodeVersions.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function readJson(...segments) {
  return JSON.parse(readFileSync(path.join(root, ...segments), 'utf8'));
}

/**
 * True when every package of the lock file that is not optional stands in node_modules in its exact version.
 */
export function isInstalled() {
  if (!existsSync(path.join(root, 'node_modules', '.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules', '.package-lock.json').packages;
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || optional || devOptional || present[place]?.version === version,
  );
}

function refuseOldNode() {
  const { node } = process.versions;
  const range = readJson('package.json').engines.node;
  if (takesNode(node, range)) return;
  const lines = range.replaceAll('^', '').replace('>=', '').split(' || ');
  console.error(
    `Node ${lines.slice(0, -1).join(' or ')} (or later in those lines), or ${lines.at(-1)} or newer is needed; this is ${node}.`,
  );
  process.exit(1);
}

/** Runs npm through the very file that started us where there is one, so that it is found on every system. */
function npm(...words) {
  const npmFile = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  return npmFile && /\.c?js$/.test(npmFile)
    ? spawnSync(process.execPath, [npmFile, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

/** Installs the locked dependencies if any is missing; its words go to standard error. */
export function ensureInstalled() {
  refuseOldNode();
  if (isInstalled()) return;
  console.error('Installing the dependencies of package-lock.json …');
  // The second way takes over where the lock file lacks a build for this system; it leaves the lock file as
  // it is.
  const isDone = npm('ci').status === 0 || npm('install', '--no-save').status === 0;
  if (isDone) return;
  console.error(
    'The dependencies could not be installed; see npm above. Is the package registry within reach?',
  );
  process.exit(1);
}

/** The JavaScript file behind a command of an installed package, to be run with this same Node. */
export function commandFile(packageName, command = packageName) {
  const { bin } = readJson('node_modules', packageName, 'package.json');
  return path.join(root, 'node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}
