import { type CascadeFault, cascadeFault } from '../../model/cascade/index.ts';
import type { BrokenRule } from '../definePanel.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

type Name = keyof CascadeValues & string;

/** The value that is refused for each fault. */
const REFUSED: Readonly<Record<CascadeFault, Name>> = {
  'no-step': 'duration',
  'too-many-steps': 'timeStep',
  'liquidated-at-once': 'maintenanceMargin',
};

/** The rules between parameters: what fits its limits alone and not together is refused with its reason. */
export function cascadeBrokenRules(values: CascadeValues): readonly BrokenRule<Name>[] {
  const fault = cascadeFault(cascadeScenario(values));
  return fault === null ? [] : [{ name: REFUSED[fault], rule: fault }];
}
