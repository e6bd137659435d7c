import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commandFile, root } from './install.mjs';

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome', 'msedge'];

const USUAL_PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/usr/lib/chromium'].flatMap(
    folder => NAMES.map(name => `${folder}/${name}`),
  ),
  darwin: ['/Applications', path.join(os.homedir(), 'Applications')].flatMap(folder => [
    `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map(name => process.env[name])
    .filter(Boolean)
    .flatMap(folder => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap(folder => NAMES.flatMap(name => endings.map(ending => path.join(folder, name + ending))));
}

/** Browsers that Playwright once put into its own cache, the newest first. */
function playwrightCache() {
  const caches = {
    linux: path.join(os.homedir(), '.cache', 'ms-playwright'),
    darwin: path.join(os.homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: path.join(process.env.LOCALAPPDATA ?? os.homedir(), 'ms-playwright'),
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform];
  if (!cache || !existsSync(cache)) return [];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const app = 'Chromium.app/Contents/MacOS/Chromium';
  return readdirSync(cache)
    .filter(name => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap(name =>
      [...inside, `chrome-mac/${app}`, `chrome-mac-arm64/${app}`].map(file => path.join(cache, name, file)),
    );
}

function findBrowser() {
  const candidates = [...onPath(), ...(USUAL_PLACES[process.platform] ?? []), ...playwrightCache()];
  return candidates.find(isExecutable);
}

function run(command, ...words) {
  console.log(
    `  ${[path.basename(command), ...words.map(word => path.relative(root, word) || word)].join(' ')}`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Installs Debian's packages where that is possible: as root, on Debian. */
export function installFromDebian(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  return (
    run('/usr/bin/apt-get', 'update', '-qq') &&
    run('/usr/bin/apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

function installByPlaywright() {
  return run(process.execPath, commandFile('playwright-core'), 'install', 'chromium');
}

const ADVICE = `No browser for the browser tests, and none could be installed.
Install Chromium or Chrome (Debian: apt-get install chromium), or name one:
  FAULTLINE_BROWSER=/path/to/chrome npm test`;

/**
 * The path of a Chromium-like browser: the named one, an installed one, or one that is installed now. Throws
 * if there is none.
 */
export function provideBrowser() {
  const named = process.env.FAULTLINE_BROWSER;
  if (named) {
    if (!isExecutable(named)) throw new Error(`FAULTLINE_BROWSER names ${named}, which cannot be run.`);
    return named;
  }
  const present = findBrowser();
  if (present) return present;
  console.log('No Chromium or Chrome found; installing one:');
  for (const install of [() => installFromDebian(['chromium', 'fonts-liberation']), installByPlaywright]) {
    const installed = install() && findBrowser();
    if (installed) return installed;
  }
  throw new Error(ADVICE);
}
