import type { MainAnswer } from '../../app/useMainAnswer.ts';

/** Stands in the scripts of frames that do not show the main view for what says its answer: over theirs stands a question. */
export function useMainAnswer(): MainAnswer {
  return { isCoarse: false, isComing: false, sentence: null };
}
