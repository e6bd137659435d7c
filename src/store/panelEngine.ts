import { DrawCache, type LoadedComputation, type Run, type Runner } from '../compute/index.ts';
import type { DrawRequest } from '../panels/defineComputation.ts';
import type { Panel } from '../panels/definePanel.ts';
import type { PanelStore } from './createPanelStore.ts';
import { EMPTY_VIEW, type ViewState } from './panelState.ts';

/** Waits until the reader rests before the better answer is asked for. */
const REST_MS = 120;

export interface PanelEngine {
  /** Answers these views from now on, whenever the scenario changes. */
  show(views: readonly string[]): void;
  /** Stops the better answer of a view; the coarse one stays. */
  cancel(view: string): void;
  /** Asks again after a failure. */
  retry(view: string): void;
  close(): void;
}

/**
 * Keeps the shown views answered: at once and coarse on this thread, then in full by the runner. The newest request of
 * a view wins; an older one is cancelled and its answer dropped.
 */
export function startPanelEngine(
  panel: Panel,
  store: PanelStore,
  { computation, assets }: LoadedComputation,
  runner: Runner,
): PanelEngine {
  const draws = new DrawCache();
  const asked = new Set<string>();
  const runs = new Map<string, Run>();
  let shown: readonly string[] = [];
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  const update = (view: string, change: Partial<ViewState>) => {
    const { views, values } = store.getState();
    const next = { ...(views[view] ?? EMPTY_VIEW), ...change };
    const sentence =
      view === panel.mainView && change.outcome !== undefined
        ? { sentence: computation.sentence(change.outcome, next.values ?? values) }
        : {};
    store.setState({ views: { ...views, [view]: next }, ...sentence });
  };

  const fetchDraw = async (request: DrawRequest) => {
    if (asked.has(request.key) || draws.peek(request.key) !== undefined) return;
    asked.add(request.key);
    const { outcome } = runner.run({ kind: 'draw', panel: panel.id, draw: request });
    const ended = await outcome;
    asked.delete(request.key);
    if (ended.kind === 'done') draws.keep(request.key, ended.answer);
  };

  const preview = (view: string) => {
    const { values, views } = store.getState();
    if (views[view]?.values === values && views[view].status === 'done') return;
    const outcome = computation.views[view]!.preview(values, { draws, assets });
    update(
      view,
      outcome === null ? { status: 'waiting' } : { outcome, values, status: 'coarse', message: null },
    );
  };

  const refine = async (view: string) => {
    const { values, views } = store.getState();
    if (views[view]?.values === values && views[view].status === 'done') return;
    runs.get(view)?.cancel();
    const run = runner.run({ kind: 'view', panel: panel.id, view, values }, progress => {
      if (runs.get(view) === run) update(view, { progress });
    });
    runs.set(view, run);
    update(view, { status: 'refining', progress: 0 });
    const ended = await run.outcome;
    if (runs.get(view) !== run) return;
    runs.delete(view);
    if (ended.kind === 'done') update(view, { outcome: ended.answer, values, status: 'done', message: null });
    else if (ended.kind === 'cancelled') update(view, { status: 'cancelled' });
    else update(view, { status: 'failed', message: ended.message });
  };

  const refineAll = () => {
    for (const view of shown) void refine(view);
    for (const view of shown) {
      for (const request of computation.views[view]!.draws(store.getState().values)) void fetchDraw(request);
    }
  };

  const onChange = () => {
    for (const view of runs.keys()) runs.get(view)?.cancel();
    runs.clear();
    for (const view of shown) preview(view);
    clearTimeout(restTimer);
    restTimer = setTimeout(refineAll, REST_MS);
  };

  const stopListening = store.subscribe((state, before) => {
    if (state.values !== before.values) onChange();
  });

  return {
    show(views) {
      const added = views.filter(view => !shown.includes(view));
      shown = views;
      for (const view of added) preview(view);
      if (added.length > 0) refineAll();
    },
    cancel: view => runs.get(view)?.cancel(),
    retry: view => void refine(view),
    close() {
      clearTimeout(restTimer);
      stopListening();
      for (const run of runs.values()) run.cancel();
    },
  };
}
