import { Fragment } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { BeliefAgain, LessonLine } from '../../lessons/answered.ts';
import { PANEL_ENTRIES } from '../../panels/registry.ts';
import {
  BELIEFS_PATH,
  EVIDENCE_PATH,
  LESSON_SCHEMA_PATH,
  lessonPath,
  TEACH_PATH,
  TRIAL_PATH,
} from '../../scenario/index.ts';
import { coverOf } from '../../words/cover.ts';
import { type TeachText, useSiteText } from '../../words/siteText.ts';
import { Shell } from '../Shell.tsx';
import { AskedAgain } from '../teach/AskedAgain.tsx';
import { LessonFilters } from '../teach/LessonFilters.tsx';
import { LessonTable } from '../teach/LessonTable.tsx';
import { ANY_LESSON, beliefsByLab, LESSON_TIMES, lessonsThatFit } from '../teach/lessonFilter.ts';
import { useLessonFilter } from '../teach/useLessonFilter.ts';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';
import '../teach/teach.css';

/** The lesson for those who have no teacher. */
const ALONE = 'ten-minutes';

interface TeachPageProps {
  readonly words: TeachText;
  readonly lessons: readonly LessonLine[];
  /** Where each belief is asked again. */
  readonly again: readonly BeliefAgain[];
}

/** All lessons: in groups by time, lab and belief, and to choose from where scripts run. */
export function TeachPage({ words, lessons, again }: TeachPageProps) {
  const { teach } = useSiteText();
  const pageLink = usePageLink();
  const [filter, setFilter] = useLessonFilter(lessons);
  const shown = lessonsThatFit(lessons, filter);
  const isFiltered = Object.values(filter).some(chosen => chosen !== null);
  return (
    <Shell current={TEACH_PATH}>
      <div className="teach">
        <h1 className="teach-title">{teach.title}</h1>
        <p className="teach-lead">{words.lead}</p>
        <p>
          <a className="button button-primary" href={pageLink(lessonPath(ALONE))}>
            {words.alone}
          </a>
        </p>
        <LessonFilters words={words} lessons={lessons} filter={filter} onPick={setFilter} />
        <p className="teach-count" role="status">
          {shown.length === 0 ? words.filters.none : words.filters.shown(shown.length)}
        </p>
        {LESSON_TIMES.map(minutes => (
          <LessonGroup
            key={minutes}
            title={words.byTime[minutes]}
            lessons={shown.filter(lesson => lesson.minutes === minutes)}
          />
        ))}
        {!isFiltered && <Groups words={words} lessons={lessons} />}
        <LessonTable words={words} lessons={shown} />
        <Further words={words} />
        <AskedAgain words={words} beliefs={again} />
      </div>
    </Shell>
  );
}

function LessonGroup({
  title,
  lessons,
}: {
  readonly title: string;
  readonly lessons: readonly LessonLine[];
}) {
  const site = useSiteText();
  const pageLink = usePageLink();
  if (lessons.length === 0) return null;
  return (
    <section className="teach-group">
      <h2 className="teach-heading">{title}</h2>
      <ul className="teach-cards">
        {lessons.map(({ id, title: name, hook, panels }) => (
          <li key={id} className="teach-card">
            <a className="teach-card-title" href={pageLink(lessonPath(id))}>
              {name}
            </a>
            <p>{hook}</p>
            <p className="teach-small">{site.say.list(panels.map(panel => coverOf(site, panel).name))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same lessons in other orders, for those who look for a subject. */
function Groups({ words, lessons }: Pick<TeachPageProps, 'words' | 'lessons'>) {
  const site = useSiteText();
  return (
    <div className="teach-groups">
      <section className="teach-group">
        <h2 className="teach-heading">{words.byLab}</h2>
        {PANEL_ENTRIES.map(({ id }) => (
          <LessonList
            key={id}
            name={coverOf(site, id).name}
            lessons={lessonsThatFit(lessons, { ...ANY_LESSON, panel: id })}
            words={words}
          />
        ))}
      </section>
      <section className="teach-group">
        <h2 className="teach-heading">{words.byBelief}</h2>
        {beliefsByLab(
          lessons,
          PANEL_ENTRIES.map(({ id }) => id),
        ).map(({ lab, beliefs }) => (
          <details key={lab} className="disclosure">
            <summary>{coverOf(site, lab).name}</summary>
            <ul className="teach-list">
              {beliefs.map(({ id, belief }) => (
                <li key={id}>
                  {words.heard({ heard: belief })} <RefutedIn lessons={lessons} belief={id} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </div>
  );
}

/** The lessons that take up a belief, in one line. */
function RefutedIn({
  lessons,
  belief,
}: {
  readonly lessons: readonly LessonLine[];
  readonly belief: string;
}) {
  const pageLink = usePageLink();
  return lessonsThatFit(lessons, { ...ANY_LESSON, belief }).map(({ id, title }, at) => (
    <Fragment key={id}>
      {at > 0 && ' · '}
      <a href={pageLink(lessonPath(id))}>{title}</a>
    </Fragment>
  ));
}

interface LessonListProps {
  readonly name: string;
  readonly lessons: readonly LessonLine[];
  readonly words: TeachText;
}

function LessonList({ name, lessons, words }: LessonListProps) {
  const pageLink = usePageLink();
  return (
    <details className="disclosure">
      <summary>{name}</summary>
      <ul className="teach-list">
        {lessons.map(({ id, title, minutes }) => (
          <li key={id}>
            <a href={pageLink(lessonPath(id))}>{title}</a> · {words.minutes(minutes)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Further({ words: { also } }: { readonly words: TeachText }) {
  const pageLink = usePageLink();
  const { pageAt } = useHost().address;
  return (
    <ul className="teach-further">
      <li>
        <a className="lone-link" href={pageLink(BELIEFS_PATH)}>
          {also.beliefs}
        </a>
      </li>
      <li>
        <a className="lone-link" href={pageLink(EVIDENCE_PATH)}>
          {also.evidence}
        </a>
      </li>
      <li>
        <a className="lone-link" href={pageLink(TRIAL_PATH)}>
          {also.trial}
        </a>
      </li>
      <li>
        <a className="lone-link" href={pageAt(LESSON_SCHEMA_PATH)}>
          {also.schema}
        </a>
      </li>
    </ul>
  );
}
