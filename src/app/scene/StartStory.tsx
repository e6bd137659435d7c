import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { play } from './play.ts';
import { useExpectScenes } from './ScenePlayed.tsx';

/** Starts the first story of a panel with one press. */
export function StartStory({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().pieces.scene;
  const expectScenes = useExpectScenes();
  const { stories, storyWords } = page.panel;
  const [first] = stories;
  if (first === undefined) return null;
  return (
    <button
      className="button button-quiet"
      type="button"
      onPointerEnter={expectScenes}
      onFocus={expectScenes}
      onClick={() => play(page, { story: first.id })}
      aria-label={words.startNamed(storyWords[first.id]!.title)}
    >
      {words.start}
    </button>
  );
}
