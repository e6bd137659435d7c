import { createContext, useContext } from 'react';
import type { LessonText } from '../../words/siteText.ts';

/** The words of lessons as they are played, loaded with their pages. */
export const LessonTextContext = createContext<LessonText | null>(null);

/** What a lesson says around its scenes, in the language of the page. */
export function useLessonText(): LessonText {
  const words = useContext(LessonTextContext);
  if (words === null) throw new Error('A lesson is drawn inside a LessonTextContext');
  return words;
}
