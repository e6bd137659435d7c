import { build } from 'vite';
import { root } from './install.mjs';

/** One classic script without imports, and the styles of all that is in it. */
export async function oneScript(entry, plugins) {
  const [{ output }] = await build({
    root,
    logLevel: 'error',
    publicDir: false,
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      manifest: false,
      cssCodeSplit: false,
      lib: { entry, name: 'frame', formats: ['iife'] },
      rolldownOptions: {
        // No reading of a property does anything.
        treeshake: { propertyReadSideEffects: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        output: { codeSplitting: false },
      },
    },
  });
  const code = output.find(({ type }) => type === 'chunk').code;
  const styles = output.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? '';
  return { code: code.trim(), styles: String(styles) };
}
