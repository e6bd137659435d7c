import type { SceneGuess } from '../../panels/defineScene.ts';

/** What a reader has set: a number for each handle, null for one that still waits. */
export type SetHandles = readonly (number | null)[];

interface HandlesNow {
  /** What stands at each handle, whether it was set or waits there. */
  readonly value: readonly number[] | null;
  /** Which of them wait. */
  readonly left: readonly boolean[];
  /** Whether one at least was set. */
  readonly isMoved: boolean;
  /** Whether all were. */
  readonly isSet: boolean;
  /**
   * Whether nothing was said: the only handle counts where it waits and is seen, but nobody is told that they said several
   * numbers, or chose.
   */
  readonly isUnsaid: boolean;
}

/** The handles of a guess that wait at `rest`, null before that is known, with what was set of them. */
export function handlesNow(
  rest: readonly number[] | null,
  set: SetHandles | null,
  kind: SceneGuess['kind'] | undefined,
): HandlesNow {
  const left = rest?.map((_, handle) => set?.[handle] == null) ?? [];
  const isMoved = left.includes(false);
  return {
    value: rest?.map((waiting, handle) => set?.[handle] ?? waiting) ?? null,
    left,
    isMoved,
    isSet: isMoved && !left.includes(true),
    isUnsaid: !isMoved && (kind === 'choice' || left.length > 1),
  };
}

/** What is set once handles have other numbers, or one was touched where it stands. */
export function withSet(
  before: readonly number[],
  left: readonly boolean[],
  next: readonly number[],
  touched = next.length === 1 ? 0 : undefined,
): SetHandles {
  return next.map((value, handle) => {
    const isKept = left[handle]! && handle !== touched && value === before[handle];
    return isKept ? null : value;
  });
}

/** What is set once a handle waits again; null where all do. */
export function withoutSet(
  before: readonly number[],
  left: readonly boolean[],
  handle: number,
): SetHandles | null {
  const rest = before.map((value, at) => (at === handle || left[at] ? null : value));
  return rest.every(value => value === null) ? null : rest;
}
