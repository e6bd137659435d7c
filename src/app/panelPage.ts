import type { Host } from '../host/host.ts';
import type { Panel } from '../panels/openPanel.ts';
import {
  baseValues,
  ownValues,
  type PageState,
  PLAIN_PAGE,
  panelPath,
  writeScenario,
} from '../scenario/index.ts';
import type { AnyValues } from '../schema/index.ts';
import { answeredView, createPanelStore, type PanelStore } from '../store/index.ts';
import type { InitialState } from './initialState.ts';

/** An open panel and the page it stands on. */
export interface PanelPage {
  readonly panel: Panel;
  readonly presetId: string | null;
  /** The path of the page on which its links open it. */
  readonly path: string;
  readonly base: AnyValues;
  readonly store: PanelStore;
  readonly host: Host;
  /** Waited for before the model is loaded; nothing on most pages. */
  readonly beforeEngine?: BeforeEngine | undefined;
  /** Told when the answer of a scene is shown; nobody on most pages. */
  readonly onReveal?: OnReveal | undefined;
  /** True where it is a part of something that is played, which the address of the page itself leads back to. */
  readonly isPart?: boolean | undefined;
}

/** A scene whose answer is shown: what was guessed and what is true, a number for each handle; null without a guess. */
export interface Revealed {
  readonly scene: string;
  readonly guess: readonly number[] | null;
  readonly truth: readonly number[] | null;
}

export type OnReveal = (revealed: Revealed) => void;

/** Resolves once a page cannot do without its model any longer, and all that this needs is there. */
export type BeforeEngine = (page: PanelPage, views: readonly string[]) => Promise<void>;

/** A panel that a page opens: with the values of a preset or its own, on the answers that the page brings along. */
export interface PanelOpening {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly initial: InitialState;
  /** The page that its links lead to, if that is not the panel's own. */
  readonly path?: string;
  readonly beforeEngine?: BeforeEngine | undefined;
  readonly onReveal?: OnReveal | undefined;
}

/** Opens a panel for a host. */
export function openPanelPage(opening: PanelOpening, host: Host): PanelPage {
  const { panel, presetId, initial, path = panelPath(panel.id, presetId), beforeEngine, onReveal } = opening;
  const base = baseValues(panel, presetId);
  const views = Object.fromEntries(
    Object.entries(initial.outcomes).map(([view, outcome]) => [view, answeredView(outcome, base)]),
  );
  const store = createPanelStore(panel, base, host.now, views);
  return { panel, presetId, path, base, store, host, beforeEngine, onReveal };
}

interface WrittenAddress {
  readonly values: AnyValues;
  readonly state: PageState;
  readonly address: string;
}

/** Many parts of a page ask for the same addresses whenever anything changes: by their names, as they were written last. */
const written = new WeakMap<PanelPage, Map<string, WrittenAddress>>();

function writtenOnce(page: PanelPage, name: string, write: () => string): string {
  const { values, page: state } = page.store.getState();
  const known = written.get(page) ?? new Map<string, WrittenAddress>();
  const before = known.get(name);
  if (before?.values === values && before.state === state) return before.address;
  const address = write();
  written.set(page, known.set(name, { values, state, address }));
  return address;
}

/** The address of the scenario as it stands on its own page. */
export function pageAddress(page: PanelPage): string {
  const { panel, base, path, store, host } = page;
  return writtenOnce(page, '', () => {
    const { values, page: state } = store.getState();
    return `${host.address.pageAt(path)}${writeScenario(panel, values, base, state)}`;
  });
}

/** The address at which a reader finds again what they look at; that of the page itself where it is left out. */
export function readerAddress(page: PanelPage): string {
  return page.isPart ? '' : pageAddress(page);
}

/** The address of the same values on another page of the panel, one without a preset, at one of its views. */
export function addressOn(opened: PanelPage, path: string, view: string | null): string {
  const { panel, store, host } = opened;
  return writtenOnce(opened, `${path} ${view}`, () => {
    const { values, page } = store.getState();
    const { story, step, scene, guess, theirs } = PLAIN_PAGE;
    const plain = { ...page, view, story, step, scene, guess, theirs };
    return `${host.address.pageAt(path)}${writeScenario(panel, values, baseValues(panel, null), plain)}`;
  });
}

/**
 * The address at which something is played from its beginning, in the theme of the page: a story at its own values,
 * guesses next to those that stand.
 */
export function playedAddress(
  page: PanelPage,
  what: { readonly story: string } | { readonly guess: true },
): string {
  const { panel, base, presetId, store, host } = page;
  const { values: standing, page: shown } = store.getState();
  const state = { ...PLAIN_PAGE, theme: shown.theme, ...what };
  const values = 'guess' in what ? panel.untold(standing) : ownValues(panel, base, state);
  return `${host.address.pageAt(panelPath(panel.id, presetId))}${writeScenario(panel, values, base, state)}`;
}

/** The query at which the first guesses are played at the settings and in the theme of a page. */
export function playedQuery({ panel, base, store }: PanelPage): string {
  const { values, page } = store.getState();
  return writeScenario(panel, values, base, { ...page, view: null, step: 1, guess: true });
}

/** The address at which a scene is asked of somebody else, at the values as they stand, with what was guessed here. */
export function sceneAddress(page: PanelPage, scene: string, theirs: readonly number[] | null): string {
  const { panel, base, presetId, store, host } = page;
  const asked = { ...PLAIN_PAGE, scene, guess: true, theirs };
  const query = writeScenario(panel, store.getState().values, base, asked);
  return `${host.address.pageAt(panelPath(panel.id, presetId))}${query}`;
}
