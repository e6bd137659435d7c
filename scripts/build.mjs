import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { framePage } from './framePage.mjs';
import { ensureInstalled, root } from './install.mjs';
import { sitePolicy, withPolicy } from './pagePolicy.mjs';
import { rasterised } from './pictureFiles.mjs';
import { measureText } from './pictureFonts.mjs';
import { placedStyles } from './placedStyles.mjs';
import { shippedLicences } from './shippedLicences.mjs';

ensureInstalled();
/** The pages know the deployment's own address, for cards, canonical links and snippets. */
process.env.VITE_FAULTLINE_SITE = siteOf(process.env.FAULTLINE_SITE ?? '');
const { build, resolveConfig } = await import('vite');

const { variant } = await import('./siteVariant.mjs');
const { buildFrames } = await import('./buildFrames.mjs');
const { lessonFiles } = await import('./lessonFile.mjs');

const { dist, prerenderDir, siteFacts, plugins } = variant;
/** Workers are bundled by themselves. */
const worker = { plugins: () => plugins };

// What an earlier build left must not pass for this one's if this one fails.
for (const folder of [dist, prerenderDir, siteFacts]) rmSync(folder, { recursive: true, force: true });
await build({ root, logLevel: 'warn', plugins, worker, build: { outDir: dist, emptyOutDir: true } });
await build({
  root,
  logLevel: 'warn',
  plugins,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/app/prerender.tsx',
    outDir: prerenderDir,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
  },
});

const { base } = await resolveConfig({ root, logLevel: 'silent' }, 'build');
mkdirSync(path.dirname(siteFacts), { recursive: true });
renameSync(path.join(dist, '.vite'), siteFacts);
const manifest = JSON.parse(readFileSync(path.join(siteFacts, 'manifest.json'), 'utf8'));
const template = readFileSync(path.join(dist, 'index.html'), 'utf8');
const { files, framedPanels, lessonsInFiles, routes, presetRoutes, renderRoute, withPngText } = await import(
  pathToFileURL(path.join(prerenderDir, 'prerender.mjs')).href
);

/** The name of this build: the same files, the same name. */
const release = createHash('sha256')
  .update(JSON.stringify(manifest))
  .update(template)
  .digest('hex')
  .slice(0, 16);
writeFileSync(path.join(dist, 'release.txt'), `${release}\n`);

const framesBuilt = await buildFrames({ dist, base, panels: await framedPanels(), plugins });
const started = Date.now();
const written = variant.written(await routes(), await presetRoutes());
const indexed = [];
for (const route of written) {
  const page = await renderRoute(route);
  writePage(route, page);
  if (page.indexed) indexed.push(route);
}
if (variant.hasPictures) await writePictures();
if (variant.hasLessonFiles) await writeLessonFiles();
writeFileSync(path.join(siteFacts, 'routes.json'), JSON.stringify(written, null, 1));
writeFileSync(path.join(dist, 'licences.txt'), shippedLicences());
const isFrozen = /\/r\/[^/]+\/$/.test(base);
if (process.env.FAULTLINE_SITE && !isFrozen) writeSitemap(process.env.VITE_FAULTLINE_SITE);
console.log(`${written.length} pages written in ${((Date.now() - started) / 1000).toFixed(1)} s`);

/** The address of the host alone; the folder of the site is the other setting. */
function siteOf(text) {
  if (text === '') return '';
  const { origin, pathname, search, hash } = new URL(text);
  if (`${pathname}${search}${hash}` !== '/')
    throw new Error(
      `FAULTLINE_SITE is the host alone, “${origin}”; the folder “${pathname}” goes into FAULTLINE_BASE.`,
    );
  return origin;
}

function writePage(route, page) {
  const file = path.join(dist, route.endsWith('/') ? `${route}index.html` : route);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page.frame ? frameAt(route, page) : sitePage(page));
}

