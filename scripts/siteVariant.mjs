import path from 'node:path';
import { root } from './install.mjs';
import { pseudoLanguage } from './pseudoLanguage.mjs';

const cache = path.join(root, '.cache');

/** The site that readers get. */
const ownSite = {
  dist: path.join(root, 'dist'),
  prerenderDir: path.join(cache, 'prerender'),
  /** What the checks know about the built site (its chunks, its routes); no part of the site itself. */
  siteFacts: path.join(cache, 'site'),
  plugins: [],
  hasPictures: true,
  hasLessonFiles: true,
  written: routes => routes,
};

/** The same in a language that nobody speaks, written from right to left, for the tests; the first preset stands for all. */
const pseudoSite = {
  dist: path.join(cache, 'pseudo/dist'),
  prerenderDir: path.join(cache, 'pseudo/prerender'),
  siteFacts: path.join(cache, 'pseudo/site'),
  plugins: [pseudoLanguage('rtl')],
  /** The typefaces of the build have no letters for it. */
  hasPictures: false,
  hasLessonFiles: false,
  written: (routes, [, ...presets]) => routes.filter(route => !presets.includes(route)),
};

/** The same as the own site, put somewhere else; what is in dist stays. */
const siteElsewhere = dist => ({
  ...ownSite,
  dist,
  prerenderDir: `${dist}.parts/prerender`,
  siteFacts: `${dist}.parts/site`,
});

/** Which site is built. */
export const variant = process.env.FAULTLINE_PSEUDO
  ? pseudoSite
  : process.env.FAULTLINE_DIST
    ? siteElsewhere(path.resolve(process.env.FAULTLINE_DIST))
    : ownSite;
