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
  const exits = Object.fromEntries(
    SELLER_KINDS.map(kind => [kind, together(sellers.filter(seller => seller.kind === kind))]),
  ) as Record<SellerKind, SellingLedger>;
  const users = together(sellers.filter(({ kind }) => kind !== 'magnet'));
  const fundPaid = Math.min(all.badDebt, scenario.insuranceFund);
  const path = readPath(bench);
  let prices: Float64Array | undefined;
  return {
    ...path,
    // Of most events of a map or a picture nobody asks for them.
    get prices() {
      prices ??= pricesOf(path.falls);
      return prices;
    },
    ...readMoments(bench),
    soldByPlatform: Array.from({ length: scenario.platforms }, (_, index) =>
      sumOf(sellers.filter(({ platform }) => platform === index).map(({ sold }) => sold)),
    ),
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
}

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function readSeller(bench: CascadeBench, seller: number): CascadeSeller {
  const { columns, tally } = bench;
  const flow = bench.alone.indexOf(bench.first[seller]!);
  return {
    kind: SELLER_KINDS[bench.kinds[seller]!]!,
    platform: bench.platform[seller]!,
    leverage: columns.leverage[seller]! || null,
    ...withMeanExit({
      notional: columns.notional[seller]!,
      triggered: columns.triggered[seller]!,
      sold: columns.sold[seller]!,
      backlogEnd: columns.backlog[seller]!,
      cancelled: columns.cancelled[seller]!,
      absorbed: columns.absorbed[seller]!,
      proceeds: columns.proceeds[seller]!,
      sellerLoss: columns.sellerLoss[seller]!,
      badDebt: columns.badDebt[seller]!,
    }),
    flow: bench.flows.subarray(flow * tally.steps, (flow + 1) * tally.steps),
  };
}

type Amounts = Omit<SellingLedger, 'meanExit'>;

/** Below a millionth of a dollar nothing was sold that could have a mean price. */
const NOTHING = 1e-12;

function withMeanExit(amounts: Amounts): SellingLedger {
  const { sold, proceeds } = amounts;
  return { ...amounts, meanExit: sold > NOTHING ? proceeds / sold - 1 : null };
}

function together(ledgers: readonly SellingLedger[]): SellingLedger {
  const total = (name: keyof Amounts) => sumOf(ledgers.map(ledger => ledger[name]));
  return withMeanExit({
    notional: total('notional'),
    triggered: total('triggered'),
    sold: total('sold'),
    backlogEnd: total('backlogEnd'),
    cancelled: total('cancelled'),
    absorbed: total('absorbed'),
    proceeds: total('proceeds'),
    sellerLoss: total('sellerLoss'),
    badDebt: total('badDebt'),
  });
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
