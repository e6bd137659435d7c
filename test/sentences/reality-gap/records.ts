import fc from 'fast-check';
import type {
  AccountOutcome,
  BreakEven,
  CapacityOutcome,
  CauseStep,
  LuckOutcome,
  NoiseOutcome,
  TierMetric,
  TimelineOutcome,
} from '../../../src/panels/reality-gap/outcomes.ts';
import type { OneAccount } from './account.ts';
import { START } from './views.ts';

const amount = fc.double({ min: Math.log(1), max: Math.log(1e7), noNaN: true }).map(Math.exp);
const orderShares = fc.oneof(
  fc.constantFrom(0, 1, 1.01),
  fc.double({ min: -9, max: 9, noNaN: true }).map(Math.exp),
);
const around = (start: number) =>
  fc.oneof(
    fc.double({ min: -9, max: 6, noNaN: true }).map(power => start * Math.exp(power)),
    fc.double({ min: 0.9, max: 1.1, noNaN: true }).map(factor => factor * start),
  );
const relativeError = fc.constantFrom(0, 0.0004, 0.003, 0.01, 0.04, 0.3);
const estimateOf = (values: fc.Arbitrary<number>) =>
  fc.tuple(values, relativeError).map(([value, share]) => ({
    value,
    standardError: Math.abs(value) * share,
    method: { kind: 'median' as const, worlds: 600 },
    lower: value * 0.6,
    upper: value * 1.7,
  }));
const GROUPS: Readonly<Record<string, CauseStep['group']>> = {
  ...{ selection: 'biases', overfit: 'biases', lookAhead: 'biases', survivorship: 'biases', span: 'span' },
  ...{ decay: 'world', publication: 'world', stormEdge: 'world', fees: 'paper', spread: 'paper' },
  ...{ impact: 'live', stress: 'live', latency: 'live', partialFills: 'live', funding: 'live' },
  ...{ crowd: 'live', override: 'live' },
};
const stepsOf = (size: number) =>
  fc
    .tuple(
      ...Object.keys(GROUPS).map(() =>
        fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, 0, 1), relativeError),
      ),
    )
    .map(rows =>
      Object.entries(GROUPS).map(([cause, of], place): CauseStep => {
        const [part, isOn, share] = rows[place]!;
        const step = (Math.abs(part) < 0.2 ? 0 : part ** 5) * isOn * size;
        return {
          cause: cause as CauseStep['cause'],
          group: of,
          step,
          standardError: Math.abs(step) * share * 20,
          alone: step,
          last: step,
        };
      }),
    );

/** The steps in their order, small enough that money stays above nothing all the way. */
function kept(steps: readonly CauseStep[], start: number): readonly CauseStep[] {
  let [at, lowest] = [0, 0];
  for (const { step } of steps) {
    at += step;
    lowest = Math.min(lowest, at);
  }
  const part = Math.min(1, (0.98 * start) / Math.max(1e-9, -lowest));
  return steps.map(one => ({ ...one, step: one.step * part, standardError: one.standardError * part }));
}

/** Records whose groups, steps and tiers add up, as the outcome's own do; everything else is chance. */
export const timelineRecords: fc.Arbitrary<TimelineOutcome> = fc
  .tuple(
    amount.map(Math.round),
    fc.constantFrom(0.1, 0.5, 1, 3, 7.5, 20),
    fc.boolean(),
    fc.integer({ min: 1, max: 1000 }),
  )
  .chain(([start, testYears, isCoarse, tries]) =>
    fc
      .record({
        test: estimateOf(around(start)),
        errors: fc.tuple(relativeError, relativeError, relativeError, relativeError),
        all: stepsOf(start),
        alike: fc.double({ min: 0, max: 1, noNaN: true }),
        orderShare: orderShares,
        groupError: relativeError,
      })
      .map(({ all, alike, orderShare, groupError, test, errors }) => {
        const steps = kept(
          all.map(one => (one.cause === 'span' && testYears === 3 ? { ...one, step: 0 } : one)),
          test.value,
        );
        const tier = (endMoney: typeof test) => ({
          endMoney,
          sharpe: endMoney,
          worstFall: isCoarse ? null : { ...endMoney, value: alike * 0.9, standardError: 0.003 },
        });
        const sum = (of: CauseStep['group'][]) =>
          steps.filter(step => of.includes(step.group)).reduce((total, { step }) => total + step, 0);
        const told = (step: number) => ({ step, standardError: Math.abs(step) * groupError * 20 });
        const after = (place: number, of: CauseStep['group'][]) => {
          const value = test.value + sum(of);
          return { ...test, value, standardError: value * errors[place]! };
        };
        return {
          account: start,
          tries,
          testYears,
          liveYears: 3,
          orderShare,
          worlds: isCoarse ? null : 600,
          alike,
          tiers: {
            test: tier(test),
            truth: tier(after(0, ['biases', 'span'])),
            moved: tier(after(1, ['biases', 'span', 'world'])),
            paper: tier(after(2, ['biases', 'span', 'world', 'paper'])),
            live: tier(after(3, ['biases', 'span', 'world', 'paper', 'live'])),
          },
          groups: {
            biases: told(sum(['biases'])),
            span: told(sum(['span'])),
            world: told(sum(['world'])),
            trading: told(sum(['paper', 'live'])),
          },
          steps: isCoarse ? null : steps,
        } as unknown as TimelineOutcome;
      }),
  );

