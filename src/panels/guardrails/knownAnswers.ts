import { crashMarket, POLICIES, type PolicyKind, policyPath } from '../../model/guardrails/index.ts';
import type { KnownAnswer } from '../defineComputation.ts';
import { capOf } from './crash.ts';
import { EARLY_DAY, LAST_DAY, TOLD_CAP } from './outcomes.ts';

/** What is left of 1, as the table of the reference prints it. */
const CASES: readonly {
  readonly what: string;
  readonly kind: PolicyKind;
  readonly cap: number | null;
  readonly day: number;
  readonly expected: number;
}[] = [
  { what: 'fixed-late', kind: 'fixed', cap: null, day: LAST_DAY, expected: 1.125877814 },
  { what: 'grow-early', kind: 'grow', cap: null, day: EARLY_DAY, expected: 1.415721223 },
  { what: 'grow-late-capped', kind: 'grow', cap: TOLD_CAP, day: LAST_DAY, expected: 1.033929064 },
  { what: 'tighten-late', kind: 'tighten', cap: null, day: LAST_DAY, expected: 1.848096125 },
  { what: 'tighten-early', kind: 'tighten', cap: null, day: EARLY_DAY, expected: 0.4077992969 },
  { what: 'volt-late', kind: 'volt', cap: null, day: LAST_DAY, expected: 0.8630856438 },
  { what: 'unc-late', kind: 'unc', cap: null, day: LAST_DAY, expected: 1.093932007 },
];

/** Known answers beside what this machine computes. */
export function guardrailsKnownAnswers(): readonly KnownAnswer[] {
  return CASES.map(({ what, kind, cap, day, expected }) => ({
    what,
    expected,
    received: policyPath(crashMarket({ day, size: 0.08 }), POLICIES[kind], capOf(cap)).money.at(-1)!,
  }));
}
