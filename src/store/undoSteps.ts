import type { AnyValues } from '../schema/index.ts';
import type { PanelState } from './panelState.ts';
import { sameValues } from './sameValues.ts';

const MOST_UNDO_STEPS = 200;
const ONE_GESTURE_MS = 800;
const NO_GESTURE = { name: '', at: Number.NEGATIVE_INFINITY };

export type HistoryPart = Pick<PanelState, 'values' | 'past' | 'future' | 'fieldRefusals'>;

/** The steps that a reader can take back. */
export interface UndoSteps {
  /**
   * New values, as one step with the last change of the same parameter if that was a moment ago; no name, no
   * such.
   */
  change(name: string, values: AnyValues): void;
  undo(): void;
  redo(): void;
  /** Whatever comes next is a step of its own. */
  endGesture(): void;
}

/** Keeps the steps in the state, the newest two hundred of them. */
export function undoSteps(
  now: () => number,
  get: () => HistoryPart,
  set: (change: Partial<HistoryPart>) => void,
): UndoSteps {
  let gesture = NO_GESTURE;

  const step = (from: 'past' | 'future', to: 'past' | 'future') => {
    const target = get()[from].at(-1);
    if (target === undefined) return;
    gesture = NO_GESTURE;
    set({
      [from]: get()[from].slice(0, -1),
      [to]: [...get()[to], get().values],
      values: target,
      fieldRefusals: {},
    });
  };

  return {
    change(name, values) {
      const { past, values: before } = get();
      if (sameValues(values, before)) return;
      const sameGesture = name !== '' && gesture.name === name && now() - gesture.at < ONE_GESTURE_MS;
      gesture = { name, at: now() };
      set({ values, future: [], past: sameGesture ? past : [...past, before].slice(-MOST_UNDO_STEPS) });
    },
    undo: () => step('past', 'future'),
    redo: () => step('future', 'past'),
    endGesture() {
      gesture = NO_GESTURE;
    },
  };
}
