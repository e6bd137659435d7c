import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** A tool by its place in package.json, and yet its file goes to readers: the face of the headings. */
const FONT = 'node_modules/@fontsource/source-serif-4';
/** Packages that name their licence and bring no text of it: where the same author's text for the same licence stands. */
const TEXT_BESIDE = { 'node_modules/worker-f': 'node_modules/read-excel-file' };
const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/**
 * The licence texts of all packages that readers are sent, as these licences ask; for a file beside the built
 * site.
 */
export function shippedLicences() {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const places = Object.keys(packages).filter(
    place => place !== '' && !place.includes('/@types/') && (place === FONT || !packages[place].dev),
  );
  return [readFileSync(path.join(root, 'LICENSE'), 'utf8').trim(), ...places.sort().map(licenceOf)].join(
    RULE,
  );

  function licenceOf(place) {
    const { version, license } = packages[place];
    const name = place.replace(/^.*node_modules\//, '');
    return `${name} ${version} (${license})\n\n${licenceText(place)}`;
  }
}

function licenceText(place) {
  const folder = path.join(root, TEXT_BESIDE[place] ?? place);
  const file = readdirSync(folder).find(entry => /^(?:licen[cs]e|copying)\b/i.test(entry));
  if (!file) throw new Error(`${place} brings no licence text: add it by hand before it is shipped`);
  return readFileSync(path.join(folder, file), 'utf8').trim();
}
