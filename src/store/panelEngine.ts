import {
  DrawCache,
  type LoadedComputation,
  type OnProgress,
  type Outcome,
  type Run,
  type Runner,
} from '../compute/index.ts';
import type { DrawRequest, FileQuestion } from '../panels/defineComputation.ts';
import type { Panel } from '../panels/openPanel.ts';
import type { AnyValues } from '../schema/index.ts';
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
  /** Computes something from a reader's own file; it never leaves the browser. */
  runFile(question: FileQuestion, onProgress?: OnProgress): Run;
  close(): void;
}

/** The better answer of a view that is on its way. */
interface Going {
  readonly run: Run;
  readonly values: AnyValues;
  readonly ended: Promise<void>;
}

/**
 * Keeps the shown views answered until it is closed, and its runner with it: at once and coarse on this thread, then in
 * full by the runner. The newest request of a view wins; an older one is cancelled and its answer dropped.
 */
export function startPanelEngine(
  panel: Panel,
  store: PanelStore,
  { computation, assets }: LoadedComputation,
  runner: Runner,
): PanelEngine {
  const draws = new DrawCache();
  const fetchDraw = drawFetcher(panel.id, runner, draws);
  const going = new Map<string, Going>();
  let shown: readonly string[] = [];
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const update = (view: string, change: Partial<ViewState>) => {
    const { views } = store.getState();
    const next = { ...(views[view] ?? EMPTY_VIEW), ...change };
    store.setState({ views: { ...views, [view]: next } });
  };

  const isAnswered = (view: string) => {
    const { values, views } = store.getState();
    return views[view]?.values === values && views[view].status === 'done';
  };

  const preview = (view: string) => {
    if (isAnswered(view)) return;
    const { values } = store.getState();
    try {
      const outcome = computation.views[view]!.preview(values, { draws, assets });
      if (outcome === null) update(view, { status: 'waiting', message: null });
      else update(view, { outcome, values, status: 'coarse', message: null });
    } catch (error) {
      update(view, { status: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  const refine = (view: string): Promise<void> => {
    if (closed || isAnswered(view)) return Promise.resolve();
    const { values } = store.getState();
    const before = going.get(view);
    if (before?.values === values) return before.ended;
    before?.run.cancel();
    const isNewest = () => going.get(view)?.run === run;
    const run = runner.run({ kind: 'view', panel: panel.id, view, values }, progress => {
      if (isNewest()) update(view, { progress });
    });
    const ended = run.outcome.then(outcome => {
      if (!isNewest()) return;
      going.delete(view);
      update(view, afterRun(values, outcome));
    });
    going.set(view, { run, values, ended });
    update(view, { status: 'refining', progress: 0, message: null });
    return ended;
  };

  /** Views first: the draws only make the next previews better. */
  const refineAll = async () => {
    const { values } = store.getState();
    await Promise.all(shown.map(refine));
    if (closed || store.getState().values !== values) return;
    for (const view of shown) {
      for (const request of computation.views[view]!.draws(values)) {
        await fetchDraw(request);
        if (closed || store.getState().values !== values) return;
      }
    }
  };

  const stop = (view: string) => {
    going.get(view)?.run.cancel();
    going.delete(view);
  };

  const onChange = () => {
    for (const view of [...going.keys()]) stop(view);
    for (const view of shown) preview(view);
    clearTimeout(restTimer);
    restTimer = setTimeout(() => void refineAll(), REST_MS);
  };

  const stopListening = store.subscribe((state, before) => {
    if (state.values !== before.values) onChange();
  });

  return {
    show(views) {
      if (closed) return;
      const added = views.filter(view => !shown.includes(view));
      for (const view of shown) if (!views.includes(view)) stop(view);
      shown = views;
      for (const view of added) preview(view);
      if (added.length > 0) void refineAll();
    },
    cancel(view) {
      if (!going.has(view)) return;
      stop(view);
      update(view, { status: 'cancelled' });
    },
    retry: view => void refine(view),
    runFile: (question, onProgress) => runner.run({ kind: 'file', panel: panel.id, ...question }, onProgress),
    close() {
      closed = true;
      clearTimeout(restTimer);
      stopListening();
      going.clear();
      runner.close();
    },
  };
}

/** Fetches draws that are not at hand and not on their way already. */
function drawFetcher(panel: string, runner: Runner, draws: DrawCache): (draw: DrawRequest) => Promise<void> {
  const asked = new Set<string>();
  return async draw => {
    if (asked.has(draw.key) || draws.peek(draw.key) !== undefined) return;
    asked.add(draw.key);
    const ended = await runner.run({ kind: 'draw', panel, draw }).outcome;
    asked.delete(draw.key);
    if (ended.kind === 'done') draws.keep(draw.key, ended.answer);
  };
}

function afterRun(values: AnyValues, ended: Outcome): Partial<ViewState> {
  switch (ended.kind) {
    case 'done':
      return { outcome: ended.answer, values, status: 'done', message: null };
    case 'cancelled':
      return { status: 'cancelled' };
    case 'failed':
      return { status: 'failed', message: ended.message };
    default:
      return ended satisfies never;
  }
}
