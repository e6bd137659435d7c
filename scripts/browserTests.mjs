import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { commandFile, ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { provideBrowser } = await import('./browser.mjs');

if (!existsSync(path.join(root, 'dist', 'index.html'))) {
  console.error('There is no built site in dist: run `npm run build` first.');
  process.exit(1);
}
try {
  const browser = provideBrowser();
  console.log(`Browser: ${browser}`);
  const words = ['run', '--config', 'test/browser/vitest.config.ts', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, [commandFile('vitest'), ...words], {
    cwd: root,
    env: { ...process.env, FAULTLINE_BROWSER: browser },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
