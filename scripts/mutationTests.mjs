// What tests see in place of Vitest and fast-check while `npm run mutate` tries them in one process.
import fc from 'fast-check';
import * as vitest from 'vitest';

/** Vitest asks in which file a test stands, and how time is moved by hand. */
globalThis.__vitest_worker__ ??= { filepath: '', config: { fakeTimers: {} } };

/** What the files say that are being loaded. */
export const collecting = { tests: [], suite: null };

export const noHooks = () => ({ beforeAll: [], beforeEach: [], afterEach: [] });

function describe(name, fill) {
  const outer = collecting.suite;
  collecting.suite = { outer, file: outer.file, name: `${outer.name} ${name}`, ...noHooks() };
  fill();
  collecting.suite = outer;
}

function test(name, run) {
  const { suite } = collecting;
  const id = `${suite.file}#${suite.name} ${name}`;
  const alike = collecting.tests.filter(other => other.first === id).length;
  collecting.tests.push({ first: id, id: alike ? `${id} (${alike + 1})` : id, run, suite });
}

/** Rows are told apart by their number. */
const each = add => rows => (name, run) => {
  for (const [place, row] of rows.entries()) {
    add(`${name} ${place + 1}`, () => run(...(Array.isArray(row) ? row : [row])));
  }
};

globalThis.__testsHere = {
  ...vitest,
  describe: Object.assign(describe, { each: each(describe) }),
  test: Object.assign(test, { each: each(test) }),
  it: Object.assign(test, { each: each(test) }),
  beforeAll: run => collecting.suite.beforeAll.push(run),
  beforeEach: run => collecting.suite.beforeEach.push(run),
  afterEach: run => collecting.suite.afterEach.push(run),
};

/** A law is tried on few cases, and on the same ones for every change: which changes are noticed must not depend on luck. */
const [SEED, MOST_CASES] = [1, 25];

globalThis.__lawsHere = {
  ...fc,
  assert: (law, { numRuns = MOST_CASES, ...options } = {}) =>
    fc.assert(law, { ...options, seed: SEED, numRuns: Math.min(numRuns, MOST_CASES), endOnFailure: true }),
};

/** What tests of a file keep from each other is made anew for each while is counted what it comes by. */
export const forgets = [];

globalThis.__onceHere = {
  once(compute) {
    let kept = null;
    forgets.push(() => {
      kept = null;
    });
    return () => {
      kept ??= { value: compute() };
      return kept.value;
    };
  },
};

/** What tests import, and where it stands here. */
export const HERE = { vitest: '__testsHere', 'fast-check': '__lawsHere', 'once.ts': '__onceHere' };
const placeOf = id => HERE[/\bonce\.ts$/.test(id) ? 'once.ts' : id];

export const testsHere = {
  name: 'tests-here',
  enforce: 'pre',
  resolveId: id => (placeOf(id) === undefined ? undefined : `\0${placeOf(id)}`),
  load(id) {
    const place = id.slice(1);
    if (!Object.values(HERE).includes(place)) return undefined;
    const names = Object.keys(globalThis[place]).filter(name => name !== 'default');
    return [
      `export default globalThis.${place};`,
      ...names.map(name => `export const ${name} = globalThis.${place}.${name};`),
    ].join('\n');
  },
};
