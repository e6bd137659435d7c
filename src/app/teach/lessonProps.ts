import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { TeachText } from '../../words/siteText.ts';

/** What every page of a lesson is drawn from. */
export interface LessonProps {
  readonly words: TeachText;
  readonly lesson: Lesson;
  /** With what the model answers; undefined only where the build has not written the page. */
  readonly answered: AnsweredLesson | undefined;
}
