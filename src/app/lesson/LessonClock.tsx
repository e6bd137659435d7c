import { useHost } from '../../host/useHost.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { useLessonText } from './lessonWords.ts';
import { useLessonTimer } from './useLessonTimer.ts';
import './LessonNotes.css';

interface LessonClockProps {
  readonly lesson: Lesson;
  readonly step: number;
  readonly session: string | null;
  /** No time goes on: there is no wall. */
  readonly isHeld?: boolean;
}

/** How long the lesson and its step have taken, beside what they were planned for. */
export function LessonClock({ lesson, step, session, isHeld = false }: LessonClockProps) {
  const { notes: words } = useLessonText();
  const { tabMemory } = useHost();
  const { time, pause } = useLessonTimer(tabMemory, `${lesson.id}-${session ?? ''}`, step, isHeld);
  const planned = lesson.steps[step - 1]?.minutes;
  return (
    <div className="lesson-clock" role="timer">
      <span>
        {words.lessonTime} <b>{words.time({ seconds: time.lesson, minutes: lesson.minutes })}</b>
      </span>
      {planned !== undefined && (
        <span className={time.step > planned * 60 ? 'is-over' : undefined}>
          {words.stepTime} <b>{words.time({ seconds: time.step, minutes: planned })}</b>
        </span>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-pressed={time.isPaused}
        disabled={isHeld}
        onClick={pause}
      >
        {time.isPaused ? words.goOn : words.pause}
      </button>
    </div>
  );
}
