import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundle.mjs';
import { root } from './install.mjs';

/*
 * What the small network of the guardrails lab says in the calm and in a storm, for seeds 1 to 200:
 *   node scripts/networkInStorm.mjs
 * About five minutes on two cores; writes test/golden/guardrailsStorm.json, which a slow test reads and checks.
 */
const SEEDS = 200;
const WORKERS = 2;

const { stormTrial, stormSummary } = await importBundled('storm', 'test/slow/stormTrial.ts', [
  'src',
  'test/slow',
]);

/** Six digits are enough for figures that are read in one or two. */
const short = rows =>
  JSON.parse(
    JSON.stringify(rows, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value)),
  );

const [, , first, step] = process.argv;
if (first !== undefined) {
  for (let seed = Number(first); seed <= SEEDS; seed += Number(step))
    console.log(JSON.stringify(stormTrial(seed)));
} else {
  const trials = (
    await Promise.all(Array.from({ length: WORKERS }, (_, place) => trialsOf(place + 1)))
  ).flat();
  trials.sort((a, b) => a.seed - b.seed);
  const file = path.join(root, 'test', 'golden', 'guardrailsStorm.json');
  const figures = { recipe: 'scripts/networkInStorm.mjs', summary: stormSummary(trials), trials };
  writeFileSync(file, `${JSON.stringify(short(figures), null, 1)}\n`);
}

function trialsOf(from) {
  return new Promise((resolve, reject) => {
    const own = fileURLToPath(import.meta.url);
    const child = spawn(process.execPath, [own, String(from), String(WORKERS)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', text => {
      printed += text;
    });
    child.on('error', reject);
    child.on('close', () =>
      resolve(
        printed
          .trim()
          .split('\n')
          .map(line => JSON.parse(line)),
      ),
    );
  });
}
