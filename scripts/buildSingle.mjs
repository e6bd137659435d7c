import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
process.env.NODE_ENV = 'production';
process.env.VITE_FAULTLINE_SITE = (process.env.FAULTLINE_SITE ?? '').replace(/\/$/, '');
const { build, loadConfigFromFile } = await import('vite');
const { importBundled } = await import('./bundle.mjs');
const { singleLab } = await import('./singleLab.mjs');
const { wholePage } = await import('./wholePage.mjs');

/** `npm run build:single -- leverage [FILE]`: one lab in one file that works without a server. */
const [panel, file = path.join(root, 'dist-single', `faultline-${panel}.html`)] = process.argv.slice(2);
if (!panel || !existsSync(path.join(root, 'src/panels', panel, 'worker.ts'))) {
  console.error('Which lab? npm run build:single -- leverage');
  process.exit(1);
}

const { config } = await loadConfigFromFile(
  { command: 'build', mode: 'production' },
  path.join(root, 'vite.config.ts'),
);
const worker = () => bundled(`src/panels/${panel}/worker.ts`, []).then(({ code }) => code);
const { code, css } = await bundled('src/app/single.tsx', [singleLab(panel, worker)]);
const { renderRoute } = await importBundled('prerender', 'src/app/prerender.tsx', ['src']);
const { lang, dir, head, state } = await renderRoute(`/${panel}/`);
const { lab } = await words();
mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
const page = written();
writeFileSync(file, page);
console.log(`${file}: ${Math.round(Buffer.byteLength(page) / 1000)} kB`);

/** A module and all that it loads, now or later, as one classic script, and its styles. */
async function bundled(entry, plugins) {
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
  return { code: chunks[0].code, css: sheets.map(({ source }) => String(source)).join('\n') };
}

async function words() {
  const { siteText } = await importBundled('words', 'src/words/text.en.ts', ['src/words', 'src/schema']);
  return siteText;
}

function written() {
  const script = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const sum = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sum}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'img-src data: blob:',
    'font-src data:',
  ];
  return wholePage({
    lang,
    dir,
    policy,
    head,
    styles: css.replaceAll('</style', '<\\/style'),
    body: `<div id="root"><noscript>${lab.noScript}</noscript></div>\n    ${state}\n    <script>${script}</script>`,
  });
}
