import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const readJson = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

type Version = readonly [number, number, number];

const versionOf = (text: string) => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return [major, minor, patch] as const;
};
const isLess = (a: Version, b: Version) => {
  const place = a.findIndex((part, at) => part !== b[at]);
  return place >= 0 && a[place]! < b[place]!;
};

/** Whether a version is in a range as packages write them: "^20.19.0 || >=22.12.0", "20 || >= 22", "6.*". */
function isIn(version: Version, range: string): boolean {
  return range.split('||').some(part => {
    const [, sign, text] = /^(>=|\^|)\s*v?([\d.]*)/.exec(part.trim())!;
    const least = versionOf(text!.replace(/\.$/, ''));
    if (isLess(version, least)) return false;
    return sign === '>=' || part.trim() === '*' || version[0] === least[0];
  });
}

const RANGE: string = readJson('package.json').engines.node;
/** The lowest version of each line of Node that is taken. */
const LEAST = RANGE.split(' || ').map(part => versionOf(part.replace(/^\D+/, '')));

/** As the commands find it out, before anything is installed. */
function taken(versions: readonly string[]): readonly boolean[] {
  const script = `import('./scripts/nodeVersions.mjs').then(({ takesNode }) =>
    console.log(JSON.stringify(${JSON.stringify(versions)}.map(version => takesNode(version, ${JSON.stringify(RANGE)})))))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }));
}

it('Node is taken in the lines that package.json names, from their lowest version on', () => {
  const lowest = LEAST.map(version => version.join('.'));
  const below = LEAST.map(([major, minor]) => `${major}.${minor - 1}.9`);
  expect(taken(lowest)).toEqual([true, true, true]);
  expect(taken([...below, '18.20.4', '21.7.3', '23.11.0'])).not.toContain(true);
  expect(taken(['20.20.0', '22.21.1', '25.2.0', '31.0.1'])).not.toContain(false);
});

it('every locked package takes the versions that are taken', () => {
  const packages = Object.entries<{ readonly engines?: { readonly node?: string } }>(
    readJson('package-lock.json').packages,
  );
  const ranges = packages.map(([place, { engines: own }]) => [place, own?.node ?? '*'] as const);
  for (const least of LEAST) expect(ranges.filter(([, range]) => !isIn(least, range))).toEqual([]);
});
