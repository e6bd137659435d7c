import { useEffect, useState } from 'react';
import type { LoadedComputation } from '../compute/index.ts';
import { EMPTY_VIEW, type PanelEngine, usePanel } from '../store/index.ts';
import { type PanelPage, pageAddress } from './panelPage.ts';
import { PanelErrorBoundary } from './pieces/PanelErrorBoundary.tsx';
import { RunStatus } from './pieces/RunStatus.tsx';
import { siteWords } from './text.en.ts';
import { loadedView, loadView } from './viewModules.ts';

interface ViewSlotProps {
  readonly page: PanelPage;
  readonly loaded: LoadedComputation;
  readonly engine: PanelEngine | null;
  readonly view: string;
  /** True while the answer must not be seen. */
  readonly hidden: boolean;
  /** The reader's guesses, once revealed. */
  readonly guesses?: Readonly<Record<string, number>>;
}

const NO_GUESSES = {};

/** The place of one view: its picture, how far the answer has come, and what to do when something breaks. */
export function ViewSlot({ page, loaded, engine, view, hidden, guesses = NO_GUESSES }: ViewSlotProps) {
  const { views, actions } = usePanel(page.store, state => state);
  const component = useViewComponent(page.panel.id, view);
  const { outcome, values, status, progress, message } = views[view] ?? EMPTY_VIEW;
  const View = component.kind === 'loaded' ? component.View : null;
  const lagging = status === 'waiting' || status === 'refining';
  return (
    <PanelErrorBoundary scenarioLink={pageAddress(page)} onReset={actions.reset}>
      <div
        className={lagging && outcome !== null ? 'view-slot is-refining' : 'view-slot'}
        aria-busy={lagging}
      >
        {View !== null && outcome !== null && values !== null ? (
          <View
            values={values}
            outcome={outcome}
            table={loaded.computation.views[view]!.table(outcome, values)}
            settled={status === 'done'}
            hidden={hidden}
            guesses={guesses}
            onFile={engine?.runFile ?? null}
            onPick={actions.pick}
          />
        ) : (
          <p className="view-room">
            {component.kind === 'failed' ? siteWords.lab.notLoaded : siteWords.lab.waiting}
          </p>
        )}
      </div>
      <RunStatus
        status={status}
        progress={progress}
        message={message}
        onCancel={() => engine?.cancel(view)}
        onRetry={() => engine?.retry(view)}
      />
    </PanelErrorBoundary>
  );
}

type Component =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly View: NonNullable<ReturnType<typeof loadedView>> };

/** The component that draws a view; at once if it came with the page. */
function useViewComponent(panelId: string, view: string): Component {
  const [failed, setFailed] = useState<string | null>(null);
  const [, setArrived] = useState(0);
  const View = loadedView(panelId, view);
  useEffect(() => {
    if (loadedView(panelId, view)) return;
    loadView(panelId, view).then(
      () => setArrived(count => count + 1),
      () => setFailed(view),
    );
  }, [panelId, view]);
  if (View) return { kind: 'loaded', View };
  return { kind: failed === view ? 'failed' : 'loading' };
}
