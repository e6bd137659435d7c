import type { AnyValues } from '../../schema/index.ts';
import { sameValues } from '../../store/sameValues.ts';
import type { HistoryPart, UndoSteps } from '../../store/undoSteps.ts';

/** Stands in frames for what keeps the steps that a reader can take back: no frame offers to. */
export function undoSteps(
  _now: () => number,
  get: () => HistoryPart,
  set: (change: { readonly values: AnyValues }) => void,
): UndoSteps {
  return {
    change(_name, values) {
      if (!sameValues(values, get().values)) set({ values });
    },
    undo: nothing,
    redo: nothing,
    endGesture: nothing,
  };
}

function nothing(): void {}
