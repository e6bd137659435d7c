import type { PageState, Refusal } from '../scenario/index.ts';
import type { AnyValues } from '../schema/index.ts';

/** How far a view's answer has come. */
export type RunStatus = 'waiting' | 'coarse' | 'refining' | 'done' | 'failed' | 'cancelled';

/** What a view shows at the moment: the last answer, the values it answers, and how far the better one has come. */
export interface ViewState {
  readonly outcome: unknown;
  /** The values that the outcome answers; they may lag behind the scenario while an answer is on its way. */
  readonly values: AnyValues | null;
  readonly status: RunStatus;
  readonly progress: number;
  readonly message: string | null;
}

/** A text that a field could not take, kept so that nothing the reader typed is lost. */
export interface FieldRefusal {
  readonly text: string;
  readonly reason: string;
}

export interface PanelState {
  readonly values: AnyValues;
  readonly page: PageState;
  /** What the link said that could not be used. */
  readonly refusals: readonly Refusal[];
  readonly fieldRefusals: Readonly<Record<string, FieldRefusal>>;
  readonly views: Readonly<Record<string, ViewState>>;
  readonly past: readonly AnyValues[];
  readonly future: readonly AnyValues[];
}

export const EMPTY_VIEW: ViewState = {
  outcome: null,
  values: null,
  status: 'waiting',
  progress: 0,
  message: null,
};
