import { memo } from 'react';
import { sameFields } from '../charts/sameFields.ts';
import { useHost } from '../host/useHost.ts';
import type { ControlPlan } from '../panels/definePanel.ts';
import type { Panel } from '../panels/openPanel.ts';
import type { PageState } from '../scenario/index.ts';
import { toldReason, valueWords } from '../scenario/index.ts';
import { shownWith } from '../schema/index.ts';
import type { FieldRefusal, PanelState, PanelStore } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { PanelControl } from './PanelControl.tsx';
import { useAtRest } from './useAtRest.ts';
import './PanelControls.css';

type Names = readonly string[] | ((plan: ControlPlan) => readonly string[]);

interface PanelControlsProps {
  readonly panel: Panel;
  readonly store: PanelStore;
  /** Or those that it chooses from the plan. */
  readonly names: Names;
  /** On the first screen long choices are shortened. */
  readonly short?: boolean;
  /** What is tried here as an example while a number is left open. */
  readonly tried?: Readonly<Record<string, number>> | undefined;
  /** True while nobody sees them: they follow once the values rest. */
  readonly isUnseen?: boolean | undefined;
}

/** The controls of some parameters, drawn from the schema. */
export const PanelControls = memo(function PanelControls(props: PanelControlsProps) {
  const { panel, store, names, short = false, tried, isUnseen = false } = props;
  const { newSeed } = useHost();
  const { values, page, fieldRefusals } = useAtRest(store, isUnseen, scenarioOf, sameFields);
  const words = useSiteText();
  const plan = panel.controls(values);
  const noticeOf = ({ text, reason }: FieldRefusal, name: string) => ({
    text,
    notice: words.control.refusal({
      text,
      reason: toldReason(panel, reason),
      used: valueWords(panel, { name, value: values[name]!, beside: values }, words),
    }),
  });
  return (
    <div className="fields">
      {(typeof names === 'function' ? names(plan) : names)
        .filter(name => isOffered(panel, page, name))
        .map(name => {
          const parameter = shownWith(panel.parameters[name]!, values);
          const refusal = fieldRefusals[name];
          const control = (
            <PanelControl
              key={name}
              store={store}
              name={name}
              parameter={parameter}
              offered={short ? plan.shortened[name]?.join(' ') : undefined}
              words={panel.parameterWords[name]!}
              value={shownValue(plan, name, values[name]!)}
              placeholder={tried?.[name] ?? plan.placeholders[name]}
              isExample={tried?.[name] !== undefined}
              locked={page.lock.includes(parameter.urlKey)}
              refusal={refusal && noticeOf(refusal, name)}
              newSeed={newSeed}
            />
          );
          const takesTurns = plan.first.includes(name) && plan.exchanged.includes(name);
          return takesTurns ? (
            <div className="exchanged-field" key={name}>
              {control}
            </div>
          ) : (
            control
          );
        })}
    </div>
  );
}, isSame);

/** The names are found anew with every change, and are mostly the same. */
function isSame(
  { names, ...before }: PanelControlsProps,
  { names: next, ...now }: PanelControlsProps,
): boolean {
  return listed(names) === listed(next) && sameFields(before, now);
}

const listed = (names: Names) => (typeof names === 'function' ? names : names.join());

const scenarioOf = ({ values, page, fieldRefusals }: PanelState) => ({ values, page, fieldRefusals });

function isOffered(panel: Panel, { hide, only }: PageState, name: string): boolean {
  const { urlKey } = panel.parameters[name]!;
  return !hide.includes(urlKey) && (only.length === 0 || only.includes(urlKey));
}

function shownValue<Value>(plan: ControlPlan, name: string, value: Value): Value | null {
  return plan.overridden.includes(name) ? null : value;
}
