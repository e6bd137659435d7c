import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { extraStyles } from './extraStyles.mjs';
import { framePart } from './framePart.mjs';
import { root } from './install.mjs';

const ENTRY = 'virtual:frame';
const PLACEHOLDER = /(["'`])__FRAME_STYLES__\1/g;

/** A smaller runtime with the same doors, in frames alone; docs/decisions/0018-frames.md. */
const alias = [
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: 'react-dom', replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
];

/** One classic script without imports, and the styles of all that is in it. */
async function bundle(entry, plugins) {
  const [{ output }] = await build({
    root,
    logLevel: 'error',
    publicDir: false,
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias },
    build: {
      write: false,
      manifest: false,
      cssCodeSplit: false,
      lib: { entry, name: 'frame', formats: ['iife'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const code = output.find(({ type }) => type === 'chunk').code;
  const styles = output.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? '';
  return { code: code.trim(), styles: String(styles) };
}

/** The module that a frame's script is made from: some views of a panel, and what shows them. */
function entryOf({ panel, views }) {
  const index = path.join(root, `src/panels/${panel}/index.ts`);
  const [, name] = /^export const (\w+)/m.exec(readFileSync(index, 'utf8'));
  const source = `import { runFrame } from '/src/embed/frame/runFrame.tsx';
import { ${name} } from '/src/panels/${panel}/index.ts';
runFrame({ module: ${name}, views: ${JSON.stringify(views)} });`;
  return {
    name: 'faultline-frame-entry',
    enforce: 'pre',
    resolveId: id => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
    load: id => (id === `\0${ENTRY}` ? source : null),
  };
}

/** Builds the frames of all panels into a folder of the site. */
export async function buildFrames({ dist, base: place, panels, plugins }) {
  const folder = path.join(dist, 'frames');
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => {
    const file = `${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.js`;
    writeFileSync(path.join(folder, file), text);
    return `${place}frames/${file}`;
  };
  const script = async (name, part, base) => {
    const { code, styles } = await bundle(ENTRY, [...plugins, entryOf(part), framePart(part)]);
    // Its own source is what a worker starts from; see src/embed/frame/ownWorker.ts.
    const known = base ?? styles;
    const dressed = code.replace(PLACEHOLDER, () => JSON.stringify(extraStyles(styles, known)));
    return { address: write(name, `(function faultlineFrame(){${dressed}})()`), styles };
  };
  const loader = (await bundle(path.join(root, 'src/embed/frame/loadFrame.ts'), plugins)).code;
  const frames = {};
  for (const { id, views, played } of panels) {
    const scripts = {};
    // The first is the panel's main view: its styles stand in every page of the panel.
    let styles;
    for (const view of views) {
      scripts[view] = await script(`${id}.${view}`, { panel: id, views: [view], scenes: false }, styles);
      styles ??= scripts[view].styles;
    }
    const scenes = await script(`${id}.scenes`, { panel: id, views: played, scenes: true }, styles);
    frames[id] = { scripts, scenes, styles, data: dataOf(id, write) };
  }
  return { loader, frames };
}

/** Data of a panel that is too large for its script, as a script of its own. */
function dataOf(panel, write) {
  const compute = readFileSync(path.join(root, `src/panels/${panel}/compute.ts`), 'utf8');
  const names = [...compute.matchAll(/market-data\/(\w+)\.json/g)].map(([, name]) => name);
  if (names.length === 0) return null;
  const parts = names.map(
    name =>
      `${name}:${JSON.stringify(JSON.parse(readFileSync(path.join(root, `src/market-data/${name}.json`), 'utf8')))}`,
  );
  return write(`${panel}.data`, `var faultlineData={${parts.join(',')}};`);
}
