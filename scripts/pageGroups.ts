import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { type Kept, keptModules } from './keptModules.ts';

const root = path.join(import.meta.dirname, '..');

const pages = (...names: readonly string[]) => names.map(name => `src/app/pages/${name}Page.tsx`);
const words = (name: string) => `src/words/${name}.en.ts`;
/** What answers a page once it stands: so little besides what is there that a file of its own would not pay. */
const ENGINE = 'src/app/startEngine.ts';

/** Kinds of pages, by what each of them loads before it is alive; what the first needs is needed by all. */
const KINDS = {
  start: ['index.html', words('text')],
  text: pages('About', 'Teach', 'Views'),
  figures: pages('HowWeKnow', 'ReadyView'),
  home: [...pages('Home'), words('home'), ENGINE],
  builder: [...pages('Builder'), words('builder')],
  lab: [...pages('Lab'), 'src/app/limits/PageLimits.tsx', ENGINE],
};

/** Kinds of pages that have a file of what they need besides, if nothing else needs it. */
const KINDS_BESIDES = {
  lesson: ['src/app/lesson/PlayPage.tsx', 'src/app/lesson/NotesPage.tsx', words('lesson')],
  sources: [words('howWeKnow'), ...panelIds().map(id => `src/panels/${id}/howWeKnow.en.ts`)],
};

/** The panel that is alive on the home page, as the registry names it. */
const [, FRONT_PANEL = ''] =
  /FRONT_PANEL_ID = '([\w-]+)'/.exec(readFileSync(path.join(root, 'src/panels/registry.ts'), 'utf8')) ?? [];

type Kind = keyof typeof KINDS;
type KindBesides = keyof typeof KINDS_BESIDES;

interface PanelFiles {
  readonly id: string;
  /** What every page loads that knows the panel. */
  readonly known: readonly string[];
  /** What its own page loads besides until its first screen stands: the main view, and the first one below it. */
  readonly first: readonly string[];
  /** What computes on the page, loaded once it stands. */
  readonly computes: readonly string[];
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
    const [, part] = new RegExp(`/views/${view}\\.tsx'\\).*?\\.part\\('(\\w+)'\\)`).exec(index!) ?? [];
    return part ? [`text.en.ts?part=${part}`] : [];
  });
  return {
    id,
    known: ['index.ts', 'panel.ts', 'text.en.ts?part=page'].map(file),
    first: ['tell.ts', ...views.map(view => `views/${view}.tsx`), ...parts].map(file),
    computes: [file('compute.ts')],
  };
}

