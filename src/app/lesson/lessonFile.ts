import { createContext, useContext } from 'react';

/** A lesson that is played from a file of its own: with one window, and no page of the site around it. */
export interface LessonFile {
  /** Whether whoever made it knew where the site is: only then can a link or a code lead there. */
  readonly knowsSite: boolean;
}

export const LessonFileContext = createContext<LessonFile | null>(null);

/** The file that the lesson is played from; null on the site. */
export function useLessonFile(): LessonFile | null {
  return useContext(LessonFileContext);
}

/** Whether links and codes lead anywhere. */
export function useLeadsToSite(): boolean {
  return useLessonFile()?.knowsSite ?? true;
}
