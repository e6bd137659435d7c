import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What a deployment keeps for ever stands in this folder of it, one folder a release. */
export const RELEASES = 'r';
const SUMS = 'releases.json';

/** A sum that changes with any byte and any name in a folder. */
export function sumOf(folder) {
  const hash = createHash('sha256');
  for (const name of filesIn(folder)) {
    const bytes = readFileSync(path.join(folder, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * Puts a deployment together: the site, its frozen copy under r/<release>/, and every release of the last deployment as it
 * stands there.
 *
 * @param site the folder of the built site.
 * @param frozen the folder of the same build made for r/<release>/.
 * @param last the folder of the last deployment; null for the first.
 * @param folder where it goes: nothing may stand there but the last deployment, which it then takes the place of.
 * @returns the names of the releases that it holds.
 * @throws where a release is there already with other bytes, where one that was kept has changed, and where the folder is
 *   somebody else's; then nothing is touched.
 */
export function composeDeployment({ site, frozen, last, folder, release }) {
  if (!/^\w[\w.+-]*$/.test(release)) throw new Error(`“${release}” is no name for a folder.`);
  const isSame = last !== null && path.resolve(last) === path.resolve(folder);
  if (!isSame && existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty, and it is not the last deployment (--from).`);
  const sums = { ...keptReleases(last) };
  const sum = sumOf(frozen);
  if (sums[release] !== undefined && sums[release] !== sum)
    throw new Error(
      `Release ${release} is deployed already, with other files. What is frozen stays: raise the version in package.json.`,
    );
  const making = `${path.resolve(folder)}.making`;
  rmSync(making, { recursive: true, force: true });
  cpSync(site, making, { recursive: true });
  mkdirSync(path.join(making, RELEASES), { recursive: true });
  for (const name of Object.keys(sums))
    cpSync(path.join(last, RELEASES, name), path.join(making, RELEASES, name), { recursive: true });
  if (sums[release] === undefined) cpSync(frozen, path.join(making, RELEASES, release), { recursive: true });
  const all = { ...sums, [release]: sum };
  writeFileSync(path.join(making, RELEASES, SUMS), `${JSON.stringify(all, null, 2)}\n`);
  takePlace(making, path.resolve(folder));
  return Object.keys(all);
}

/** The releases of a deployment with their sums; each is what it was when it was frozen. */
function keptReleases(last) {
  if (last === null) return {};
  if (!existsSync(last)) throw new Error(`There is no last deployment in ${last}.`);
  const folder = path.join(last, RELEASES);
  if (!existsSync(folder)) return {};
  const file = path.join(folder, SUMS);
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const present = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const sums = Object.fromEntries(present.map(({ name }) => [name, sumOf(path.join(folder, name))]));
  for (const [name, sum] of Object.entries(known)) {
    if (sums[name] === undefined) throw new Error(`Release ${name} is missing from ${folder}.`);
    if (sums[name] !== sum) throw new Error(`Release ${name} in ${folder} is no longer what was frozen.`);
  }
  return sums;
}

/** The old one stays beside it until the new one stands. */
function takePlace(making, folder) {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  mkdirSync(path.dirname(folder), { recursive: true });
  renameSync(making, folder);
  rmSync(old, { recursive: true, force: true });
}
