// A test runner for `npm run mutate` that loads the tests of a folder once and keeps them, and tries the quickest first: for most
// changes of the model, starting Vitest anew takes longer than its tests. Only for code that keeps nothing from one call to the
// next, as src/model is held to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import * as vitest from 'vitest';

const CONFIG = 'test/mutation/vitest.config.ts';
/** How long each test took, for a runner that takes over after a change that did not end. */
const TIMES = 'mutationTimes.json';
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
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
    this.times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
  }

  /** Loads all files with a change in force, or with none. */
  async load(change) {
    this.loadedWith = change;
    shared.activeMutant = change;
    this.modules.clearCache();
    collecting.tests = [];
    for (const file of JSON.parse(process.env.FAULTLINE_TESTS)) {
      collecting.suite = { outer: null, file: path.resolve(file), name: '', beforeAll: [] };
      await this.modules.import(path.resolve(file));
    }
    this.tests = collecting.tests;
  }

  async dryRun() {
    await this.load(undefined);
    const done = new Set();
    const tests = [];
    for (const test of this.tests) {
      await prepared(test.suite, done);
      const began = performance.now();
      shared.currentTestId = test.id;
      const failure = await failureOf(test);
      shared.currentTestId = undefined;
      const timeSpentMs = performance.now() - began;
      this.times[test.id] = timeSpentMs;
      const told = { id: test.id, name: test.id.split('#')[1], fileName: test.suite.file, timeSpentMs };
      tests.push(failure === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failure });
    }
    writeFileSync(TIMES, JSON.stringify(this.times));
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant: { id: change }, mutantActivation, testFilter, hitLimit }) {
    shared.hitCount = 0;
    shared.hitLimit = hitLimit;
    const result = await this.resultOf(change, mutantActivation === 'static', testFilter);
    const isEndless = hitLimit !== undefined && shared.hitCount > hitLimit;
    shared.hitLimit = undefined;
    shared.activeMutant = undefined;
    return isEndless ? { status: 'timeout', reason: 'hit limit' } : result;
  }

  async resultOf(change, isStatic, testFilter) {
    const needed = isStatic ? change : undefined;
    try {
      if (isStatic || this.tests === undefined || this.loadedWith !== undefined) await this.load(needed);
    } catch (error) {
      this.tests = undefined;
      return killed(Object.keys(this.times)[0], error, 0);
    }
    shared.activeMutant = change;
    const chosen = testFilter && new Set(testFilter);
    const tests = this.tests.filter(({ id }) => !chosen || chosen.has(id));
    const quickest = tests.toSorted((one, other) => (this.times[one.id] ?? 0) - (this.times[other.id] ?? 0));
    const done = new Set();
    for (const [before, test] of quickest.entries()) {
      const failure = await failureOf(test, done);
      if (failure !== null) return killed(test.id, failure, before + 1);
    }
    return { status: 'survived', nrOfTests: quickest.length };
  }

  async dispose() {
    await this.modules?.close();
    await this.server?.close();
  }
}

function killed(by, failure, nrOfTests) {
  return { status: 'killed', killedBy: [by], failureMessage: String(failure), nrOfTests };
}

/** Null for a test that passes. */
async function failureOf({ run, suite }, done) {
  try {
    if (done) await prepared(suite, done);
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-one-process', injectableClass: TestsInOneProcess },
];
