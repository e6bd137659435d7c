import { useDisclosed } from '../charts/useDisclosed.ts';
import type { ControlPlan } from '../panels/definePanel.ts';
import { useSiteText } from '../words/siteText.ts';
import { History } from './History.tsx';
import { PanelControls } from './PanelControls.tsx';
import type { PanelPage } from './panelPage.ts';
import { GuessFirst } from './scene/GuessFirst.tsx';
import { StartStory } from './scene/StartStory.tsx';

const theFirst = ({ first }: ControlPlan) => first.slice(0, 1);
const theOthers = ({ first }: ControlPlan) => first.slice(1);
const whatFewChange = ({ first, more }: ControlPlan) => more.filter(name => !first.includes(name));

/** A lab's settings: the first, the ways into its scenes, the others, and all that few change. */
export function LabControls({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().lab;
  const { isOpen: showsMore, disclosed } = useDisclosed();
  const { panel, store } = page;
  return (
    <section className="lab-controls" aria-label={words.settings}>
      <PanelControls panel={panel} store={store} names={theFirst} short={!showsMore} />
      <div className="button-row">
        <GuessFirst page={page} />
        <StartStory page={page} />
      </div>
      <PanelControls panel={panel} store={store} names={theOthers} short={!showsMore} />
      <details className="disclosure" {...disclosed}>
        <summary>{words.more}</summary>
        <div className="disclosure-body">
          <PanelControls panel={panel} store={store} names={whatFewChange} isUnseen={!showsMore} />
        </div>
      </details>
      <History store={store} />
    </section>
  );
}
