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
/** Named by view: a frame has one. */
const BY_VIEW = new Set(['views', 'pictures', 'tables', 'truths']);
/** Needed only where something is played. */
const OF_SCENES = new Set(['pictures', 'scenes', 'stories', 'firstGuesses', 'truths', 'patterns', 'facts']);
/** What the site says elsewhere. */
const SAID_ELSEWHERE = new Set([
  ...[
    'covers',
    'comingLabs',
    'coming',
    'toCome',
    'footer',
    'home',
    'workbench',
    'missing',
    'skip',
    'labs',
    'builder',
    'lost',
    'waitsOwn',
    'others',
    'teach',
    'myLimits',
    'not-loaded',
    'cancel',
    'cancelled',
  ],
  ...['provenance', 'noScript', 'depth', 'history', 'material', 'copiedWithoutFile', 'scenarioFile'],
  ...['presetTitle', 'theme', 'settings', 'howWeKnow', 'explore', 'exploreLoading'],
]);
/** What a panel says on its pages alone: under the tabs of its views, on the cards of its stories. */
const OF_PAGES = new Set(['reading', 'hook']);
/** What it says only where something is played, and on the pictures of that. */
const OF_PLAYED = new Set(['stories', 'basis']);
/** Said only where something is played. */
const SAID_IN_SCENES = new Set([
  'share',
  'copyLink',
  'copyEmbed',
  'copySentence',
  'copied',
  'stories',
  'start',
  'startNamed',
]);
const SITE_TEXT = /\/src\/words\/text\.\w+\.ts$/;
const DECLARED = /\/src\/panels\/[\w-]+\/(?:index|compute|tell|panel)\.ts$/;
const TEXT = /\/src\/(?:words|panels\/[\w-]+)\/text\.\w+\.ts(?:\?part=page)?$/;
const PART = /\?part=(\w+)$/;
const NOT_IN_FRAMES = '\0not-in-frames';
const inFrames = file => path.join(root, 'src/embed/frame', file);
/** The library of the zoomable chart weighs more than a frame may; a script in one piece has no part that could be lost. */
const NEVER = {
  '/charts/ExploreNumbers.tsx': inFrames('NothingToZoom.tsx'),
  '/charts/loadPart.ts': inFrames('nothingLost.ts'),
  '/app/keepAddress.ts': inFrames('nothingKept.ts'),
  '/pieces/LostPart.tsx': inFrames('nothingLost.ts'),
  '/limits/LimitedView.tsx': inFrames('nothingLimited.ts'),
  '/charts/limitMarks.ts': inFrames('nothingLimited.ts'),
  '/charts/LimitLines.tsx': inFrames('nothingLimited.ts'),
  '/charts/LimitEdge.tsx': inFrames('nothingLimited.ts'),
  '/charts/TallyBars.tsx': inFrames('NothingGuessed.tsx'),
  // Two words for a seed are read on the site's own pages.
  '/schema/seedNames.ts': inFrames('NothingOfSeeds.ts'),
  '/compute/watchSilence.ts': inFrames('nothingLost.ts'),
  '/store/failUnanswered.ts': inFrames('nothingLost.ts'),
};
/** Scenes are played by a script of their own. */
const UNTIL_PLAYED = {
  '/scene/ScenePlayed.tsx': inFrames('NothingPlayed.tsx'),
  '/scene/GuessFirst.tsx': inFrames('GuessInAnotherScript.tsx'),
  '/charts/GuessDots.tsx': inFrames('NothingGuessed.tsx'),
  '/charts/CurveGuess.tsx': inFrames('NothingGuessed.tsx'),
  '/charts/GuessNumber.tsx': inFrames('NothingGuessed.tsx'),
};
/** Data that the page lays beside the script; see src/embed/frame/frameData.ts. */
const DATA = /\bawait import\('[./]*\/market-data\/(\w+)\.json'\)/g;

/**
 * Takes of a panel what some of its views need, as a script without any import: of what is named by view the entries
 * of these, of its words the parts that they read, its scenes only where they are played.
 */
