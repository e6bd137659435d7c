import { useEffect, useRef } from 'react';
import { MODEL_VERSION } from '../../compute/index.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import type { InitialState } from '../initialState.ts';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { type BeforeEngine, pageAddress } from '../panelPage.ts';
import { GuessFirst } from '../scene/GuessFirst.tsx';
import { ScenePlayed } from '../scene/ScenePlayed.tsx';
import { useArrival } from '../useArrival.ts';
import { usePictureAlone } from '../usePictureAlone.tsx';
import { useTheme } from '../useTheme.ts';
import '../styles/embed.css';
import './EmbedPage.css';

interface EmbedPageProps {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly initial: InitialState;
  readonly telling: Telling;
  /** Those that it can show: the first, until another is turned to. The panel's main view if left out. */
  readonly views?: readonly string[];
  /** The version of the panel that the address was written for; today's, if left out. */
  readonly version?: number;
  readonly beforeEngine?: BeforeEngine;
  /** A page of its own has its main part; inside a foreign page it is a section of that. */
  readonly landmark?: 'main' | 'section';
}

/** A panel inside somebody else's article: sentence, picture, one control, one line of source. */
export function EmbedPage({ landmark: Landmark = 'main', ...props }: EmbedPageProps) {
  const words = useSiteText();
  const { page, engine, shown, play: played, line, picture, control } = usePictureAlone(props);
  useTheme(page.store);
  useArrival(page, played ? played.scene.view : shown);
  const seed = usePanel(page.store, state => state.values['seed']);
  const address = usePanel(page.store, () => pageAddress(page));
  const sentence = useRef<HTMLHeadingElement>(null);
  const wasPlayed = useRef(false);
  useEffect(() => {
    if (wasPlayed.current && !played) sentence.current?.focus({ preventScroll: true });
    wasPlayed.current = played !== null;
  }, [played]);
  if (played) {
    return (
      <ScenePlayed page={page} telling={props.telling} engine={engine} play={played} landmark={Landmark} />
    );
  }
  return (
    <Landmark className="embed">
      <LinkRefusals page={page} />
      <h1 className="embed-sentence" tabIndex={-1} ref={sentence}>
        {line}
      </h1>
      <div>{picture}</div>
      <div className="embed-controls">
        <p className="embed-waits">{words.lab.embedWaits}</p>
        {control}
        <GuessFirst page={page} />
      </div>
      <footer className="embed-foot">
        <span>{words.lab.embedSource({ seed: String(seed), model: MODEL_VERSION })}</span>
        <span className="embed-links">
          <a href={address} target="_blank" rel="noopener">
            {words.name} ↗
          </a>
        </span>
      </footer>
    </Landmark>
  );
}
