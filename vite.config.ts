import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { pageGroups } from './scripts/pageGroups.ts';
import { shortRequirements } from './scripts/shortRequirements.ts';
import smallerReact from './scripts/smallerReact.json' with { type: 'json' };
import { textParts } from './scripts/textParts.ts';
import { workerFiles } from './scripts/workerFiles.ts';

interface NamedChunk {
  readonly name: string;
  readonly facadeModuleId?: string | null;
}

/** Files are named after what they hold, so that a list of downloads can be read: "leverage.curve", "leverage.text.en.curve". */
function chunkName({ name, facadeModuleId }: NamedChunk): string {
  const [, panel, file, part] =
    /\/panels\/([\w-]+)\/(?:views\/)?([\w.-]+)\.tsx?(?:\?part=(\w+))?$/.exec(facadeModuleId ?? '') ?? [];
  const told = panel ? [panel, file, part].filter(Boolean).join('.') : name;
  return `assets/${told}-[hash].js`;
}

/** The panel whose folder a module stands in. */
function panelOf(module: string | null | undefined): string {
  return /\/panels\/([\w-]+)\//.exec(module ?? '')?.[1] ?? 'shared';
}

const files = pageGroups();

const clientOutput = {
  chunkFileNames: chunkName,
  codeSplitting: { groups: [files.group] },
};

/** What every page has before it asks for anything. */
const AT_HAND = /\/(?:index|rolldown-runtime|page)-[\w-]+\.(?:js|css)$/;

/** Where the site stands below its host; a build setting, like its absolute address (FAULTLINE_SITE). */
const base = `/${process.env['FAULTLINE_BASE'] ?? ''}/`.replaceAll(/\/{2,}/g, '/');

/** The version of the application: the name under which a deployment keeps this release. */
const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'package.json'), 'utf8'));

export default defineConfig(({ command, isSsrBuild }) => ({
  base,
  resolve: { alias: command === 'build' ? smallerReact : {} },
  define: { 'import.meta.env.VITE_FAULTLINE_RELEASE': JSON.stringify(version) },
  envPrefix: ['VITE_', 'FAULTLINE_SITE'],
  plugins: [textParts(), shortRequirements(), files.plugin, react()],
  worker: {
    format: 'es',
    plugins: () => [shortRequirements(), ...workerFiles()],
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        entryFileNames: ({ facadeModuleId }: NamedChunk) =>
          `assets/worker.${panelOf(facadeModuleId)}-[hash].js`,
        chunkFileNames: (chunk: NamedChunk) => chunkName(chunk).replace('assets/', 'assets/worker.'),
      },
    },
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    manifest: !isSsrBuild,
    // Fonts and pictures stay files: the content policy allows no data: font, and a page should not carry
    // them twice.
    assetsInlineLimit: 0,
    modulePreload: {
      // Browsers that know the language of the target know these links.
      polyfill: false,
      resolveDependencies: (_file, files) => files.filter(file => !AT_HAND.test(file)),
    },
    rolldownOptions: {
      // What is loaded later and needed by every page stands in the first file on purpose.
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
      ...(isSsrBuild ? {} : { output: clientOutput }),
    },
  },
  test: {
    // All cores: the suites are short, and by default Vitest leaves one core idle.
    maxWorkers: '100%',
    // Tests judge answers, never speed: on a busy machine they may take their time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'model',
          environment: 'node',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/slow/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'panels',
          environment: './test/jsdomOnce.ts',
          isolate: false,
          include: ['test/**/*.test.tsx'],
          exclude: ['test/browser/**', 'test/slow/**'],
          setupFiles: [path.resolve(import.meta.dirname, 'test/setup.ts')],
        },
      },
    ],
  },
}));
