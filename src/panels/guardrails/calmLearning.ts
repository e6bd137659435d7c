import {
  eventChanceBound,
  type Network,
  networkHash,
  STORM,
  type TrainingStep,
  trainNetwork,
} from '../../model/guardrails/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { Intermediate, Work } from '../defineComputation.ts';
import { calmModels, rangesShown } from './calmModels.ts';
import { CALM_SHOWN, type CalmOutcome, PRICE_STEP, type WindowSeen } from './calmOutcome.ts';
import type { CalmWorld } from './calmWorld.ts';

const EPOCHS = 150;
const MEMBERS = 5;
const SURE = 0.95;

/** A window of the days that can be learned from. */
export interface LearnedWindow {
  readonly from: number;
  readonly days: number;
}

/** A world, the window of it that is learned from, and what names the first weights. */
export interface LearningQuestion {
  readonly world: CalmWorld;
  readonly window: LearnedWindow;
  readonly seed: number;
}

/** Five networks learn from the window, and one from the same days with a storm among them; then the storm comes. */
export function* learnWindow({ world, window, seed }: LearningQuestion): Work<CalmOutcome, CalmOutcome> {
  const learned = learnedFrom(world, window);
  let outcome = untrained(world, window);
  yield { share: 0, outcome };
  const rng = createRng(seed);
  const first = trainNetwork({ returns: learned, epochs: EPOCHS }, rng.stream('member 0'));
  const only = yield* shown(first, step => {
    outcome = learning(outcome, step, world);
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
  return { ...outcome, models: calmModels({ members, saw }, world) };
}

/** The window as it stands before anything is learned. */
export function untrained(world: CalmWorld, window: LearnedWindow): CalmOutcome {
  const { returns, learnable, stormDay } = world;
  return {
    prices: pricesOf(returns.subarray(0, learnable)),
    seen: seenIn(learnedFrom(world, window)),
    losses: [],
    epochs: EPOCHS,
    returns: Array.from(returns.subarray(stormDay - CALM_SHOWN)),
    ranges: [],
    hash: null,
    models: null,
  };
}

/** The returns of a window. */
export function learnedFrom({ returns }: CalmWorld, { from, days }: LearnedWindow): Float64Array {
  return returns.subarray(from, from + days);
}

/** Days of a fall as deep as the storm's first. */
export function fallsIn(returns: Float64Array): number {
  return returns.filter(value => value <= -STORM.crash).length;
}

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

function learning(before: CalmOutcome, { loss, network }: TrainingStep, world: CalmWorld): CalmOutcome {
  return { ...before, losses: [...before.losses, loss], ranges: rangesShown(network, world) };
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
  const falls = fallsIn(learned);
  return { days, falls, bound: eventChanceBound({ events: falls, days, confidence: SURE }) };
}

/** The same days with the other storm in their middle. */
function withStorm(learned: Float64Array, { earlierStorm }: CalmWorld): Float64Array {
  const seen = learned.slice();
  seen.set(earlierStorm, Math.floor(learned.length / 2));
  return seen;
}
