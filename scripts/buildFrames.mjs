import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extraStyles, withoutScenes } from './extraStyles.mjs';
import { framePart } from './framePart.mjs';
import { root } from './install.mjs';
import { namedStyles } from './namedStyles.mjs';
import { oneScript } from './oneScript.mjs';
import { exportOf } from './panelParts.mjs';
import { twoScripts } from './twoScripts.mjs';

const ENTRY = 'virtual:frame';
const PLACEHOLDER = /(["'`])__FRAME_STYLES__\1/g;

/** The module that a frame's script is made from: some views of a panel, and what shows them. */
function entryOf({ panel, views }) {
  const name = exportOf(panel);
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
    const made = [...plugins, entryOf(part), framePart(part)];
    const { code, later, styles } = part.scenes
      ? await oneScript(ENTRY, made)
      : await twoScripts(ENTRY, made, text => write(`${name}.later`, text));
    // Its own source is what a worker starts from; see src/embed/frame/ownWorker.ts.
    const known = base ?? styles;
    const extra = extraStyles(styles, known);
    // Scenes bring their own, as another script plays them.
    const added = part.scenes ? extra : namedStyles(withoutScenes(extra), code + later);
    const dressed = code.replace(PLACEHOLDER, () => JSON.stringify(added));
    return { address: write(name, `(function faultlineFrame(){${dressed}})()`), styles };
  };
  const loader = (await oneScript(path.join(root, 'src/embed/frame/loadFrame.ts'), plugins)).code;
  const frames = {};
  for (const { id, views, played, idle, help } of panels) {
    const scripts = {};
    // The first is the panel's main view: its styles stand in every page of the panel.
    let styles;
    for (const view of views) {
      const part = {
        panel: id,
        views: [view],
        scenes: false,
        idle: idle[view],
        help: without(help, idle[view]),
      };
      scripts[view] = await script(`${id}.${view}`, part, styles);
      styles ??= scripts[view].styles;
    }
    const scenes = await script(`${id}.scenes`, { panel: id, views: played, scenes: true }, styles);
    frames[id] = { scripts, scenes, styles, data: dataOf(id, write) };
  }
  return { loader, frames };
}

function without(entries, names = []) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}

/** Data of a panel that is too large for its script, as a script of its own. */
function dataOf(panel, write) {
  const files = ['compute.ts', 'assets.ts'].map(name => path.join(root, `src/panels/${panel}`, name));
  const loading = files.filter(existsSync).map(file => readFileSync(file, 'utf8'));
  const names = [...loading.join('\n').matchAll(/market-data\/(\w+)\.json/g)].map(([, name]) => name);
  if (names.length === 0) return null;
  const parts = names.map(
    name =>
      `${name}:${JSON.stringify(JSON.parse(readFileSync(path.join(root, `src/market-data/${name}.json`), 'utf8')))}`,
  );
  return write(`${panel}.data`, `var faultlineData={${parts.join(',')}};`);
}
