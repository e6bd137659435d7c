import { useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { panelPath, workbenchPath } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { coverOf } from '../../words/cover.ts';
import { useSiteText } from '../../words/siteText.ts';
import { DepthView } from '../DepthView.tsx';
import { History } from '../History.tsx';
import type { InitialState } from '../initialState.ts';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { LostMaterial } from '../LostMaterial.tsx';
import { PanelControls } from '../PanelControls.tsx';
import { addressOn, openPanelPage, type PanelPage } from '../panelPage.ts';
import { DepthTabs } from '../pieces/DepthTabs.tsx';
import { Shell } from '../Shell.tsx';
import { ThemeTools } from '../ThemeTools.tsx';
import { usePanelEngine } from '../usePanelEngine.ts';
import { useTheme } from '../useTheme.ts';
import { useWarmUp } from '../useWarmUp.ts';
import { WorkbenchFoot } from '../WorkbenchFoot.tsx';
import '../styles/app.css';
import './LabPage.css';
import { useIsOthers } from '../useIsOthers.ts';
import { WaitsOwn } from '../WaitsOwn.tsx';
import './WorkbenchPage.css';

interface WorkbenchPageProps {
  readonly panel: Panel;
  readonly initial: InitialState;
  readonly telling: Telling;
}

/** A panel's further tools, one at a time, with the settings that change it beside it. */
export function WorkbenchPage({ panel, initial, telling }: WorkbenchPageProps) {
  const text = useSiteText();
  const host = useHost();
  const path = workbenchPath(panel.id);
  const [page] = useState(() => openPanelPage({ panel, presetId: null, initial, path }, host));
  const { store } = page;
  useTheme(store);
  const chosen = usePanel(store, state => state.page.view);
  const actions = usePanel(store, state => state.actions);
  const tool = panel.workbench.find(view => view === chosen) ?? panel.workbench[0]!;
  const engine = usePanelEngine(page, [tool]);
  useWarmUp(engine);
  useIsOthers(page, tool, engine);
  const { name } = coverOf(text, panel.id);

  return (
    <Shell current={panelPath(panel.id)} tools={<ThemeTools store={store} />}>
      <LinkRefusals page={page} />
      <LostMaterial page={page} view={tool} />
      <noscript>
        <p className="notice">{text.lab.noScript}</p>
      </noscript>
      <article className="lab bench">
        <h1 className="lab-question">{text.workbench.title({ name })}</h1>
        <BackToLab page={page} label={text.workbench.back({ name })} />
        <div className="lab-picture">
          <DepthTabs
            name={text.workbench.tools}
            views={panel.workbench.map(id => ({ id, ...panel.viewWords[id]! }))}
            active={tool}
            onPick={view => actions.turnTo({ view })}
          >
            <p className="bench-waits">
              <WaitsOwn panel={panel} presetId={null} />
            </p>
            <DepthView page={page} telling={telling} engine={engine} view={tool} />
          </DepthTabs>
        </div>
        <section className="lab-controls" aria-label={text.lab.settings}>
          <ToolControls page={page} tool={tool} />
          <History store={store} />
        </section>
        <WorkbenchFoot page={page} tool={tool} />
      </article>
    </Shell>
  );
}

/** All settings that change something in a tool. */
function ToolControls({ page: { panel, store }, tool }: { readonly page: PanelPage; readonly tool: string }) {
  const text = useSiteText();
  const plan = panel.controls(usePanel(store, state => state.values));
  const counting = (names: readonly string[]) => names.filter(name => !panel.idle[tool]?.includes(name));
  const [first, more] = [counting(plan.first), counting(plan.more)];
  return (
    <>
      {first.length > 0 && (
        <PanelControls panel={panel} store={store} names={first} tried={panel.tried[tool]} />
      )}
      {more.length > 0 && (
        <details className="disclosure">
          <summary>{text.lab.more}</summary>
          <div className="disclosure-body">
            <PanelControls panel={panel} store={store} names={more} />
          </div>
        </details>
      )}
    </>
  );
}

/** The way to the lab, at the same settings. */
function BackToLab({ page, label }: { readonly page: PanelPage; readonly label: string }) {
  const address = usePanel(page.store, () => addressOn(page, panelPath(page.panel.id), null));
  return (
    <p className="lab-context">
      <a href={address}>{label}</a>
    </p>
  );
}
