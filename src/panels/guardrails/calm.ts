import {
  eventChanceBound,
  type Network,
  networkHash,
  STORM,
  type TrainingStep,
  trainNetwork,
} from '../../model/guardrails/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { Intermediate, ViewComputation, Work } from '../defineComputation.ts';
import { calmModels, rangesShown } from './calmModels.ts';
import { CALM_SHOWN, type CalmOutcome, PRICE_STEP, type WindowSeen } from './calmOutcome.ts';
import { type CalmValues, LEARNABLE_DAYS } from './calmParams.ts';
import { type CalmWorld, peekWorld, STORM_DAY, worldFor, worldRequest } from './calmWorld.ts';

const EPOCHS = 150;
const MEMBERS = 5;
const SURE = 0.95;

export const calm: ViewComputation<CalmValues, CalmOutcome, unknown, CalmOutcome> = {
  parameters: ['windowFrom', 'windowDays', 'seed'],
  draws: ({ seed }) => [worldRequest(seed)],
  preview(values, { draws }) {
    const world = peekWorld(draws, values.seed);
    return world && untrained(world, learnedFrom(world, values));
  },
  *compute(values, { draws }): Work<CalmOutcome, CalmOutcome> {
    const world = worldFor(draws, values.seed);
    const learned = learnedFrom(world, values);
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

function learnedFrom({ returns }: CalmWorld, { windowFrom, windowDays }: CalmValues): Float64Array {
  return returns.subarray(windowFrom, windowFrom + windowDays);
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

function untrained({ returns }: CalmWorld, learned: Float64Array): CalmOutcome {
  return {
    prices: pricesOf(returns.subarray(0, LEARNABLE_DAYS)),
    seen: seenIn(learned),
    losses: [],
    epochs: EPOCHS,
    returns: Array.from(returns.subarray(STORM_DAY - CALM_SHOWN)),
    ranges: [],
    hash: null,
    models: null,
  };
}

function learning(before: CalmOutcome, { loss, network }: TrainingStep, returns: Float64Array): CalmOutcome {
  return { ...before, losses: [...before.losses, loss], ranges: rangesShown(network, returns) };
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
