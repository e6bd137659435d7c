import { memo } from 'react';
import { Miniature } from '../../charts/Miniature.tsx';
import type { Miniature as Drawn } from '../../schema/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { play } from './play.ts';
import { useExpectScenes } from './ScenePlayed.tsx';
import './LabStories.css';

/** The others are reached at the end of each. */
export const STORY_CARDS = 3;

interface LabStoriesProps {
  readonly page: PanelPage;
  /** What each shows first; none on a page that the build did not draw. */
  readonly pictures: Readonly<Record<string, Drawn>>;
}

/** A panel's stories as cards: a press opens one at its first scene. */
export const LabStories = memo(function LabStories({ page, pictures }: LabStoriesProps) {
  const { stories, storyWords } = page.panel;
  const words = useSiteText().pieces.scene;
  const expectScenes = useExpectScenes();
  if (stories.length === 0) return null;
  return (
    <section className="lab-stories" aria-label={words.stories}>
      <ul className="story-cards">
        {stories.slice(0, STORY_CARDS).map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              onPointerEnter={expectScenes}
              onFocus={expectScenes}
              className="story-card"
              onClick={() => play(page, { story: id })}
            >
              {pictures[id] && <Miniature drawn={pictures[id]} />}
              <span className="story-card-title">{storyWords[id]!.title}</span>
              <span className="story-card-hook">{storyWords[id]!.hook}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
