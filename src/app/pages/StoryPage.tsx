import { useHost } from '../../host/useHost.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { HEIGHT, WIDTH } from '../../pictures/paper.ts';
import type { ViewsText } from '../../words/views.en.ts';
import { cardPath } from '../picture/cards.ts';
import { storyAddress } from '../picture/storyCard.ts';
import { Shell } from '../Shell.tsx';
import '../styles/app.css';
import './ViewsPage.css';

interface StoryPageProps {
  readonly words: ViewsText;
  readonly panel: Panel;
  readonly story: string;
  /** What its first scene asks; empty while that is not known. */
  readonly question: string;
}

/** What a link to a story leads to: its question, the picture with its answer hidden, and the way in. */
export function StoryPage({ words, panel, story, question }: StoryPageProps) {
  const { pageAt } = useHost().address;
  return (
    <Shell>
      <article className="ready-view">
        <h1 className="views-title">{panel.storyWords[story]!.title}</h1>
        <p className="views-intro">{question}</p>
        <img
          className="ready-picture"
          src={pageAt(cardPath({ kind: 'story', panel: panel.id, story }))}
          alt={words.story.hidden({ question })}
          width={WIDTH}
          height={HEIGHT}
        />
        <p className="ready-links">
          <a className="button button-primary" href={pageAt(storyAddress(panel, story))}>
            {words.story.start}
          </a>
        </p>
      </article>
    </Shell>
  );
}
