import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { textParts } from '../../scripts/textParts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * The tests that stand where the mutated folder stands (`test/model/statistics` for `src/model/statistics`): those of everything
 * that is built on it would notice much by chance, and take an hour.
 */
export default defineConfig({
  root,
  define: { 'import.meta.env.VITE_FAULTLINE_RELEASE': JSON.stringify(version) },
  plugins: [textParts(), react()],
  test: {
    environment: 'node',
    // One module graph for all files of the folder: most of a change's time was importing it again.
    isolate: false,
    include: [`${process.env['FAULTLINE_MUTATED']!.replace('src/', 'test/')}/**/*.test.ts`],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
