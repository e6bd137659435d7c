import { useContext, useRef } from 'react';
import { AnswerCoarseContext } from './answerCoarse.ts';

/** A text that is there for screen readers alone: under the hand it stays, and is right again at once when the hand rests. */
export function useUnseenText(text: string): string {
  const isPassing = useContext(AnswerCoarseContext) === 'passing';
  const kept = useRef(text);
  if (!isPassing) kept.current = text;
  return kept.current;
}
