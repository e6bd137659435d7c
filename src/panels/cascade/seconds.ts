import {
  type CascadeRun,
  runCascade,
  SELLER_KINDS,
  type SellerKind,
  soldSoFar,
} from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { boxes } from './boxes.ts';
import type { BoxesOutcome } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

/** The event second by second: who sold how much when, where they got out, and what happened on the way. */
export interface SecondsOutcome {
  readonly event: BoxesOutcome;
  /** Those who sold anything. */
  readonly sellers: readonly SellerTold[];
  /** Of what the exchange closes, what insurance money takes instead of the market, $M. */
  readonly absorbed: number;
  /** In the order of time. */
  readonly path: readonly PathMoment[];
}

export interface SellerTold {
  readonly kind: SellerKind;
  /** $M. */
  readonly sold: number;
  /** Mean price at sale less 1, weighted by what was sold. */
  readonly meanExit: number;
  /** Seconds from the dip until half of it was sold. */
  readonly halfAfter: number;
}

/** What stands at a moment: the fall as a share of the price, $M sold so far, and by the exchange. */
export interface PathMoment {
  readonly kind: 'trigger' | 'ten' | 'halt' | 'low' | 'end';
  readonly seconds: number;
  readonly fall: number;
  readonly sold: number;
  readonly byExchange: number;
  /** How long a halt lasts; 0 for anything else. */
  readonly lasts: number;
}

const TEN = 10;
/** More halts than these are not told one by one. */
const MOST_HALTS_TOLD = 3;

export const seconds: ViewComputation<CascadeValues, SecondsOutcome> = {
  draws: () => [],
  preview(values, context) {
    const event = boxes.preview(values, context);
    return event && secondsOf(values, event);
  },
  *compute(values, context): Work<SecondsOutcome> {
    return secondsOf(values, yield* boxes.compute(values, context));
  },
};

function secondsOf(values: CascadeValues, event: BoxesOutcome): SecondsOutcome {
  const run = runCascade(cascadeScenario(values));
  return {
    event,
    sellers: SELLER_KINDS.flatMap(kind => sellerTold(run, kind)),
    absorbed: run.exits.liquidation.absorbed,
    path: pathOf(run),
  };
}

function sellerTold(run: CascadeRun, kind: SellerKind): SellerTold[] {
  const { sold, meanExit } = run.exits[kind];
  if (meanExit === null) return [];
  const soFar = soldSoFar(run, seller => seller.kind === kind);
  const half = soFar.findIndex(amount => amount >= sold / 2);
  return [{ kind, sold, meanExit, halfAfter: half * run.timeStep }];
}

function pathOf(run: CascadeRun): readonly PathMoment[] {
  const { steps, timeStep, firstModelSale, haltTimes, timeToTrough } = run;
  const all = soldSoFar(run);
  const exchange = soldSoFar(run, ({ kind }) => kind === 'liquidation');
  const at = (kind: PathMoment['kind'], moment: number, lasts = 0): PathMoment => {
    const step = Math.min(steps, Math.floor(moment / timeStep + 1e-9));
    const seconds = step * timeStep;
    return {
      ...{ kind, seconds, lasts },
      fall: 1 - run.prices[step]!,
      sold: all[step]!,
      byExchange: exchange[step]!,
    };
  };
  const end = steps * timeStep;
  const told = [
    ...(firstModelSale === null ? [] : [at('trigger', firstModelSale)]),
    ...(end > TEN ? [at('ten', TEN)] : []),
    ...haltTimes.slice(0, MOST_HALTS_TOLD).map(({ from, to }) => at('halt', from, to - from)),
    at('low', timeToTrough),
    at('end', end),
  ];
  return told.sort((one, other) => one.seconds - other.seconds);
}
