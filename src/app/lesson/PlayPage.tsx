import { lessonPath, TEACH_PATH } from '../../scenario/index.ts';
import { Shell } from '../Shell.tsx';
import type { LessonProps } from '../teach/lessonProps.ts';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';

/** A lesson, one screen a step. */
export function PlayPage({ words, lesson }: LessonProps) {
  const pageLink = usePageLink();
  return (
    <Shell current={TEACH_PATH}>
      <h1>{lesson.title}</h1>
      <p>
        <a href={pageLink(lessonPath(lesson.id))}>{words.toLesson}</a>
      </p>
    </Shell>
  );
}
