import type { AnyValues } from '../schema/index.ts';
import type { ComputeContext, Work } from './defineComputation.ts';

type Numbers = Readonly<Record<string, unknown>>;

/** What the command line prints for a panel: all numbers that the screen shows; found as `answer` in panels/<id>/answer.ts. */
export type Answer = (values: AnyValues, context: ComputeContext) => Work<Numbers>;

/** Declares a panel's answer on the command line; values reach it only through the panel's own parameters. */
export function defineAnswer<Values, Assets>(
  answer: (values: Values, context: ComputeContext<Assets>) => Work<Numbers>,
): Answer {
  return answer as unknown as Answer;
}