/** Every panel: a folder with a module. */
function panelIds(): string[] {
  return readdirSync(path.join(root, 'src/panels'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name);
}

/** Who needs a module: kinds of pages, pages that know a panel, a panel's own page until it stands and to compute. */
interface Needs {
  readonly kinds: readonly Kind[];
  readonly known: readonly string[];
  readonly first: readonly string[];
  readonly computes: readonly string[];
  readonly besides: readonly KindBesides[];
  /** Whether it is loaded with other things too than with those that the first of these names. */
  readonly isWantedElsewhere: boolean;
}

/**
 * The file in which a module travels; null for one that the bundler may put where it likes. What a file imports stands in
 * itself or in one that is named before it here, so that no two files wait for each other.
 */
function groupOf(needs: Needs): string | null {
  const { kinds, known, first, computes, besides, isWantedElsewhere } = needs;
  const panels = [...new Set([...known, ...first])];
  const isShared = kinds.length + panels.length > 1 || isWantedElsewhere;
  if (kinds.includes('start') || (kinds.includes('text') && isShared)) return 'start';
  if (kinds.join() === 'lab' && known.length === 0 && !first.includes(FRONT_PANEL)) return 'lab';
  if (kinds.length > 0) return isShared ? 'panels' : kinds[0]!;
  if (known.length > 0) return isShared ? 'panels' : `${panels[0]}.panel`;
  if (first.length > 0 && !isShared) return `${panels[0]}.first`;
  if (first.length > 0) return first.includes(FRONT_PANEL) ? 'charts' : 'curves';
  if (besides.length > 0) return isWantedElsewhere ? null : besides[0]!;
  if (computes.length > 2) return 'model';
  return computes.length > 0 && !isWantedElsewhere ? `${computes.join('-')}.model` : null;
}

/** Tells whether what is loaded by itself belongs to those who come first among all who need a module. */
function ownedBy(needs: Omit<Needs, 'isWantedElsewhere'>) {
  const {
    kinds: [kind],
    known,
    first,
    computes,
    besides: [beside],
  } = needs;
  if (kind) return (entry: string) => KINDS[kind].includes(entry);
  const [panel] = [...known, ...first];
  if (panel === undefined && beside) return (entry: string) => KINDS_BESIDES[beside].includes(entry);
  const folders = (panel ? [panel] : computes).map(id => `src/panels/${id}/`);
  return (entry: string) => folders.some(folder => entry.startsWith(folder));
}

/** The file of each module, by its address. */
function allGroups(panels: readonly PanelFiles[], kept: Kept): ReadonlyMap<string, string | null> {
  const keptOf = (entry: string) => {
    const modules = kept.get(entry);
    if (!modules) throw new Error(`${entry} is loaded by nobody`);
    return modules;
  };
  const entriesBy = (part: 'known' | 'first' | 'computes') =>
    panels.map(panel => [panel.id, panel[part]] as const);
  const who = <Name extends string>(
    owners: readonly (readonly [Name, readonly string[]])[],
    module: string,
  ) => owners.filter(([, entries]) => entries.some(entry => keptOf(entry).has(module))).map(([name]) => name);
  const kinds = Object.entries(KINDS) as [Kind, string[]][];
  const besides = Object.entries(KINDS_BESIDES) as [KindBesides, string[]][];
  const needsOf = (module: string): Needs => {
    const needs = {
      kinds: who(kinds, module),
      known: who(entriesBy('known'), module),
      first: who(entriesBy('first'), module),
      computes: who(entriesBy('computes'), module),
      besides: who(besides, module),
    };
    const isOwn = ownedBy(needs);
    const users = [...kept].filter(([, modules]) => modules.has(module)).map(([entry]) => entry);
    return { ...needs, isWantedElsewhere: !users.every(isOwn) };
  };
  const all = new Set([...kept.values()].flatMap(modules => [...modules]));
  return new Map([...all].map(module => [module, groupOf(needsOf(module))]));
}

/** Styles of the files that a page has at once travel in two sheets: those of every page, and those of pages with panels. */
const SHEETS: Readonly<Record<string, string>> = {
  start: 'page',
  text: 'page',
  panels: 'panel',
  lab: 'panel',
  charts: 'panel',
  curves: 'panel',
};

/** The list of chunks with an entry for every module that is loaded by itself, in whichever chunk it travels. */
function withEveryModule(
  list: string,
  chunks: readonly Rolldown.OutputChunk[],
  isLoadedLater: (id: string) => boolean,
): string {
  const manifest = JSON.parse(list) as Record<string, { readonly file: string }>;
  const byFile = new Map(Object.values(manifest).map(chunk => [chunk.file, chunk]));
  const loadedLater = chunks.flatMap(({ fileName, moduleIds }) =>
    moduleIds.filter(isLoadedLater).map(id => [path.relative(root, id), byFile.get(fileName)!]),
  );
  return JSON.stringify({ ...Object.fromEntries(loadedLater), ...manifest }, null, 1);
}

/**
 * Modules that are needed together travel in one file: on a slow line each request waits, and a hundred small files
 * compress badly. Which are, is read from a first build in which the bundler splits by itself.
 */
export function pageGroups() {
  let groups: ReadonlyMap<string, string | null> = new Map();
  const plugin: Plugin = {
    name: 'faultline-page-groups',
    apply: ({ build: { lib, rolldownOptions } = {} }, { command, isSsrBuild }) =>
      command === 'build' && !isSsrBuild && !lib && !rolldownOptions?.input,
    async buildStart() {
      groups = allGroups(panelIds().map(filesOf), await keptModules());
    },
    generateBundle: {
      // Behind what writes the list of chunks, which names those modules alone that have a chunk for themselves.
      order: 'post',
      handler(_options, bundle) {
        const list = bundle['.vite/manifest.json'];
        if (list?.type !== 'asset') return;
        const chunks = Object.values(bundle).filter(file => file.type === 'chunk');
        const isLoadedLater = (id: string) => (this.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0;
        list.source = withEveryModule(String(list.source), chunks, isLoadedLater);
      },
    },
  };
  const nameOf = (id: string) => {
    const group = groups.get(id) ?? null;
    return group !== null && id.endsWith('.css') ? (SHEETS[group] ?? group) : group;
  };
  // What is imported and not used must not come along; what is used has a group by its own needs.
  const group = { name: nameOf, priority: 3, includeDependenciesRecursively: false };
  return { plugin, group };
}
