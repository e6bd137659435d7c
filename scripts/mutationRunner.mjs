// A test runner for `npm run mutate` that stays in one process, loads only what it tries, and tries the quickest tests first: for
// most changes of the model, starting Vitest anew takes ten times longer than the first test that fails. It knows plain tests only:
// no mocked modules, no time that is moved by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import * as vitest from 'vitest';

const CONFIG = 'test/mutation/vitest.config.ts';
/** How long each test took, for a runner that takes over after a change that did not end. */
const TIMES = 'mutationTimes.json';
const [PASSED, FAILED] = [0, 1];
/** By this the changed code and its runner speak with each other. */
globalThis.__stryker__ ??= {};
const shared = globalThis.__stryker__;

/** What the files say that are being loaded. */
const collecting = { tests: [], suite: null };

function describe(name, fill) {
  const outer = collecting.suite;
  collecting.suite = { outer, file: outer.file, name: `${outer.name} ${name}`, beforeAll: [] };
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
};

const testsHere = {
  name: 'tests-here',
  enforce: 'pre',
  resolveId: id => (id === 'vitest' ? '\0tests-here' : undefined),
  load: id =>
    id === '\0tests-here'
      ? Object.keys(globalThis.__testsHere)
          .map(name => `export const ${name} = globalThis.__testsHere.${name};`)
          .join('\n')
      : undefined,
};

async function prepared(suite, done) {
  if (suite === null || done.has(suite)) return;
  await prepared(suite.outer, done);
  done.add(suite);
  for (const prepare of suite.beforeAll) await prepare();
}

class TestsInOneProcess {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    this.server = await createServer({
      configFile: CONFIG,
      plugins: [testsHere],
      ssr: { noExternal: ['vitest'] },
      appType: 'custom',
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true, include: [] },
      logLevel: 'error',
    });
    // Only now does the process stand in the copy of the project that is changed.
    this.files = JSON.parse(process.env.FAULTLINE_TESTS).map(file => path.resolve(file));
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
    this.times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
  }

  /** Forgets all that was loaded: what code or tests keep of one change must not meet the next. */
  startAnew(change) {
    this.modules.clearCache();
    this.loaded = new Map();
    this.prepared = new Set();
    shared.activeMutant = change;
  }

  /** The tests of a file, which is loaded when the first of them is asked for. */
  async testsIn(file) {
    if (!this.loaded.has(file)) {
      collecting.tests = [];
      collecting.suite = { outer: null, file, name: '', beforeAll: [] };
      await this.modules.import(file);
      this.loaded.set(file, collecting.tests);
    }
    return this.loaded.get(file);
  }

  async dryRun() {
    this.startAnew(undefined);
    for (const file of this.files) await this.testsIn(file);
    const tests = [];
    for (const file of this.files) {
      for (const test of await this.testsIn(file)) tests.push(await this.tryOut(test));
    }
    writeFileSync(TIMES, JSON.stringify(this.times));
    const mutantCoverage = structuredClone(shared.mutantCoverage);
    const strange = await this.resultOf(undefined, undefined);
    return strange.status === 'survived'
      ? { status: 'complete', tests, mutantCoverage }
      : {
          status: 'error',
          errorMessage: `Passes only behind others: ${strange.killedBy} ${strange.failureMessage}`,
        };
  }

  async tryOut(test) {
    const { id, suite } = test;
    await prepared(suite, this.prepared);
    const began = performance.now();
    shared.currentTestId = id;
    const failureMessage = await failureOf(test.run);
    shared.currentTestId = undefined;
    const timeSpentMs = performance.now() - began;
    this.times[id] = timeSpentMs;
    const status = failureMessage === null ? PASSED : FAILED;
    return { id, name: id.split('#')[1], fileName: suite.file, timeSpentMs, status, failureMessage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    shared.hitCount = 0;
    shared.hitLimit = hitLimit;
    const result = await this.resultOf(activeMutant.id, testFilter);
    const isEndless = hitLimit !== undefined && shared.hitCount > hitLimit;
    shared.hitLimit = undefined;
    shared.activeMutant = undefined;
    return isEndless ? { status: 'timeout', reason: 'hit limit' } : result;
  }

  /** Tries the quickest tests first, to the first that fails. */
  async resultOf(change, testFilter) {
    this.startAnew(change);
    const ids = (testFilter ?? Object.keys(this.times)).toSorted(
      (one, other) => this.times[one] - this.times[other],
    );
    for (const [before, id] of ids.entries()) {
      const failureMessage = await failureOf(async () => {
        const test = (await this.testsIn(id.split('#')[0])).find(one => one.id === id);
        await prepared(test.suite, this.prepared);
        await test.run();
      });
      if (failureMessage !== null)
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: before + 1 };
    }
    return { status: 'survived', nrOfTests: ids.length };
  }

  async dispose() {
    await this.modules?.close();
    await this.server?.close();
  }
}

/** Null for what passes. */
async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-one-process', injectableClass: TestsInOneProcess },
];
