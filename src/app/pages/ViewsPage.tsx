import { useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import { PANEL_ENTRIES } from '../../panels/registry.ts';
import { HEIGHT, WIDTH } from '../../pictures/paper.ts';
import { coverOf } from '../../words/cover.ts';
import { useSiteText } from '../../words/siteText.ts';
import type { ViewsText } from '../../words/views.en.ts';
import { cardPath, readyPath } from '../picture/cards.ts';
import type { ReadyCard } from '../picture/readyCard.ts';
import { Shell } from '../Shell.tsx';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';
import './ViewsPage.css';

interface ViewsPageProps {
  readonly words: ViewsText;
  readonly cards: readonly ReadyCard[];
}

/** All finished views, by lab; each leads to a page of its own. */
export function ViewsPage({ words, cards }: ViewsPageProps) {
  const [lab, setLab] = useState<string | null>(null);
  const shown = cards.filter(({ panel }) => lab === null || panel === lab);
  return (
    <Shell>
      <h1 className="views-title">{words.title}</h1>
      <p className="views-intro">{words.intro}</p>
      <LabFilter lab={lab} words={words} onPick={setLab} />
      <p className="views-count" role="status">
        {words.shown(shown.length)}
      </p>
      <ul className="views-grid">
        {shown.map(card => (
          <li key={card.id}>
            <ViewCard card={card} />
          </li>
        ))}
      </ul>
    </Shell>
  );
}

interface LabFilterProps {
  readonly lab: string | null;
  readonly words: ViewsText;
  readonly onPick: (lab: string | null) => void;
}

function LabFilter({ lab, words, onPick }: LabFilterProps) {
  const site = useSiteText();
  const labs = [
    { id: null, name: words.all },
    ...PANEL_ENTRIES.map(({ id }) => ({ id, name: coverOf(site, id).name })),
  ];
  return (
    <fieldset className="button-row views-filter">
      <legend className="visually-hidden">{words.filter}</legend>
      {labs.map(({ id, name }) => (
        <button
          className="button"
          type="button"
          key={name}
          aria-pressed={id === lab}
          onClick={() => onPick(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function ViewCard({ card: { id, question, sentence } }: { readonly card: ReadyCard }) {
  const pageLink = usePageLink();
  const { pageAt } = useHost().address;
  return (
    <a className="views-card" href={pageLink(readyPath(id))}>
      <img
        src={pageAt(cardPath({ kind: 'ready', id }))}
        alt=""
        width={WIDTH}
        height={HEIGHT}
        loading="lazy"
      />
      <span className="views-card-question">{question}</span>
      <span className="views-card-sentence">{sentence}</span>
    </a>
  );
}
