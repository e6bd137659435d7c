import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { root } from './install.mjs';

/** Asked of a panel by other programs, or by the build alone. */
const ELSEWHERE = new Set([
  'answer',
  'fileAnswer',
  'howWeKnow',
  'startWorker',
  'knownAnswers',
  'loadFiles',
  'readyViews',
  'limits',
]);
/** Named by view. */
const BY_VIEW = new Set(['views', 'pictures', 'tables', 'truths']);
/** Needed only where something is played, and on whole pages. */
const OF_SCENES = new Set([
  'glance',
  'miniature',
  'pictures',
  'scenes',
  'stories',
  'firstGuesses',
  'untold',
  'toldAlike',
  'truths',
  'patterns',
  'facts',
  'viewFacts',
]);
/** What stands over each view, and in its table; what is said of the first, others say too. */
const WORDS_BY_VIEW = new Set(['views', 'viewWords', 'depthViewWords', 'benchViewWords', 'tables']);
/** What a panel says on its pages alone: under the tabs of its views, on the cards of its stories, as the names of its presets. */
const OF_PAGES = new Set(['reading', 'hook']);
const NAMES_OF_PAGES = new Set(['presets']);
/** What it says only where something is played, and on the pictures of that. */
const OF_PLAYED = new Set(['stories', 'basis', 'glance']);
/** What its scenes say of its outcomes, among all its words. */
const FACTS = new Set(['facts', 'curveFacts', 'depthFacts']);
/** The words of parameters, each by its name. */
export const OF_PARAMETERS = /^(?:parameters|\w+ParameterWords)$/;
const SITE_TEXT = /\/src\/words\/text\.\w+\.ts$/;
const OF_PANEL = /\/src\/panels\/([\w-]+)\//;
const DECLARED = /\/src\/panels\/[\w-]+\/(?:index|compute|tell|panel)\.ts$/;
export const TEXT =
  /\/src\/(?:words|panels\/[\w-]+)\/(?:text|\w*(?:[vV]iew|[pP]arameter)Words)\.\w+\.ts(?:\?part=page)?$/;
const PART = /\?part=(\w+)$/;
const NOT_WANTED = '\0not-wanted';

/**
 * Takes of some panels what some of their views need, as a script without any import: of what is named by view the
 * entries of these, of their words the parts that they read, their scenes only where they are played.
 *
 * @param panels each with its `views`, as `idle` the parameters that change nothing in these, and whether it `tells` its
 * answer.
 * @param scenes whether scenes are played.
 * @param standIns modules that others take the place of, by the end of their address.
 * @param said names of the site's words that are loaded when they are needed.
 * @param isUnsaid tells which of the site's words nobody reads here.
 * @param inOnePiece makes of a module, by its code and its address, one that loads nothing later.
 */
