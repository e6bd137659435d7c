import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { play } from './play.ts';
import { useExpectScenes } from './ScenePlayed.tsx';
import './LabStories.css';

/** The others are reached at the end of each. */
const SHOWN = 3;

/** A panel's stories as cards: a press opens one at its first scene. */
export function LabStories({ page }: { readonly page: PanelPage }) {
  const { stories, storyWords } = page.panel;
  const words = useSiteText().pieces.scene;
  const expectScenes = useExpectScenes();
  if (stories.length === 0) return null;
  return (
    <section className="lab-stories" aria-label={words.stories}>
      <ul className="story-cards">
        {stories.slice(0, SHOWN).map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              onPointerEnter={expectScenes}
              onFocus={expectScenes}
              className="story-card"
              onClick={() => play(page, { story: id })}
            >
              <span className="story-card-title">{storyWords[id]!.title}</span>
              <span className="story-card-hook">{storyWords[id]!.hook}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
