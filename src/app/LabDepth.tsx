import { memo } from 'react';
import { workbenchPath } from '../scenario/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { DepthView } from './DepthView.tsx';
import type { LabPart } from './labPart.ts';
import { addressOn, type PanelPage } from './panelPage.ts';
import { DepthTabs } from './pieces/DepthTabs.tsx';
import { useAtRest } from './useAtRest.ts';
import './LabDepth.css';

interface LabDepthProps extends LabPart {
  readonly view: string;
}

/** Below the fold: one view at a time, each with its own question, picture and two lines; then the way to the workbench. */
export const LabDepth = memo(function LabDepth({ page, telling, engine, view }: LabDepthProps) {
  const words = useSiteText();
  const { panel, store } = page;
  const actions = usePanel(store, state => state.actions);
  const wordsOf = (id: string) => ({ id, ...panel.viewWords[id]! });
  return (
    <div className="lab-depth">
      <DepthTabs
        name={words.pieces.depth.name}
        views={panel.depthViews.map(wordsOf)}
        active={view}
        beside={panel.depthViews.some(id => id === view) ? null : wordsOf(view)}
        onPick={picked => actions.turnTo({ view: picked })}
      >
        <DepthView page={page} telling={telling} engine={engine} view={view} />
      </DepthTabs>
      {panel.workbench.length > 0 && <ToWorkbench page={page} />}
    </div>
  );
});

/** The one way to all that is no next question, at the same settings. */
function ToWorkbench({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().lab;
  const address = useAtRest(page.store, true, () => addressOn(page, workbenchPath(page.panel.id), null));
  return (
    <p className="depth-more">
      <a href={address}>{words.workbench}</a>
    </p>
  );
}
