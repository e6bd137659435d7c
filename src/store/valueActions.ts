import type { Panel } from '../panels/openPanel.ts';
import {
  type AnyValues,
  limitRefusal,
  readTyped,
  shownParameter,
  shownWith,
  toShown,
  writeTyped,
} from '../schema/index.ts';
import type { FieldRefusal, PanelState } from './panelState.ts';
import type { UndoSteps } from './undoSteps.ts';

type Value = AnyValues[string];
type FieldPart = Pick<PanelState, 'values' | 'fieldRefusals'>;

/** What a reader can do with the parameters of a scenario. */
export interface ValueActions {
  /** Sets a parameter to a value that its control offers. */
  pick(name: string, value: Value): void;
  /** Sets a parameter to what the reader typed; what cannot be used stays in the field with the reason. */
  type(name: string, text: string): void;
  /** Sets several parameters at once, as presets and stories do. */
  apply(changes: AnyValues): void;
}

/** Values that the panel's rules allow become a step to undo; what a field cannot take is kept beside it. */
export function valueActions(
  panel: Panel,
  { change }: Pick<UndoSteps, 'change'>,
  get: () => FieldPart,
  set: (change: Partial<FieldPart>) => void,
): ValueActions {
  const forgetRefusals = (names: readonly string[]) => {
    const refused = Object.entries(get().fieldRefusals);
    const kept = refused.filter(([name]) => !names.includes(name));
    if (kept.length < refused.length) set({ fieldRefusals: Object.fromEntries(kept) });
  };

  const refuse = (name: string, text: string, reason: FieldRefusal['reason']) =>
    set({ fieldRefusals: { ...get().fieldRefusals, [name]: { text, reason } } });

  const setValue = (name: string, value: Value, text: () => string) => {
    const candidate = panel.follow({ ...get().values, [name]: value }, name, get().values);
    const broken = panel.brokenRules(candidate, new Set())[0];
    if (broken !== undefined) {
      return refuse(name, text(), { kind: 'rule', rule: broken.rule, values: candidate });
    }
    forgetRefusals([name]);
    change(name, candidate);
  };

  return {
    pick(name, value) {
      const parameter = shownWith(panel.parameters[name]!, get().values);
      const text = () => writeTyped(parameter, value);
      const reason =
        typeof value === 'number' && 'limits' in parameter
          ? limitRefusal(shownParameter(parameter), toShown(parameter, value))
          : null;
      if (reason === null) setValue(name, value, text);
      else refuse(name, text(), reason);
    },
    type(name, text) {
      const read = readTyped(shownWith(panel.parameters[name]!, get().values), text);
      if (read.ok) setValue(name, read.value, () => text);
      else refuse(name, text, read.reason);
    },
    apply(changes) {
      forgetRefusals(Object.keys(changes));
      change('', { ...get().values, ...changes });
    },
  };
}
