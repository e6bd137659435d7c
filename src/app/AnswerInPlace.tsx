import type { ReactNode } from 'react';
import './AnswerInPlace.css';

interface AnswerInPlaceProps {
  /** What is said of an answer to other settings than the present ones; null where it belongs to them. */
  readonly others: string | null;
  readonly children: ReactNode;
}

/** An answer, and in its place what is said while it is one to other settings. It stands in an element of class `answer-place`. */
export function AnswerInPlace({ others, children }: AnswerInPlaceProps) {
  return (
    <>
      <span className="lab-answer">{children}</span>
      {others !== null && <span className="lab-others">{others}</span>}
    </>
  );
}
