import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
  const report = path.join(root, '.cache', 'browser-tests.json');
  const words = [
    ...['run', '--config', 'test/browser/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...process.argv.slice(2),
  ];
  spawnSync(process.execPath, [commandFile('vitest'), ...words], {
    cwd: root,
    env: { ...process.env, FAULTLINE_BROWSER: browser },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = exitCodeOf(JSON.parse(readFileSync(report, 'utf8')));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Red tests stay red and are counted here. Those in `test/browser/owed.json` are known and named: they keep
 * nothing from landing, and no other may join them unnoticed.
 */
function exitCodeOf({ testResults }) {
  const owed = new Set(JSON.parse(readFileSync(path.join(root, 'test', 'browser', 'owed.json'), 'utf8')));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const red = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  const unknown = red.filter(name => !owed.has(name));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  console.log(`Owed: ${red.length - unknown.length} red of ${owed.size} that are known to be.`);
  for (const name of unknown) console.log(`Not owed, and red: ${name}`);
  for (const { name } of broken) console.log(`Could not run: ${name}`);
  return unknown.length + broken.length === 0 && tests.length > 0 ? 0 : 1;
}
