import type { CascadeValues } from './params.ts';

/** A guard that is on, how strong it is, and on how many platforms of how many; halts and insurance are for all. */
export type ActiveGuard =
  | {
      readonly kind: 'override' | 'leverageCap' | 'rateCap' | 'slowSelling';
      readonly amount: number;
      readonly on: number;
      readonly of: number;
    }
  | { readonly kind: 'halt' | 'insurance'; readonly amount: number };

/** The guards of a scenario, in the order in which they are told. */
export function activeGuards(values: CascadeValues): readonly ActiveGuard[] {
  const { platforms, guardFrom, haltAfter, insuranceInventory } = values;
  const onSome = (
    kind: 'override' | 'leverageCap' | 'rateCap' | 'slowSelling',
    amount: number | null,
    on: number | null,
  ): ActiveGuard[] => {
    const reached = Math.max(0, Math.min(platforms, guardFrom + (on ?? platforms)) - guardFrom);
    return amount === null ? [] : [{ kind, amount, on: reached, of: platforms }];
  };
  return [
    ...onSome('override', values.overrideLatency, values.overrideOn),
    ...onSome('leverageCap', values.leverageCap, values.leverageCapOn),
    ...onSome('rateCap', values.rateCap, values.rateCapOn),
    ...onSome('slowSelling', values.slowSelling, values.slowSellingOn),
    ...(haltAfter === null ? [] : [{ kind: 'halt' as const, amount: haltAfter }]),
    ...(insuranceInventory > 0 ? [{ kind: 'insurance' as const, amount: insuranceInventory }] : []),
  ];
}
