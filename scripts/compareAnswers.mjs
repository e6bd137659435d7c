/*
 * Compares the answers of the command line before and after a change, bit for bit:
 *
 * On the code as it was, then on the code as it is:
 *
 *   npm run -s answers -- run --out before.jsonl --scenarios scenarios.json --files DIR
 *   npm run -s answers -- run --out after.jsonl --scenarios scenarios.json --project DIR
 *   npm run -s answers -- compare before.jsonl after.jsonl
 *
 * The first run draws the scenarios and writes them down, the second takes them from there. It knows nothing
 * of the project but its command line.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  drawFlags,
  flagsAtLimits,
  randomNumbers,
  readKeys,
  settledFlags,
  wordsToRefuse,
} from './answerScenarios.mjs';
import { root } from './install.mjs';

const LONGEST_MINUTES = 10;
const MOST_ATTEMPTS = 20;
const MOST_SHOWN = 20;

/** What the command line of a project answers to some words. */
function explore(project, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(project, 'scripts', 'explore.mjs'), ...words], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MINUTES * 60_000,
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', text => {
        said[stream] += text;
      });
    child.on('error', reject);
    child.on('close', status => resolve({ status, ...said }));
  });
}

const wordsOf = (panel, flags) => [panel, ...[...flags].map(([key, text]) => `--${key}=${text}`)];

/**
 * Asks, giving up one by one what the command line refuses, until it answers; the refusals are kept as well.
 */
async function settle(project, { id, panel, flags: drawn }) {
  const said = [];
  let flags = drawn;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const words = wordsOf(panel, flags);
    const answer = await explore(project, words);
    const settled = answer.status === 0 ? null : settledFlags(flags, answer.stderr);
    if (settled === null) return [...said, { id, words, ...answer }];
    said.push({ id: `${id} refused ${attempt + 1}`, words, ...answer });
    flags = settled;
  }
  throw new Error(`${panel} refuses ${JSON.stringify([...drawn])} in every form`);
}

async function panelsOf(project) {
  const { stderr } = await explore(project, ['?']);
  return stderr
    .slice(stderr.lastIndexOf(':') + 1)
    .split(',')
    .map(name => name.trim());
}

/**
 * Scenarios still to be settled, by panel: random ones, those at the limits, files, and what must be refused.
 */
async function drawScenarios(project, { count, limits, seed, files }) {
  const drawn = [];
  const add = (panel, kind, list) =>
    drawn.push(
      ...list.map((scenario, index) => ({ id: `${panel} ${kind} ${index + 1}`, panel, ...scenario })),
    );
  const fileNames = files
    ? readdirSync(files)
        .filter(name => /\.(?:csv|tsv|txt)$/.test(name))
        .sort()
    : [];
  for (const panel of await panelsOf(project)) {
    const keys = readKeys((await explore(project, [panel, '--help'])).stdout);
    const random = Array.from({ length: count }, (_, index) => randomNumbers(seed, panel, 'random', index));
    add(
      panel,
      'random',
      random.map(numbers => ({ flags: drawFlags(keys, numbers) })),
    );
    const atLimits = flagsAtLimits(keys, limits, randomNumbers(seed, panel, 'limits'));
    add(
      panel,
      'limit',
      atLimits.map(flags => ({ flags })),
    );
    add(
      panel,
      'refused',
      wordsToRefuse(panel, keys).map(words => ({ words })),
    );
    add(
      panel,
      'file',
      fileNames.map(name => ({ words: [panel, `--file=${path.resolve(files, name)}`] })),
    );
  }
  drawn.push({ id: 'usage', words: [] }, { id: 'no panel', words: ['nothing'] });
  return drawn;
}

/** Does the work on each item, so many at once. */
async function inParallel(items, atOnce, work) {
  const waiting = [...items.entries()];
  const results = [];
  const next = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      results[entry[0]] = await work(entry[1]);
      if (process.stderr.isTTY)
        process.stderr.write(`\r${items.length - waiting.length} of ${items.length} `);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));

  return results;
}

