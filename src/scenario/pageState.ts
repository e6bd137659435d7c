import {
  accepted,
  DEFAULT_LANGUAGE,
  LANGUAGES,
  type Language,
  type LinkReason,
  type Result,
  refused,
  shortened,
} from '../schema/index.ts';

export const THEMES = ['auto', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

/** What a link says about the page rather than about the scenario. */
export interface PageState {
  readonly view: string | null;
  readonly theme: Theme;
  readonly lang: Language;
  /** Parameters (by their key in links) that cannot be changed here. */
  readonly lock: readonly string[];
  /** Parameters that are not shown. */
  readonly hide: readonly string[];
  /** The only parameters that are shown; empty means all. */
  readonly only: readonly string[];
  readonly story: string | null;
  /** Counted from 1. */
  readonly step: number;
  /** A scene that is open by itself; in a story its step says which scene is. */
  readonly scene: string | null;
  /** Asks before it tells: the panel's first guesses, at the settings as they are. */
  readonly guess: boolean;
  /** What a friend guessed at the scene; shown only after the reader's own guess. */
  readonly theirs: readonly number[] | null;
}

export const PLAIN_PAGE: PageState = {
  view: null,
  theme: 'auto',
  lang: DEFAULT_LANGUAGE,
  lock: [],
  hide: [],
  only: [],
  story: null,
  step: 1,
  scene: null,
  guess: false,
  theirs: null,
};

export const PAGE_KEYS = [
  'view',
  'theme',
  'lang',
  'lock',
  'hide',
  'only',
  'story',
  'step',
  'scene',
  'guess',
  'theirs',
] as const;
export type PageKey = (typeof PAGE_KEYS)[number];

/** What a page's links may name: its views, its scenes, its stories with their lengths, its parameters' keys. */
export interface PageNames {
  readonly views: readonly string[];
  readonly scenes: readonly string[];
  readonly stories: Readonly<Record<string, number>>;
  readonly parameterKeys: readonly string[];
  /** Controls that the page has room for. */
  readonly mostControls: number;
}

/** No picture has more handles to guess with. */
const MOST_HANDLES = 9;

const SWITCH = ['1', '0'];

type PageRead = Result<Partial<PageState>, LinkReason>;

/** Reads one key about the page. */
export function readPageKey(key: PageKey, text: string, names: PageNames): PageRead {
  switch (key) {
    case 'view':
      return oneOf(text, names.views, view => ({ view }), unknownName(names.views));
    case 'theme':
      return oneOf(text, THEMES, theme => ({ theme: theme as Theme }), unknownName(THEMES));
    case 'lang':
      return oneOf(text, LANGUAGES, lang => ({ lang: lang as Language }), unknownName(LANGUAGES));
    case 'story':
      return oneOf(text, Object.keys(names.stories), story => ({ story }), { kind: 'unknown-story' });
    case 'scene':
      return oneOf(text, names.scenes, scene => ({ scene }), { kind: 'unknown-scene' });
    case 'guess':
      return oneOf(text, SWITCH, asked => ({ guess: asked === '1' }), unknownName(SWITCH));
    case 'theirs':
      return readGuess(text);
    case 'step':
      return /^[1-9]\d{0,2}$/.test(text) ? accepted({ step: Number(text) }) : refused({ kind: 'not-a-step' });
    case 'lock':
    case 'hide':
      return readKeyList(key, text, names.parameterKeys);
    case 'only':
      return roomFor(readKeyList(key, text, names.parameterKeys), names.mostControls);
    default:
      return key satisfies never;
  }
}

/** A guess has a number for each handle: "28", or "3,9,30". */
function readGuess(text: string): PageRead {
  const theirs = text
    .split(',')
    .map(part => (/^\d{1,9}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN));
  return theirs.length <= MOST_HANDLES && theirs.every(Number.isFinite)
    ? accepted({ theirs })
    : refused({ kind: 'not-a-guess' });
}

/** Where the names are few, they are told. */
const unknownName = (names: readonly string[]): LinkReason => ({ kind: 'unknown-name', names });

function oneOf(
  text: string,
  known: readonly string[],
  accept: (text: string) => Partial<PageState>,
  unknown: LinkReason,
): PageRead {
  const name = known.find(one => one === text) ?? known.find(one => one.toLowerCase() === text.toLowerCase());
  return name === undefined ? refused(unknown) : accepted(accept(name));
}

function readKeyList(key: 'lock' | 'hide' | 'only', text: string, known: readonly string[]): PageRead {
  const keys = [...new Set(text.split(',').filter(part => part !== ''))];
  const unknown = keys.find(part => !known.includes(part));
  return unknown === undefined
    ? accepted({ [key]: keys })
    : refused({ kind: 'unknown-page-key', text: shortened(unknown) });
}

function roomFor(read: PageRead, most: number): PageRead {
  const tooMany = read.ok && read.value.only !== undefined && read.value.only.length > most;
  return tooMany ? refused({ kind: 'too-many-controls', most }) : read;
}
