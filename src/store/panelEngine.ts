import { DrawCache, type LoadedComputation, type Runner } from '../compute/index.ts';
import type { DrawRequest } from '../panels/defineComputation.ts';
import type { Panel } from '../panels/openPanel.ts';
import type { Materials } from '../schema/index.ts';
import { hashesGone, readingSlots } from './brought.ts';
import type { PanelStore } from './createPanelStore.ts';
import { preview, Refinement, tryOut } from './refinement.ts';
import { type OpenPanel, type Slot, viewSlot } from './slot.ts';

/** Waits until the reader rests before the better outcome is asked for. */
const REST_MS = 120;

export interface PanelEngine {
  /**
   * Answers these views from now on, whenever the scenario changes, and reads the reader's material that they
   * show.
   */
  show(views: readonly string[]): void;
  /** While a view is out of sight its first answer waits until the reader rests, as the better one does. */
  setUnseen(view: string, isUnseen: boolean): void;
  /** Computes what a change would, for nobody: the first answer under a hand is then as quick as those after it. */
  warmUp(): void;
  /** Stops the better outcome of a view; the coarse one stays. */
  cancel(view: string): void;
  /** Asks again after a failure. */
  retry(view: string): void;
  close(): void;
}

/**
 * Keeps the shown views answered until it is closed, and its runner with it: at once and coarse on this
 * thread, then in full by the runner. The newest request of a view wins; an older one is cancelled and its
 * answer dropped.
 */
export function startPanelEngine(
  panel: Panel,
  store: PanelStore,
  loaded: LoadedComputation,
  runner: Runner,
): PanelEngine {
  const draws = new DrawCache();
  const fetchDraw = drawFetcher(panel.id, runner, draws);
  const refinement = new Refinement(runner);
  const open: OpenPanel = { panel, store, loaded, draws };
  const slotOf = (view: string) => viewSlot(open, view);
  let views: readonly string[] = [];
  let shown: readonly Slot[] = [];
  const unseen = new Set<string>();
  /** Those whose first answer waits. */
  const passedOver = new Set<string>();
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  /** Stops what is no longer shown and returns what was not shown before. */
  const showSlots = (): readonly Slot[] => {
    const before = shown;
    shown = [...views.map(slotOf), ...readingSlots(open, views)];
    for (const { id } of before) if (!has(shown, id)) refinement.stop(id);
    return shown.filter(({ id }) => !has(before, id));
  };

  /** Views first: the draws only make the next previews better. */
  const refineAll = async () => {
    if (closed) return;
    const { values, material } = store.getState();
    const isOver = () => {
      const now = store.getState();
      return closed || now.values !== values || now.material !== material;
    };
    await Promise.all(shown.map(slot => refinement.ask(slot)));
    for (const view of views) {
      const input = slotOf(view).input();
      for (const request of loaded.computation.views[view]!.draws(input.values, input.material)) {
        if (isOver()) return;
        await fetchDraw(request, input.material);
      }
    }
  };

  const previewNow = (slot: Slot) => {
    passedOver.delete(slot.id);
    preview(slot);
  };

  const previewPassedOver = (slot: Slot) => {
    if (passedOver.delete(slot.id) && !refinement.isOnItsWay(slot)) preview(slot);
  };

  const onChange = () => {
    showSlots();
    for (const slot of shown) {
      if (refinement.isOnItsWay(slot)) passedOver.delete(slot.id);
      else if (unseen.has(slot.id)) passedOver.add(slot.id);
      else previewNow(slot);
    }
    clearTimeout(restTimer);
    restTimer = setTimeout(() => {
      for (const slot of shown) previewPassedOver(slot);
      void refineAll();
    }, REST_MS);
  };

  const stopListening = store.answerWith((state, before) => {
    if (state.values === before.values && state.material === before.material) return;
    onChange();
    for (const hash of hashesGone(before.material, state.material)) runner.forget(hash);
  });

  return {
    show(next) {
      if (closed) return;
      views = next;
      const added = showSlots();
      for (const slot of added) previewNow(slot);
      if (added.length > 0) void refineAll();
    },
    setUnseen(view, isUnseen) {
      const slot = slotOf(view);
      if (isUnseen) unseen.add(slot.id);
      else if (unseen.delete(slot.id) && !closed && has(shown, slot.id)) previewPassedOver(slot);
    },
    warmUp() {
      for (const slot of closed ? [] : shown) if (!unseen.has(slot.id)) tryOut(slot);
    },
    cancel: view => refinement.cancel(slotOf(view)),
    retry(view) {
      if (!closed) void refinement.ask(slotOf(view));
    },
    close() {
      closed = true;
      clearTimeout(restTimer);
      stopListening();
      refinement.close();
      runner.close();
    },
  };
}

function has(slots: readonly Slot[], id: string): boolean {
  return slots.some(slot => slot.id === id);
}

/** Fetches draws that are not at hand and not on their way already. */
function drawFetcher(
  panel: string,
  runner: Runner,
  draws: DrawCache,
): (draw: DrawRequest, material: Materials) => Promise<void> {
  const asked = new Set<string>();
  return async (draw, material) => {
    if (asked.has(draw.key) || draws.peek(draw.key) !== undefined) return;
    asked.add(draw.key);
    const ended = await runner.run({ kind: 'draw', panel, draw, material }).ended;
    asked.delete(draw.key);
    if (ended.kind === 'done') draws.keep(draw.key, ended.outcome);
  };
}
