import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { importBundled } = await import('./bundle.mjs');
const { main } = await importBundled('bench', 'bench/main.ts', ['src', 'bench']);
process.chdir(root);
process.exitCode = main(process.argv.slice(2), path.join(root, '.cache'));
