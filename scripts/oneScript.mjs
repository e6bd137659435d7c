import { build } from 'vite';
import { root } from './install.mjs';

/** One classic script without imports, and the styles of all that is in it. */
export async function oneScript(entry, plugins) {
  const { chunks, styles } = await bundled({
    entry,
    plugins,
    format: 'iife',
    rolldownOptions: { output: { codeSplitting: false } },
  });
  return { code: chunks[0].code.trim(), styles };
}

/** What the bundler makes of a module with all that it imports, and the styles of it all. */
export async function bundled({ entry, plugins, format, minify, rolldownOptions }) {
  const [{ output }] = await build({
    root,
    logLevel: 'error',
    publicDir: false,
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      manifest: false,
      minify,
      cssMinify: true,
      cssCodeSplit: false,
      lib: { entry, name: 'frame', formats: [format] },
      rolldownOptions: {
        // No reading of a property does anything.
        treeshake: { propertyReadSideEffects: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        ...rolldownOptions,
      },
    },
  });
  const styles = output.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? '';
  return { chunks: output.filter(({ type }) => type === 'chunk'), styles: String(styles) };
}
