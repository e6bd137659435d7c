import { type ReactNode, useState } from 'react';
import { AboutSign } from '../charts/AboutSign.tsx';
import { useHost } from '../host/useHost.ts';
import type { Telling } from '../panels/defineTelling.ts';
import { usePanel } from '../store/index.ts';
import { PanelControls } from './PanelControls.tsx';
import { openPanelPage, type PanelOpening, type PanelPage } from './panelPage.ts';
import { type Play, usePlay } from './scene/play.ts';
import { useMainAnswer } from './useMainAnswer.ts';
import { type EngineState, usePanelEngine } from './usePanelEngine.ts';
import { ViewSlot } from './ViewSlot.tsx';

interface PictureAlone extends PanelOpening {
  readonly telling: Telling;
  /** The main view if left out. */
  readonly view?: string;
}

interface PictureAloneParts {
  readonly page: PanelPage;
  readonly engine: EngineState;
  /** What is played instead of it; null for nothing. */
  readonly play: Play | null;
  /** What the picture says. */
  readonly line: ReactNode;
  readonly picture: ReactNode;
  /** The one control that a picture without its lab has. */
  readonly control: ReactNode;
}

/** A panel's main picture without its lab, as frames and the front page show it: each places the parts its own way. */
export function usePictureAlone({ telling, view, ...opening }: PictureAlone): PictureAloneParts {
  const host = useHost();
  const [page] = useState(() => openPanelPage(opening, host));
  const { panel } = page;
  const shown = view ?? panel.mainView;
  const play = usePlay(page);
  const engine = usePanelEngine(page, play ? [panel.mainView, play.scene.view] : [shown]);
  const { isCoarse, sentence } = useMainAnswer(page, telling);
  const { embedded } = panel.controls(usePanel(page.store, state => state.values));
  return {
    page,
    engine,
    play,
    line: (
      <>
        {isCoarse && <AboutSign />}
        <span data-sentence>{sentence?.headline ?? panel.viewWords[shown]!.question}</span>
      </>
    ),
    picture: <ViewSlot page={page} telling={telling} engine={engine} view={shown} hidden={false} />,
    control: <PanelControls panel={panel} store={page.store} names={embedded === null ? [] : [embedded]} />,
  };
}
