import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { composeDeployment, RELEASES } from './composeDeployment.mjs';
import { root } from './install.mjs';

const USE = 'npm run deploy -- FOLDER [--from LAST_DEPLOYMENT]';

/** `npm run deploy`: builds the site and its frozen copy, and puts both into a folder with all older releases. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
const [folder, ...more] = positionals;
if (folder === undefined || more.length > 0) fail(`Where to? ${USE}`);

const { version: release } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const base = `/${process.env.FAULTLINE_BASE ?? ''}/`.replaceAll(/\/{2,}/g, '/');
if (!process.env.FAULTLINE_SITE)
  console.warn('FAULTLINE_SITE is not set: snippets for articles will carry https://YOUR-SITE.');
if (values.from === undefined)
  console.warn(
    'No last deployment was named (--from): frozen releases of an earlier one are not carried over.',
  );

const parts = mkdtempSync(path.join(os.tmpdir(), 'faultline-deploy-'));
try {
  const site = built('site', base);
  const frozen = built('frozen', `${base}${RELEASES}/${release}/`);
  const releases = composeDeployment({ site, frozen, last: values.from ?? null, folder, release });
  console.log(`${folder} holds the site and its releases ${releases.join(', ')}.`);
} catch (error) {
  fail(error.message);
} finally {
  rmSync(parts, { recursive: true, force: true });
}

function built(name, ownBase) {
  const dist = path.join(parts, name);
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
    cwd: root,
    env: { ...process.env, FAULTLINE_BASE: ownBase, FAULTLINE_DIST: dist },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build for ${ownBase} failed.`);
  return dist;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
  if (folder === undefined || more.length > 0) process.exit(1);
}
