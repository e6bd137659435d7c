import type { Lesson } from '../../lessons/lesson.ts';
import { LessonTheme } from './LessonTheme.tsx';
import { useLessonText } from './lessonWords.ts';
import { SeedField } from './SeedField.tsx';
import './Lesson.css';

interface LessonStartProps {
  readonly lesson: Lesson;
  readonly seed: string;
  /** Null in a lesson that is not in its middle. */
  readonly onGoOn: (() => void) | null;
  readonly onBegin: () => void;
  readonly onSeed: (seed: number) => void;
  readonly onNewSeed: () => void;
}

/** Before the first question: what it is, how long it takes, and how it is played. */
export function LessonStart({ lesson, seed, onGoOn, onBegin, onSeed, onNewSeed }: LessonStartProps) {
  const { start } = useLessonText();
  return (
    <div className="lesson-between lesson-start">
      <h1 className="lesson-name">{lesson.title}</h1>
      <p>{lesson.hook}</p>
      <p>
        {start.minutes(lesson.minutes)} · {start.steps(lesson.steps.length)}
      </p>
      <p>{start.rule}</p>
      <div>
        <p role="status">{seed}</p>
        <p className="lesson-seed-help">{start.seedHelp}</p>
        <SeedField onSeed={onSeed} />
      </div>
      <div className="button-row">
        <button
          type="button"
          className="button button-primary"
          aria-keyshortcuts="ArrowRight Enter"
          onClick={onGoOn ?? onBegin}
        >
          {onGoOn ? start.goOn : start.begin}
        </button>
        {onGoOn && (
          <button type="button" className="button" onClick={onBegin}>
            {start.beginAnew}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onNewSeed}>
          {start.newSeed}
        </button>
        <LessonTheme />
      </div>
    </div>
  );
}
