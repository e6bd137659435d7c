import { TEACH_PATH } from '../../scenario/index.ts';
import { Shell } from '../Shell.tsx';
import type { LessonProps } from '../teach/lessonProps.ts';
import '../styles/app.css';

/** The Worksheet page. */
export function WorksheetPage({ lesson }: LessonProps) {
  return (
    <Shell current={TEACH_PATH}>
      <h1>{lesson.title}</h1>
    </Shell>
  );
}
