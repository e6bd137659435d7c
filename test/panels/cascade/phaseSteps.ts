import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { type PhaseOutcome, phase } from '../../../src/panels/cascade/phase.ts';
import { scenario } from './scenario.ts';

const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };

/** All that a map shows on its way, and what it ends with. */
export function phaseSteps(changes: Partial<CascadeValues>) {
  const work = phase.compute(scenario(changes), context);
  const shown: { readonly share: number; readonly outcome: PhaseOutcome }[] = [];
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { shown, last: step.value };
    if (typeof step.value !== 'number') shown.push(step.value);
  }
}

/** What is shown first, without the rest of the work. */
export function firstPhase(changes: Partial<CascadeValues>): PhaseOutcome {
  const { value } = phase.compute(scenario(changes), context).next();
  if (typeof value === 'number') throw new Error('every step shows a map');
  return 'outcome' in value ? value.outcome : value;
}
