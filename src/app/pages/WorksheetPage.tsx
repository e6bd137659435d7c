import type { ReactNode } from 'react';
import { BlankPicture } from '../../charts/BlankPicture.tsx';
import type { AnsweredStep } from '../../lessons/answered.ts';
import { lessonPath, TEACH_PATH } from '../../scenario/index.ts';
import type { TeachText } from '../../words/siteText.ts';
import { Shell } from '../Shell.tsx';
import { Closed } from '../teach/Closed.tsx';
import { LessonKey } from '../teach/LessonKey.tsx';
import type { LessonProps } from '../teach/lessonProps.ts';
import { sheetQuestions } from '../teach/sheetQuestions.ts';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';
import '../teach/teach.css';
import './WorksheetPage.css';

interface WorksheetPageProps extends LessonProps {
  /** What leads from the paper to the lesson; an empty place, if left out. */
  readonly code?: ReactNode;
}

/** A lesson on paper: each question with an empty picture, and the key on a page of its own. */
export function WorksheetPage({ words, lesson, answered, code }: WorksheetPageProps) {
  const pageLink = usePageLink();
  const { sheet } = words;
  const questions = sheetQuestions(answered?.steps ?? [], sheet.gap);
  return (
    <Shell current={TEACH_PATH}>
      <article className="teach">
        <header className="sheet-head">
          <div>
            <h1 className="teach-title">{sheet.title({ lesson: lesson.title })}</h1>
            <p className="sheet-person">
              <Line name={sheet.name} />
              <Line name={sheet.date} />
            </p>
          </div>
          <div className="sheet-code">{code ?? <span className="sheet-no-code">{sheet.code}</span>}</div>
        </header>
        <p className="teach-lead">{sheet.intro}</p>
        <p className="button-row">
          <button className="button button-primary" type="button" onClick={() => window.print()}>
            {sheet.print}
          </button>
          <a className="button" href={pageLink(lessonPath(lesson.id))}>
            {words.toLesson}
          </a>
        </p>
        <ol className="sheet-steps">
          {answered?.steps.map((step, at) => (
            <SheetStep
              key={lesson.steps[at]!.id}
              number={words.step(at + 1)}
              question={questions[at]!}
              step={step}
              words={words}
            />
          ))}
        </ol>
        {answered && (
          <Closed summary={sheet.key({ lesson: lesson.title })}>
            <LessonKey words={words} answered={answered} />
          </Closed>
        )}
      </article>
    </Shell>
  );
}

interface SheetStepProps {
  readonly number: string;
  readonly question: string;
  readonly step: AnsweredStep;
  readonly words: TeachText;
}

function SheetStep({ number, question, step, words }: SheetStepProps) {
  const { sheet } = words;
  return (
    <li className="sheet-step">
      <p className="sheet-question">
        <span className="sheet-number">{number}</span> {question}
      </p>
      <BlankPicture blank={step} words={sheet} />
      <p className="sheet-lines">
        <Line name={sheet.said} />
        <Line name={sheet.is} />
        <Line name={sheet.why} isLong={true} />
      </p>
    </li>
  );
}

/** A name, and a line to write on. */
function Line({ name, isLong = false }: { readonly name: string; readonly isLong?: boolean }) {
  return (
    <span className={isLong ? 'sheet-line sheet-line-long' : 'sheet-line'}>
      {name}
      <span className="sheet-rule" />
    </span>
  );
}
