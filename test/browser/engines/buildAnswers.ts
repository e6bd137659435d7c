import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { textParts } from '../../../scripts/textParts.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>explore</title></head>
<body><script type="module">globalThis.explore = (await import('./answers.js')).explore</script></body></html>`;

/** A folder with a page in which `explore(...words)` answers as the command line does. */
export async function buildAnswers(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'faultline-answers-'));
  const entry = path.join(import.meta.dirname, 'answersEntry.ts');
  await build({
    root: ROOT,
    // How the site is cut into files is for its pages.
    configFile: false,
    plugins: [textParts(), react()],
    logLevel: 'error',
    base: './',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: folder, manifest: false, lib: { entry, formats: ['es'], fileName: () => 'answers.js' } },
  });
  writeFileSync(path.join(folder, 'index.html'), PAGE);
  return folder;
}
