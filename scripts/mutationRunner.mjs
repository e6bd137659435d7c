// A test runner for `npm run mutate` that stays in one process, loads only what it tries, and tries the quickest tests first: for
// most changes of the model, starting Vitest anew takes ten times longer than the first test that fails. It knows
// plain tests only: no mocked modules, no snapshots.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import { collecting, forgets, HERE, noHooks, testsHere } from './mutationTests.mjs';

const CONFIG = 'test/mutation/vitest.config.ts';
/** How long each test took, and its file to load, and how often it came by each change, for a runner that takes over after a change that did not end. */
const KNOWN = 'mutationKnown.json';
/** A test that comes by a change so much more often than all of its file without it does not end. */
const [OFTEN, MORE] = [10, 1000];
/**
 * So many milliseconds of tests and of loading them are spent on a change, on the quickest first, though one test at least is tried:
 * some train networks. What only later ones would notice counts as survived, so a score is rather too low.
 */
const PATIENCE = 6_000;
const [PASSED, FAILED] = [0, 1];
/** By this the changed code and its runner speak with each other. */
globalThis.__stryker__ ??= {};
const shared = globalThis.__stryker__;

/** What the changed code is to do as it is loaded: count which changes it comes by, or hold one of them. */
const loading = { counts: false, change: undefined };
/** How often each change was come by. */
globalThis.__comeBy = new Float64Array(100_000);
const comeBy = globalThis.__comeBy;

/** In place of the counters and switches that stand in the code by the thousand, so that it runs nearly as fast as on the site. */
const quickSwitches = {
  name: 'quick-switches',
  enforce: 'pre',
  transform: code =>
    code.includes('stryMutAct_9fa48')
      ? `var comeBy_9fa48 = globalThis.__comeBy;\n${code
          .replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, (asked, change) =>
            change === loading.change ? asked : 'false',
          )
          .replaceAll(/stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g, (_, changes) =>
            loading.counts ? `(${changes.replaceAll(/"(\d+)"/g, 'comeBy_9fa48[$1]++')})` : 'void 0',
          )}`
      : undefined,
};

/** What was come by since the last time this was asked. */
function comeByNow() {
  const counts = {};
  for (const [change, count] of comeBy.entries()) if (count > 0) counts[change] = count;
  comeBy.fill(0);
  return counts;
}

/** Tells when all is loaded that a file of tests imports, and its own lines begin. */
globalThis.__bodyBegins = () => undefined;

const bodies = {
  name: 'bodies',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.test.ts') ? `globalThis.__bodyBegins();\n${code}` : undefined),
};

function addTo(sums, counts) {
  for (const sum of sums)
    for (const [change, count] of Object.entries(counts)) sum[change] = (sum[change] ?? 0) + count;
}

