import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const dist = path.join(root, 'dist');
const facts = path.join(root, '.cache', 'site');
if (!existsSync(path.join(facts, 'manifest.json'))) {
  console.error('There is no built site in dist: run `npm run build` first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(path.join(facts, 'manifest.json'), 'utf8'));
const routes = JSON.parse(readFileSync(path.join(facts, 'routes.json'), 'utf8'));

/**
 * Kilobytes (gzip) that a reader may be asked for; why, and what they were measured at:
 * docs/decisions/0008-download-sizes.md.
 */
const BUDGETS = { first: 110, all: 210, worker: 15, frame: 60 };
/**
 * Where a panel misses its budget: what was measured and about 2 % more, so that it gets no heavier
 * unnoticed. Of frames each view is measured: the script with its worker and all that it draws with.
 */
const MISSED = {
  leverage: { all: 216.5, worker: 19, frame: 63.8 },
  calibration: { worker: 23 },
  'reality-gap': { worker: 24.9, frame: 66 },
  guardrails: { all: 221, worker: 26, frame: 61.3 },
};

const named = routes.map(route => /^\/e\/\d+\/([\w-]+)\/$/.exec(route)?.[1]).filter(Boolean);
const panels = [...new Set(named)];

/** What a browser fetches for a page before it has run anything: its scripts and the preloads in its HTML. */
function linkedScripts(route) {
  const html = readFileSync(path.join(dist, route, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
}

/**
 * Adds the files of a source module and of all that it loads, now or later; data is no code. What a page has at once
 * it shares with others: the later parts of those files are any page's, and not followed.
 */
function addReachable(module, files) {
  const { file, imports = [], dynamicImports = [] } = manifest[module];
  if (files.has(file) || module.startsWith('src/market-data/')) return;
  files.add(file);
  for (const next of [...imports, ...dynamicImports]) addReachable(next, files);
}

/** The one part that is drawn with Recharts, loaded where a reader opens it. */
const EXPLORE = 'src/charts/ExploreChart.tsx';
const canExplore = files =>
  Object.values(manifest).some(
    ({ file, dynamicImports = [] }) => files.has(file) && dynamicImports.includes(EXPLORE),
  );

/** A built file and those that it imports at once. Workers are bundled apart, so no manifest tells this. */
function withImports(name, files = new Set()) {
  if (files.has(name)) return files;
  files.add(name);
  const text = readFileSync(path.join(dist, 'assets', name), 'utf8');
  for (const [, next] of text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    withImports(next, files);
  return files;
}

/** One for each view; what is played and data come when they are asked for. */
function frameScripts(panel) {
  return readdirSync(path.join(dist, 'frames'))
    .filter(name => name.startsWith(`${panel}.`) && !/\.(?:scenes|data)-/.test(name))
    .map(name => `frames/${name}`);
}

function workerScripts(panel) {
  const isOwn = name => name.startsWith(`worker.${panel}-`) || name.startsWith(`worker.${panel}.compute-`);
  const names = readdirSync(path.join(dist, 'assets')).filter(isOwn);
  return names.flatMap(name => [...withImports(name)]).map(name => `assets/${name}`);
}

const limit = (name, kilobytes, files) => ({
  name,
  limit: `${kilobytes} kB`,
  gzip: true,
  path: [...new Set(files)].filter(file => file.endsWith('.js')).map(file => path.join(dist, file)),
});

/** The words of a panel's views; those of its page and scenes come with its declaration, which no limit has ever counted. */
function wordParts(panel) {
  const elsewhere = /\?part=(?:page|scenes|answer|knownAnswers)$/;
  return Object.keys(manifest).filter(
    key => key.startsWith(`src/panels/${panel}/text.`) && !elsewhere.test(key),
  );
}

function panelLimits(panel) {
  const views = Object.keys(manifest).filter(key => key.startsWith(`src/panels/${panel}/views/`));
  const first = linkedScripts(panel);
  const all = new Set(first);
  for (const module of [...views, ...wordParts(panel)]) addReachable(module, all);
  if (canExplore(all)) addReachable(EXPLORE, all);
  const most = { ...BUDGETS, ...MISSED[panel] };
  return [
    limit(`${panel}: first paint`, most.first, first),
    limit(`${panel}: every view, with Recharts`, most.all, all),
    limit(`${panel}: worker`, most.worker, workerScripts(panel)),
    ...frameScripts(panel).map(file => limit(`${panel}: frame, ${file.split('.')[1]}`, most.frame, [file])),
  ];
}

export default panels.flatMap(panelLimits);
