import { memo } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { play } from './play.ts';
import { useExpectScenes } from './ScenePlayed.tsx';

/** Asks before it tells: the first guesses of a panel, next to the settings that the page has told of. */
export const GuessFirst = memo(function GuessFirst({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().pieces.scene;
  const expectScenes = useExpectScenes();
  if (page.panel.firstGuesses.length === 0) return null;
  return (
    <button
      className="button"
      type="button"
      onPointerEnter={expectScenes}
      onFocus={expectScenes}
      onClick={() => play(page, { guess: true })}
    >
      {words.guessFirst}
    </button>
  );
});