async function run(options) {
  const { project, scenarios: scenarioFile, out } = options;
  const isFirst = !existsSync(scenarioFile);
  // Alone, because the first call after a change bundles the sources, which two calls must not do at once.
  await explore(project, []);
  const scenarios = isFirst
    ? await drawScenarios(project, options)
    : JSON.parse(readFileSync(scenarioFile, 'utf8'));
  writeFileSync(out, '');
  const answers = await inParallel(scenarios, options.atOnce, async scenario => {
    const { id, flags, words } = scenario;
    const said = flags
      ? await settle(project, scenario)
      : [{ id, words, ...(await explore(project, words)) }];
    for (const answer of said) appendFileSync(out, `${JSON.stringify(answer)}\n`);
    return said;
  });
  const asked = answers.flat().map(({ id, words }) => JSON.stringify({ id, words }));
  if (isFirst) writeFileSync(scenarioFile, `[\n${asked.join(',\n')}\n]\n`);
  console.log(`${asked.length} answers in ${out}`);
  return 0;
}

const readAnswers = file =>
  new Map(
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
      .map(answer => [answer.id, answer]),
  );

/**
 * The fields of a printed answer by their path, numbers as their printed text; a text that is no JSON is one
 * field.
 */
function fieldsOf(text) {
  const fields = new Map();
  const visit = (place, value) => {
    if (value === null || typeof value !== 'object') return fields.set(place, String(value));
    const entries = Object.entries(value);
    if (entries.length === 0) fields.set(place, Array.isArray(value) ? '[]' : '{}');
    for (const [key, inner] of entries) visit(place === '' ? key : `${place}.${key}`, inner);
  };
  try {
    visit(
      '',
      JSON.parse(
        text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, token =>
          token.startsWith('"') ? token : `"${token}"`,
        ),
      ),
    );
  } catch {
    fields.set('(text)', text);
  }
  return fields;
}

/** Every field in which two answers differ, as "field: before → after". */
function differences(before, after) {
  const found = [];
  for (const part of ['status', 'stderr'])
    if (before[part] !== after[part])
      found.push(`${part}: ${JSON.stringify(before[part])} → ${JSON.stringify(after[part])}`);
  if (before.stdout === after.stdout) return found;
  const [old, now] = [fieldsOf(before.stdout), fieldsOf(after.stdout)];
  const moved = [...new Set([...old.keys(), ...now.keys()])].filter(key => old.get(key) !== now.get(key));
  for (const key of moved) found.push(`${key}: ${old.get(key) ?? 'missing'} → ${now.get(key) ?? 'missing'}`);
  if (moved.length === 0) found.push('the same fields, printed otherwise (order or kind)');
  return found;
}

function compare([beforeFile, afterFile]) {
  const [before, after] = [readAnswers(beforeFile), readAnswers(afterFile)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  let different = 0;
  for (const id of ids) {
    const [old, now] = [before.get(id), after.get(id)];
    const found = old && now ? differences(old, now) : [`stands in ${old ? beforeFile : afterFile} only`];
    if (found.length === 0) continue;
    different++;
    console.log(`${id}: ${(old ?? now).words.join(' ')}`);
    for (const line of found.slice(0, MOST_SHOWN)) console.log(`  ${line}`);
    if (found.length > MOST_SHOWN) console.log(`  and ${found.length - MOST_SHOWN} more fields`);
  }
  console.log(`${ids.length - different} of ${ids.length} answers are the same, ${different} differ`);
  return different === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    project: { type: 'string', default: root },
    scenarios: { type: 'string', default: 'scenarios.json' },
    out: { type: 'string', default: 'answers.jsonl' },
    files: { type: 'string' },
    count: { type: 'string', default: '200' },
    limits: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '2' },
  },
});
const [action, ...rest] = positionals;
if (action === 'run' && rest.length === 0) {
  const { 'at-once': atOnce, count, limits, project, ...others } = values;
  process.exitCode = await run({
    ...others,
    project: path.resolve(project),
    count: Number(count),
    limits: Number(limits),
    atOnce: Number(atOnce),
  });
} else if (action === 'compare' && rest.length === 2) {
  process.exitCode = compare(rest);
} else {
  console.error('usage: npm run -s answers -- run | compare BEFORE AFTER   (see scripts/compareAnswers.mjs)');
  process.exitCode = 2;
}
