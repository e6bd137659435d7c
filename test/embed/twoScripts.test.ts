import type { Plugin } from 'vite';
import { expect, it } from 'vitest';
import { importScript } from './importScript.ts';

const { twoScripts } = await importScript<{
  readonly twoScripts: (
    entry: string,
    plugins: readonly Plugin[],
    write: (code: string) => string,
  ) => Promise<{ readonly code: string; readonly later: string }>;
}>('twoScripts');

const MODULES: Readonly<Record<string, string>> = {
  'virtual:first': `import { counter } from 'virtual:counter';
    counter.add(1);
    globalThis.toldBy(() => globalThis.loadsLater('__LATER_SCRIPT__', () => import('virtual:second')), counter);`,
  'virtual:second': `import { counter, twice } from 'virtual:counter';
    export const addTwice = count => counter.add(twice(count));`,
  'virtual:counter': `export const counter = { sum: 0, add(count) { counter.sum += count; } };
    export const twice = count => 2 * count;`,
};

const modules: Plugin = {
  name: 'modules',
  enforce: 'pre',
  resolveId: id => Object.keys(MODULES).find(name => id.endsWith(name)) ?? null,
  load: id => MODULES[id] ?? null,
};

interface Counter {
  readonly sum: number;
}
type Loads = () => { readonly address: string; readonly shared: unknown };

it('the second of two scripts goes on with what the first has, without an import', async () => {
  const { code, later } = await twoScripts('virtual:first', [modules], () => '/frames/second.js');
  let first: { readonly load: Loads; readonly counter: Counter } | undefined;
  const run = new Function('globalThis', code);
  run({
    toldBy: (load: Loads, counter: Counter) => {
      first = { load, counter };
    },
    loadsLater: (address: string, share: () => unknown) => ({ address, shared: share() }),
  });
  expect(first!.counter.sum).toBe(1);
  const { address, shared } = first!.load();
  expect(address).toBe('/frames/second.js');
  let second: { readonly addTwice: (count: number) => void } | undefined;
  const faultlineMakes = (make: (given: unknown) => typeof second) => {
    second = make(shared);
  };
  new Function('document', later)({ currentScript: { faultlineMakes } });
  second!.addTwice(3);
  expect(first!.counter.sum).toBe(7);
});
