import type { Telling } from '../panels/defineTelling.ts';
import { usePanel } from '../store/index.ts';
import { PanelControls } from './PanelControls.tsx';
import type { PanelPage } from './panelPage.ts';
import { DepthTabs } from './pieces/DepthTabs.tsx';
import type { EngineState } from './usePanelEngine.ts';
import { ViewSlot } from './ViewSlot.tsx';
import './LabDepth.css';

interface LabDepthProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly engine: EngineState;
  readonly view: string;
}

/** Below the fold: one view at a time, each with its own question, picture and two lines. */
export function LabDepth({ page, telling, engine, view }: LabDepthProps) {
  const { panel, store } = page;
  const actions = usePanel(store, state => state.actions);
  const ownControls = panel.viewControls[view] ?? [];
  return (
    <div className="lab-depth">
      <DepthTabs
        views={panel.depthViews.map(id => ({ id, ...panel.viewWords[id]! }))}
        active={view}
        onPick={picked => actions.turnTo({ view: picked })}
      >
        <p className="depth-lines">{panel.viewWords[view]!.reading}</p>
        {ownControls.length > 0 && <PanelControls panel={panel} store={store} names={ownControls} />}
        <ViewSlot key={view} page={page} telling={telling} engine={engine} view={view} hidden={false} />
      </DepthTabs>
    </div>
  );
}
