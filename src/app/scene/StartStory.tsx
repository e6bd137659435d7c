import { memo } from 'react';
import { storyToStart } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { play } from './play.ts';
import { useExpectScenes } from './ScenePlayed.tsx';

/** Starts the first story of a panel that asks what the page has not told, with one press. */
export const StartStory = memo(function StartStory({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().pieces.scene;
  const expectScenes = useExpectScenes();
  const { storyWords } = page.panel;
  const first = usePanel(page.store, ({ values }) => storyToStart(page.panel, values));
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
});
