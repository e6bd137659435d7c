import { type ReactNode, useState } from 'react';
import type { Telling } from '../panels/defineTelling.ts';
import type { Panel } from '../panels/openPanel.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { InitialState } from './initialState.ts';
import { PanelControls } from './PanelControls.tsx';
import { openPanelPage, type PanelPage } from './panelPage.ts';
import type { GuessState } from './useGuess.ts';
import { useMainAnswer } from './useMainAnswer.ts';
import { usePanelEngine } from './usePanelEngine.ts';
import { ViewSlot } from './ViewSlot.tsx';

interface PictureAlone {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly initial: InitialState;
  readonly telling: Telling;
}

interface PictureAloneParts {
  readonly page: PanelPage;
  readonly guess: GuessState;
  /** What the picture says, or that it is being guessed. */
  readonly line: string | undefined;
  readonly picture: ReactNode;
  /** The one control that a picture without its lab has. */
  readonly control: ReactNode;
}

/** A panel's main picture without its lab, as frames and the front page show it: each places the parts its own way. */
export function usePictureAlone({ panel, presetId, initial, telling }: PictureAlone): PictureAloneParts {
  const words = useSiteText();
  const [page] = useState(() => openPanelPage(panel, presetId, initial));
  const engine = usePanelEngine(page, [panel.mainView], false);
  const { guess, sentence } = useMainAnswer(page, telling);
  const { embedded } = panel.controls(usePanel(page.store, state => state.values));
  return {
    page,
    guess,
    line: guess.hidden ? words.lab.guessing : sentence?.headline,
    picture: (
      <ViewSlot
        page={page}
        telling={telling}
        engine={engine}
        view={panel.mainView}
        hidden={guess.hidden}
        guesses={guess.guesses}
      />
    ),
    control: <PanelControls panel={panel} store={page.store} names={embedded === null ? [] : [embedded]} />,
  };
}
