import { useCallback, useEffect, useRef } from 'react';
import type { ShownFigure } from '../../charts/figureTake.ts';
import { TableNotesContext } from '../../charts/tableNotes.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { useSiteText } from '../../words/siteText.ts';
import { AnswerInPlace } from '../AnswerInPlace.tsx';
import { EmbedFoot } from '../EmbedFoot.tsx';
import type { InitialState } from '../initialState.ts';
import { LinkRefusals } from '../LinkRefusals.tsx';
import type { BeforeEngine, OnReveal, PanelPage } from '../panelPage.ts';
import { GuessFirst } from '../scene/GuessFirst.tsx';
import { ScenePlayed } from '../scene/ScenePlayed.tsx';
import { FrameTake } from '../take/FrameTake.tsx';
import { frameNotes } from '../take/frameNotes.ts';
import { useOthersAnswer } from '../useOthersAnswer.ts';
import { usePictureAlone } from '../usePictureAlone.tsx';
import { useTheme } from '../useTheme.ts';
import '../AnswerInPlace.css';
import '../styles/embed.css';
import './EmbedPage.css';

/** What ties a panel to the page around its frame. */
export interface FrameTies {
  readonly beforeEngine: BeforeEngine;
  readonly onReveal: OnReveal;
  /** Called with the open panel; what comes back unties it. */
  readonly tie: (page: PanelPage) => () => void;
  /** Opens an address elsewhere; false where that is not allowed. */
  readonly open: (address: string) => boolean;
}

interface EmbedPageProps {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly initial: InitialState;
  readonly telling: Telling;
  /** Those that it can show: the first, until another is turned to. The panel's main view if left out. */
  readonly views?: readonly string[];
  readonly ties?: FrameTies;
  /** A page of its own has its main part; inside a foreign page it is a section of that. */
  readonly landmark?: 'main' | 'section';
}

/** A panel inside somebody else's article: sentence, picture, at most two controls, one line of source. */
export function EmbedPage({ landmark: Landmark = 'main', ties, ...props }: EmbedPageProps) {
  const words = useSiteText();
  const parts = usePictureAlone({
    ...props,
    take: FrameTake,
    beforeEngine: ties?.beforeEngine,
    onReveal: ties?.onReveal,
  });
  const { page, engine, shown, play: played, line, room, picture, control } = parts;
  useTheme(page.store);
  const others = useOthersAnswer(page, played ? played.scene.view : shown, engine);
  // Over another view stands its question, which is no answer.
  const told = shown === props.panel.mainView ? others : null;
  useEffect(() => ties?.tie(page), [ties, page]);
  const notes = useCallback((figure: ShownFigure) => frameNotes(page, figure, words), [page, words]);
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
    <Landmark className="embed" data-asks={shown !== props.panel.mainView || undefined}>
      <h1
        className="embed-sentence answer-place"
        data-others={told !== null}
        data-lines={room.lines}
        data-length={room.length}
        tabIndex={-1}
        ref={sentence}
      >
        <AnswerInPlace others={told}>{line}</AnswerInPlace>
      </h1>
      <div className="embed-picture">
        <TableNotesContext value={notes}>{picture}</TableNotesContext>
      </div>
      <div className="embed-notice">
        <LinkRefusals page={page} />
      </div>
      <div className="embed-controls">
        {control}
        <GuessFirst page={page} />
      </div>
      <EmbedFoot page={page} open={ties?.open} />
    </Landmark>
  );
}
