import { jsonOf, valueOfJson } from './stateJson.ts';

/** The answers that a prerendered page carries along, so that the script starts with the same picture. */
export interface InitialState {
  readonly outcomes: Readonly<Record<string, unknown>>;
  /** The headline of each panel's default scenario, for the cards of the home page. */
  readonly headlines?: Readonly<Record<string, string>>;
}

export const NO_INITIAL_STATE: InitialState = { outcomes: {} };
export const INITIAL_STATE_ID = 'initial-state';

/** The state as an element of the page. */
export function writeInitialState(state: InitialState): string {
  const text = jsonOf(state).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${INITIAL_STATE_ID}">${text}</script>`;
}

/** What the build wrote into this page; nothing on a page that was not prerendered. */
export function readInitialState(document: Document): InitialState {
  const text = document.getElementById(INITIAL_STATE_ID)?.textContent;
  return text ? (valueOfJson(text) as InitialState) : NO_INITIAL_STATE;
}
