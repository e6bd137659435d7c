// `npm run mutate -- src/model/statistics …`: changes the code of these folders in one place at a time and tries the
// tests on each change. A change that no test notices has survived: a test is missing, or the change makes no difference.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commandFile, ensureInstalled, root } from './install.mjs';
import { panelArithmetic } from './panelArithmetic.mjs';

ensureInstalled();
const folders = process.argv.slice(2);
if (folders.length === 0 || folders.some(folder => !existsSync(path.join(root, folder)))) {
  console.error('Name folders of the project: npm run mutate -- src/model/statistics');
  process.exit(1);
}

const reportFile = path.join(root, 'test/mutation/report.json');
const cache = path.join(root, '.cache/mutation');
const cached = (folder, part) => path.join(cache, `${folder.replaceAll('/', '.')}.${part}.json`);
const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

/** Folders whose tests need neither a page nor a mocked module; of panels, those of what they compute. */
const PLAINLY_TESTED = /^src\/(?:model\/|panels\/|(?:compute|scenario|schema|store)$)/;
const IS_PANEL = /^src\/panels\/[^/]+$/;

/** What is changed of a folder: all its code, of a panel what computes. */
const changedOf = folder =>
  IS_PANEL.test(folder)
    ? panelArithmetic(folder)
    : [`${folder}/**/*.ts`, `!${folder}/**/*.en.ts`, `!${folder}/**/*.d.ts`];

/** The tests that stand where the folder stands. */
const testsOf = folder => {
  const tests = folder.replace('src/', 'test/');
  return readdirSync(path.join(root, tests), { recursive: true })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => `${tests}/${file.replaceAll(path.sep, '/')}`)
    .sort();
};

const configFor = folder => ({
  testRunner: PLAINLY_TESTED.test(folder) ? 'in-one-process' : 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', path.join(root, 'scripts/mutationRunner.mjs')],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: changedOf(folder),
  coverageAnalysis: 'perTest',
  // What acts only while a file is loaded, as a table does, would have to be tried with all tests of the folder, one by one.
  ignoreStatic: /^src\/(?:model|panels)\//.test(folder),
  // Words are held by tests of sentences, letter by letter where it matters.
  mutator: { excludedMutations: ['StringLiteral'] },
  // Its own step for this file needs a TypeScript with an interface in JavaScript, which version 7 has not.
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist*', '.cache', 'bench', 'docs/*', '!docs/model', 'test/browser', 'test/slow'],
  tempDirName: path.join(cache, 'sandbox'),
  reporters: ['json', 'progress-append-only', 'survivors-at-once'],
  jsonReporter: { fileName: cached(folder, 'mutants') },
  incremental: true,
  incrementalFile: cached(folder, 'known'),
  allowConsoleColors: false,
  concurrency: os.availableParallelism(),
  dryRunTimeoutMinutes: 20,
  timeoutMS: 5_000,
  // The runner in one process counts both its rounds.
  timeoutFactor: PLAINLY_TESTED.test(folder) ? 1 : 1.25,
});

function mutate(folder) {
  mkdirSync(cache, { recursive: true });
  const config = cached(folder, 'config');
  writeFileSync(config, JSON.stringify(configFor(folder)));
  const { status } = spawnSync(
    process.execPath,
    [commandFile('@stryker-mutator/core', 'stryker'), 'run', config],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, FAULTLINE_MUTATED: folder, FAULTLINE_TESTS: JSON.stringify(testsOf(folder)) },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  return summaryOf(JSON.parse(readFileSync(cached(folder, 'mutants'), 'utf8')));
}

/** Counts, the score in per cent, and each survivor with its place, to be read one by one. */
function summaryOf({ files }) {
  const mutants = Object.entries(files).flatMap(([file, { mutants: all }]) =>
    all.map(mutant => ({ file, ...mutant })),
  );
  const count = states => mutants.filter(({ status }) => states.includes(status)).length;
  const [detected, undetected] = [count(DETECTED), count(UNDETECTED)];
  return {
    detected,
    undetected,
    score: Math.round((1000 * detected) / (detected + undetected)) / 10,
    measured: new Date().toISOString().slice(0, 10),
    survivors: mutants
      .filter(({ status }) => UNDETECTED.includes(status))
      .map(
        ({ file, location, mutatorName, replacement }) =>
          `${file}:${location.start.line}:${location.start.column} ${mutatorName}: ${replacement ?? ''}`,
      )
      .sort(),
  };
}

for (const folder of folders) {
  const summary = mutate(folder);
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : {};
  const all = { ...report, [folder]: summary };
  const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => one.localeCompare(other)));
  writeFileSync(reportFile, `${JSON.stringify(sorted, null, 1)}\n`);
  console.log(`${folder}: ${summary.score} % of ${summary.detected + summary.undetected} were noticed`);
  for (const survivor of summary.survivors) console.log(`  ${survivor}`);
}
