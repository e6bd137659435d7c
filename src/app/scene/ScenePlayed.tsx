import { type ComponentProps, lazy, type ReactNode, Suspense, use } from 'react';
import { usePanel } from '../../store/index.ts';
import { type SceneText, SceneTextContext } from '../../words/sceneText.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { pageAddress } from '../panelPage.ts';
import { PanelErrorBoundary } from '../pieces/PanelErrorBoundary.tsx';
import { leavePlay } from './play.ts';
import type { SceneScreen } from './SceneScreen.tsx';

const Screen = lazy(async () => ({ default: (await loadScenes()).SceneScreen }));

function loadScenes() {
  return import('./SceneScreen.tsx');
}

const texts = new WeakMap<SiteText, Promise<SceneText>>();

/** What scenes say, loaded once; a load that failed is tried again next time. */
function loadSceneText(words: SiteText): Promise<SceneText> {
  const loading = texts.get(words) ?? words.later.scenes();
  texts.set(words, loading);
  loading.catch(() => texts.delete(words));
  return loading;
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
        <InSceneWords words={words}>
          <Screen {...props} />
        </InSceneWords>
      </Suspense>
    </PanelErrorBoundary>
  );
}

function InSceneWords({ words, children }: { readonly words: SiteText; readonly children: ReactNode }) {
  return <SceneTextContext value={use(loadSceneText(words))}>{children}</SceneTextContext>;
}
