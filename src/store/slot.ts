import type { LoadedComputation, Request } from '../compute/index.ts';
import type { Draws } from '../panels/defineComputation.ts';
import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, type Materials, materialsOfKinds, sameMaterials } from '../schema/index.ts';
import type { PanelStore } from './createPanelStore.ts';
import { EMPTY_VIEW, type ViewState } from './panelState.ts';

/** What an outcome is made from: values, and material. */
export interface Input {
  readonly values: AnyValues;
  readonly material: Materials;
}

/** A place of the state that is kept answered: a view, or what a reader's material says. */
export interface Slot {
  /** Equal for equal places. */
  readonly id: string;
  /** Those that its outcome depends on; all if left out. */
  readonly parameters?: readonly string[];
  readonly state: () => ViewState | undefined;
  readonly update: (change: Partial<ViewState>) => void;
  /** What its outcome is to be made from now. */
  readonly input: () => Input;
  /** An outcome within a frame, or null where there is none. */
  readonly preview: (input: Input) => unknown;
  readonly request: (input: Input) => Request;
}

/** True where both have the same outcome in this slot. */
export function sameInput({ parameters }: Slot, one: Input, other: Input): boolean {
  const names = parameters ?? Object.keys(one.values);
  return (
    names.every(name => one.values[name] === other.values[name]) &&
    sameMaterials(one.material, other.material)
  );
}

/** An open panel and what its answers are made with. */
export interface OpenPanel {
  readonly panel: Panel;
  readonly store: PanelStore;
  readonly loaded: LoadedComputation;
  readonly draws: Draws;
}

/** The answer of a view. */
export function viewSlot({ panel, store, loaded, draws }: OpenPanel, view: string): Slot {
  const { computation, assets } = loaded;
  const { uses = [], parameters, preview } = computation.views[view]!;
  return {
    id: `view:${view}`,
    ...(parameters && { parameters }),
    ...placeIn(store, 'views', view),
    input: () => {
      const { values, material } = store.getState();
      return { values, material: materialsOfKinds(material, uses) };
    },
    preview: ({ values, material }) => preview(values, { draws, assets, material }),
    request: input => ({ kind: 'view', panel: panel.id, view, ...input }),
  };
}

/** What the material of a kind says. */
export function readingSlot({ panel, store }: OpenPanel, kind: string): Slot {
  return {
    id: `reading:${kind}`,
    parameters: panel.material[kind]!.parameters,
    ...placeIn(store, 'readings', kind),
    input: () => {
      const { values, material } = store.getState();
      return { values, material: materialsOfKinds(material, [kind]) };
    },
    preview: () => null,
    request: input => ({ kind: 'reading', panel: panel.id, reading: kind, ...input }),
  };
}

function placeIn(store: PanelStore, part: 'views' | 'readings', name: string) {
  return {
    state: () => store.getState()[part][name],
    update: (change: Partial<ViewState>) => {
      const { [part]: places } = store.getState();
      store.setState({ [part]: { ...places, [name]: { ...(places[name] ?? EMPTY_VIEW), ...change } } });
    },
  };
}
