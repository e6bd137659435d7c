import {
  eventChanceBound,
  type Network,
  type NextReturn,
  networkHash,
  STORM,
  type TrainingStep,
  trainNetwork,
} from '../../model/guardrails/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { Intermediate, ViewComputation, Work } from '../defineComputation.ts';
import { CALM_SHOWN, type CalmModel, calmModels, statedShown } from './calmModels.ts';
import { type CalmValues, LEARNABLE_DAYS } from './calmParams.ts';
import { type CalmWorld, calmWorld, STORM_DAY } from './calmWorld.ts';

/** What a window shows of falls as deep as the storm's first. */
export interface WindowSeen {
  readonly days: number;
  readonly falls: number;
  /** The greatest chance of one a day that so many days do not rule out, with 95 % certainty. */
  readonly bound: number;
}

/** A network that learns from a window of calm days, as far as it has come, and what is then made of a storm. */
export interface CalmOutcome {
  /** Every fourth day's price of the days that can be learned from, 100 before the first. */
  readonly prices: readonly number[];
  readonly seen: WindowSeen;
  /** Mean loss before each epoch that is done. */
  readonly losses: readonly number[];
  readonly epochs: number;
  /** Returns of the drawn days, the storm's last, and what the network states of each; none before it begins. */
  readonly returns: readonly number[];
  readonly stated: readonly NextReturn[];
  /** Names the trained weights; null while it learns. */
  readonly hash: string | null;
  /** What was stated through the storm, of all models; null until all are trained. */
  readonly models: readonly CalmModel[] | null;
}

/** Days from one drawn price to the next. */
export const PRICE_STEP = 4;
const EPOCHS = 150;
const MEMBERS = 5;
const SURE = 0.95;

export const calm: ViewComputation<CalmValues, CalmOutcome, unknown, CalmOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values, { draws }): Work<CalmOutcome, CalmOutcome> {
    const world = calmWorld(values.seed, draws);
    const { windowFrom, windowDays } = values;
    const learned = world.returns.subarray(windowFrom, windowFrom + windowDays);
    let outcome = untrained(world, learned);
    yield { share: 0, outcome };
    const rng = createRng(values.seed);
    const first = trainNetwork({ returns: learned, epochs: EPOCHS }, rng.stream('member 0'));
    const only = yield* shown(first, step => {
      outcome = learning(outcome, step, world.returns);
      return { share: step.done / (MEMBERS + 1), outcome };
    });
    outcome = { ...outcome, hash: networkHash(only) };
    const members = [only];
    for (let member = 1; member < MEMBERS; member++) {
      const work = trainNetwork({ returns: learned, epochs: EPOCHS }, rng.stream(`member ${member}`));
      members.push(yield* shown(work, step => shareOf(member, step)));
    }
    const stormy = trainNetwork({ returns: withStorm(learned, world), epochs: EPOCHS }, rng.stream('saw'));
    const saw = yield* shown(stormy, step => shareOf(MEMBERS, step));
    return { ...outcome, models: calmModels({ members, saw }, world.returns) };
  },
};

const shareOf = (trained: number, { done }: TrainingStep) => (trained + done) / (MEMBERS + 1);

type Shown = number | Intermediate<CalmOutcome>;

/** Trains to the end; each epoch is told as the caller says. */
function* shown<Told extends Shown>(
  training: Generator<TrainingStep, Network>,
  tell: (step: TrainingStep) => Told,
): Generator<Told, Network> {
  let step = training.next();
  for (; !step.done; step = training.next()) yield tell(step.value);
  return step.value;
}

function untrained({ returns }: CalmWorld, learned: Float64Array): CalmOutcome {
  return {
    prices: pricesOf(returns.subarray(0, LEARNABLE_DAYS)),
    seen: seenIn(learned),
    losses: [],
    epochs: EPOCHS,
    returns: Array.from(returns.subarray(STORM_DAY - CALM_SHOWN)),
    stated: [],
    hash: null,
    models: null,
  };
}

function learning(before: CalmOutcome, { loss, network }: TrainingStep, returns: Float64Array): CalmOutcome {
  return { ...before, losses: [...before.losses, loss], stated: statedShown(network, returns) };
}

function pricesOf(returns: Float64Array): readonly number[] {
  let price = 100;
  const prices = [price];
  for (const [day, value] of returns.entries()) {
    price *= 1 + value;
    if ((day + 1) % PRICE_STEP === 0) prices.push(price);
  }
  return prices;
}

function seenIn(learned: Float64Array): WindowSeen {
  const days = learned.length;
  const falls = learned.filter(value => value <= -STORM.crash).length;
  return { days, falls, bound: eventChanceBound({ events: falls, days, confidence: SURE }) };
}

/** The same days with the other storm in their middle. */
function withStorm(learned: Float64Array, { earlierStorm }: CalmWorld): Float64Array {
  const seen = learned.slice();
  seen.set(earlierStorm, Math.floor(learned.length / 2));
  return seen;
}

/** From this share of held ranges on a model is said not to have failed in the storm. */
export const HELD_ENOUGH = 0.8;

/** Whether so many ranges of the storm held that the model did not fail in it. */
export function didNotFail({ storm }: Pick<CalmModel, 'storm'>): boolean {
  return storm.held >= HELD_ENOUGH;
}
