import { spawn } from 'node:child_process';
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
/** Marks a step that begins with the first one, because it waits for none and keeps one core at most at work. */
const ahead = words => Object.assign(words, { ahead: true });

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
  ['build', ahead(script('build.mjs'))],
  ['download sizes', sizeLimit('--config', 'scripts/sizeLimits.mjs')],
  ['browser', tests(script('browserTests.mjs'))],
];

/** What follows the walk-throughs of the documents, in copies of the project. */
export const walkSteps = [
  ['slow tests and walk-throughs', tests(vitest('run', '--config', 'test/slow/vitest.config.ts'))],
];

/**
 * Runs every step, also after a failure, so that one run tells all that is wrong; what begins ahead says what it
 * printed when its turn comes.
 * Ends with what failed, test by test, and the line "N passed, N failed", which also names the engines that
 * the browser tests did without; gives the exit status.
 */
export async function runSteps(steps) {
  const begun = new Map(
    steps.filter(([, words]) => words.ahead).map(([name, words]) => [name, begin(words(), 'pipe')]),
  );
  const results = [];
  for (const step of steps) results.push(await runStep(step, begun.get(step[0])));
  const failed = results.filter(({ passed }) => !passed);
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

async function runStep([name, words], begun) {
  console.log(`\n▶ ${name}`);
  const report = words.tests ? reportFile() : undefined;
  const { status, printed, seconds } = await (begun ??
    begin([...words(), ...(report?.words ?? [])], 'inherit'));
  process.stdout.write(printed);
  const passed = status === 0;
  console.log(`${passed ? '✓' : '✗'} ${name}, ${seconds.toFixed(1)} s`);
  const failures = passed ? [] : (report?.failures() ?? []);
  report?.remove();
  return { name, passed, failures };
}

/** Runs a script of Node to its end; what it prints is kept where it is piped. */
function begin(words, output) {
  const started = Date.now();
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', output, output] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', text => (printed += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => resolve({ status, printed, seconds: (Date.now() - started) / 1000 }));
  });
}
