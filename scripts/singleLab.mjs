import path from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { root } from './install.mjs';
import { singlePage } from './singlePage.mjs';

const WORKER = 'virtual:faultline-worker';
const START = /new Worker\(new URL\('\.\/worker\.ts', import\.meta\.url\), \{ type: 'module' \}\)/;
const ENTRY = /\{ id: (?:FRONT_PANEL_ID|'([\w-]+)'), load: async \(\) => \((.*?)\) \}|\{ id: .*? \}/;

/** One lab in one file. */
export async function labFile(panel, { renderRoute }) {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    path.join(root, 'vite.config.ts'),
  );
  const worker = () => bundled(`src/panels/${panel}/worker.ts`, config, []).then(({ code }) => code);
  const script = await bundled('src/app/single.tsx', config, [singleLab(panel, worker)]);
  const page = await renderRoute(`/${panel}/`);
  return singlePage(page, { ...script, noScript: page.noScript });
}

/** A module and all that it loads, now or later, as one classic script, and its styles. */
async function bundled(entry, config, plugins) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    envPrefix: config.envPrefix,
    plugins: [...plugins, ...config.plugins],
    define: { ...config.define, 'process.env.NODE_ENV': '"production"' },
    build: {
      target: config.build.target,
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: { entry: path.join(root, entry), formats: ['iife'], name: 'faultline' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${entry} came out as ${chunks.length} scripts; it must be one`);
  const sheets = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const others = output.filter(part => part.type !== 'chunk' && !sheets.includes(part));
  if (others.length > 0) throw new Error(`${others[0].fileName} would be a file of its own`);
  return { code: chunks[0].code, styles: sheets.map(({ source }) => String(source)).join('\n') };
}

/**
 * Makes one lab of the site's sources: it stands first, the others are known by name only, and its worker is started from
 * its own text.
 *
 * @param workerText makes that text.
 */
function singleLab(panel, workerText) {
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
      const started = `new globalThis.Worker(URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' })))`;
      return `import workerText from '${WORKER}';\n${code.replace(START, () => started)}`;
    },
  };
}

/** The registry with one panel that can be loaded, and that is the first. */
function onlyPanel(code, panel) {
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
