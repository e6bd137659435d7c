import { type ComponentProps, type ComponentType, lazy, Suspense } from 'react';
import { usePanel } from '../../store/index.ts';
import { SceneTextContext } from '../../words/sceneText.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { pageAddress } from '../panelPage.ts';
import { PanelErrorBoundary } from '../pieces/PanelErrorBoundary.tsx';
import { leavePlay } from './play.ts';
import type { SceneScreen } from './SceneScreen.tsx';

type ScreenProps = ComponentProps<typeof SceneScreen>;

const screens = new WeakMap<SiteText, ComponentType<ScreenProps>>();

function load(words: SiteText) {
  return Promise.all([import('./SceneScreen.tsx'), words.later.scenes()]);
}

/** What plays scenes, with its words; a load that failed is tried again next time. */
function screenIn(words: SiteText): ComponentType<ScreenProps> {
  const known = screens.get(words);
  if (known) return known;
  const screen = lazy(async () => {
    const [{ SceneScreen }, text] = await load(words).catch((error: unknown) => {
      screens.delete(words);
      throw error;
    });
    const Screen = (props: ScreenProps) => (
      <SceneTextContext value={text}>
        <SceneScreen {...props} />
      </SceneTextContext>
    );
    return { default: Screen };
  });
  screens.set(words, screen);
  return screen;
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
  const words = useSiteText();
  const address = usePanel(page.store, () => pageAddress(page));
  const Screen = screenIn(words);
  return (
    <PanelErrorBoundary scenarioLink={address} onReset={() => leavePlay(page)}>
      <Suspense fallback={<main className="view-room">{words.lab.waiting}</main>}>
        <Screen {...props} />
      </Suspense>
    </PanelErrorBoundary>
  );
}
