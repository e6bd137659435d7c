import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const dist = path.join(root, 'dist');
const assets = path.join(dist, 'assets');
const manifest = JSON.parse(readFileSync(path.join(root, '.cache', 'site', 'manifest.json'), 'utf8'));
const panels = [
  ...new Set(Object.keys(manifest).map(key => /^src\/panels\/([\w-]+)\/views\//.exec(key)?.[1])),
].filter(Boolean);
const workerFiles = readdirSync(assets).filter(name => /^worker[.-]/.test(name));

function staticFiles(module, files = new Set()) {
  const chunk = manifest[module];
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) staticFiles(imported, files);
  return files;
}

/** What a browser fetches for a page before it has run anything: its scripts and the preloads in its HTML. */
function linkedScripts(page) {
  const html = readFileSync(path.join(dist, page, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
}

const viewModules = panel =>
  Object.keys(manifest).filter(key => key.startsWith(`src/panels/${panel}/views/`));
const scripts = (...sets) => [...new Set(sets.flatMap(set => [...set]))].filter(file => file.endsWith('.js'));
const limit = (name, kilobytes, files) => ({
  name,
  limit: `${kilobytes} kB`,
  gzip: true,
  path: files.map(file => path.join(dist, file)),
});

function panelLimits(panel) {
  const entry = staticFiles('index.html');
  const worker = workerFiles.filter(
    name => !name.includes('.compute-') || name.startsWith(`worker.${panel}.compute-`),
  );
  const embed = readdirSync(dist).includes('e') ? readdirSync(path.join(dist, 'e')).at(-1) : undefined;
  const embedPage = `e/${embed}/${panel}`;
  return [
    limit(`${panel}: first paint`, 110, scripts(linkedScripts(panel))),
    limit(
      `${panel}: everything with Recharts`,
      210,
      scripts(linkedScripts(panel), entry, ...viewModules(panel).map(view => staticFiles(view))),
    ),
    ...(worker.length > 0
      ? [
          limit(
            `${panel}: worker`,
            15,
            worker.map(name => `assets/${name}`),
          ),
        ]
      : []),
    ...(existsSync(path.join(dist, embedPage, 'index.html'))
      ? [limit(`${panel}: embed, as linked in its page`, 90, scripts(linkedScripts(embedPage)))]
      : []),
  ];
}

export default panels.filter(panel => existsSync(path.join(dist, panel, 'index.html'))).flatMap(panelLimits);
