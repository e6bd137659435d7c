import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { smallerReact } from './smallerReact.mjs';
import { textParts } from './textParts.ts';

const root = path.join(import.meta.dirname, '..');

/** The modules that the bundler keeps of each module that is loaded by itself, with all that it imports at once. */
type KeptOf = (entry: string) => ReadonlySet<string>;

const pages = (...names: readonly string[]) => names.map(name => `src/app/pages/${name}Page.tsx`);

/** Kinds of pages, by what each of them needs before it is alive; what the first needs is needed by all. */
const KINDS = {
  start: ['index.html', 'src/words/text.en.ts'],
  text: pages('About', 'Teach', 'Views'),
  figures: pages('HowWeKnow', 'ReadyView'),
  home: pages('Home'),
  builder: pages('Builder'),
  lab: [...pages('Lab'), 'src/app/limits/PageLimits.tsx'],
};

interface PanelFiles {
  readonly id: string;
  /** What every page loads that knows the panel. */
  readonly known: readonly string[];
  /** What its own page loads besides until its first screen stands: the main view, and the first one below it. */
  readonly first: readonly string[];
}

/** What a panel's page loads first, as its declaration and its module name it. */
function filesOf(id: string): PanelFiles {
  const file = (name: string) => `src/panels/${id}/${name}`;
  const [declaration, index] = ['panel.ts', 'index.ts'].map(name =>
    readFileSync(path.join(root, file(name)), 'utf8'),
  );
  const [, main] = /\bmainView: '([\w-]+)'/.exec(declaration!) ?? [];
  const [, below] = /\bdepthViews: \['([\w-]+)'/.exec(declaration!) ?? [];
  if (!main) throw new Error(`${file('panel.ts')} names no main view`);
  const views = [main, below].filter(view => view !== undefined);
  const parts = views.flatMap(view => {
    const [, part] = new RegExp(`/views/${view}\\.tsx'\\)[^\\n]*\\.part\\('(\\w+)'\\)`).exec(index!) ?? [];
    return part ? [`text.en.ts?part=${part}`] : [];
  });
  return {
    id,
    known: ['index.ts', 'panel.ts', 'text.en.ts?part=page'].map(file),
    first: ['tell.ts', ...views.map(view => `views/${view}.tsx`), ...parts].map(file),
  };
}

/** Every panel: a folder with a module. */
function allPanels(): PanelFiles[] {
  return readdirSync(path.join(root, 'src/panels'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => filesOf(name));
}

type Kind = keyof typeof KINDS;

/** Who needs a module before they are alive: kinds of pages, pages that know a panel, the panel's own page. */
interface Needs {
  readonly kinds: readonly Kind[];
  readonly known: readonly string[];
  readonly first: readonly string[];
}

/**
 * The file in which a module travels; null for one that is loaded later. What a file imports stands in itself or in one
 * that is named before it here.
 */
function groupOf({ kinds, known, first }: Needs): string | null {
  const [kind] = kinds;
  const panels = new Set([...known, ...first]);
  if (kinds.includes('start') || (kinds.includes('text') && kinds.length + panels.size > 1)) return 'start';
  if (kind === 'lab' && kinds.length === 1 && known.length === 0) return 'lab';
  if (kind && kinds.length + panels.size === 1) return kind;
  if (kind || (known.length > 0 && panels.size > 1)) return 'panels';
  if (first.length > 1) return 'charts';
  const [panel] = panels;
  return panel === undefined ? null : `${panel}.${known.length > 0 ? 'panel' : 'first'}`;
}

/** The file of each module, by its address. */
function allGroups(panels: readonly PanelFiles[], keptOf: KeptOf): ReadonlyMap<string, string | null> {
  const neededBy = (entries: readonly string[]) => new Set(entries.flatMap(entry => [...keptOf(entry)]));
  const kinds = Object.entries(KINDS).map(([kind, entries]) => [kind as Kind, neededBy(entries)] as const);
  const known = panels.map(panel => [panel.id, neededBy(panel.known)] as const);
  const first = panels.map(panel => [panel.id, neededBy(panel.first)] as const);
  const all = new Set([...kinds, ...known, ...first].flatMap(([, modules]) => [...modules]));
  const who = <Name extends string>(
    needed: readonly (readonly [Name, ReadonlySet<string>])[],
    module: string,
  ) => needed.filter(([, modules]) => modules.has(module)).map(([name]) => name);
  return new Map(
    [...all].map(module => [
      module,
      groupOf({ kinds: who(kinds, module), known: who(known, module), first: who(first, module) }),
    ]),
  );
}

/** The chunks of the site as the bundler would make them by itself, one for each set of modules that load it. */
async function chunksByThemselves(): Promise<readonly Rolldown.OutputChunk[]> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: smallerReact },
    plugins: [textParts(), withoutWorkers],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { checks: { pluginTimings: false }, experimental: { chunkOptimization: false } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.filter(file => file.type === 'chunk');
}

/** Workers are bundled by themselves, and say nothing about pages. */
const withoutWorkers: Plugin = {
  name: 'faultline-without-workers',
  enforce: 'pre',
  transform: code => code.replaceAll(/new URL\('\.\/worker\.ts', import\.meta\.url\)/g, "''"),
};

function keptOfChunks(chunks: readonly Rolldown.OutputChunk[]): KeptOf {
  const byFile = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
  const add = (file: string, files: Set<string>): Set<string> => {
    if (!files.has(file)) for (const next of byFile.get(files.add(file) && file)?.imports ?? []) add(next, files);
    return files;
  };
  return entry => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === path.join(root, entry));
    if (!chunk) throw new Error(`${entry} is loaded by nobody`);
    const files = [...add(chunk.fileName, new Set())].map(file => byFile.get(file)!);
    return new Set(files.flatMap(({ modules }) => Object.keys(modules)));
  };
}

/**
 * Modules that are needed together travel in one file: on a slow line each request waits, and a hundred small files
 * compress badly. Which are, is read from a first build in which the bundler splits by itself.
 */
export function pageGroups() {
  const panels = allPanels();
  let groupOfModule: ReadonlyMap<string, string | null> = new Map();
  const plugin: Plugin = {
    name: 'faultline-page-groups',
    apply: ({ build: { lib, rolldownOptions } = {} }, { command, isSsrBuild }) =>
      command === 'build' && !isSsrBuild && !lib && !rolldownOptions?.input,
    async buildStart() {
      groupOfModule = allGroups(panels, keptOfChunks(await chunksByThemselves()));
    },
  };
  // A file takes along what its modules import, so that those which most pages need come first.
  const together = [
    'start',
    'panels',
    ...Object.keys(KINDS).filter(kind => kind !== 'start'),
    'charts',
    ...panels.flatMap(({ id }) => [`${id}.panel`, `${id}.first`]),
  ];
  const groups = together.map((group, place) => ({
    name: (id: string) => (groupOfModule.get(id) === group ? group : null),
    debugName: group,
    // What is imported and not used must not come along; what is used stands in a group of its own needs.
    includeDependenciesRecursively: false,
    priority: 3 - (place + 1) / (together.length + 1),
  }));
  return { plugin, groups };
}
