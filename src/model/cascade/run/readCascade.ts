import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { roundToEven } from '../scenario/roundToEven.ts';
import type { CascadeBench } from './cascadeBench.ts';
import {
  type CascadeHalt,
  type CascadeRun,
  type CascadeSeller,
  SELLER_KINDS,
  type SellerKind,
  type SellingLedger,
} from './cascadeRun.ts';

/**
 * What a finished and recorded event came to. Its path and flows are the arrays of the bench, which gets others for the next.
 *
 * @verified cascade.laws.test.ts: sums of its parts and ledgers.
 */
export function readCascade(bench: CascadeBench, scenario: CascadeScenario): CascadeRun {
  const sellers = Array.from({ length: bench.sellers }, (_, seller) => readSeller(bench, seller));
  const all = together(sellers);
  const exits = exitsOf(sellers);
  const users = together(sellers.filter(({ kind }) => kind !== 'magnet'));
  const fundPaid = Math.min(all.badDebt, scenario.insuranceFund);
  const path = readPath(bench);
  let prices: Float64Array | undefined;
  const rest = {
    // Of most events of a map or a picture nobody asks for them.
    get prices() {
      prices ??= pricesOf(path.falls);
      return prices;
    },
    soldByPlatform: Array.from({ length: scenario.platforms }, (_, index) => soldBy(sellers, index)),
    soldTotal: all.sold,
    modelSold: exits.model.sold,
    liqSold: exits.liquidation.sold,
    stopSold: exits.stop.sold,
    magnetSold: exits.magnet.sold,
    triggered: all.triggered,
    backlogEnd: all.backlogEnd,
    cancelled: all.cancelled,
    absorbed: all.absorbed,
    badDebt: all.badDebt,
    fundPaid,
    socialised: all.badDebt - fundPaid,
    sellerLoss: all.sellerLoss,
    proceeds: all.proceeds,
    openInterest: users.notional,
    closedShare: users.notional > 0 ? users.sold / users.notional : 0,
    exits,
    sellers,
  };
  // In some engines spreading so many into a new object takes longer than the event.
  return Object.assign(rest, path, readMoments(bench));
}

function exitsOf(sellers: readonly CascadeSeller[]): CascadeRun['exits'] {
  const ofKind = (wanted: SellerKind) => together(sellers.filter(({ kind }) => kind === wanted));
  return {
    model: ofKind('model'),
    liquidation: ofKind('liquidation'),
    stop: ofKind('stop'),
    magnet: ofKind('magnet'),
  };
}

function soldBy(sellers: readonly CascadeSeller[], index: number): number {
  let total = 0;
  for (const { platform, sold } of sellers) if (platform === index) total += sold;
  return total;
}

function readSeller(bench: CascadeBench, seller: number): CascadeSeller {
  const { columns, tally } = bench;
  const { notional, triggered, sold, backlog, cancelled, absorbed } = columns;
  const { proceeds, sellerLoss, badDebt, leverage } = columns;
  const flow = bench.alone.indexOf(bench.first[seller]!);
  return {
    kind: SELLER_KINDS[bench.kinds[seller]!]!,
    platform: bench.platform[seller]!,
    leverage: leverage[seller]! || null,
    notional: notional[seller]!,
    triggered: triggered[seller]!,
    sold: sold[seller]!,
    backlogEnd: backlog[seller]!,
    cancelled: cancelled[seller]!,
    absorbed: absorbed[seller]!,
    proceeds: proceeds[seller]!,
    sellerLoss: sellerLoss[seller]!,
    badDebt: badDebt[seller]!,
    meanExit: meanExitOf(sold[seller]!, proceeds[seller]!),
    flow: bench.flows.subarray(flow * tally.steps, (flow + 1) * tally.steps),
  };
}

/** Below a millionth of a dollar nothing was sold that could have a mean price. */
const NOTHING = 1e-12;

const meanExitOf = (sold: number, proceeds: number) => (sold > NOTHING ? proceeds / sold - 1 : null);

function together(ledgers: readonly SellingLedger[]): SellingLedger {
  let notional = 0;
  let triggered = 0;
  let sold = 0;
  let backlogEnd = 0;
  let cancelled = 0;
  let absorbed = 0;
  let proceeds = 0;
  let sellerLoss = 0;
  let badDebt = 0;
  for (const ledger of ledgers) {
    notional += ledger.notional;
    triggered += ledger.triggered;
    sold += ledger.sold;
    backlogEnd += ledger.backlogEnd;
    cancelled += ledger.cancelled;
    absorbed += ledger.absorbed;
    proceeds += ledger.proceeds;
    sellerLoss += ledger.sellerLoss;
    badDebt += ledger.badDebt;
  }
  const meanExit = meanExitOf(sold, proceeds);
  return {
    notional,
    triggered,
    sold,
    backlogEnd,
    cancelled,
    absorbed,
    proceeds,
    sellerLoss,
    badDebt,
    meanExit,
  };
}

function readPath({ tally, falls: room, deepest }: CascadeBench) {
  const { steps, shock, timeStep, troughStep } = tally;
  const falls = room.subarray(0, steps + 1);
  const troughLog = deepest[steps]!;
  const endLog = falls[steps]!;
  const after = (seconds: number) => falls[roundToEven(seconds / timeStep)] ?? null;
  return {
    troughLog,
    troughPct: -Math.expm1(-troughLog),
    amplification: troughLog / shock,
    timeToTrough: troughStep * timeStep,
    endLog,
    recovery: troughLog > shock ? (troughLog - endLog) / (troughLog - shock) : 0,
    x10: after(10),
    x60: after(60),
    x300: after(300),
    timeStep,
    steps,
    falls,
  };
}

/** A loop by hand: a callback for each step would cost more than the step. */
function pricesOf(falls: Float64Array): Float64Array {
  const prices = new Float64Array(falls.length);
  for (let step = 0; step < falls.length; step++) prices[step] = Math.exp(-falls[step]!);
  return prices;
}

function readMoments({ tally, haltStarts, haltEnds }: CascadeBench) {
  const { timeStep, firstModelStep, overrideStep } = tally;
  const haltTimes: readonly CascadeHalt[] = Array.from({ length: tally.halts }, (_, halt) => ({
    from: haltStarts[halt]! * timeStep,
    to: haltEnds[halt]! * timeStep,
  }));
  return {
    marketVolume: tally.marketVolume,
    effVolume: tally.effVolume,
    JPend: tally.permanent,
    JTend: tally.transient,
    halts: tally.halts,
    minDepth: tally.minDepth,
    peakFlow: tally.peakFlow,
    firstModelSale: firstModelStep < 0 ? null : firstModelStep * timeStep,
    overrideAt: overrideStep < 0 ? null : overrideStep * timeStep,
    haltTimes,
  };
}
