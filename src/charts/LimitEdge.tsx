import { useContext } from 'react';
import { limitEdge } from './dots.ts';
import { LimitMarksContext } from './limitMarks.ts';
import './LimitLines.css';

/** Around the first dots, as many as the reader would let be wiped out. */
export function LimitEdge() {
  const limit = useContext(LimitMarksContext).ofHundred;
  if (limit === undefined) return null;
  return <path className="limit-edge" data-limit-line="ofHundred" d={limitEdge(limit.value)} />;
}
