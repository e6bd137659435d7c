import { useHost } from '../../host/useHost.ts';
import type { AnsweredLesson } from '../../lessons/answered.ts';
import { BELIEFS_PATH, lessonFilePath, lessonPath, TEACH_PATH } from '../../scenario/index.ts';
import { coverOf } from '../../words/cover.ts';
import { type TeachText, useSiteText } from '../../words/siteText.ts';
import { Shell } from '../Shell.tsx';
import { Closed } from '../teach/Closed.tsx';
import { LessonKey } from '../teach/LessonKey.tsx';
import { LessonPlan } from '../teach/LessonPlan.tsx';
import type { LessonProps } from '../teach/lessonProps.ts';
import { TypicalAnswers } from '../teach/TypicalAnswers.tsx';
import { useWallLink } from '../teach/useWallLink.ts';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';
import '../teach/teach.css';

/** A lesson: what it is for, what it needs, how its time goes, what students say, and the key. */
export function LessonPage({ words, lesson, answered }: LessonProps) {
  const site = useSiteText();
  const pageLink = usePageLink();
  const { address } = useHost();
  const wallLink = useWallLink(lesson.id);
  const labs = [...new Set(lesson.steps.map(({ panel }) => panel))].map(id => coverOf(site, id).name);
  return (
    <Shell current={TEACH_PATH}>
      <article className="teach">
        <h1 className="teach-title">{lesson.title}</h1>
        <p className="teach-lead">{lesson.hook}</p>
        <p className="teach-small">
          {words.minutes(lesson.minutes)} · {site.say.list(labs)}
        </p>
        <p className="button-row">
          <a className="button button-primary" href={wallLink}>
            {words.play}
          </a>
          <a
            className="button"
            href={pageLink(lessonPath(lesson.id, 'notes'))}
            target="_blank"
            rel="noopener"
          >
            {words.notes}
          </a>
          <a className="button" href={pageLink(lessonPath(lesson.id, 'worksheet'))}>
            {words.worksheet}
          </a>
        </p>
        <p className="teach-small">
          <a href={address.pageAt(lessonFilePath(lesson.id))} download>
            {words.file}
          </a>{' '}
          {words.fileHelp}
        </p>
        {answered && <LessonBody words={words} answered={answered} />}
        <p className="teach-back">
          <a className="lone-link" href={pageLink(TEACH_PATH)}>
            {words.back}
          </a>
        </p>
      </article>
    </Shell>
  );
}

function LessonBody({ words, answered }: { readonly words: TeachText; readonly answered: AnsweredLesson }) {
  const pageLink = usePageLink();
  const { lesson, beliefs } = answered;
  return (
    <>
      <div className="teach-two">
        <Lines heading={words.goals} lines={lesson.goals} />
        <Lines heading={words.needs} lines={lesson.needs} />
      </div>
      <LessonPlan words={words} answered={answered} />
      <Lines heading={words.discuss} lines={lesson.discuss} />
      <Lines
        heading={words.refutes}
        lines={beliefs.map(({ belief }) => belief)}
        links={beliefs.map(({ id }) => `${pageLink(BELIEFS_PATH)}#${id}`)}
      />
      <Lines
        heading={words.sources}
        lines={lesson.sources.map(({ title }) => title)}
        links={lesson.sources.map(({ address }) => address)}
      />
      <p className="teach-note">{words.hidesAnswers}</p>
      <Closed summary={words.usual}>
        <TypicalAnswers words={words} answered={answered} />
      </Closed>
      <Closed summary={words.keyTitle}>
        <LessonKey words={words} answered={answered} />
      </Closed>
    </>
  );
}

interface LinesProps {
  readonly heading: string;
  /** No two are alike. */
  readonly lines: readonly string[];
  /** Where each leads; nowhere, if left out. */
  readonly links?: readonly string[];
}

function Lines({ heading, lines, links }: LinesProps) {
  return (
    <section className="teach-group">
      <h2 className="teach-heading">{heading}</h2>
      <ul className="teach-list">
        {lines.map((line, at) => (
          <li key={line}>
            {links ? (
              <a className="lone-link" href={links[at]}>
                {line}
              </a>
            ) : (
              line
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
