import { requireInput } from '../../conventions/modelInputError.ts';
import type { CascadeRun } from '../run/cascadeRun.ts';
import { SELLER_KINDS } from '../run/cascadeRun.ts';
import { createCascadeBench } from '../run/createCascadeBench.ts';
import { layOutCascade } from '../run/layOutCascade.ts';
import { reachedShare } from '../run/stepCascade.kernel.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { roundToEven } from '../scenario/roundToEven.ts';
import { logLiquidationFall } from './logLiquidationFall.ts';
import { platformsOf } from './platformsOf.ts';

/** One's own position in the event, run by oneself: the exchange closes it, or one's own stop-loss order. */
export interface OwnPosition {
  /** Platform, 0 the fastest. */
  readonly platform: number;
  /** Multiple, at least 1. */
  readonly leverage: number;
  /** Log fall at which one's own stop-loss order sells; null for none. */
  readonly stopDistance: number | null;
}

/** What becomes of a position. */
export type PositionOutcome =
  | {
      readonly status: 'open';
      /** Log fall at which it would be closed; Infinity if nothing would. */
      readonly level: number;
      /** Price of that level (before the event 1); 0 if nothing would close it. */
      readonly levelPrice: number;
      /** Log fall that was left to that level at the trough; 0 if it was reached and not yet sold at the end. */
      readonly spared: number;
      /** Deepest loss on the way and loss at the end, in multiples of the stake. */
      readonly worstLoss: number;
      readonly endLoss: number;
    }
  | {
      readonly status: 'closed';
      readonly by: 'liquidation' | 'stop';
      readonly level: number;
      readonly levelPrice: number;
      /** Seconds from the dip until it was decided, and until it was sold. */
      readonly decidedAt: number;
      readonly soldAt: number;
      /** Mid price of the step in which it was sold (before the event 1). */
      readonly price: number;
      /** How much lower that is than the price of its level: what the queue cost, as a share of the price. */
      readonly slipped: number;
      /** Loss in multiples of the stake; above 1 somebody else pays. */
      readonly loss: number;
    };

/**
 * When a position of one's own is closed in an event, and at what price.
 *
 * It is decided once the fall, seen with the exchange's delay, reaches its level (c(L), or the order's
 * distance if that is nearer). It is sold in its place of the queue: when as much has been sold by the
 * sellers of its kind on its platform as stood at nearer levels (less a thousandth: nobody waits for the very
 * last of a queue that empties ever more slowly); where there are none, in the next step in
 * which trading goes on. The position itself is too small to move anything. A cap on leverage applies to it.
 *
 * @param run of this scenario.
 * @throws ModelInputError for a platform that is not there or a leverage at which it is liquidated at once.
 * @verified cascade.book.test.ts: levels and prices against the path; the notional-weighted mean of all
 *   places of the queue is the ledger's mean exit.
 * @example
 * positionInCascade(runCascade(DEFAULT_CASCADE), DEFAULT_CASCADE, { platform: 0, leverage: 3, stopDistance: null }).status // 'open'
 */
export function positionInCascade(
  run: CascadeRun,
  scenario: CascadeScenario,
  position: OwnPosition,
): PositionOutcome {
  const platform = platformsOf(scenario)[position.platform];
  requireInput(platform !== undefined, 'positionInCascade', 'a platform of the scenario', position.platform);
  const leverage = Math.min(position.leverage, platform.leverageCap);
  const liquidation = logLiquidationFall(leverage, scenario.maintenanceMargin);
  requireInput(
    position.leverage >= 1 && liquidation > 0,
    'positionInCascade',
    'leverage ≥ 1 that is not liquidated at once',
    position.leverage,
  );
  const stop = position.stopDistance ?? Number.POSITIVE_INFINITY;
  const by = stop < liquidation ? 'stop' : 'liquidation';
  const level = Math.min(stop, liquidation);
  const levelPrice = Math.exp(-level);
  const decided = decidedStep(run, scenario, level);
  const sold =
    decided === null ? null : soldStep(run, scenario, { level, decided, by, platform: position.platform });
  const loss = (price: number) => leverage * (1 - price);
  if (decided === null || sold === null)
    return {
      status: 'open',
      level,
      levelPrice,
      spared: Math.max(0, level - run.troughLog),
      worstLoss: loss(1 - run.troughPct),
      endLoss: loss(Math.exp(-run.endLog)),
    };
  const price = midPrice(run, sold);
  return {
    status: 'closed',
    by,
    level,
    levelPrice,
    decidedAt: decided * run.timeStep,
    soldAt: (sold + 1) * run.timeStep,
    price,
    slipped: Math.max(0, 1 - price / levelPrice),
    loss: loss(price),
  };
}

function midPrice({ falls }: CascadeRun, step: number): number {
  return Math.exp(-(falls[step]! + falls[step + 1]!) / 2);
}

/** First step at which the exchange has seen the level. */
function decidedStep(run: CascadeRun, scenario: CascadeScenario, level: number): number | null {
  const reached = run.falls.findIndex(fall => fall >= level);
  if (reached < 0) return null;
  const decided = reached + roundToEven(scenario.liquidationDelay / scenario.timeStep);
  return decided < run.steps ? decided : null;
}

interface QueuedPosition {
  readonly platform: number;
  readonly level: number;
  readonly decided: number;
  readonly by: 'liquidation' | 'stop';
}

/** Nobody waits for the last thousandth of those before. */
const QUEUE_AHEAD = 0.999;

/** The step in which the position's turn comes; null if it does not come before the end. */
function soldStep(run: CascadeRun, scenario: CascadeScenario, queued: QueuedPosition): number | null {
  const { platform, by, decided } = queued;
  const ahead = QUEUE_AHEAD * openAhead(scenario, queued);
  const flows = run.sellers
    .filter(seller => seller.kind === by && seller.platform === platform)
    .map(({ flow }) => flow);
  let sold = 0;
  for (let step = 0; step < run.steps; step++) {
    for (const flow of flows) sold += flow[step]!;
    const trades = !run.haltTimes.some(
      ({ from, to }) => step * run.timeStep >= from && step * run.timeStep < to,
    );
    if (step >= decided && trades && sold >= ahead) return step;
  }
  return null;
}

/** What the sellers of its kind on its platform hold at nearer levels, $M. */
function openAhead(scenario: CascadeScenario, { platform, by, level }: QueuedPosition): number {
  const bench = createCascadeBench();
  layOutCascade(bench, scenario);
  let ahead = 0;
  for (let seller = 0; seller < bench.sellers; seller++)
    if (SELLER_KINDS[bench.kinds[seller]!] === by && bench.platform[seller] === platform)
      ahead += bench.columns.notional[seller]! * reachedShare(bench, seller, level);
  return ahead;
}
