import type {
  CauseStep,
  Figure,
  GapCause,
  GapGroupName,
  GapTier,
  TimelineOutcome,
} from '../../../src/panels/reality-gap/outcomes.ts';

export const figure = (value: number, standardError = 0): Figure => ({
  value,
  standardError,
  method: { kind: 'formula' },
  lower: value / 2,
  upper: value * 2,
});

export const step = (amount: number, standardError = 0) => ({ step: amount, standardError });

export const causeStep = (
  group: GapGroupName,
  cause: GapCause,
  amount: number,
  standardError = 0,
): CauseStep => ({ cause, group, step: amount, standardError, alone: amount, last: amount });

interface Made {
  readonly ends: Readonly<Record<GapTier, number | Figure>>;
  readonly groups: TimelineOutcome['groups'];
  readonly steps?: readonly CauseStep[] | null;
  readonly falls?: Partial<Record<GapTier, number>>;
}

/** A first screen made by hand: an account of 10,000, ends and steps as they are given, the rest as if nothing happened. */
export function madeOutcome(
  { ends, groups, steps = null, falls = {} }: Made,
  changes: Partial<TimelineOutcome> = {},
): TimelineOutcome {
  const tier = (name: GapTier) => {
    const [end, fall] = [ends[name], falls[name]];
    return {
      endMoney: typeof end === 'number' ? figure(end) : end,
      sharpe: figure(1),
      worstFall: fall === undefined ? null : figure(fall),
    };
  };
  return {
    account: 10_000,
    tries: 10,
    testYears: 3,
    liveYears: 3,
    orderShare: 0,
    worlds: 600,
    tiers: {
      test: tier('test'),
      truth: tier('truth'),
      moved: tier('moved'),
      paper: tier('paper'),
      live: tier('live'),
    },
    curves: { test: [], paper: [], live: [], paperLower: [], paperUpper: [] },
    biggestLeak: null,
    groups,
    alike: 0.25,
    steps,
    luck: {
      bestSharpe: 1,
      luckSharpe: 1,
      luckEnd: 1,
      chance: { test: 1, paper: 1 },
      deflated: 0.5,
      byLuck: 0.5,
      yearsNeeded: null,
    },
    noise: { days: 90, z: 0, p: 1, pickedP: 1, falseAlarm: 0.05, daysNeeded: null, reason: 'no-gap' },
    ...changes,
  };
}
