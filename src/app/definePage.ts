import type { ReactElement } from 'react';
import type { Lesson } from '../lessons/lesson.ts';
import type { Panel } from '../panels/openPanel.ts';
import type { Language } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';
import type { InitialState } from './initialState.ts';
import { type Card, HOME_CARD } from './picture/cards.ts';
import type { ReadyPlace } from './picture/readyPlaces.ts';

/** The parts of an address below the site's base: none for "/", two for "/leverage/march-2020/". */
type AddressParts = readonly string[];

/** What stands in the title, in search results and on the card of a page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** What the build answers for a page in advance, so that its picture stands before any script. */
export interface PageAnswers {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly views: readonly string[];
  /** True for a page that also has a card of every panel. */
  readonly cards?: boolean;
  /** True for a page with a card of each of its panel's stories. */
  readonly stories?: boolean;
}

/** A story of a panel, by its id. */
export interface StoryPlace {
  readonly panel: Panel;
  readonly story: string;
}

/** What a page tells of lessons, answered by the build. */
export interface Teaching {
  /** A lesson, step by step. */
  readonly lesson?: Lesson;
  /** Every lesson in a line. */
  readonly list?: boolean;
  /** Every belief with its refutation. */
  readonly beliefs?: boolean;
}

/** Where links to pages stand around every page. */
export type LinkPlace = 'navigation' | 'footer';

export interface PageLink {
  readonly address: string;
  readonly label: string;
}

/** The address of a page below the site's base: how to read it, how to write it, and all that there are. */
interface PageAddress<Place> {
  /** Null where the parts are the address of no page of this kind. */
  readonly read: (parts: AddressParts, language: Language) => Place | null | Promise<Place | null>;
  readonly write: (place: Place) => string;
  readonly places: (panels: readonly Panel[]) => readonly Place[] | Promise<readonly Place[]>;
}

/** All that there is to say about a kind of page; `Place` is what tells one page of the kind from another. */
interface PageSpecification<Place> extends PageAddress<Place> {
  readonly id: string;
  readonly head: (place: Place, words: SiteText) => PageHead;
  /** Loads all that the first picture needs; what comes back draws the page at once. */
  readonly load: (
    place: Place,
    words: SiteText,
    language: Language,
  ) => Promise<(initial: InitialState) => ReactElement>;
  /** Source modules whose chunks the page needs at once: those that `load` imports. */
  readonly modules: (place: Place, language: Language) => readonly string[];
  /** Nothing, if left out. */
  readonly answers?: (place: Place) => PageAnswers;
  /** The ready views that the page tells of; none, if left out. */
  readonly readyViews?: (
    place: Place,
    panels: readonly Panel[],
  ) => readonly ReadyPlace[] | Promise<readonly ReadyPlace[]>;
  /** The story that the page leads to; none, if left out. */
  readonly story?: (place: Place) => StoryPlace;
  /** What it tells of lessons; nothing, if left out. */
  readonly teaching?: (place: Place) => Teaching;
  /** The picture of its links' cards; that of the home page, if left out. */
  readonly card?: (place: Place) => Card;
  /** Where hosts find what to embed in place of a link to it; nowhere, if left out. */
  readonly oEmbed?: (place: Place) => string;
  /** The links that lead to pages of this kind from every page; none, if left out. */
  readonly links?: { readonly place: LinkPlace; readonly write: (words: SiteText) => readonly PageLink[] };
  /** Where links to a page that carry this query lead today; here, if null or left out. */
  readonly movedTo?: (place: Place, query: string) => string | null;
  /** The address of the page whose content this is; its own, if left out. */
  readonly canonical?: (place: Place) => string;
  /** Whether the build writes its pages; true, if left out. */
  readonly prerendered?: boolean;
  /** Whether search engines may list its pages; true, if left out. */
  readonly indexed?: boolean;
  /** True for pages that stand in frames in somebody else's page: they cannot fetch fonts. */
  readonly framed?: boolean;
  /** True for pages whose address follows the scenario as the reader changes it. */
  readonly addressFollows?: boolean;
}

/** One page: what stands at an address. */
export interface Route {
  readonly kind: PageKind;
  readonly place: unknown;
  readonly address: string;
  readonly canonical: string;
  readonly modules: (language: Language) => readonly string[];
  readonly answers: PageAnswers | null;
  readonly readyViews: (panels: readonly Panel[]) => Promise<readonly ReadyPlace[]>;
  readonly story: StoryPlace | null;
  readonly teaching: Teaching | null;
  readonly card: Card;
  /** Below the site's base; null where nothing can be embedded. */
  readonly oEmbed: string | null;
  /** Where a link to this page with this query leads today; null where it is this page. */
  readonly movedTo: (query: string) => string | null;
  readonly head: (words: SiteText) => PageHead;
  readonly load: (words: SiteText, language: Language) => Promise<(initial: InitialState) => ReactElement>;
}

/** A kind of page as the site knows it: all kinds are alike. */
export interface PageKind {
  readonly id: string;
  readonly prerendered: boolean;
  readonly indexed: boolean;
  readonly framed: boolean;
  readonly addressFollows: boolean;
  /** The page that an address stands for; null where it is no page of this kind. */
  readonly read: (parts: AddressParts, language: Language) => Promise<Route | null>;
  /** Every page of this kind. */
  readonly routes: (panels: readonly Panel[]) => Promise<readonly Route[]>;
  readonly links: (place: LinkPlace, words: SiteText) => readonly PageLink[];
}

/** Declares a kind of page. What tells its pages apart is known in here and forgotten outside. */
export function definePage<Place>(specification: PageSpecification<Place>): PageKind {
  const {
    id,
    read,
    write,
    places,
    links,
    prerendered = true,
    indexed = true,
    framed = false,
    addressFollows = false,
  } = specification;
  const kind: PageKind = {
    id,
    prerendered,
    indexed,
    framed,
    addressFollows,
    read: async (parts, language) => {
      const place = await read(parts, language);
      return place === null ? null : routeTo(place);
    },
    routes: async panels => (await places(panels)).map(routeTo),
    links: (asked, words) => (links?.place === asked ? links.write(words) : []),
  };
  const routeTo = (place: Place): Route => ({
    kind,
    place,
    address: write(place),
    canonical: (specification.canonical ?? write)(place),
    modules: language => specification.modules(place, language),
    answers: specification.answers?.(place) ?? null,
    readyViews: async panels => specification.readyViews?.(place, panels) ?? [],
    story: specification.story?.(place) ?? null,
    teaching: specification.teaching?.(place) ?? null,
    card: specification.card?.(place) ?? HOME_CARD,
    oEmbed: specification.oEmbed?.(place) ?? null,
    movedTo: query => specification.movedTo?.(place, query) ?? null,
    head: words => specification.head(place, words),
    load: (words, language) => specification.load(place, words, language),
  });
  return kind;
}

/** The address of a kind that has one page only. */
export function onePage(address: string): PageAddress<object> {
  const own = partsOf(address).join('/');
  const place = {};
  return {
    read: parts => (parts.join('/') === own ? place : null),
    write: () => address,
    places: () => [place],
  };
}

/** The parts of a path below the site's base; "index.html" is what a folder shows. */
export function partsOf(path: string): AddressParts {
  return path.split('/').filter(part => part !== '' && part !== 'index.html');
}
