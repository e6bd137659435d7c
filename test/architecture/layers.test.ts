import { describe, expect, it } from 'vitest';
import { parseFile, type SourceFile, sourceFiles } from './sourceFiles.ts';

type Layer =
  | 'model'
  | 'schema'
  | 'limits'
  | 'panel types'
  | 'words'
  | 'host'
  | 'record'
  | 'panel'
  | 'panel module'
  | 'panel worker'
  | 'view'
  | 'registry'
  | 'market-data'
  | 'reader-files'
  | 'scenario'
  | 'charts'
  | 'pictures'
  | 'controls'
  | 'compute'
  | 'store'
  | 'lessons'
  | 'app'
  | 'embed'
  | 'explore'
  | 'gallery';

/** Who may know whom; see ARCHITECTURE.md. A layer always knows itself, but panels are islands. */
const KNOWS: Readonly<Record<Layer, readonly Layer[]>> = {
  model: [],
  schema: [],
  limits: ['schema'],
  words: ['schema', 'limits'],
  host: ['schema', 'scenario'],
  record: ['model', 'schema', 'host', 'words', 'charts', 'controls'],
  'panel types': ['schema', 'limits', 'pictures'],
  panel: ['model', 'schema', 'words', 'panel types', 'market-data', 'reader-files'],
  'panel module': ['panel', 'view', 'panel types'],
  'panel worker': ['panel', 'compute'],
  view: ['record', 'pictures', 'charts', 'controls', 'schema', 'words', 'host', 'panel types', 'panel'],
  registry: ['panel module', 'panel types', 'schema'],
  'market-data': ['schema'],
  'reader-files': ['schema', 'words'],
  scenario: ['schema', 'words', 'panel types'],
  charts: ['schema', 'limits', 'words'],
  pictures: ['charts', 'schema'],
  controls: ['schema', 'words', 'reader-files'],
  compute: ['model', 'schema', 'panel types', 'registry', 'scenario', 'market-data', 'reader-files'],
  store: ['schema', 'panel types', 'registry', 'scenario', 'compute'],
  lessons: ['schema', 'panel types', 'registry', 'scenario', 'store', 'controls'],
  app: [
    ...[
      'schema',
      'limits',
      'record',
      'words',
      'host',
      'panel types',
      'registry',
      'scenario',
      'compute',
      'store',
      'charts',
      'pictures',
      'controls',
    ],
    ...['lessons', 'gallery'],
  ] as Layer[],
  embed: ['schema', 'words', 'host', 'panel types', 'scenario', 'compute', 'store', 'app'],
  explore: [
    'model',
    'schema',
    'words',
    'panel types',
    'registry',
    'scenario',
    'compute',
    'market-data',
    'reader-files',
  ],
  gallery: ['schema', 'words', 'panel types', 'registry', 'scenario'],
};

const PACKAGES: Readonly<Record<string, readonly Layer[]>> = {
  react: [
    'words',
    'host',
    'record',
    'panel types',
    'view',
    'charts',
    'controls',
    'store',
    'lessons',
    'app',
    'embed',
    'gallery',
  ],
  'react-dom': ['app', 'embed', 'gallery'],
  // Stands for both in frames alone: src/embed/frame/reactInFrames.ts.
  preact: ['embed'],
  recharts: ['charts'],
  zustand: ['store'],
  papaparse: ['reader-files'],
  uqr: ['app'],
  'read-excel-file': ['reader-files'],
};

function layerOf(file: string): Layer {
  if (file.startsWith('src/panels/')) {
    if (/^src\/panels\/(registry|allPanels)\.ts$/.test(file)) return 'registry';
    if (/^src\/panels\/[^/]+$/.test(file)) return 'panel types';
    if (/^src\/panels\/[^/]+\/index\.ts$/.test(file)) return 'panel module';
    if (/^src\/panels\/[^/]+\/worker\.ts$/.test(file)) return 'panel worker';
    return file.includes('/views/') ? 'view' : 'panel';
  }
  const folder = file.split('/')[1] ?? '';
  if (folder in KNOWS) return folder as Layer;
  throw new Error(`${file} stands in no layer: add src/${folder} to ARCHITECTURE.md and to this test`);
}

/** The model's topics in the order of src/model/README.md; each may know those before it. */
const MODEL_TOPICS = [
  'conventions',
  'normal-distribution',
  'random',
  'statistics',
  'leverage',
  'price-paths',
  'calibration',
  'reality-gap',
  'cascade',
  'guardrails',
];
const MODEL_DOOR = /^src\/model\/[^/]+\/index\.ts$/;

