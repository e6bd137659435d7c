import { crashDays, hardCap, POLICIES, type PolicyKind } from '../../model/guardrails/index.ts';
import type { ValuesOf } from '../../schema/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import type { marketParameters } from './marketParams.ts';

export type DaysValues = Pick<ValuesOf<typeof marketParameters>, 'crash' | 'cap'>;

/** What one policy leaves by the day of the crash; money as a multiple of the start. */
export interface PolicyDays {
  readonly policy: PolicyKind;
  /** One a day, from the first. */
  readonly ends: readonly number[];
  readonly worst: number;
  readonly best: number;
  /** On how many days it is ruined. */
  readonly ruined: number;
}

/** What holds for all policies alike. */
export interface BehindCap {
  /** Null for none. */
  readonly cap: number | null;
  /** What is left behind it of the leverage that never changes. */
  readonly fixedLeverage: number;
}

export interface DaysOutcome extends BehindCap {
  readonly policies: readonly PolicyDays[];
}

const ORDER: readonly PolicyKind[] = ['grow', 'tighten', 'volt', 'unc', 'posterior', 'fixed'];

/** All policies over all days on which the crash can come. */
export const days: ViewComputation<DaysValues, DaysOutcome> = {
  draws: () => [],
  preview: daysOutcome,
  compute: values => inOneStep(() => daysOutcome(values)),
};

function daysOutcome({ crash: size, cap }: DaysValues): DaysOutcome {
  const strip = crashDays({ size, cap: hardCap(cap ?? 'none'), policies: ORDER.map(kind => POLICIES[kind]) });
  return {
    cap,
    fixedLeverage: Math.min(POLICIES.fixed.leverage, cap ?? Number.POSITIVE_INFINITY),
    policies: ORDER.map((policy, place) => {
      const accounts = strip.map(({ accounts: all }) => all[place]!);
      const ends = accounts.map(({ end }) => end);
      return {
        ...{ policy, ends, worst: Math.min(...ends), best: Math.max(...ends) },
        ruined: accounts.filter(({ ruinedOn }) => ruinedOn !== null).length,
      };
    }),
  };
}
