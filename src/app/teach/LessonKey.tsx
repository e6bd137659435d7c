import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { TeachText } from '../../words/siteText.ts';
import './teach.css';

interface LessonKeyProps {
  readonly words: TeachText;
  readonly answered: AnsweredLesson;
}

/** By step: what is true, as the model says it, and what to notice. */
export function LessonKey({ words, answered: { lesson, steps, seed } }: LessonKeyProps) {
  return (
    <>
      <p className="teach-small">{words.keyHint({ seed })}</p>
      <ol className="teach-steps">
        {lesson.steps.map(({ id, notice }, at) => {
          const { question, answer, truthSaid } = steps[at]!;
          return (
            <li key={id} className="teach-step">
              <p className="teach-question">{question}</p>
              <p>
                <strong>{truthSaid}</strong>
              </p>
              <p>{answer}</p>
              <p className="teach-small">{notice}</p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
