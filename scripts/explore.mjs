import { readFile } from 'node:fs/promises';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { importBundled } = await import('./bundle.mjs');
try {
  const { main } = await importBundled('explore', 'src/explore/main.ts');
  process.exitCode = await main(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    read: file => readFile(file),
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
