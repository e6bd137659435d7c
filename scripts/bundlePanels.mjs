import path from 'node:path';
import { root } from './install.mjs';
import { stylesInBundle } from './stylesInBundle.mjs';

process.env.NODE_ENV = 'production';
const { build } = await import('vite');

/**
 * Bundles a module that mounts panels in foreign pages, with their styles inside: `node
 * scripts/bundlePanels.mjs ENTRY FOLDER`.
 */
const [entry, folder] = process.argv.slice(2).map(word => path.resolve(word));
await build({
  root,
  logLevel: 'error',
  base: './',
  publicDir: false,
  plugins: [stylesInBundle()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: folder,
    emptyOutDir: true,
    manifest: false,
    cssCodeSplit: false,
    modulePreload: false,
    // The files of the site are grouped by its pages, of which a foreign page has none.
    rolldownOptions: { output: { codeSplitting: true } },
    lib: { entry, formats: ['es'], fileName: () => 'panels.js' },
  },
});
