import { existsSync } from 'node:fs';
import path from 'node:path';
import { provideBrowser } from './browser.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const site = path.join(root, 'dist');
if (!existsSync(path.join(site, 'index.html'))) {
  console.error('Run `npm run build` first: the pages that are measured are the built ones.');
  process.exit(1);
}
const { importBundled } = await import('./bundle.mjs');
const { build } = await import('vite');
const reference = path.join(root, '.cache/bench-page');
await build({
  root: path.join(root, 'bench/page/reference'),
  configFile: false,
  logLevel: 'error',
  build: { outDir: reference, emptyOutDir: true },
});
const { main } = await importBundled('bench-page-main', 'bench/page/main.ts', [
  'src',
  'bench',
  'test/browser',
]);
process.exitCode = await main(process.argv.slice(2), {
  browser: provideBrowser(),
  site,
  reference,
  cache: path.join(root, '.cache'),
});
