import type { Rng } from '../../random/rng.ts';
import { advanceSfc32, drawUniform } from '../../random/sfc32.ts';
import { NORMAL_INNER_EDGE, NORMAL_WIDTH, normalOutsideCore } from '../../random/ziggurat.kernel.ts';

/** What the scoring of variants needs of a stretch of market. */
export interface ScoringInput {
  readonly returns: Float64Array;
  readonly sharedSignal: Float64Array;
  readonly ownShare: number;
  readonly signalMemory: number;
}

const MOST_ATTEMPTS = 1000;
/** So many signals are drawn before their sides are looked up. */
const BLOCK = 256;

/**
 * The sum of returns that each of many variants makes on a stretch of market, holding one unit by the sign of
 * its signal.
 *
 * The same draws as simulateVariantSignal, with sfc32 and ziggurat inlined: a sign rule's squares are those
 * of the market, so the sum alone orders the variants by Sharpe ratio. The side of a signal is the sign bit of its number,
 * looked up block by block: a branch that nobody can foretell costs more.
 *
 * @param first number of the first variant; results fill `scores` from its start.
 * @verified test/model/reality-gap/world/world.test.ts: bit-equal to the plain twin.
 */
export function scoreVariants(input: ScoringInput, first: number, scores: Float64Array, rng: Rng): void {
  const gains = gainsBySide(input.returns);
  for (let place = 0; place < scores.length; place++)
    scores[place] = scoreVariant(input, gains, rng.stream(`variant ${first + place}`).initialState());
}

/** What each bar gives who is long, then who is short. */
function gainsBySide(returns: Float64Array): Float64Array {
  const gains = new Float64Array(2 * returns.length);
  for (let bar = 0; bar < returns.length; bar++) {
    gains[2 * bar] = returns[bar]!;
    gains[2 * bar + 1] = -returns[bar]!;
  }
  return gains;
}

const signals = new Float64Array(BLOCK);
/** The upper halves of the signals, with their sign bits, stand at the odd places: browsers run on little-endian machines. */
const halves = new Int32Array(signals.buffer);

function scoreVariant(input: ScoringInput, gains: Float64Array, state: Int32Array): number {
  const { returns, sharedSignal, ownShare, signalMemory } = input;
  const fresh = Math.sqrt(1 - signalMemory * signalMemory);
  const bars = returns.length;
  const width = NORMAL_WIDTH;
  const innerEdge = NORMAL_INNER_EDGE;
  const slowRng = rngOfState(state);
  let a = state[0]! | 0;
  let b = state[1]! | 0;
  let c = state[2]! | 0;
  let counter = state[3]! | 0;
  let own = 0;
  let score = 0;
  for (let from = 0; from < bars; from += BLOCK) {
    const size = Math.min(BLOCK, bars - from);
    for (let i = 0; i < size; i++) {
      const bits = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      const layer = bits & 255;
      let z = ((bits >> 8) + 0.5) * width[layer]!;
      if (Math.abs(z) >= innerEdge[layer]!) {
        state[0] = a;
        state[1] = b;
        state[2] = c;
        state[3] = counter;
        // The plus keeps every z off the heap, as in clocks.kernel.ts.
        z = +finishDraw(layer, z, slowRng);
        a = state[0]!;
        b = state[1]!;
        c = state[2]!;
        counter = state[3]!;
      }
      own = from + i === 0 ? z : signalMemory * own + fresh * z;
      // Zero is added since a negative zero is a buy, too.
      signals[i] = sharedSignal[from + i]! + ownShare * own + 0;
    }
    for (let i = 0; i < size; i++) score += gains[2 * (from + i) + (halves[2 * i + 1]! >>> 31)]!;
  }
  return score;
}

function finishDraw(layer: number, z: number, rng: Rng): number {
  let decided = normalOutsideCore(layer, z, rng);
  for (let attempt = 0; Number.isNaN(decided) && attempt < MOST_ATTEMPTS; attempt++) {
    const bits = rng.nextInt32();
    const value = ((bits >> 8) + 0.5) * NORMAL_WIDTH[bits & 255]!;
    decided =
      Math.abs(value) < NORMAL_INNER_EDGE[bits & 255]! ? value : normalOutsideCore(bits & 255, value, rng);
  }
  return decided;
}

/** Goes on drawing from a state that the loop has stored; the loop reads the state back afterwards. */
function rngOfState(state: Int32Array): Rng {
  const nextInt32 = () => advanceSfc32(state);
  const rng: Rng = {
    nextInt32,
    next: () => drawUniform(state),
    stream: () => rng,
    initialState: () => Int32Array.from(state),
  };
  return rng;
}
