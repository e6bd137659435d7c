import { describe, expect, it } from 'vitest';
import { readText } from './sourceFiles.ts';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const SHIPPED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'OFL-1.1',
];
/** For build and test tools besides; MIT-0 is MIT without the duty to name its authors. */
const TOOLS = [...SHIPPED, 'MPL-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'CC-BY-4.0', 'MIT-0'];

/** Locked with a package that readers get, but for its use in Node only: no bundle holds it. */
const NOT_SHIPPED = new Set(['node_modules/graceful-fs']);

const packages = Object.entries<LockedPackage>(JSON.parse(readText('package-lock.json')).packages).filter(
  ([place]) => place !== '',
);

/** "A OR B" may be used under either, "A AND B" only under both. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(part => allowed.includes(part)));
}

describe('dependencies', () => {
  it('have licences that the project may use', () => {
    const refused = packages.filter(
      ([place, { license = 'none', dev, devOptional }]) =>
        !isAllowed(license, dev || devOptional || NOT_SHIPPED.has(place) ? TOOLS : SHIPPED),
    );
    expect(refused.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it('are pinned to exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(readText('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('are each explained in their decision record, in the version that is used', () => {
    const record = readText('docs/decisions/0006-dependencies.md');
    const { dependencies, devDependencies } = JSON.parse(readText('package.json'));
    const unexplained = Object.entries<string>({ ...dependencies, ...devDependencies })
      .filter(([name]) => !name.startsWith('@types/'))
      .filter(
        ([name, version]) => !record.includes(name.split('/').at(-1) ?? name) || !record.includes(version),
      );
    expect(unexplained).toEqual([]);
  });

  // A registry that lacks a build for some system makes npm leave it out, and then `npm ci` fails everywhere.
  it('are locked for every system; node scripts/completeLock.mjs adds what is missing', () => {
    const places = new Set(packages.map(([place]) => place));
    const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        name => !places.has(`node_modules/${name}`) && !places.has(`${place}/node_modules/${name}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('are locked with what their files must hash to; node scripts/completeLock.mjs asks for what is missing', () => {
    const unsure = packages.filter(
      ([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(unsure.map(([place]) => place)).toEqual([]);
  });

  it('are locked without the address of a registry', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
  });
});
