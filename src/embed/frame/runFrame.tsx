import type { ReactElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { Alive } from '../../app/Alive.tsx';
import { earlyTouches } from '../../app/earlyTouches.ts';
import { NO_INITIAL_STATE, readInitialState } from '../../app/initialState.ts';
import { ownStyles } from '../../app/ownStyles.ts';
import { EmbedPage, type FrameTies } from '../../app/pages/EmbedPage.tsx';
import { loadView } from '../../app/viewComponents.ts';
import { serveComputation } from '../../compute/serveComputation.ts';
import { HostContext } from '../../host/useHost.ts';
import { framedViews } from '../../panels/definePanel.ts';
import { loadTelling, openPanel, type Panel } from '../../panels/openPanel.ts';
import type { PanelModule } from '../../panels/panelModule.ts';
import { DEFAULT_LANGUAGE } from '../../schema/index.ts';
import { loadSiteText } from '../../words/loadSiteText.ts';
import { SiteTextContext } from '../../words/siteText.ts';
import { addStyles } from './addStyles.ts';
import { frameHost } from './frameHost.ts';
import { type FramePlan, readFramePlan } from './framePlan.ts';
import { type Handed, handed } from './handOver.ts';
import { keepMessages } from './keepMessages.ts';
import { openElsewhere } from './openElsewhere.ts';
import { ownWorker } from './ownWorker.ts';
import { tellRevealed, tieToHost } from './tieToHost.ts';
import { whenEngineIsNeeded } from './whenEngineIsNeeded.ts';

/** A panel as the script of a frame has it: some views, and the words and computations of these. */
export interface FrameContents {
  readonly module: Omit<PanelModule, 'startWorker'>;
  /** The first is shown, unless the page says another of them. */
  readonly views: readonly string[];
}

declare global {
  /** Takes away what a frame shows, before another of its scripts shows something. */
  var faultlineLeave: (() => void) | undefined;
}

/**
 * All that the script of a frame does: on the page it shows the panel, in the worker that the page starts from the same
 * script it computes.
 */
export function runFrame({ module, views }: FrameContents): void {
  if (typeof document === 'undefined') {
    serveComputation(module.computation);
    return;
  }
  void show({ ...module, startWorker: ownWorker }, views, handed(document));
}

/** The script may be there before the page is: over half of it nothing can be drawn. */
function pageRead(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise(resolve =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

async function show(module: PanelModule, views: readonly string[], asked: Handed): Promise<void> {
  await pageRead();
  const plan = readFramePlan(document);
  const view = views.includes(plan.view) ? plan.view : views[0]!;
  const [declared, words] = await Promise.all([
    openPanel(module, DEFAULT_LANGUAGE),
    loadSiteText(DEFAULT_LANGUAGE),
  ]);
  const panel = framed(declared);
  const [telling] = await Promise.all([loadTelling(panel), ...views.map(one => loadView(panel, one))]);
  if (!asked.isWanted()) return;
  const query = asked.query();
  const isDrawn = query === null && view === plan.view;
  const { presetId, version } = plan;
  const host = frameHost(window, { language: DEFAULT_LANGUAGE, version, query });
  const shown = { panel, telling, presetId, views: [view, ...views.filter(one => one !== view)] };
  const page = (
    <HostContext value={host}>
      <SiteTextContext value={words}>
        <EmbedPage
          {...shown}
          initial={view === plan.view ? readInitialState(document) : NO_INITIAL_STATE}
          ties={tiesOf(window, plan, views, keepMessages(window))}
        />
      </SiteTextContext>
    </HostContext>
  );
  addStyles(document);
  globalThis.faultlineLeave?.();
  const place = document.getElementById('root')!;
  const root = draw(<Alive then={earlyTouches(place)}>{page}</Alive>, { place, isDrawn });
  globalThis.faultlineLeave = () => root.unmount();
}

/** Links to a frame know no view that a frame cannot show. */
function framed(panel: Panel): Panel {
  const views = framedViews(panel);
  return { ...panel, workbench: panel.workbench.filter(view => views.includes(view)) };
}

function tiesOf(
  frame: Window,
  plan: FramePlan,
  views: readonly string[],
  missed: () => readonly MessageEvent[],
): FrameTies {
  return {
    beforeEngine: whenEngineIsNeeded(plan.data),
    onReveal: revealed => tellRevealed(frame, revealed),
    tie: page => tieToHost(frame, { plan, views, page }, missed),
    open: address => openElsewhere(frame, address),
  };
}

/** Over what the build has drawn, or in place of all that stands there. */
function draw(page: ReactElement, { place, isDrawn }: { place: HTMLElement; isDrawn: boolean }): Root {
  if (isDrawn) {
    ownStyles(place);
    return hydrateRoot(place, page);
  }
  place.replaceChildren();
  const root = createRoot(place);
  root.render(page);
  return root;
}
