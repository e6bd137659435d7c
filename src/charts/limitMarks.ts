import { createContext, useContext } from 'react';
import type { LimitKind } from '../limits/index.ts';
import type { Axis } from './axis.ts';

/** The reader's own limit on a picture. */
export interface LimitMark {
  readonly value: number;
  readonly label: string;
}

export type LimitMarks = Readonly<Partial<Record<LimitKind, LimitMark>>>;

export const NO_LIMIT_MARKS: LimitMarks = {};

/** The reader's limits on what a picture shows: none in a frame, in a scene, or before one is written down. */
export const LimitMarksContext = createContext(NO_LIMIT_MARKS);

/** The limit of an axis' quantity, where it stands on that axis; null for none. */
export function useAxisLimit({ limit }: Axis): LimitMark | null {
  const marks = useContext(LimitMarksContext);
  const mark = limit && marks[limit.kind];
  return mark ? { ...mark, value: mark.value * (limit.one ?? 1) } : null;
}
