import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const golden = path.join(root, 'test', 'golden');
const built = path.join(root, '.cache', 'golden');
// Debian keeps SciPy and mpmath with its own Python, which need not be the first one on the path.
const python =
  process.env.FAULTLINE_PYTHON ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');

function run(command, ...words) {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: path.join(golden, 'recipes'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').at(-1));
  return stdout;
}

function follow(recipe) {
  const file = path.join(golden, recipe);
  if (recipe.endsWith('.py')) return run(python, file);
  const program = path.join(built, path.basename(recipe, '.c'));
  mkdirSync(built, { recursive: true });
  run('gcc', '-O2', file, '-o', program, '-lm');
  return run(program);
}

const withoutDate = text => JSON.stringify({ ...JSON.parse(text), date: '' });

/** Makes one file anew; a recipe that prints no JSON must print what already stands in the file. */
function remake(name) {
  const file = path.join(golden, name);
  const before = readFileSync(file, 'utf8');
  const { recipe } = JSON.parse(before);
  if (!/^recipes\/[\w-]+\.(?:py|c)$/.test(recipe ?? ''))
    return `no recipe to run (${recipe ?? 'none named'})`;
  const printed = follow(recipe);
  if (!printed.startsWith('{')) {
    const missing = printed.split('\n').filter(line => !before.includes(line.trim()));
    return missing.length === 0 ? 'the same' : `DIFFERENT: ${missing[0]}`;
  }
  if (withoutDate(printed) === withoutDate(before)) return 'the same';
  writeFileSync(file, printed);
  return 'CHANGED: look at the difference, and say in CHANGELOG.md which numbers moved';
}

const chosen = process.argv.slice(2);
const names = readdirSync(golden).filter(name => name.endsWith('.json'));
for (const name of names.filter(
  name => chosen.length === 0 || chosen.includes(path.basename(name, '.json')),
)) {
  try {
    console.log(`${name}: ${remake(name)}`);
  } catch (error) {
    console.log(`${name}: FAILED: ${error.message}`);
    process.exitCode = 1;
  }
}
