import type { Language } from '../schema/index.ts';

/** Where the scenario of an open panel is read from and shown. */
export interface ScenarioAddress {
  /** The query that the panel is to be opened with now: "?v=1&lev=50", or nothing. Of a page it changes until it is followed. */
  readonly query: string;
  /**
   * Shows the address of the scenario as it stands, without a step in the history; nothing where it belongs
   * to another.
   */
  readonly show: (address: string) => void;
  /** Shows it as a step in the history: "Back" leads to where the reader was before. */
  readonly enter: (address: string) => void;
  /** Takes that step back, so that "Forward" leads there again; false where the address was not entered. */
  readonly leave: () => boolean;
  /**
   * Tells, until it is stopped, of each step in the history back to the panel, with the query that it is to be
   * opened with.
   */
  readonly onReturn: (listener: (query: string) => void) => () => void;
  /** Tells, until it is stopped, that the reader leaves the page, for another or for good. */
  readonly onHide: (listener: () => void) => () => void;
  /** The address of a page of the site, given by its path below the site's base. */
  readonly pageAt: (path: string) => string;
  /** The same in full, as it can be sent to somebody: on the site, if the build knows where that is, or else where this page stands. */
  readonly fullAddress: (address: string) => string;
}

/** What is remembered for a reader: until this tab is closed, or from visit to visit. Never throws. */
export interface Memory {
  /** Set where everything is forgotten as soon as the page is closed or loaded again. */
  readonly endsWithPage?: true;
  /** Whether anything is remembered for this page. */
  readonly isUsable: () => boolean;
  /** Null where nothing is remembered under the name. */
  readonly read: (name: string) => string | null;
  /** False where nothing could be remembered; null forgets. */
  readonly write: (name: string, text: string | null) => boolean;
  /** Tells, until it is stopped, when another tab has written under the name. */
  readonly onChange: (name: string, listener: () => void) => () => void;
}

/**
 * All that a panel needs of the world around it; handed in, so that it runs on a page, in a frame and in a
 * foreign page.
 */
export interface Host {
  readonly language: Language;
  /** The element that carries the theme. */
  readonly themed: () => HTMLElement;
  readonly address: ScenarioAddress;
  /** Names the page as windows, bookmarks and the history show it; its own name for null. */
  readonly entitle: (title: string | null) => void;
  readonly tabMemory: Memory;
  readonly memory: Memory;
  /** The time in milliseconds since some moment; it only goes forward. */
  readonly now: () => number;
  /** The time of day in milliseconds since 1970: for what is kept of a reader, never for a number that is told. */
  readonly clock: () => number;
  /** Today, where the reader is, as days since 1970-01-01: to tell one visit from a later one. */
  readonly today: () => number;
  /** A seed that nobody chose: the one place where entropy enters. */
  readonly newSeed: () => number;
}
