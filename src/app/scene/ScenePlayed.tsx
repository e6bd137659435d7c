import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react';
import { usePanel } from '../../store/index.ts';
import { type SceneText, SceneTextContext } from '../../words/sceneText.ts';
import { useSiteText } from '../../words/siteText.ts';
import { pageAddress } from '../panelPage.ts';
import { PanelErrorBoundary } from '../pieces/PanelErrorBoundary.tsx';
import { leavePlay } from './play.ts';
import type { SceneScreen } from './SceneScreen.tsx';

type ScreenProps = ComponentProps<typeof SceneScreen>;

const Screen = lazy(async () => ({ default: (await import('./SceneScreen.tsx')).SceneScreen }));

/** Loads what plays scenes, as soon as a reader is about to open one. */
export function useExpectScenes(): () => void {
  const { later } = useSiteText();
  return () => {
    // Where it cannot be loaded, the scene itself says so once it is opened.
    Promise.all([import('./SceneScreen.tsx'), later.scenes()]).catch(() => undefined);
  };
}

/** What is played, loaded once something is: most readers begin with the picture. */
export function ScenePlayed(props: ScreenProps) {
  const { page } = props;
  const address = usePanel(page.store, () => pageAddress(page));
  return (
    <PanelErrorBoundary scenarioLink={address} onReset={() => leavePlay(page)}>
      <Suspense fallback={<Waiting />}>
        <ScreenInWords {...props} />
      </Suspense>
    </PanelErrorBoundary>
  );
}

function ScreenInWords(props: ScreenProps) {
  const text = useLoadedText();
  if (text === null) return <Waiting />;
  return (
    <SceneTextContext value={text}>
      <Screen {...props} />
    </SceneTextContext>
  );
}

/** What scenes say, once it is there; what could not be loaded is thrown to the boundary around it. */
function useLoadedText(): SceneText | null {
  const { later } = useSiteText();
  const [loaded, setLoaded] = useState<{ readonly text: SceneText } | { readonly error: unknown } | null>(
    null,
  );
  useEffect(() => {
    later.scenes().then(
      text => setLoaded({ text }),
      (error: unknown) => setLoaded({ error }),
    );
  }, [later]);
  if (loaded === null) return null;
  if ('error' in loaded) throw loaded.error;
  return loaded.text;
}

function Waiting() {
  return <main className="view-room">{useSiteText().lab.waiting}</main>;
}
