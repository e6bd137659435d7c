import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Panel } from '../panels/openPanel.ts';
import { type PageState, PLAIN_PAGE, type ReadScenario, type Refusal } from '../scenario/index.ts';
import { type AnyValues, limitRefusal, NO_MATERIAL, readValue, writeValue } from '../schema/index.ts';
import { type MaterialActions, materialActions } from './materialActions.ts';
import type { FieldRefusal, PanelState, ViewState } from './panelState.ts';

type Value = AnyValues[string];

/** All that a reader can do to a scenario. */
export interface PanelActions extends MaterialActions {
  /** Sets a parameter to a value that its control offers. */
  pick(name: string, value: Value): void;
  /** Sets a parameter to what the reader typed; what cannot be used stays in the field with the reason. */
  type(name: string, text: string): void;
  /** Sets several parameters at once, as presets and stories do. */
  apply(changes: AnyValues): void;
  /** Takes what a link says, without a step to undo. */
  open(scenario: ReadScenario): void;
  turnTo(page: Partial<PageState>): void;
  undo(): void;
  redo(): void;
  /** Back to the page's own values. */
  reset(): void;
  dismissRefusals(): void;
}

export type PanelStore = StoreApi<PanelState & { readonly actions: PanelActions }>;

const MOST_UNDO_STEPS = 200;
const ONE_GESTURE_MS = 800;
const NO_GESTURE = { name: '', at: Number.NEGATIVE_INFINITY };

/**
 * The state of one open panel.
 *
 * @param answered answers that the page brings along; they are there from the first drawing on.
 * @param now a clock in milliseconds: changes of the same parameter that follow each other quickly are one step to undo.
 */
export function createPanelStore(
  panel: Panel,
  base: AnyValues,
  now: () => number,
  answered: Readonly<Record<string, ViewState>> = {},
): PanelStore {
  return createStore((set, get) => {
    let gesture = NO_GESTURE;

    const change = (name: string, values: AnyValues) => {
      const { past, values: before } = get();
      if (sameValues(values, before)) return;
      const sameGesture = name !== '' && gesture.name === name && now() - gesture.at < ONE_GESTURE_MS;
      gesture = { name, at: now() };
      set({ values, future: [], past: sameGesture ? past : [...past, before].slice(-MOST_UNDO_STEPS) });
    };

    const forgetRefusals = (names: readonly string[]) => {
      const refused = Object.entries(get().fieldRefusals);
      const kept = refused.filter(([name]) => !names.includes(name));
      if (kept.length < refused.length) set({ fieldRefusals: Object.fromEntries(kept) });
    };

    const refuse = (name: string, text: string, reason: FieldRefusal['reason']) =>
      set({ fieldRefusals: { ...get().fieldRefusals, [name]: { text, reason } } });

    const setValue = (name: string, value: Value, text: string) => {
      const candidate = panel.follow({ ...get().values, [name]: value }, name, get().values);
      const broken = panel.brokenRules(candidate, new Set())[0];
      if (broken !== undefined)
        return refuse(name, text, { kind: 'rule', rule: broken.rule, values: candidate });
      forgetRefusals([name]);
      change(name, candidate);
    };

    const step = (from: 'past' | 'future', to: 'past' | 'future') => {
      const target = get()[from].at(-1);
      if (target === undefined) return;
      gesture = NO_GESTURE;
      set({
        [from]: get()[from].slice(0, -1),
        [to]: [...get()[to], get().values],
        values: target,
        fieldRefusals: {},
      });
    };

    const actions: PanelActions = {
      pick(name, value) {
        const parameter = panel.parameters[name]!;
        const text = writeValue(parameter, value);
        const reason =
          typeof value === 'number' && 'limits' in parameter ? limitRefusal(parameter, value) : null;
        if (reason === null) setValue(name, value, text);
        else refuse(name, text, reason);
      },
      type(name, text) {
        const read = readValue(panel.parameters[name]!, text);
        if (read.ok) setValue(name, read.value, text);
        else refuse(name, text, read.reason);
      },
      apply(changes) {
        forgetRefusals(Object.keys(changes));
        change('', { ...get().values, ...changes });
      },
      open({ values, page, refusals }) {
        gesture = NO_GESTURE;
        const { values: before } = get();
        // The same object as before where nothing differs, so that answers that are there already still count.
        set({
          values: sameValues(values, before) ? before : values,
          page,
          refusals,
          fieldRefusals: {},
          future: [],
        });
      },
      turnTo: page => set({ page: { ...get().page, ...page } }),
      undo: () => step('past', 'future'),
      redo: () => step('future', 'past'),
      reset() {
        set({ fieldRefusals: {} });
        change('', base);
      },
      dismissRefusals: () => set({ refusals: [] }),
      ...materialActions(panel, get, set),
    };

    return {
      values: base,
      material: NO_MATERIAL,
      page: PLAIN_PAGE,
      refusals: [] as readonly Refusal[],
      fieldRefusals: {},
      views: answered,
      readings: {},
      past: [],
      future: [],
      actions,
    };
  });
}

function sameValues(one: AnyValues, other: AnyValues): boolean {
  return Object.keys(one).every(name => one[name] === other[name]);
}
