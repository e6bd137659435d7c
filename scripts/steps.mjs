import { spawnSync } from 'node:child_process';
import { commandFile, root } from './install.mjs';

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

/** What can be known without a build: under a minute. */
export const quickSteps = [
  ['types', tsc('-p', 'tsconfig.json')],
  ['types of the model', tsc('-p', 'src/model')],
  ['lint and format', biome('check', '--error-on-warnings', '.')],
  ['dead code', knip('--no-progress')],
  ['unit, docs and architecture tests', vitest('run', '--project', 'model')],
  // A run of their own: only then do all of them share one page.
  ['component tests', vitest('run', '--project', 'panels')],
];

/** What needs the built site and a browser. */
export const slowSteps = [
  ['build', script('build.mjs')],
  ['download sizes', sizeLimit('--config', 'scripts/sizeLimits.mjs')],
  ['browser', script('browserTests.mjs')],
  ['walk-throughs', vitest('run', '--config', 'test/slow/vitest.config.ts')],
];

/**
 * Runs every step, also after a failure, so that one run tells all that is wrong.
 * Ends with the line "N passed, N failed" and gives the exit status.
 */
export function runSteps(steps) {
  const failed = [];
  for (const [name, words] of steps) {
    console.log(`\n▶ ${name}`);
    const started = Date.now();
    const { status } = spawnSync(process.execPath, words(), {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${status === 0 ? '✓' : '✗'} ${name}, ${seconds} s`);
    if (status !== 0) failed.push(name);
  }
  console.log('');
  if (failed.length > 0) console.log(`Failed: ${failed.join('; ')}`);
  console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}
