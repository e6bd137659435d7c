import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { TeachText } from '../../words/siteText.ts';
import './teach.css';

interface TypicalAnswersProps {
  readonly words: TeachText;
  readonly answered: AnsweredLesson;
}

/** By step: what students may say, and what helps against it. */
export function TypicalAnswers({ words, answered: { lesson, steps } }: TypicalAnswersProps) {
  return (
    <ol className="teach-steps">
      {lesson.steps.map(({ id, typical }, at) => (
        <li key={id} className="teach-step">
          <p className="teach-question">{steps[at]!.question}</p>
          <dl>
            {typical.map(({ heard, reply }) => (
              <div key={heard} className="teach-typical">
                <dt>{words.heard({ heard })}</dt>
                <dd>{reply}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
