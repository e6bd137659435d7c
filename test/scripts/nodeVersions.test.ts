import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LEAST_NODES, takesNode } from '../../scripts/nodeVersions.mjs';

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

it.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.3', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s is taken: %s', (version, isTaken) => {
  expect(takesNode(version)).toBe(isTaken);
});

it('the versions that are taken stand in package.json, and every locked package takes them too', () => {
  const { engines } = readJson('package.json');
  const packages = Object.entries<{ readonly engines?: { readonly node?: string } }>(
    readJson('package-lock.json').packages,
  );
  const ranges = packages.map(([place, { engines: own }]) => [place, own?.node ?? '*'] as const);
  for (const [major, minor] of LEAST_NODES) {
    expect(isIn([major, minor, 0], engines.node)).toBe(true);
    expect(isIn([major, minor - 1, 0], engines.node)).toBe(false);
    expect(ranges.filter(([, range]) => !isIn([major, minor, 0], range))).toEqual([]);
  }
});
