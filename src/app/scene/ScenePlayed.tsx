import { type ComponentProps, lazy, Suspense } from 'react';
import { usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { pageAddress } from '../panelPage.ts';
import { PanelErrorBoundary } from '../pieces/PanelErrorBoundary.tsx';
import { leavePlay } from './play.ts';
import type { SceneScreen } from './SceneScreen.tsx';

const Screen = lazy(async () => ({ default: (await loadScenes()).SceneScreen }));

function loadScenes() {
  return import('./SceneScreen.tsx');
}

/** Loads what plays scenes, as soon as a reader is about to open one. */
export function expectScenes(): void {
  // Where it cannot be loaded, the scene itself says so once it is opened.
  loadScenes().catch(() => undefined);
}

/** What is played, loaded once something is: most readers begin with the picture. */
export function ScenePlayed(props: ComponentProps<typeof SceneScreen>) {
  const { page } = props;
  const words = useSiteText();
  const address = usePanel(page.store, () => pageAddress(page));
  return (
    <PanelErrorBoundary scenarioLink={address} onReset={() => leavePlay(page)}>
      <Suspense fallback={<main className="view-room">{words.lab.waiting}</main>}>
        <Screen {...props} />
      </Suspense>
    </PanelErrorBoundary>
  );
}
