import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { commandFile, ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { provideBrowser } = await import('./browser.mjs');
const { provideOtherEngines } = await import('./otherEngines.mjs');

if (!existsSync(path.join(root, 'dist', 'index.html'))) {
  console.error('There is no built site in dist: run `npm run build` first.');
  process.exit(1);
}
try {
  const browser = provideBrowser();
  const others = provideOtherEngines();
  for (const [name, program] of Object.entries({ FAULTLINE_BROWSER: browser, ...others }))
    console.log(`${name}: ${program}`);
  const words = ['run', '--config', 'test/browser/vitest.config.ts', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, [commandFile('vitest'), ...words], {
    cwd: root,
    env: { ...process.env, ...others, FAULTLINE_BROWSER: browser },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
