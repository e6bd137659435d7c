import { useDisclosed } from '../charts/useDisclosed.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { History } from './History.tsx';
import { PanelControls } from './PanelControls.tsx';
import type { PanelPage } from './panelPage.ts';
import { GuessFirst } from './scene/GuessFirst.tsx';
import { StartStory } from './scene/StartStory.tsx';

/** A lab's settings: the first, the ways into its scenes, the others, and all that few change. */
export function LabControls({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().lab;
  const { isOpen: showsMore, disclosed } = useDisclosed();
  const { panel, store } = page;
  const values = usePanel(store, state => state.values);
  const { first, more } = panel.controls(values);
  return (
    <section className="lab-controls" aria-label={words.settings}>
      <PanelControls panel={panel} store={store} names={first.slice(0, 1)} short={!showsMore} />
      <div className="button-row">
        <GuessFirst page={page} />
        <StartStory page={page} />
      </div>
      <PanelControls panel={panel} store={store} names={first.slice(1)} short={!showsMore} />
      <details className="disclosure" {...disclosed}>
        <summary>{words.more}</summary>
        <div className="disclosure-body">
          <PanelControls
            panel={panel}
            store={store}
            names={more.filter(name => !first.includes(name))}
            isUnseen={!showsMore}
          />
        </div>
      </details>
      <History store={store} />
    </section>
  );
}
