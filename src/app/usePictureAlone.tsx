import { type ComponentType, type ReactNode, useState } from 'react';
import { AboutSign } from '../charts/AboutSign.tsx';
import { useHost } from '../host/useHost.ts';
import type { Telling } from '../panels/defineTelling.ts';
import type { Panel } from '../panels/openPanel.ts';
import { usePanel } from '../store/index.ts';
import { controlsAlone } from './controlsAlone.ts';
import { PanelControls } from './PanelControls.tsx';
import { openPanelPage, type PanelOpening, type PanelPage } from './panelPage.ts';
import { type Play, usePlay } from './scene/play.ts';
import type { Taken } from './take/taken.ts';
import { useMainAnswer } from './useMainAnswer.ts';
import { type EngineState, usePanelEngine } from './usePanelEngine.ts';
import { ViewSlot } from './ViewSlot.tsx';

interface PictureAlone extends PanelOpening {
  readonly telling: Telling;
  /** Those that it can show: the first, until another is turned to. The main view if left out. */
  readonly views?: readonly string[] | undefined;
  /** How its figure is taken along; not at all if left out. */
  readonly take?: ComponentType<Taken> | undefined;
}

interface PictureAloneParts {
  readonly page: PanelPage;
  readonly engine: EngineState;
  readonly shown: string;
  /** What is played instead of it; null for nothing. */
  readonly play: Play | null;
  /** What the picture says. */
  readonly line: ReactNode;
  readonly room: SentenceRoom;
  readonly picture: ReactNode;
  /** The controls that a picture without its lab has. */
  readonly control: ReactNode;
}

/** Letters up to which two lines are room enough in a frame of 600 pixels, and three on a phone. */
const TWO_LINES = 80;
/** Letters beyond which a sentence needs smaller ones: on a phone, and in a frame of 600 pixels. */
const LONG = 120;
const LONGEST = 165;

/** The place of a sentence, kept for whatever is said later, and how large its letters can be there. */
export interface SentenceRoom {
  readonly lines: 2 | 3;
  readonly length: 'short' | 'long' | 'longest';
}

function lengthIn(lines: SentenceRoom['lines'], { length }: string): SentenceRoom['length'] {
  if (lines === 2) return length <= TWO_LINES ? 'short' : 'longest';
  if (length <= LONG) return 'short';
  return length <= LONGEST ? 'long' : 'longest';
}

/** No picture without its lab has more. */
const MOST_CONTROLS = 2;

function withRoom(panel: Panel): Panel {
  return { ...panel, mostControls: MOST_CONTROLS };
}

/** A panel's main picture without its lab, as frames and the front page show it: each places the parts its own way. */
export function usePictureAlone({ telling, views = [], take, ...opening }: PictureAlone): PictureAloneParts {
  const host = useHost();
  const [page] = useState(() => openPanelPage({ ...opening, panel: withRoom(opening.panel) }, host));
  const { panel } = page;
  const [first = panel.mainView] = views;
  const turnedTo = usePanel(page.store, state => state.page.view);
  const shown = turnedTo !== null && views.includes(turnedTo) ? turnedTo : first;
  const play = usePlay(page);
  const engine = usePanelEngine(page, play ? [panel.mainView, play.scene.view] : [shown]);
  const { isCoarse, sentence } = useMainAnswer(page, telling);
  const said =
    (shown === panel.mainView ? sentence?.headline : undefined) ?? panel.viewWords[shown]!.question;
  const [lines] = useState<SentenceRoom['lines']>(said.length <= TWO_LINES ? 2 : 3);
  const plan = panel.controls(usePanel(page.store, state => state.values));
  const only = usePanel(page.store, state => state.page.only);
  const offered = controlsAlone(panel, only, plan, shown);
  return {
    page,
    engine,
    shown,
    play,
    line: (
      <>
        {isCoarse && shown === panel.mainView && <AboutSign />}
        <span data-sentence>{said}</span>
      </>
    ),
    room: { lines, length: lengthIn(lines, said) },
    picture: (
      <ViewSlot page={page} telling={telling} engine={engine} view={shown} hidden={false} take={take} />
    ),
    control: <PanelControls panel={panel} store={page.store} names={offered} tried={panel.tried[shown]} />,
  };
}
