import type { AnyValues } from '../schema/index.ts';
import type { ComputeContext, Work } from './defineComputation.ts';
import type { AnyPanelText } from './panelText.ts';
import type { PanelTypes, ValuesFor } from './panelTypes.ts';

type Numbers = Readonly<Record<string, unknown>>;

/** What the command line prints for a panel: all numbers that the screen shows. */
export type Answer = (values: AnyValues, context: ComputeContext, text: AnyPanelText) => Work<Numbers>;

/** A panel's answer, typed by what is particular to it. */
export type AnswerOf<T extends PanelTypes> = (
  values: ValuesFor<T>,
  context: ComputeContext<T['assets']>,
  text: T['text'],
) => Work<Numbers>;

/** Declares a panel's answer on the command line; values reach it only through the panel's own parameters. */
export function defineAnswer<T extends PanelTypes>(answer: AnswerOf<T>): AnswerOf<T> {
  return answer;
}
