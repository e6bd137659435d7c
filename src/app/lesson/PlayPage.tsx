import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { type SceneText, SceneTextContext } from '../../words/sceneText.ts';
import type { LessonText } from '../../words/siteText.ts';
import { LessonPlayer } from './LessonPlayer.tsx';
import { LessonTextContext } from './lessonWords.ts';
import '../styles/app.css';

export interface PlayPageProps {
  readonly words: LessonText;
  readonly sceneWords: SceneText;
  readonly lesson: Lesson;
  /** With what the model answers; undefined only where the build has not written the page. */
  readonly answered: AnsweredLesson | undefined;
}

/** A lesson, one screen a step. */
export function PlayPage({ words, sceneWords, lesson, answered }: PlayPageProps) {
  return (
    <LessonTextContext value={words}>
      <SceneTextContext value={sceneWords}>
        <LessonPlayer lesson={lesson} answered={answered} />
      </SceneTextContext>
    </LessonTextContext>
  );
}