function frameAt(route, page) {
  const version = Number(/^\/e\/(\d+)\//.exec(route)[1]);
  return framePage({ ...page, version }, framesBuilt);
}

function sitePage(page) {
  const text = pageOf(page);
  return withPolicy(text, sitePolicy(text));
}

function pageOf({ lang, dir, head, notices, body, state, modules, drawn }) {
  const { html, sheet } = placedStyles(body);
  const links = [...preloads(modules, drawn), ...sheetLinks(sheet), ...fontPreloads()];
  const parts = {
    '<html lang="en" dir="ltr">': `<html lang="${lang}" dir="${dir}">`,
    '<!--head-->': [`<meta name="faultline-release" content="${release}" />`, head].join('\n    '),
    // Behind the first script, which would wait for the sheets before it, and behind what every page needs.
    '</head>': [...links.map(link => `  ${link}`), '  </head>'].join('\n  '),
    '<!--notices-->': notices,
    '<!--body-->': html,
    '<!--state-->': state,
  };
  return Object.entries(parts).reduce((text, [placeholder, part]) => fill(text, placeholder, part), template);
}

/** A link to the sheet of what a page has drawn, written under its own sum; none for an empty one. */
function sheetLinks(sheet) {
  if (sheet === '') return [];
  const file = `assets/drawn-${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`;
  writeFileSync(path.join(dist, file), sheet);
  return [`<link rel="stylesheet" crossorigin href="${base}${file}">`];
}

/** Every picture as a PNG file with its address and licence, and what else stands beside the pages of ready views. */
async function writePictures() {
  const begun = Date.now();
  let [pictures, bytes] = [0, 0];
  for await (const { path: place, svg, text, texts } of files(measureText)) {
    const content = svg === undefined ? text : withPngText(rasterised(svg), texts);
    const file = path.join(dist, place);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (svg !== undefined) [pictures, bytes] = [pictures + 1, bytes + content.length];
  }
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${pictures} pictures drawn in ${seconds} s, ${(bytes / 1e6).toFixed(1)} MB`);
}

/** Every lesson in one file that works without a network. */
async function writeLessonFiles() {
  const begun = Date.now();
  const lessons = await lessonsInFiles();
  const fileOf = lessonFiles({ renderRoute, plugins });
  for (const lesson of lessons) writeFileSync(path.join(dist, lesson.path), await fileOf(lesson));
  console.log(`${lessons.length} lessons in one file each in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

function fill(text, placeholder, content) {
  if (!text.includes(placeholder)) throw new Error(`index.html has lost its placeholder ${placeholder}`);
  return text.replace(placeholder, () => content);
}

/**
 * Links to the chunks of source modules (such as the view that the page shows first), so that they load at
 * once, and to the stylesheets of those that are drawn on the page and loaded later.
 */
function preloads(modules, drawn) {
  const already = new Set([...filesOf('index.html')].filter(file => template.includes(file)));
  const sheets = drawn.flatMap(module => [...filesOf(module)]).filter(file => file.endsWith('.css'));
  const files = new Set([
    ...filesOf('index.html'),
    ...modules.flatMap(module => [...filesOf(module)]),
    ...sheets,
  ]);
  return [...files]
    .filter(file => !already.has(file))
    .map(file =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="${base}${file}">`
        : `<link rel="modulepreload" crossorigin href="${base}${file}">`,
    );
}

/** A module's own files and all that it imports statically. */
function filesOf(module, files = new Set()) {
  const chunk = manifest[module];
  if (!chunk) throw new Error(`The client build has no chunk for ${module}`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const sheet of chunk.css ?? []) files.add(sheet);
  for (const imported of chunk.imports ?? []) filesOf(imported, files);
  return files;
}

function fontPreloads() {
  return readdirSync(path.join(dist, 'assets'))
    .filter(name => name.endsWith('.woff2'))
    .map(name => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}assets/${name}">`);
}

function writeSitemap(site) {
  const entries = indexed.map(route => `<url><loc>${site}${base.replace(/\/$/, '')}${route}</loc></url>`);
  writeFileSync(
    path.join(dist, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
  );
}
