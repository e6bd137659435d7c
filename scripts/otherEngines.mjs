import { installFromDebian, isExecutable } from './browser.mjs';

const LIBRARIES = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];

/** Engines beside Chromium: where their programs usually stand, and the packages that bring them on Debian. */
const OTHERS = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    programs: {
      FAULTLINE_FIREFOX: [
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ],
    },
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    programs: {
      FAULTLINE_WEBKIT: LIBRARIES.map(library => `/usr/lib/${library}/webkit2gtk-4.1/MiniBrowser`),
      FAULTLINE_WEBKIT_DRIVER: ['/usr/bin/WebKitWebDriver'],
      FAULTLINE_WEBKIT_DISPLAY: ['/usr/bin/xvfb-run'],
    },
  },
];

/** The programs of an engine by the names of the variables that tell them, or null if one is missing. */
function findEngine({ programs }) {
  const found = Object.entries(programs).map(([variable, places]) => [
    variable,
    [process.env[variable], ...places].filter(Boolean).find(isExecutable),
  ]);
  return found.every(([, program]) => program) ? Object.fromEntries(found) : null;
}

/** Names of the engines that the browser tests have to do without. */
export function missingEngines() {
  return OTHERS.filter(engine => findEngine(engine) === null).map(({ name }) => name);
}

/**
 * The programs of Firefox and WebKit, installed where that is possible, as variables for the tests. What
 * cannot be had is left out; with `CI` set that is an error.
 */
export function provideOtherEngines() {
  const absent = OTHERS.filter(engine => findEngine(engine) === null);
  if (absent.length > 0) installFromDebian(absent.flatMap(({ packages }) => packages));
  const missing = missingEngines();
  if (missing.length > 0 && process.env.CI)
    throw new Error(`The browser tests need ${missing.join(' and ')} too, and could not install them.`);
  return Object.assign({}, ...OTHERS.map(findEngine));
}
