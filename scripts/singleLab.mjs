import path from 'node:path';
import { root } from './install.mjs';

const WORKER = 'virtual:faultline-worker';
const START = /new Worker\(new URL\('\.\/worker\.ts', import\.meta\.url\), \{ type: 'module' \}\)/;
const ENTRY = /\{ id: (?:FRONT_PANEL_ID|'([\w-]+)'), load: async \(\) => \((.*?)\) \}|\{ id: .*? \}/;

/**
 * Makes one lab of the site's sources: it stands first, the others are known by name only, and its worker is started from
 * its own text.
 *
 * @param workerText makes that text.
 */
export function singleLab(panel, workerText) {
  const registry = path.join(root, 'src/panels/registry.ts');
  const index = path.join(root, 'src/panels', panel, 'index.ts');
  return {
    name: 'faultline-single-lab',
    enforce: 'pre',
    resolveId: id => (id === WORKER ? `\0${WORKER}` : null),
    async load(id) {
      return id === `\0${WORKER}` ? `export default ${JSON.stringify(await workerText())};` : null;
    },
    transform(code, id) {
      if (id === registry) return onlyPanel(code, panel);
      if (id !== index) return null;
      if (!START.test(code)) throw new Error(`${index} does not start its worker as all panels do`);
      const started = `new Worker(URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' })))`;
      return `import workerText from '${WORKER}';\n${code.replace(START, () => started)}`;
    },
  };
}

/** The registry with one panel that can be loaded, and that is the first. */
export function onlyPanel(code, panel) {
  const first = /FRONT_PANEL_ID = '([\w-]+)'/.exec(code)[1];
  const lines = code.split('\n').map(line => {
    if (!ENTRY.test(line)) return line;
    const id = /id: '([\w-]+)'/.exec(line)?.[1] ?? first;
    return id === panel
      ? line.replace('FRONT_PANEL_ID', `'${id}'`)
      : `  { id: '${id}', load: () => Promise.reject(new Error('${id} is not in this file')) },`;
  });
  return lines.join('\n').replace(`FRONT_PANEL_ID = '${first}'`, `FRONT_PANEL_ID = '${panel}'`);
}
