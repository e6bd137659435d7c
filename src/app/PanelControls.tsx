import { ParameterControl } from '../controls/index.ts';
import type { ControlPlan, Panel } from '../panels/definePanel.ts';
import type { PageState } from '../scenario/index.ts';
import { valueWords } from '../scenario/index.ts';
import { type PanelStore, usePanel } from '../store/index.ts';
import { newSeed } from './newSeed.ts';

interface PanelControlsProps {
  readonly panel: Panel;
  readonly store: PanelStore;
  readonly names: readonly string[];
}

/** The controls of some parameters, drawn from the schema. */
export function PanelControls({ panel, store, names }: PanelControlsProps) {
  const { values, page, fieldRefusals, actions } = usePanel(store, state => state);
  const plan = panel.controls(values);
  return (
    <div className="fields">
      {names
        .filter(name => isOffered(panel, page, name))
        .map(name => {
          const parameter = panel.parameters[name]!;
          const refusal = fieldRefusals[name];
          return (
            <ParameterControl
              key={name}
              parameter={parameter}
              words={panel.parameterWords[name]!}
              value={shownValue(plan, name, values[name]!)}
              placeholder={plan.placeholders[name]}
              locked={page.lock.includes(parameter.urlKey)}
              refusal={refusal && { ...refusal, used: valueWords(parameter, values[name]!) }}
              onType={text => actions.type(name, text)}
              onPick={value => actions.pick(name, value)}
              onNewSeed={() => actions.pick(name, newSeed())}
            />
          );
        })}
    </div>
  );
}

function isOffered(panel: Panel, { hide, only }: PageState, name: string): boolean {
  const { urlKey } = panel.parameters[name]!;
  return !hide.includes(urlKey) && (only.length === 0 || only.includes(urlKey));
}

function shownValue<Value>(plan: ControlPlan, name: string, value: Value): Value | null {
  return plan.overridden.includes(name) ? null : value;
}
