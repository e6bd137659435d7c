import type { CascadeValues } from './params.ts';

/** A guard that is on, or others who sell; how strong it is, and on how many platforms of how many; halts and insurance are for all. */
export type ActiveGuard =
  | {
      readonly kind: 'override' | 'leverageCap' | 'rateCap' | 'slowSelling';
      readonly amount: number;
      readonly on: number;
      readonly of: number;
    }
  | { readonly kind: 'halt' | 'insurance'; readonly amount: number }
  /** The share of those without a model who have an order, and the log falls between which orders stand. */
  | { readonly kind: 'stops'; readonly amount: number; readonly at: number; readonly until: number }
  /** $M that sell on the last part of the way to a halt, and that part, a log fall. */
  | { readonly kind: 'rushing'; readonly amount: number; readonly width: number };

/** The guards of a scenario and those who sell beside models and exchanges, in the order in which they are told. */
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
    ...rushing(values),
    ...(insuranceInventory > 0 ? [{ kind: 'insurance' as const, amount: insuranceInventory }] : []),
    ...stops(values),
  ];
}

function rushing({ haltAfter, magnetVolume: amount, magnetWidth: width }: CascadeValues): ActiveGuard[] {
  return haltAfter === null || amount === 0 ? [] : [{ kind: 'rushing', amount, width }];
}

function stops({ stopShare: amount, stopDistance: at, stopWidth, modelShare }: CascadeValues): ActiveGuard[] {
  return amount === 0 || modelShare === 1 ? [] : [{ kind: 'stops', amount, at, until: at + stopWidth }];
}
