import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Parts {
  readonly site: string;
  readonly frozen: string;
  readonly last: string | null;
  readonly folder: string;
  readonly release: string;
}

const script = pathToFileURL(path.resolve(import.meta.dirname, '../../scripts/composeDeployment.mjs')).href;
const { composeDeployment } = (await import(script)) as { composeDeployment: (parts: Parts) => string[] };

let place: string;
beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'faultline-compose-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const at = (...parts: string[]) => path.join(place, ...parts);

/** A build of two files, as if made for its own folder. */
function built(name: string, text: string): string {
  mkdirSync(at(name, 'leverage'), { recursive: true });
  writeFileSync(at(name, 'index.html'), text);
  writeFileSync(at(name, 'leverage/index.html'), `${text} leverage`);
  return at(name);
}

function deploy(release: string, last: string | null, folder: string, text = release): string[] {
  const [site, frozen] = [built('site', `site ${text}`), built('frozen', `frozen ${text}`)];
  return composeDeployment({ site, frozen, last: last && at(last), folder: at(folder), release });
}

const read = (...parts: string[]) => readFileSync(at(...parts), 'utf8');

test('a release stands beside the site that it is a copy of', () => {
  expect(deploy('1.0.0', null, 'first')).toEqual(['1.0.0']);
  expect(read('first/index.html')).toBe('site 1.0.0');
  expect(read('first/r/1.0.0/leverage/index.html')).toBe('frozen 1.0.0 leverage');
});

test('older releases are carried over byte for byte, however many', () => {
  deploy('1.0.0', null, 'first');
  deploy('1.1.0', 'first', 'second');
  expect(deploy('2.0.0', 'second', 'third')).toEqual(['1.0.0', '1.1.0', '2.0.0']);
  expect(read('third/index.html')).toBe('site 2.0.0');
  for (const release of ['1.0.0', '1.1.0', '2.0.0'])
    expect(read('third/r', release, 'index.html')).toBe(`frozen ${release}`);
});

test('the last deployment may be the folder itself', () => {
  deploy('1.0.0', null, 'site-folder');
  deploy('1.1.0', 'site-folder', 'site-folder');
  expect(readdirSync(at('site-folder/r')).sort()).toEqual(['1.0.0', '1.1.0', 'releases.json']);
  expect(readdirSync(place).sort()).toEqual(['frozen', 'site', 'site-folder']);
});

test('the same release may be deployed again, but not with other files', () => {
  deploy('1.0.0', null, 'first');
  expect(deploy('1.0.0', 'first', 'again')).toEqual(['1.0.0']);
  expect(() => deploy('1.0.0', 'first', 'other', 'changed')).toThrow(/frozen stays/);
  expect(existsSync(at('other'))).toBe(false);
  expect(read('first/r/1.0.0/index.html')).toBe('frozen 1.0.0');
});

test('a frozen release that has changed, or is gone, is told', () => {
  deploy('1.0.0', null, 'first');
  writeFileSync(at('first/r/1.0.0/index.html'), 'mended by hand');
  expect(() => deploy('1.1.0', 'first', 'second')).toThrow(/no longer what was frozen/);
  rmSync(at('first/r/1.0.0'), { recursive: true });
  expect(() => deploy('1.1.0', 'first', 'second')).toThrow(/1\.0\.0 is missing/);
});

test('nothing of somebody else’s is written over, and no folder is invented', () => {
  built('theirs', 'theirs');
  expect(() => deploy('1.0.0', null, 'theirs')).toThrow(/not empty/);
  expect(read('theirs/index.html')).toBe('theirs');
  expect(() => deploy('1.0.0', 'nowhere', 'first')).toThrow(/no last deployment/);
  expect(() => deploy('../1', null, 'first')).toThrow(/no name/);
});