export function framePart({ panel, views, scenes }) {
  const index = readFileSync(path.join(root, `src/panels/${panel}/index.ts`), 'utf8');
  const entries = views.map(view => viewEntry(index, view)).join('\n');
  const read = pattern => [...entries.matchAll(pattern)].map(([, name]) => name);
  const ofScenes = scenes ? ['scenes'] : [];
  const parts = new Set(['page', ...ofScenes, ...read(/\.part\('(\w+)'\)/g)]);
  const later = new Set([...ofScenes, ...read(/\.later\.(\w+)\(/g)]);
  const standIns = Object.entries({ ...NEVER, ...(scenes ? {} : UNTIL_PLAYED) });
  const isDeclared = (name, owner) =>
    BY_VIEW.has(owner) ? views.includes(name) : !ELSEWHERE.has(name) && (scenes || !OF_SCENES.has(name));
  const isOfPages = name => OF_PAGES.has(name) || (!scenes && OF_PLAYED.has(name));
  const isUnsaid = name => SAID_ELSEWHERE.has(name) || (!scenes && SAID_IN_SCENES.has(name));
  const isSaid = (name, owner) => owner !== 'later' || later.has(name);
  return {
    name: 'faultline-frame-part',
    // Behind the plugin that takes the texts apart, before all that resolves.
    enforce: 'pre',
    resolveId(source, importer) {
      const part = PART.exec(source)?.[1];
      if (part !== undefined && !parts.has(part)) return NOT_IN_FRAMES;
      const asked = source.replace(/^\.\//, `/${path.basename(path.dirname(importer ?? ''))}/`);
      return standIns.find(([file]) => asked.endsWith(file))?.[1] ?? null;
    },
    load(id) {
      return id === NOT_IN_FRAMES ? 'export {};' : null;
    },
    transform(code, id) {
      // Asked for whole, React's namespace would come whole.
      if (/\/zustand\/esm\/react\.mjs$/.test(id))
        return { code: code.replace('import React from', 'import * as React from'), map: null };
      if (!id.startsWith(path.join(root, 'src'))) return null;
      const isLeftOut = SITE_TEXT.test(id) ? isUnsaid : isOfPages;
      const isSaidHere = (name, owner) => isSaid(name, owner) && !isLeftOut(name);
      const isWanted = DECLARED.test(id) ? isDeclared : TEXT.test(id) ? isSaidHere : null;
      const taken = isWanted === null ? code : withoutEntries(code, isWanted);
      const whole = inOnePiece(taken);
      return whole === code ? null : { code: whole, map: null };
    },
  };
}

/** The source of the entry that loads a view. */
function viewEntry(source, view) {
  let found = '';
  visit(parseSync('index.ts', source).program, null, (node, owner) => {
    if (owner === 'views' && node.type === 'Property' && nameOf(node) === view)
      found = source.slice(node.start, node.end);
  });
  if (found === '') throw new Error(`The panel has no view ${view}`);
  return found;
}

/** The same module with the entries left out of its objects that nobody wants, and the imports that only they used. */
function withoutEntries(source, isWanted) {
  const cuts = [];
  visit(parseSync('module.ts', source).program, null, (node, owner) => {
    if (node.type !== 'ObjectExpression') return;
    for (const [place, entry] of node.properties.entries()) {
      if (entry.type !== 'Property' || isWanted(nameOf(entry), owner)) continue;
      const next = node.properties[place + 1];
      cuts.push([entry.start, next ? next.start : node.end - 1]);
    }
  });
  const outer = cuts.filter(([start, end]) => !cuts.some(([from, to]) => from < start && end <= to));
  return outer
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), source);
}

function nameOf({ key }) {
  return key.name ?? key.value;
}

/** Tells of every node, and of the name under which the object around it stands. */
function visit(node, owner, tell) {
  tell(node, owner);
  for (const [key, child] of Object.entries(node)) {
    const inside = node.type === 'Property' && key === 'value' ? nameOf(node) : owner;
    const isEntry = node.type === 'ObjectExpression';
    for (const one of Array.isArray(child) ? child : [child])
      if (typeof one?.type === 'string')
        visit(one, isEntry || node.type === 'Property' ? inside : owner, tell);
  }
}

/** What a module would load later it imports at once, so that the bundler sees what is used of it. */
function inOnePiece(source) {
  const imports = [];
  const taken = file => {
    imports.push(`import * as later${imports.length} from '${file}';`);
    return `later${imports.length - 1}`;
  };
  const whole = source
    .replaceAll(DATA, (_import, name) => `({ default: globalThis.faultlineData.${name} })`)
    .replaceAll(/\(await import\('([^']+)'\)\)/g, (_import, file) => taken(file))
    .replaceAll(/\bimport\('([^']+)'\)/g, (_import, file) => `Promise.resolve(${taken(file)})`);
  return imports.length === 0 && whole === source ? source : `${imports.join('\n')}\n${whole}`;
}
