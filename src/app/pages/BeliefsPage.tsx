import { Fragment } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { AnsweredBelief } from '../../lessons/answered.ts';
import { PANEL_ENTRIES } from '../../panels/registry.ts';
import { lessonPath, TEACH_PATH } from '../../scenario/index.ts';
import { coverOf } from '../../words/cover.ts';
import { type TeachText, useSiteText } from '../../words/siteText.ts';
import { Shell } from '../Shell.tsx';
import { keepShownBelief } from '../teach/shownBeliefs.ts';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';
import '../teach/teach.css';

interface BeliefsPageProps {
  readonly words: TeachText;
  readonly beliefs: readonly AnsweredBelief[];
}

/** Beliefs that mislead, by lab: each with the scene where it is guessed, and what is wrong with it, closed at first. */
export function BeliefsPage({ words, beliefs }: BeliefsPageProps) {
  const site = useSiteText();
  const pageLink = usePageLink();
  return (
    <Shell current={TEACH_PATH}>
      <div className="teach">
        <h1 className="teach-title">{site.teach.beliefs.title}</h1>
        <p className="teach-lead">{words.belief.intro}</p>
        {PANEL_ENTRIES.map(({ id }) => (
          <section key={id} className="teach-group">
            <h2 className="teach-heading">{coverOf(site, id).name}</h2>
            {beliefs
              .filter(({ panel }) => panel === id)
              .map(belief => (
                <OneBelief key={belief.id} words={words} belief={belief} />
              ))}
          </section>
        ))}
        <p className="teach-back">
          <a className="lone-link" href={pageLink(TEACH_PATH)}>
            {words.back}
          </a>
        </p>
      </div>
    </Shell>
  );
}

function OneBelief({ words, belief }: { readonly words: TeachText; readonly belief: AnsweredBelief }) {
  const { address, memory, today } = useHost();
  const pageLink = usePageLink();
  const { id, question, refutation, transferQuestion, transferAddress, lessons } = belief;
  const keep = () => keepShownBelief(memory, id, today());
  return (
    <div className="teach-belief" id={id}>
      <h3 className="teach-belief-name">{words.heard({ heard: belief.belief })}</h3>
      <p>{question}</p>
      <a className="button" href={address.pageAt(belief.address)} onClick={keep}>
        {words.belief.guess}
      </a>
      <details className="disclosure" onToggle={event => event.currentTarget.open && keep()}>
        <summary>{words.belief.wrong}</summary>
        <p className="teach-lead">{refutation.join(' ')}</p>
        <p className="teach-small">{words.belief.model}</p>
        <p className="teach-small">
          {words.belief.later}: <a href={address.pageAt(transferAddress)}>{transferQuestion}</a>
        </p>
        {lessons.length > 0 && (
          <p className="teach-small">
            {words.belief.lessons}:{' '}
            {lessons.map((lesson, at) => (
              <Fragment key={lesson.id}>
                {at > 0 && ' · '}
                <a href={pageLink(lessonPath(lesson.id))}>{lesson.title}</a>
              </Fragment>
            ))}
          </p>
        )}
      </details>
    </div>
  );
}
