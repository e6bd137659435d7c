import { type ComponentProps, useCallback } from 'react';
import { type SceneText, SceneTextContext } from '../../words/sceneText.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { PanelErrorBoundary } from '../pieces/PanelErrorBoundary.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useScenarioPlace } from '../useScenarioPlace.ts';
import { leavePlay } from './play.ts';
import type { SceneScreen } from './SceneScreen.tsx';

type ScreenProps = ComponentProps<typeof SceneScreen>;

interface Loaded {
  readonly Screen: typeof SceneScreen;
  readonly text: SceneText;
}

async function load({ later }: SiteText): Promise<Loaded> {
  const [{ SceneScreen: Screen }, text] = await Promise.all([import('./SceneScreen.tsx'), later.scenes()]);
  return { Screen, text };
}

/** Loads what plays scenes, as soon as a reader is about to open one. */
export function useExpectScenes(): () => void {
  const words = useSiteText();
  // Where it cannot be loaded, the scene itself says so once it is opened.
  return () => void load(words).catch(() => undefined);
}

/** What is played, loaded once something is: most readers begin with the picture. */
export function ScenePlayed(props: ScreenProps) {
  const { page } = props;
  const place = useScenarioPlace(page);
  return (
    <PanelErrorBoundary place={place} onReset={() => leavePlay(page)}>
      <LoadedScreen {...props} />
    </PanelErrorBoundary>
  );
}

/** What plays scenes once it is there; what could not be loaded is thrown to the boundary around it. */
function LoadedScreen(props: ScreenProps) {
  const words = useSiteText();
  const loaded = useLoaded(useCallback(() => load(words), [words]));
  const { landmark: Landmark = 'main' } = props;
  if (loaded === null) return <Landmark className="view-room">{words.lab.waiting}</Landmark>;
  const { Screen, text } = loaded;
  return (
    <SceneTextContext value={text}>
      <Screen {...props} />
    </SceneTextContext>
  );
}
