import type { AnsweredBelief, AnsweredLesson, BeliefAgain, LessonLine } from '../lessons/answered.ts';
import type { Miniature } from '../schema/index.ts';
import type { ReadyCard } from './picture/readyCard.ts';
import { jsonOf, valueOfJson } from './stateJson.ts';

/** A panel's answer at the size of a card. */
export interface PanelCard {
  readonly line: string;
  readonly miniature: Miniature;
}

/** The answers that a prerendered page carries along, so that the script starts with the same picture. */
export interface InitialState {
  readonly outcomes: Readonly<Record<string, unknown>>;
  /** What each panel answers to its default scenario, for the cards of the home page. */
  readonly cards?: Readonly<Record<string, PanelCard>>;
  /** What the first scene of the page's story asks. */
  readonly asked?: string;
  /** What the page tells of ready views. */
  readonly ready?: readonly ReadyCard[];
  /** What each story shows first, its answer still covered, for the cards that open them. */
  readonly stories?: Readonly<Record<string, Miniature>>;
  /** The lesson that the page is about, with the model's answer to each of its steps. */
  readonly lesson?: AnsweredLesson;
  /** Every lesson in a line. */
  readonly lessons?: readonly LessonLine[];
  /** Where each belief is asked again. */
  readonly again?: readonly BeliefAgain[];
  /** Every belief with its refutation. */
  readonly beliefs?: readonly AnsweredBelief[];
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