export const accountRecords: fc.Arbitrary<OneAccount> = fc
  .tuple(
    fc.constantFrom<TierMetric[]>('endMoney', 'worstFall', 'sharpe', 'return', 'growth', 'worstDay'),
    fc.constantFrom(0.1, 1, 3, 20),
  )
  .chain(([metric, testYears]) => {
    const size = metric === 'endMoney' ? 30_000 : metric === 'sharpe' ? 2 : 0.6;
    const signedSize = fc.double({
      min: metric === 'endMoney' || metric === 'worstFall' ? 0 : -1,
      max: 1,
      noNaN: true,
    });
    return fc.tuple(estimateOf(signedSize.map(part => part * size)), stepsOf(size)).map(([test, all]) => {
      const steps = all.map(step => (step.cause === 'span' && testYears === 3 ? { ...step, step: 0 } : step));
      const after = (of: readonly CauseStep['group'][]) => ({
        ...test,
        value:
          test.value + steps.filter(one => of.includes(one.group)).reduce((sum, { step }) => sum + step, 0),
      });
      const tiers = {
        test,
        truth: after(['biases', 'span']),
        moved: after(['biases', 'span', 'world']),
        paper: after(['biases', 'span', 'world', 'paper']),
        live: after(['biases', 'span', 'world', 'paper', 'live']),
      };
      const outcome = {
        worlds: 600,
        account: 10_000,
        testYears,
        liveYears: 3,
        metrics: { [metric]: { tiers, steps } },
      };
      return { metric, outcome: outcome as unknown as AccountOutcome };
    });
  });

const chance = fc.oneof(
  fc.double({ min: 0.0001, max: 0.9999, noNaN: true }),
  fc.constantFrom(0.0499, 0.05, 0.0501),
);

export const luckRecords: fc.Arbitrary<LuckOutcome> = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), chance, fc.double({ min: 0, max: 1, noNaN: true }))
  .chain(([tries, byLuck, alike]) =>
    fc
      .tuple(around(10_000), around(10_000), around(10_000), around(10_000), relativeError)
      .map(([one, testEnd, paperEnd, luckEnd, error]) => {
        const errors = { testError: error * testEnd, paperError: error * paperEnd };
        const row = { tries, testEnd, paperEnd, ...errors, luckEnd, byLuck };
        const rows = tries === 1 ? [row] : [{ ...row, tries: 1, testEnd: one, testError: error * one }, row];
        return { account: 10_000, tries, alike, rows } as unknown as LuckOutcome;
      }),
  );

export const noiseRecords: fc.Arbitrary<NoiseOutcome> = fc
  .record({
    tries: fc.constantFrom(1, 2, 100),
    days: fc.integer({ min: 2, max: 36_500 }),
    p: chance,
    pickedP: chance,
    needed: fc.option(fc.integer({ min: 2, max: 100_000 }), { freq: 1 }),
    isEqual: fc.boolean(),
    test: fc.double({ min: -3, max: 5, noNaN: true }),
    live: fc.double({ min: -3, max: 5, noNaN: true }),
  })
  .map(({ needed, isEqual, test, live, ...rest }) => {
    const reason = needed === null ? (isEqual ? 'no-gap' : 'backtest-too-short') : null;
    return {
      ...rest,
      test: { sharpe: test },
      live: { sharpe: live },
      daysNeeded: needed,
      reason,
    } as unknown as NoiseOutcome;
  });

const breakEvens: fc.Arbitrary<BreakEven> = fc.oneof(
  fc.constantFrom<BreakEven[]>({ kind: 'earns' }, { kind: 'loses' }, { kind: 'unclear' }),
  fc.tuple(amount, amount, amount, fc.boolean()).map(([one, two, three, fromNothing]): BreakEven => {
    const [lower, size, upper] = [one, two, three].sort((a, b) => a - b) as [number, number, number];
    return { kind: 'at', size, lower: fromNothing ? 0 : lower, upper };
  }),
);

export const capacityRecords: fc.Arbitrary<CapacityOutcome> = fc
  .record({
    account: amount,
    followers: fc.oneof(fc.constant(0), amount),
    breakEven: fc.option(breakEvens, { freq: 1 }),
    orderShare: orderShares,
    ends: fc.tuple(around(START), around(START)),
    errors: fc.tuple(relativeError, relativeError),
  })
  .map(({ account: own, followers, orderShare, breakEven, ends, errors }) => {
    const here = {
      account: own,
      followed: ends[0],
      followedError: ends[0] * errors[0],
      alone: ends[1],
      aloneError: ends[1] * errors[1],
    };
    return {
      worlds: breakEven === null ? null : 600,
      account: own,
      followers,
      orderShare,
      breakEvenAlone: breakEven,
      breakEvenFollowed: breakEven,
      here,
    } as unknown as CapacityOutcome;
  });