/** A test with what comes before and behind it, from the outermost suite to the innermost and back. */
async function runWhole({ run, suite }) {
  const suites = [];
  for (let one = suite; one !== null; one = one.outer) suites.unshift(one);
  try {
    for (const one of suites) for (const prepare of one.beforeEach) await prepare();
    await run();
  } finally {
    for (const one of suites.reverse()) for (const clear of one.afterEach) await clear();
  }
}

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
      plugins: [testsHere, bodies, quickSwitches],
      ssr: { noExternal: Object.keys(HERE) },
      appType: 'custom',
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true, include: [] },
      logLevel: 'error',
    });
    // Only now does the process stand in the copy of the project that is changed.
    this.files = JSON.parse(process.env.FAULTLINE_TESTS).map(file => path.resolve(file));
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
    const known = existsSync(KNOWN)
      ? JSON.parse(readFileSync(KNOWN, 'utf8'))
      : { times: {}, loads: {}, counts: {} };
    Object.assign(this, known);
  }

  /** Forgets all that was loaded: what code or tests keep of one change must not meet the next. */
  startAnew(change, file) {
    this.modules.clearCache();
    forgets.length = 0;
    this.loaded = new Map();
    this.prepared = new Set();
    loading.change = change;
    shared.activeMutant = change;
    const graph = this.server.environments.ssr.moduleGraph;
    for (const changed of [file, this.changed]) {
      for (const module of graph.getModulesByFile(changed) ?? []) graph.invalidateModule(module);
    }
    this.changed = file;
  }

  /** The tests of a file, which is loaded when the first of them is asked for. */
  async testsIn(file) {
    if (!this.loaded.has(file)) {
      collecting.tests = [];
      collecting.suite = { outer: null, file, name: '', ...noHooks() };
      await this.modules.import(file);
      this.loaded.set(file, collecting.tests);
    }
    return this.loaded.get(file);
  }

  async dryRun() {
    const mutantCoverage = await this.countedCoverage();
    await this.measureLoads();
    this.startAnew(undefined);
    const tests = [];
    const known = new Set();
    for (const id of Object.keys(this.times).toSorted((one, other) => this.times[one] - this.times[other])) {
      const [fileName, name] = id.split('#');
      const began = performance.now();
      const failureMessage = await this.failureOf(id);
      const again = performance.now() - began;
      // All that was not spent on tests would be waited for at every change that does not end.
      const timeSpentMs = this.times[id] + again + (known.has(fileName) ? 0 : this.loads[fileName]);
      known.add(fileName);
      this.times[id] = again;
      const status = failureMessage === null ? PASSED : FAILED;
      tests.push({ id, name, fileName, timeSpentMs, status, failureMessage });
    }
    writeFileSync(KNOWN, JSON.stringify({ times: this.times, loads: this.loads, counts: this.counts }));
    return { status: 'complete', tests, mutantCoverage };
  }

  /** How long each file of tests takes to load where nothing is loaded, as it is before each change. */
  async measureLoads() {
    this.startAnew(undefined);
    // All is translated before, as it is by then.
    for (const file of this.files) await this.testsIn(file);
    for (const file of this.files) {
      this.startAnew(undefined);
      const began = performance.now();
      await this.testsIn(file);
      this.loads[file] = performance.now() - began;
    }
  }

  /**
   * What each test comes by, and what its file did for all of its tests; how long it takes is only roughly known while that is
   * counted.
   */
  async countedCoverage() {
    const [atLoad, perTest, forAll] = [{}, {}, {}];
    this.counts = {};
    loading.counts = true;
    this.startAnew(undefined);
    for (const file of this.files) {
      this.counts[file] = {};
      forAll[file] = {};
      globalThis.__bodyBegins = () => addTo([atLoad, this.counts[file]], comeByNow());
      await this.testsIn(file);
      addTo([forAll[file], this.counts[file]], comeByNow());
    }
    const tests = [...this.loaded.values()].flat();
    for (const test of tests) {
      const { id, suite } = test;
      await prepared(suite, this.prepared);
      addTo([forAll[suite.file], this.counts[suite.file]], comeByNow());
      for (const forget of forgets) forget();
      const began = performance.now();
      await failureOf(() => runWhole(test));
      this.times[id] = performance.now() - began;
      perTest[id] = comeByNow();
      addTo([this.counts[suite.file]], perTest[id]);
    }
    for (const { id, suite } of tests) addTo([perTest[id]], forAll[suite.file]);
    loading.counts = false;
    this.server.environments.ssr.moduleGraph.invalidateAll();
    return { static: atLoad, perTest };
  }

  async mutantRun({ activeMutant: { id }, sandboxFileName, testFilter }) {
    this.startAnew(id, sandboxFileName);
    const result = await this.resultOf(id, this.tried(testFilter ?? Object.keys(this.times)));
    shared.hitLimit = undefined;
    shared.activeMutant = undefined;
    return result;
  }

  /** The quickest first, their files' loading included: what loads little of the site comes before what loads all of it. */
  tried(ids) {
    const whole = id => this.times[id] + this.loads[fileOf(id)];
    const loaded = new Set();
    let spent = 0;
    return ids
      .toSorted((one, other) => whole(one) - whole(other))
      .filter((id, place) => {
        spent += loaded.has(fileOf(id)) ? this.times[id] : whole(id);
        loaded.add(fileOf(id));
        return place === 0 || spent <= PATIENCE;
      });
  }

  /** Up to the first test that fails, or that does not end. */
  async resultOf(change, ids) {
    for (const [before, id] of ids.entries()) {
      shared.hitCount = 0;
      shared.hitLimit = OFTEN * (this.counts[fileOf(id)][change] ?? 0) + MORE;
      const failureMessage = await this.failureOf(id);
      if (shared.hitCount > shared.hitLimit) return { status: 'timeout', reason: `${id} does not end` };
      if (failureMessage !== null)
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: before + 1 };
    }
    return { status: 'survived', nrOfTests: ids.length };
  }

  failureOf(id) {
    return failureOf(async () => {
      const test = (await this.testsIn(fileOf(id))).find(one => one.id === id);
      await prepared(test.suite, this.prepared);
      await runWhole(test);
    });
  }

  async dispose() {
    await this.modules?.close();
    await this.server?.close();
  }
}

const fileOf = id => id.split('#')[0];

/** Null for what passes. */
async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

/** Tells what survives as soon as it is known, so that it can be read while the rest is tried. */
class SurvivorsAtOnce {
  onMutantTested({ status, fileName, location: { start }, mutatorName, replacement }) {
    if (status !== 'Survived') return;
    const file = path.relative('.', fileName);
    console.log(`${file}:${start.line}:${start.column} ${mutatorName}: ${replacement}`);
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-one-process', injectableClass: TestsInOneProcess },
  { kind: 'Reporter', name: 'survivors-at-once', injectableClass: SurvivorsAtOnce },
];
