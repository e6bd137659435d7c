import { useEffect, useState } from 'react';
import { BlankPicture } from '../../charts/BlankPicture.tsx';
import { useHost } from '../../host/useHost.ts';
import type { AnsweredStep } from '../../lessons/answered.ts';
import { lessonPath, TEACH_PATH } from '../../scenario/index.ts';
import type { TeachText } from '../../words/siteText.ts';
import { QrCode } from '../lesson/QrCode.tsx';
import { Shell } from '../Shell.tsx';
import { Closed } from '../teach/Closed.tsx';
import { LessonKey } from '../teach/LessonKey.tsx';
import type { LessonProps } from '../teach/lessonProps.ts';
import { sheetQuestions } from '../teach/sheetQuestions.ts';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';
import '../teach/teach.css';
import './WorksheetPage.css';

/** A lesson on paper: each question with an empty picture, and the key on a page of its own. */
export function WorksheetPage({ words, lesson, answered }: LessonProps) {
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
          <div className="sheet-code">
            <SheetCode path={lessonPath(lesson.id, 'play')} words={words} />
          </div>
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
              before={answered.lesson.steps[at]!.before}
              question={questions[at]!}
              step={step}
              words={words}
            />
          ))}
        </ol>
        {answered && (
          <Closed summary={sheet.keyOf({ lesson: lesson.title })}>
            <LessonKey words={words} answered={answered} />
          </Closed>
        )}
      </article>
    </Shell>
  );
}

/** What leads from the paper to the lesson. Where the page stands is known in the browser alone: without script its room stays empty. */
function SheetCode({ path, words }: { readonly path: string; readonly words: TeachText }) {
  const { address } = useHost();
  const [full, setFull] = useState<string | null>(null);
  useEffect(() => setFull(address.fullAddress(address.pageAt(path))), [address, path]);
  if (full === null) return <span className="sheet-no-code">{words.sheet.code}</span>;
  return (
    <>
      <QrCode address={full} label={words.sheet.codeTo} />
      <span className="sheet-address">{full}</span>
    </>
  );
}

interface SheetStepProps {
  readonly number: string;
  readonly before: string | undefined;
  readonly question: string;
  readonly step: AnsweredStep;
  readonly words: TeachText;
}

function SheetStep({ number, before, question, step, words }: SheetStepProps) {
  const { sheet } = words;
  return (
    <li className="sheet-step">
      <p className="sheet-question">
        <span className="sheet-number">{number}</span> {before} {question}
      </p>
      <p className="sheet-setting">{sheet.setting({ settings: step.setting })}</p>
      <div className="sheet-work">
        <BlankPicture blank={step} words={sheet} />
        <p className="sheet-lines">
          <Line name={sheet.said} />
          <Line name={sheet.is} />
          <Line name={sheet.why} isLong={true} />
        </p>
      </div>
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