/** A topic's place in the order. */
function topicOf(file: string): number {
  const place = MODEL_TOPICS.indexOf(file.split('/')[2] ?? '');
  if (place < 0)
    throw new Error(`${file} belongs to no topic of the model: add it to this test and to the README`);
  return place;
}

const panelOf = (file: string) => /^src\/panels\/([^/]+)\//.exec(file)?.[1];

/** What is wrong with the imports of a file. */
function strayImports({ path, imports }: SourceFile): string[] {
  const layer = layerOf(path);
  return imports.flatMap(target => {
    const complain = (reason: string) => [`${path} → ${target}: ${reason}`];
    if (!target.startsWith('src/')) {
      const allowed = PACKAGES[target];
      if (target.includes('/') && !target.startsWith('@')) return complain('outside src');
      if (!allowed) return complain('a package that no layer may use');
      return allowed.includes(layer) ? [] : complain(`only ${allowed.join(', ')} may import it`);
    }
    const other = layerOf(target);
    if (other === 'model' && layer !== 'model' && !MODEL_DOOR.test(target))
      return complain('the model is entered by the door of a topic, src/model/<topic>/index.ts');
    if (layer === 'model' && MODEL_DOOR.test(target))
      return complain('inside the model a file imports the file that declares what it needs, never a door');
    if (layer === 'model' && other === 'model' && topicOf(target) > topicOf(path))
      return complain(`a topic knows only those before it: ${MODEL_TOPICS.join(', ')}`);
    if (panelOf(path) && panelOf(target) && panelOf(path) !== panelOf(target))
      return complain('panels are islands');
    return other === layer || KNOWS[layer].includes(other) ? [] : complain(`${layer} may not know ${other}`);
  });
}

/** A chain of imports that comes back to its first file, if there is one. */
function findCycle(files: readonly SourceFile[]): string[] | undefined {
  const byPath = new Map(files.map(file => [file.path, file]));
  const finished = new Set<string>();
  const visit = (path: string, chain: readonly string[]): string[] | undefined => {
    if (chain.includes(path)) return [...chain.slice(chain.indexOf(path)), path];
    if (finished.has(path)) return undefined;
    for (const target of byPath.get(path)?.imports ?? []) {
      const cycle = byPath.has(target) ? visit(target, [...chain, path]) : undefined;
      if (cycle) return cycle;
    }
    finished.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('layers', () => {
  it('know only whom they may know', () => {
    expect(sourceFiles.flatMap(strayImports)).toEqual([]);
  });

  it('have no cycles', () => {
    expect(findCycle(sourceFiles)).toBeUndefined();
  });

  it('start workers from the modules of panels only', () => {
    const starters = sourceFiles
      .filter(({ code }) => /\bnew (?:Shared)?Worker\b/.test(code))
      .map(file => file.path);
    // The worker of a frame, or of a lesson in one file, is its own script, whatever the panel.
    const others = starters.filter(file => layerOf(file) !== 'panel module');
    expect(others).toEqual(['src/app/lesson/lessonWorker.ts', 'src/embed/frame/ownWorker.ts']);
  });
});

describe('this test', () => {
  it.each([
    ['src/model/random/a.ts', "import { b } from '../../schema/index.ts';"],
    ['src/model/leverage/a.ts', "import { b } from '../random/index.ts';"],
    ['src/model/leverage/a.ts', "import { b } from '../price-paths/clockMean.ts';"],
    ['src/model/calibration/money/a.ts', "import { b } from '../../reality-gap/world/barsOf.ts';"],
    ['src/panels/leverage/compute.ts', "import { b } from '../../model/random/sfc32.ts';"],
    ['src/panels/leverage/compute.ts', "import { b } from '../calibration/params.ts';"],
    ['src/panels/leverage/views/curve.tsx', "import type { B } from '../../../store/index.ts';"],
    ['src/panels/leverage/panel.ts', "export { b } from './views/curve.tsx';"],
    ['src/panels/registry.ts', "import { b } from './leverage/views/curve.tsx';"],
    ['src/charts/a.tsx', "import { create } from 'zustand';"],
    ['src/charts/a.tsx', "import { h } from 'preact';"],
    ['src/app/a.tsx', "const b = import('recharts');"],
    ['src/app/a.tsx', "import { b } from '../../test/setup.ts';"],
  ])('catches in %s: %s', (path, text) => {
    expect(strayImports(parseFile(path, text))).toHaveLength(1);
  });

  it('catches a cycle of three', () => {
    const ring = ['a', 'b', 'c'].map((name, place, all) =>
      parseFile(`src/model/${name}.ts`, `import '${`./${all[(place + 1) % 3]}.ts`}';`),
    );
    expect(findCycle(ring)).toHaveLength(4);
  });
});
