import { DEFAULT_CASCADE, runCascade } from '../../model/cascade/index.ts';
import {
  cascadeReturns,
  crashMarket,
  decidedLeverage,
  type HeldOutcome,
  hardCap,
  heldMoney,
  type LeveragePolicy,
  POLICIES,
  policyPath,
} from '../../model/guardrails/index.ts';
import {
  type PricePathsQuestion,
  pathPrices,
  samplePricePaths,
  volatilityStart,
} from '../../model/price-paths/index.ts';
import { createRng } from '../../model/random/index.ts';
import { quantile } from '../../model/statistics/index.ts';
import type { ValuesOf } from '../../schema/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { type heldParameters, MAINTENANCE_MARGIN } from './heldParams.ts';
import type { marketParameters } from './marketParams.ts';

export type StopsValues = Pick<
  ValuesOf<typeof heldParameters & typeof marketParameters>,
  'heldLeverage' | 'stop' | 'crash' | 'cap'
> & { readonly seed: number };

/** A month of calm; a fall at once and trembling after it; the same fall over a week; at once and back; a cascade. */
export type StopMarketId = 'calm' | 'jump' | 'slide' | 'back' | 'cascade';

/** Money at the end, 1 at the start, by what protects it. */
export interface StopRow {
  readonly id: StopMarketId;
  readonly nothing: number;
  readonly stop: number;
  readonly model: number;
  /** Price over entry at which the stop sells; null where it does not, and for many months. */
  readonly filledAt: number | null;
}

export interface StopsOutcome {
  /** With which all three begin. */
  readonly leverage: number;
  readonly rows: readonly StopRow[];
  /** The exchange would close the position before the price gets to the stop. */
  readonly isBehindExchange: boolean;
  /** Of so many months of calm the stop sold in some; in some of those holding would have left more. */
  readonly calm: { readonly months: number; readonly sold: number; readonly heldBetter: number };
}

const MONTHS = 1000;
const MONTHS_A_STEP = 50;
const HOURS_PER_DAY = 24;
const MONTH_HOURS = 720;
const SLIDE_HOURS = 168;
/** The crash, and the five pairs of days after it. */
const AFTER_JUMP = 11;
const MONTHS_OF_CALM: PricePathsQuestion = {
  ...{ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: MONTH_HOURS },
  ...{ paths: MONTHS_A_STEP, side: 'long', logBarrier: null },
};

/** A simple stop, a model that chooses its leverage each morning, and nothing, on the same prices. */
export const stops: ViewComputation<StopsValues, StopsOutcome> = {
  parameters: ['heldLeverage', 'stop', 'crash', 'cap', 'seed'],
  draws: () => [],
  preview: () => null,
  *compute(values): Work<StopsOutcome> {
    const accounts = accountsOf(values);
    const events = eventRows(values, accounts);
    const calm: Ended[] = [];
    const random = createRng(values.seed).stream('calm months');
    while (calm.length < MONTHS) {
      const paths = samplePricePaths(MONTHS_OF_CALM, random.stream(`months from ${calm.length}`));
      for (let path = 0; path < MONTHS_A_STEP; path += 1)
        calm.push(endedOf(accounts, hourly(pathPrices(paths, path, null))));
      yield calm.length / (MONTHS + 1);
    }
    return {
      leverage: accounts.leverage,
      rows: [calmRow(calm), ...events],
      isBehindExchange: accounts.held([-1], true).stoppedOn === null,
      calm: {
        months: MONTHS,
        sold: calm.filter(({ filledAt }) => filledAt !== null).length,
        heldBetter: calm.filter(({ filledAt, stop, nothing }) => filledAt !== null && nothing > stop).length,
      },
    };
  },
};

type Ended = Omit<StopRow, 'id'>;

/** Prices over entry in steps, and the returns of its days; null where all happens within one. */
interface Course {
  readonly steps: ArrayLike<number>;
  readonly days: ArrayLike<number> | null;
}

interface Accounts {
  readonly leverage: number;
  readonly held: (steps: ArrayLike<number>, hasStop: boolean) => HeldOutcome;
  readonly managed: (days: ArrayLike<number>) => number;
}

/** All three begin at one leverage; the model targets the volatility that this is at the start. */
function accountsOf({ heldLeverage, stop, cap: most }: StopsValues): Accounts {
  const cap = hardCap(most ?? 'none');
  const leverage = decidedLeverage({ wanted: heldLeverage, cap, day: 1 });
  const { volt } = POLICIES;
  const policy: LeveragePolicy = {
    ...volt,
    target: leverage * volt.start,
    most: Math.max(volt.most, leverage),
  };
  return {
    leverage,
    held: (steps, hasStop) =>
      heldMoney(steps, { leverage, maintenanceMargin: MAINTENANCE_MARGIN, stop: hasStop ? stop : null }),
    managed: days => policyPath(days, policy, cap).money.at(-1)!,
  };
}

function endedOf({ held, managed }: Accounts, { steps, days }: Course): Ended {
  const nothing = held(steps, false).money.at(-1)!;
  const stop = held(steps, true);
  return {
    nothing,
    stop: stop.money.at(-1)!,
    // Whoever decides in the morning holds what he has until the next.
    model: days === null ? nothing : managed(days),
    filledAt: stop.filledAt,
  };
}

function eventRows({ crash }: StopsValues, accounts: Accounts): readonly StopRow[] {
  const jump = crashMarket({ day: 1, size: crash }).slice(0, AFTER_JUMP);
  const back = [-crash, crash < 1 ? crash / (1 - crash) : 0];
  const slide = Float64Array.from({ length: SLIDE_HOURS + 1 }, (_, hour) => 1 - (crash * hour) / SLIDE_HOURS);
  const courses: readonly (readonly [StopMarketId, Course])[] = [
    ['jump', { steps: jump, days: jump }],
    ['slide', hourly(slide)],
    ['back', { steps: back, days: back }],
    ['cascade', { steps: cascadeReturns(runCascade(DEFAULT_CASCADE)), days: null }],
  ];
  return courses.map(([id, course]) => ({ id, ...endedOf(accounts, course) }));
}

/** The middle of each of the three; no month is all of them. */
function calmRow(months: readonly Ended[]): StopRow {
  const middle = (name: 'nothing' | 'stop' | 'model') =>
    quantile(
      months.map(month => month[name]),
      0.5,
    );
  return {
    ...{ id: 'calm', nothing: middle('nothing'), stop: middle('stop'), model: middle('model') },
    filledAt: null,
  };
}

/** Prices hour by hour as a course. */
function hourly(prices: ArrayLike<number>): Course {
  return { steps: returnsEvery(prices, 1), days: returnsEvery(prices, HOURS_PER_DAY) };
}

function returnsEvery(prices: ArrayLike<number>, step: number): Float64Array {
  const count = Math.floor((prices.length - 1) / step);
  return Float64Array.from({ length: count }, (_, place) => {
    const before = prices[place * step]!;
    return before > 0 ? prices[(place + 1) * step]! / before - 1 : 0;
  });
}
