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
 * unnoticed.
 */
const MISSED = {
  leverage: { all: 216.5 },
  guardrails: { all: 220.3 },
};
/** The same of the script of a frame's view. */
const MISSED_FRAMES = { 'reality-gap': { timeline: 63.2 } };
const mostOfFrame = (panel, view) => MISSED_FRAMES[panel]?.[view] ?? BUDGETS.frame;
/** The same of a worker that has loaded what it needs for one view. */
const MISSED_WORKERS = { 'reality-gap': { timeline: 18.2, noise: 16.7, facts: 15.4 } };
const mostOfWorker = (panel, view) => MISSED_WORKERS[panel]?.[view] ?? BUDGETS.worker;

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

/** Of each view the script with its worker and all that it draws with; what is played, what lies closed, and data come when they are asked for. */
function frameScripts(panel) {
  return readdirSync(path.join(dist, 'frames'))
    .filter(name => name.startsWith(`${panel}.`) && !/\.(?:scenes|data|later)-/.test(name))
    .map(name => `frames/${name}`);
}

/** "frames/leverage.curve-uGusYRCR.js": the view that a script shows. */
const viewOfFrame = file => /\.([\w-]+)-[\w-]{8}\.js$/.exec(file)[1];

/** What computes all views of a panel that has it in one piece. */
function wholeOf(panel, names) {
  const whole = names.find(name => name.startsWith(`worker.${panel}.compute-`));
  return [...withImports(whole)].map(name => `assets/${name}`);
}

/** The views that a panel's worker loads by themselves. */
const VIEW = /^ {4}(?:'([\w-]+)'|(\w+)): async/gm;

/** By view the files that a worker has once it answers that one: its start, and what it loads for the view. */
function workerScripts(panel) {
  const names = readdirSync(path.join(dist, 'assets'));
  const start = names.find(name => name.startsWith(`worker.${panel}-`));
  const parts = path.join(root, `src/panels/${panel}/computeParts.ts`);
  if (!existsSync(parts))
    return [{ view: 'all views', files: [`assets/${start}`, ...wholeOf(panel, names)] }];
  const text = readFileSync(path.join(dist, 'assets', start), 'utf8');
  return [...readFileSync(parts, 'utf8').matchAll(VIEW)].map(([, quoted, plain]) => {
    const view = quoted ?? plain;
    const asked = new RegExp(`\\b${view}["'\`]?:async\\(\\)=>.*?import\\(["'\`]\\./([^"'\`]+)`).exec(text)[1];
    return { view, files: [...withImports(asked, withImports(start))].map(name => `assets/${name}`) };
  });
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
    ...workerScripts(panel).map(({ view, files }) =>
      limit(`${panel}: worker, ${view}`, mostOfWorker(panel, view), files),
    ),
    ...frameScripts(panel).map(file =>
      limit(`${panel}: frame, ${viewOfFrame(file)}`, mostOfFrame(panel, viewOfFrame(file)), [file]),
    ),
  ];
}

export default panels.flatMap(panelLimits);
