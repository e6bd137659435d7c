import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Telling } from '../../panels/defineTelling.ts';
import { useSiteText } from '../../words/siteText.ts';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { PrintNote } from '../PrintNote.tsx';
import type { PanelPage } from '../panelPage.ts';
import type { EngineState } from '../usePanelEngine.ts';
import { leavePlay, type Play, playStep } from './play.ts';
import { SceneEnd } from './SceneEnd.tsx';
import { SceneHead } from './SceneHead.tsx';
import { SceneStage } from './SceneStage.tsx';
import './SceneNotice.css';
import './SceneScreen.css';

interface SceneScreenProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly engine: EngineState;
  readonly play: Play;
  /** A page of its own has its main part; inside a foreign page it is a section of that. */
  readonly landmark?: 'main' | 'section';
}

/** Scenes played one after the other, each in one view: question, picture, answer, and one button. */
export function SceneScreen({ page, telling, engine, play, landmark: Landmark = 'main' }: SceneScreenProps) {
  const { guessFirst } = useSiteText().pieces.scene;
  const [transfer, setTransfer] = useState<string | null>(null);
  const root = useRef<HTMLElement>(null);
  const { story, step, steps } = play;
  const title = story === null ? guessFirst : page.panel.storyWords[story]!.title;
  // No button has the focus, at the end neither: a key pressed once too often leads nowhere.
  const place = `${story} ${step} ${transfer === null}`;
  useEffect(() => {
    if (place !== '') root.current?.focus({ preventScroll: true });
  }, [place]);
  const leave = () => leavePlay(page);
  const next = (further: string | null) => {
    if (step < steps) playStep(page, step + 1);
    else if (play.kind === 'story') setTransfer(further ?? '');
    else leave();
  };
  const screen = (children: ReactNode) => (
    <Landmark className="scene" id="content" tabIndex={-1} ref={root} aria-label={title}>
      <LinkRefusals page={page} />
      <SceneHead title={title} play={play} onLeave={leave} />
      {children}
      <PrintNote page={page} />
    </Landmark>
  );
  return transfer === null
    ? screen(
        <SceneStage
          key={`${play.scene.id} ${step}`}
          page={page}
          telling={telling}
          engine={engine}
          play={play}
          onNext={next}
          onBack={step > 1 ? () => playStep(page, step - 1) : null}
          onLeave={leave}
        />,
      )
    : screen(
        <SceneEnd
          page={page}
          story={story!}
          transfer={transfer}
          onPlay={() => setTransfer(null)}
          onLeave={leave}
        />,
      );
}
