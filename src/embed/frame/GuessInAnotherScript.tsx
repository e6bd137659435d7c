import { useState } from 'react';
import { type PanelPage, playedQuery } from '../../app/panelPage.ts';
import { useSiteText } from '../../words/siteText.ts';
import { readFramePlan } from './framePlan.ts';
import { handOver } from './handOver.ts';

/** Stands for "Guess first" in the scripts of frames that play no scenes: another script takes over at the same settings. */
export function GuessFirst({ page }: { readonly page: PanelPage }) {
  const words = useSiteText();
  const [isLoading, setLoading] = useState(false);
  const { asks, scenes } = readFramePlan(document);
  if (!asks) return null;
  const takeOver = () => {
    setLoading(true);
    handOver(scenes, playedQuery(page), () => setLoading(false));
  };
  return (
    <button className="button" type="button" aria-busy={isLoading} onClick={takeOver}>
      {words.pieces.scene.guessFirst}
    </button>
  );
}
