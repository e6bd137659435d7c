import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CACHE = path.join(ROOT, '.cache');

/** A folder of its own: two suites build their pages at the same time. */
function newFolder(name: string): string {
  mkdirSync(CACHE, { recursive: true });
  return mkdtempSync(path.join(CACHE, `${name}-`));
}

/** Everything that a page of somebody else may do to all elements, inherited or not. */
const RESET = `
  html { font-size: 40px; line-height: 3; letter-spacing: 0.3em; direction: rtl; color: rgb(200, 0, 0); --ink: red; --paper: lime; --s-4: 200px; }
  * { margin: 13px !important; padding: 7px !important; border: 5px solid rgb(0, 0, 200) !important; box-sizing: content-box !important; text-transform: uppercase; }
  div, section, p, h1, h2, button, input, svg, canvas, figure { display: block !important; font: italic 30px/2 cursive; background: rgb(255, 255, 0); }
  .embed, .button, .field, .figure, .panel-root { visibility: hidden !important; width: 20px !important; }
  circle, path, rect, line, text { fill: rgb(255, 0, 255) !important; stroke: rgb(0, 255, 255) !important; }
`;

function page(style: string): string {
  return `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>Foreign</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main id="host"><h1 id="how">Foreign heading</h1><p class="button" id="content">Foreign text</p><input id="typed" value="typed here">
<div class="place" id="first" style="width:640px"></div><div class="place" id="second" style="width:640px"></div></main>
<script type="module">import * as panels from './panels.js'; Object.assign(window, panels);</script></body></html>`;
}

/** Bundles two panels for foreign pages and writes two such pages: one plain, one with a reset of its own. */
export function buildForeignPage(): string {
  const out = newFolder('foreign-page');
  bundle(path.join(import.meta.dirname, 'panels.ts'), out);
  writeFileSync(path.join(out, 'plain.html'), page(''));
  writeFileSync(path.join(out, 'reset.html'), page(RESET));
  return out;
}

/** Bundles the script that README.md gives as an example, and writes a page that takes it in as README.md says. */
export function buildReadmePage(): string {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const [, script = ''] = /^```ts file=article\.ts\n([\s\S]*?)^```/m.exec(readme) ?? [];
  const out = newFolder('readme-page');
  const entry = path.join(CACHE, 'article.ts');
  writeFileSync(entry, script.replaceAll("'./src/", "'../src/"));
  bundle(entry, out);
  const body = '<div id="odds"></div><button id="away">Away</button>';
  const head = '<meta charset="utf-8"><link rel="icon" href="data:,">';
  const page = `<!doctype html>${head}${body}<script type="module" src="panels.js"></script>`;
  writeFileSync(path.join(out, 'index.html'), page);
  return out;
}

function bundle(entry: string, folder: string): void {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/bundlePanels.mjs'), entry, folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