export function panelParts({ panels, scenes, standIns, said, isUnsaid, inOnePiece }) {
  const known = new Map(panels.map(one => [one.panel, wantedOf(one, scenes)]));
  const later = new Set([...said, ...[...known.values()].flatMap(wanted => [...wanted.later])]);
  const entries = Object.entries(standIns);
  const isSaid = (name, owner) => owner !== 'later' || later.has(name);
  const isPlayed = (name, owner) => OF_PLAYED.has(name) || (owner === 'words' && FACTS.has(name));
  const isOfPages = (name, owner) =>
    OF_PAGES.has(name) || NAMES_OF_PAGES.has(owner) || (!scenes && isPlayed(name, owner));
  const declaredIn = wanted => (name, owner, around) => {
    if (BY_VIEW.has(owner)) return wanted.views.includes(name);
    // Taken apart, the words of a language are listed by their parts.
    if (around === 'text') return wanted.parts.has(name);
    if (name === 'sentence' && !wanted.tells) return false;
    return !ELSEWHERE.has(name) && (scenes || !OF_SCENES.has(name));
  };
  const isWantedIn = id => {
    const wanted = known.get(OF_PANEL.exec(id)?.[1]);
    if (DECLARED.test(id)) return wanted ? declaredIn(wanted) : null;
    if (!TEXT.test(id)) return null;
    const isLeftOut = SITE_TEXT.test(id) ? isUnsaid : isOfPages;
    const isOfOtherView = (name, owner) => WORDS_BY_VIEW.has(owner) && wanted?.unsaid.includes(name);
    const isUnread = wanted === undefined ? () => false : unreadIn(wanted);
    return (name, owner, around) =>
      isSaid(name, owner) &&
      !isLeftOut(name, owner) &&
      !isOfOtherView(name, owner) &&
      !isUnread(name, owner, around);
  };
  return {
    name: 'faultline-panel-parts',
    // Behind the plugin that takes the texts apart, before all that resolves.
    enforce: 'pre',
    resolveId(source, importer = '') {
      const part = PART.exec(source)?.[1];
      const wanted = known.get(OF_PANEL.exec(importer)?.[1]);
      if (part !== undefined && wanted && !wanted.parts.has(part)) return NOT_WANTED;
      const asked = source.replace(/^\.\//, `/${path.basename(path.dirname(importer))}/`);
      return entries.find(([file]) => asked.endsWith(file))?.[1] ?? null;
    },
    load(id) {
      return id === NOT_WANTED ? 'export {};' : null;
    },
    transform(code, id) {
      // Asked for whole, React's namespace would come whole.
      if (/\/zustand\/esm\/react\.mjs$/.test(id))
        return { code: code.replace('import React from', 'import * as React from'), map: null };
      if (!id.startsWith(path.join(root, 'src'))) return null;
      const isWanted = isWantedIn(id);
      const taken = isWanted === null ? code : withoutEntries(code, isWanted);
      const whole = inOnePiece(taken, id);
      return whole === code ? null : { code: whole, map: null };
    },
  };
}

/** The name under which a panel's folder exports its module. */
export function exportOf(panel) {
  return /^export const (\w+)/m.exec(indexOf(panel))[1];
}

/**
 * Which of a panel's words nothing reads: the source of a range stands in the command line's table, help beside a control
 * that changes something.
 */
function unreadIn({ idle, tells }) {
  return (name, owner, around) => {
    if (name === 'sentence' && owner === 'words') return !tells;
    return OF_PARAMETERS.test(around) && (name === 'source' || (name === 'help' && idle.includes(owner)));
  };
}

/** What some views of a panel read: parts of its words, and words that it loads later. */
function wantedOf({ panel, views, idle = [], tells = true }, scenes) {
  const known = viewEntries(indexOf(panel));
  const missing = views.find(view => !known.has(view));
  if (missing !== undefined) throw new Error(`The panel has no view ${missing}`);
  const entries = views.map(view => known.get(view)).join('\n');
  const read = pattern => [...entries.matchAll(pattern)].map(([, name]) => name);
  const ofScenes = scenes ? ['scenes'] : [];
  return {
    views,
    idle,
    tells,
    unsaid: [...known.keys()].filter(view => !views.includes(view) && view !== mainViewOf(panel)),
    parts: new Set(['page', ...ofScenes, ...read(/\.part\('(\w+)'\)/g)]),
    later: new Set([...ofScenes, ...read(/\.later\.(\w+)\(/g)]),
  };
}

function indexOf(panel) {
  return readFileSync(path.join(root, `src/panels/${panel}/index.ts`), 'utf8');
}

/** The view of a panel's first screen. */
export function mainViewOf(panel) {
  const declared = readFileSync(path.join(root, `src/panels/${panel}/panel.ts`), 'utf8');
  return /\bmainView: '([\w-]+)'/.exec(declared)[1];
}

/** The entries that load views, each by its name. */
function viewEntries(source) {
  const found = new Map();
  visit(parseSync('index.ts', source).program, null, (node, owner) => {
    if (owner === 'views' && node.type === 'Property')
      found.set(nameOf(node), source.slice(node.start, node.end));
  });
  return found;
}

/** The same module with the entries left out of its objects that nobody wants, and the imports that only they used. */
function withoutEntries(source, isWanted) {
  const cuts = [];
  visit(parseSync('module.ts', source).program, null, (node, owner, around) => {
    if (node.type !== 'ObjectExpression') return;
    for (const [place, entry] of node.properties.entries()) {
      if (entry.type !== 'Property' || isWanted(nameOf(entry), owner, around)) continue;
      const next = node.properties[place + 1];
      cuts.push([entry.start, next ? next.start : node.end - 1]);
    }
  });
  const outer = cuts.filter(([start, end]) => !cuts.some(([from, to]) => from < start && end <= to));
  return outer
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), source);
}

export function nameOf({ key }) {
  return key.name ?? key.value;
}

/** Tells of every node, and of the names under which the object around it stands, and the one around that. */
export function visit(node, owner, tell, around = null) {
  tell(node, owner, around);
  for (const [key, child] of Object.entries(node)) {
    const named = namedBy(node, key);
    const [inside, beyond] = named === null ? [owner, around] : [named, owner];
    for (const one of Array.isArray(child) ? child : [child])
      if (typeof one?.type === 'string') visit(one, inside, tell, beyond);
  }
}

/** The name that an object has from what it is part of: the property whose value it is, the constant that it is. */
function namedBy(node, key) {
  if (node.type === 'Property' && key === 'value') return nameOf(node);
  if (node.type === 'VariableDeclarator' && key === 'init' && isObject(node.init)) return node.id.name;
  return null;
}

function isObject(node) {
  const isWrapped = node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression';
  return isWrapped ? isObject(node.expression) : node?.type === 'ObjectExpression';
}

/** What a module would load later it imports at once, so that the bundler sees what is used of it. */
export function inOnePiece(source) {
  const imports = [];
  const taken = file => {
    imports.push(`import * as later${imports.length} from '${file}';`);
    return `later${imports.length - 1}`;
  };
  const whole = source
    .replaceAll(/\(await import\('([^']+)'\)\)/g, (_import, file) => taken(file))
    .replaceAll(/\bimport\('([^']+)'\)/g, (_import, file) => `Promise.resolve(${taken(file)})`);
  return imports.length === 0 ? source : `${imports.join('\n')}\n${whole}`;
}
