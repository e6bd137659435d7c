import { activeGuards } from '../../activeGuards.ts';
import { type BoxesOutcome, chosenBox } from '../../outcomes.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText } from '../../types.ts';
import type { EventRun } from './useEventRun.ts';

/** The line beside the buttons: the moment while the event runs, then what the reader’s hand did. */
export function eventNote(
  outcome: BoxesOutcome,
  values: CascadeValues,
  text: CascadeText,
  { clock, moment, stopped, early }: Pick<EventRun, 'clock' | 'moment' | 'stopped' | 'early'>,
): string {
  const words = text.views.boxes;
  const { boxes, chosen, moments } = outcome;
  if (stopped) return handNote(outcome, values, text, { isEarly: early });
  if (clock.shown < 1)
    return words.moment({ seconds: moments[moment]!, fall: boxes[chosen]!.fallSoFar[moment]! });
  return '';
}

/** What a stop by hand did; finely where the falls beside it are told so, and whether it came before any sale. */
export function handNote(
  outcome: BoxesOutcome,
  values: CascadeValues,
  { views }: CascadeText,
  { isFine = false, isEarly = false }: { readonly isFine?: boolean; readonly isEarly?: boolean } = {},
): string {
  // The stop is told once its event is there.
  if (outcome.firstModelSale !== null && values.overrideLatency === null) return '';
  const override = activeGuards(values).find(({ kind }) => kind === 'override');
  return views.boxes.hand({
    after: outcome.firstModelSale === null ? null : values.overrideLatency,
    fall: chosenBox(outcome).fall,
    obeying: override && 'on' in override ? override.on : values.platforms,
    platforms: values.platforms,
    isFine,
    isEarly,
  });
}

/** Nearer than this two places are told as one. */
const APART = 0.01;

/** Who got out where; nothing unless models got out clearly higher. */
export function exitsNote({ exits }: BoxesOutcome, { views }: CascadeText): string {
  const { model, liquidation } = exits;
  if (model === null || liquidation === null || model - liquidation < APART) return '';
  return views.boxes.exits({ model, exchange: liquidation });
}
