import type { LoadedComputation } from '../compute/index.ts';
import { type PanelEngine, usePanel } from '../store/index.ts';
import { PanelControls } from './PanelControls.tsx';
import type { PanelPage } from './panelPage.ts';
import { DepthTabs } from './pieces/DepthTabs.tsx';
import { ViewSlot } from './ViewSlot.tsx';

interface LabDepthProps {
  readonly page: PanelPage;
  readonly loaded: LoadedComputation;
  readonly engine: PanelEngine | null;
  readonly view: string;
}

/** Below the fold: one view at a time, each with its own question, picture and two lines. */
export function LabDepth({ page, loaded, engine, view }: LabDepthProps) {
  const { panel, store } = page;
  const actions = usePanel(store, state => state.actions);
  const ownControls = panel.viewControls[view] ?? [];
  return (
    <div className="lab-depth">
      <DepthTabs
        views={panel.depthViews.map(id => ({ id, ...panel.words.views[id]! }))}
        active={view}
        onPick={picked => actions.turnTo({ view: picked })}
      >
        <p className="depth-lines">{panel.words.views[view]!.reading}</p>
        {ownControls.length > 0 && <PanelControls panel={panel} store={store} names={ownControls} />}
        <ViewSlot key={view} page={page} loaded={loaded} engine={engine} view={view} />
      </DepthTabs>
    </div>
  );
}
