import {
  type CascadeRun,
  type CascadeScenario,
  createCascadeBench,
  fallsSoFar,
  priceAt,
  runCascade,
  SELLER_KINDS,
  type SellerKind,
  soldSoFar,
} from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { BoxesOutcome, Closed, ShareBox } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';
import { sharesBeside } from './shares.ts';

/** The lengths that a strip may have, in seconds. */
const STRIP_SECONDS: readonly number[] = [60, 120, 300, 600, 1800, 7200, 28_800];
/** A strip goes on for half as long again as the fall. */
const AFTER_TROUGH = 1.5;
const MOST_MOMENTS = 120;
/** Four events of so many steps are there within a frame. */
const STEPS_WITHIN_A_FRAME = 10_000;

/** Four shares of look-alike models, each an event of its own; the chosen one second by second. */
export const boxes: ViewComputation<CascadeValues, BoxesOutcome> = {
  draws: () => [],
  preview: values =>
    values.duration / values.timeStep > STEPS_WITHIN_A_FRAME ? null : boxesOf(values, eventsOf(values)),
  *compute(values): Work<BoxesOutcome> {
    const scenario = cascadeScenario(values);
    const shares = sharesBeside(values.modelShare);
    const runs: CascadeRun[] = [];
    for (const share of shares) {
      runs.push(eventOf(scenario, share));
      yield runs.length / shares.length;
    }
    return boxesOf(values, runs);
  },
};

/** The room that one event after the other is computed in. */
const bench = createCascadeBench();

const eventOf = (scenario: CascadeScenario, modelShare: number) =>
  runCascade({ ...scenario, modelShare } satisfies CascadeScenario, bench);

function eventsOf(values: CascadeValues): readonly CascadeRun[] {
  const scenario = cascadeScenario(values);
  return sharesBeside(values.modelShare).map(share => eventOf(scenario, share));
}

/** The same event when nobody stops it: a strip keeps its length whether it is stopped or not. */
const unstopped = (values: CascadeValues) =>
  runCascade({ ...cascadeScenario(values), overrideLatency: null }, bench);

function boxesOf(values: CascadeValues, runs: readonly CascadeRun[]): BoxesOutcome {
  const { modelShare } = values;
  const shares = sharesBeside(modelShare);
  const chosen = shares.indexOf(modelShare);
  const run = runs[chosen]!;
  const whole = values.overrideLatency === null ? run : unstopped(values);
  const steps = stepsShown(whole);
  return {
    chosen,
    boxes: shares.map((share, index) => boxOf(share, runs[index]!, steps)),
    moments: steps.map(step => step * run.timeStep),
    prices: steps.map(step => rounded(priceAt(run, step))),
    flows: flowsOf(run, steps),
    scale: scaleOf(whole, steps),
    endFall: 1 - priceAt(run, run.steps),
    duration: run.steps * run.timeStep,
    firstModelSale: run.firstModelSale,
    overrideAt: run.overrideAt,
    exits: byKind(kind => run.exits[kind].meanExit),
  };
}

const byKind = <Value>(of: (kind: SellerKind) => Value) =>
  Object.fromEntries(SELLER_KINDS.map(kind => [kind, of(kind)])) as Record<SellerKind, Value>;

/** What is drawn needs no more digits, and travels in the page. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** The steps at the strip's moments: evenly apart, the first is the dip. */
function stepsShown({ steps, timeStep, timeToTrough }: CascadeRun): readonly number[] {
  const all = steps * timeStep;
  const length = Math.min(all, STRIP_SECONDS.find(seconds => seconds >= AFTER_TROUGH * timeToTrough) ?? all);
  const last = Math.max(1, Math.round(length / timeStep));
  const apart = Math.ceil(last / MOST_MOMENTS);
  const shown = Array.from({ length: Math.floor(last / apart) + 1 }, (_, place) => place * apart);
  return shown.at(-1) === last ? shown : [...shown, last];
}

function flowsOf(run: CascadeRun, steps: readonly number[]) {
  return byKind(kind => {
    const sold = soldSoFar(run, seller => seller.kind === kind, steps.at(-1));
    return steps
      .slice(1)
      .map((step, place) =>
        rounded((sold[step]! - sold[steps[place]!]!) / ((step - steps[place]!) * run.timeStep)),
      );
  });
}

function scaleOf(run: CascadeRun, steps: readonly number[]): BoxesOutcome['scale'] {
  const sold = soldSoFar(run, undefined, steps.at(-1));
  const rates = steps
    .slice(1)
    .map((step, place) => (sold[step]! - sold[steps[place]!]!) / ((step - steps[place]!) * run.timeStep));
  return {
    lowest: rounded(steps.reduce((least, step) => Math.min(least, priceAt(run, step)), 1)),
    mostSold: rounded(rates.reduce((most, rate) => Math.max(most, rate), 0)),
  };
}

function boxOf(share: number, run: CascadeRun, steps: readonly number[]): ShareBox {
  const { liquidation, model, stop } = run.exits;
  let closed: readonly Closed[] | undefined;
  let fallSoFar: readonly number[] | undefined;
  return {
    share,
    fall: run.troughPct,
    timeToTrough: run.timeToTrough,
    closedShare: run.closedShare,
    badDebt: run.badDebt,
    fundPaid: run.fundPaid,
    ended: { exchange: ofAll(run, liquidation.sold), sold: ofAll(run, model.sold + stop.sold) },
    // What came before the end is asked for while the event is played, not while a slider is dragged.
    get closed() {
      closed ??= closedAt(run, steps);
      return closed;
    },
    get fallSoFar() {
      fallSoFar ??= fallsSoFar(run, steps).map(rounded);
      return fallSoFar;
    },
  };
}

/** The share of the positions that is closed after each of some steps. */
function closedAt(run: CascadeRun, steps: readonly number[]): readonly Closed[] {
  const last = steps.at(-1)!;
  const exchange = soldSoFar(run, ({ kind }) => kind === 'liquidation', last);
  const sold = soldSoFar(run, ({ kind }) => kind === 'model' || kind === 'stop', last);
  return steps.map(step => ({ exchange: ofAll(run, exchange[step]!), sold: ofAll(run, sold[step]!) }));
}

function ofAll({ openInterest }: CascadeRun, amount: number): number {
  return openInterest > 0 ? rounded(amount / openInterest) : 0;
}
