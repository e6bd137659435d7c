import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
process.env.NODE_ENV = 'production';
process.env.VITE_FAULTLINE_SITE = (process.env.FAULTLINE_SITE ?? '').replace(/\/$/, '');
const { importBundled } = await import('./bundle.mjs');
const { labFile } = await import('./singleLab.mjs');
const { lessonFiles } = await import('./lessonFile.mjs');

/** `npm run build:single -- leverage [FILE]`: one lab, or one lesson, in one file that works without a server. */
const [name, place] = process.argv.slice(2);
const { framedPanels, lessonsInFiles, renderRoute } = await importBundled(
  'prerender',
  'src/app/prerender.tsx',
  ['src'],
);
const lesson = (await lessonsInFiles()).find(({ id }) => id === name);
const isLab = (await framedPanels()).some(({ id }) => id === name);
if (!lesson && !isLab) {
  console.error('Which lab or lesson? npm run build:single -- leverage');
  process.exit(1);
}
const page = lesson ? await lessonFiles({ renderRoute })(lesson) : await labFile(name, { renderRoute });
const file =
  place ?? path.join(root, 'dist-single', lesson ? path.basename(lesson.path) : `faultline-${name}.html`);
mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
writeFileSync(file, page);
console.log(`${file}: ${Math.round(Buffer.byteLength(page) / 1000)} kB`);
