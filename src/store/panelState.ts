import type { Failure } from '../compute/index.ts';
import type { PageState, Refusal } from '../scenario/index.ts';
import {
  type AnyValues,
  type FileAhead,
  type Materials,
  NO_MATERIAL,
  type RuleReason,
  type ValueReason,
} from '../schema/index.ts';

/** How far a view's outcome has come. */
export type RunStatus = 'waiting' | 'coarse' | 'refining' | 'done' | 'failed' | 'cancelled';

/**
 * What a view shows at the moment: the last outcome, the values it is made from, and how far the better one
 * has come.
 */
export interface ViewState {
  readonly outcome: unknown;
  /**
   * The values that the outcome is made from; they may lag behind the scenario while another is on its way.
   */
  readonly values: AnyValues | null;
  /** The reader's material that the outcome was made from. */
  readonly material: Materials;
  /** The number of the intermediate outcome that is shown; null for one that is not, coarse or full. */
  readonly intermediate: number | null;
  /** True of an outcome that is a first estimate, whether the full one is on its way, was stopped or failed. */
  readonly isCoarse: boolean;
  readonly status: RunStatus;
  readonly progress: number;
  /** Why there is no outcome: what a reader is told of it, and what a developer can read. */
  readonly fault: Failure['fault'] | null;
  readonly message: string | null;
}

/** A text that a field could not take, kept so that nothing the reader typed is lost. */
export interface FieldRefusal {
  readonly text: string;
  readonly reason: ValueReason | RuleReason;
}

export interface PanelState {
  readonly values: AnyValues;
  /** What the reader brought; it stands in no link and is kept nowhere else. */
  readonly material: Materials;
  readonly page: PageState;
  /** What the link said that could not be used. */
  readonly refusals: readonly Refusal[];
  readonly fieldRefusals: Readonly<Record<string, FieldRefusal>>;
  readonly views: Readonly<Record<string, ViewState>>;
  /** What each material says, by its kind. */
  readonly readings: Readonly<Record<string, ViewState>>;
  /** Files that are no material yet, or never will be, by their kind. */
  readonly ahead: Readonly<Record<string, FileAhead>>;
  readonly past: readonly AnyValues[];
  readonly future: readonly AnyValues[];
}

export const EMPTY_VIEW: ViewState = {
  outcome: null,
  values: null,
  material: NO_MATERIAL,
  intermediate: null,
  isCoarse: false,
  status: 'waiting',
  progress: 0,
  fault: null,
  message: null,
};

/** A view that has its full outcome. */
export function answeredView(outcome: unknown, values: AnyValues): ViewState {
  return { ...EMPTY_VIEW, outcome, values, status: 'done', progress: 1 };
}
