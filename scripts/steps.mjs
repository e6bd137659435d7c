import { spawnSync } from 'node:child_process';
import { commandFile, root } from './install.mjs';
import { missingEngines } from './otherEngines.mjs';
import { reportFile } from './testFailures.mjs';

const tool =
  (packageName, command = packageName) =>
  (...words) =>
  () => [commandFile(packageName, command), ...words];
const tsc = tool('typescript', 'tsc');
const biome = tool('@biomejs/biome', 'biome');
const knip = tool('knip');
const vitest = tool('vitest');
const sizeLimit = tool('size-limit');
const script = name => () => [`scripts/${name}`];
/** Marks a step whose failed tests are told again at the end, when what it printed may be far above. */
const tests = words => Object.assign(words, { tests: true });

/** What can be known without a build: under a minute. */
export const quickSteps = [
  ['types', tsc('-p', 'tsconfig.json')],
  ['types of the model', tsc('-p', 'src/model')],
  ['lint and format', biome('check', '--error-on-warnings', '.')],
  ['dead code', knip('--no-progress')],
  ['unit, docs and architecture tests', tests(vitest('run', '--project', 'model'))],
  // A run of their own: only then do all of them share one page.
  ['component tests', tests(vitest('run', '--project', 'panels'))],
];

/** What needs the built site and a browser. */
export const siteSteps = [
  ['build', script('build.mjs')],
  ['download sizes', sizeLimit('--config', 'scripts/sizeLimits.mjs')],
  ['browser', tests(script('browserTests.mjs'))],
];

/** What follows the walk-throughs of the documents, in copies of the project. */
export const walkSteps = [
  ['slow tests and walk-throughs', tests(vitest('run', '--config', 'test/slow/vitest.config.ts'))],
];

/**
 * Runs every step, also after a failure, so that one run tells all that is wrong.
 * Ends with what failed, test by test, and the line "N passed, N failed", which also names the engines that
 * the browser tests did without; gives the exit status.
 */
export function runSteps(steps) {
  const failed = steps.map(runStep).filter(result => !result.passed);
  console.log('');
  for (const { name, failures } of failed) {
    console.log(`Failed: ${name}`);
    for (const failure of failures) console.log(`  ${failure}`);
  }
  const missing = steps.some(([name]) => name === 'browser') ? missingEngines() : [];
  const notRun = missing.length > 0 ? `; not run: ${missing.join(', ')}` : '';
  console.log(`${steps.length - failed.length} passed, ${failed.length} failed${notRun}`);
  return failed.length === 0 ? 0 : 1;
}

function runStep([name, words]) {
  console.log(`\n▶ ${name}`);
  const report = words.tests ? reportFile() : undefined;
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [...words(), ...(report?.words ?? [])], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const passed = status === 0;
  console.log(`${passed ? '✓' : '✗'} ${name}, ${seconds} s`);
  const failures = passed ? [] : (report?.failures() ?? []);
  report?.remove();
  return { name, passed, failures };
}
