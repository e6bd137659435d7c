import { describe, expect, it } from 'vitest';
import {
  arithmeticExp,
  NETWORK_SHAPE,
  type Network,
  networkHash,
  predictDays,
  predictNext,
  returnWindows,
  startNetwork,
  statedSpreadQuality,
  type TrainingStep,
  trainNetwork,
} from '../../../src/model/guardrails/index.ts';
import { lossAndGradient } from '../../../src/model/guardrails/network/network.kernel.ts';
import { createRng, sampleNormal } from '../../../src/model/random/index.ts';
import golden from '../../golden/guardrailsNetwork.json';

const START: Network = { ...NETWORK_SHAPE, scale: golden.scale, weights: Float64Array.from(golden.start) };
const QUESTION = { returns: golden.returns, rate: golden.rate, decay: golden.decay };
const stepsOf = (start: Network | undefined, epochs: number, seed = 1): TrainingStep[] => {
  const question = { ...QUESTION, epochs, ...(start ? { start } : {}) };
  return [...trainNetwork(question, createRng(seed).stream('network'))];
};
const greatestError = (received: ArrayLike<number>, expected: readonly number[]) =>
  Math.max(...expected.map((value, place) => Math.abs(received[place]! - value)));

describe('e^x from arithmetic', () => {
  it('is Math.exp to its last digit or two', () => {
    const random = createRng(1).stream('exp');
    for (let trial = 0; trial < 10_000; trial++) {
      const x = (2 * random.next() - 1) * (trial % 2 ? 700 : 2);
      expect(Math.abs(arithmeticExp(x) / Math.exp(x) - 1), `${x}`).toBeLessThan(4.5e-16);
    }
    expect([arithmeticExp(0), arithmeticExp(-Infinity), arithmeticExp(1e9)]).toEqual([
      1,
      arithmeticExp(-700),
      arithmeticExp(700),
    ]);
  });
});

describe('the network equals NumPy', () => {
  const scaled = (values: readonly number[]) => [...values, ...values.map(value => -value)];

  it('in loss and gradient, which complex steps gave there', () => {
    const { windows, outcomes } = returnWindows(golden.returns, NETWORK_SHAPE.inputs);
    const gradient = new Float64Array(START.weights.length);
    const loss = lossAndGradient(
      START.weights,
      Float64Array.from(scaled(Array.from(windows)), value => value / golden.scale),
      Float64Array.from(scaled(Array.from(outcomes)), value => value / golden.scale),
      NETWORK_SHAPE.inputs,
      NETWORK_SHAPE.hidden,
      golden.decay,
      gradient,
    );
    expect(loss).toBeCloseTo(golden.loss, 12);
    expect(greatestError(gradient, golden.gradient)).toBeLessThan(1e-13);
  });

  it('in the weights after 1, 10 and 50 steps, and in every loss', () => {
    const steps = stepsOf(START, 50);
    for (const [step, weights] of Object.entries(golden.steps))
      expect(greatestError(steps[Number(step) - 1]!.network.weights, weights), step).toBeLessThan(1e-12);
    expect(
      greatestError(
        steps.map(({ loss }) => loss),
        golden.losses,
      ),
    ).toBeLessThan(1e-12);
  });

  it('in what the trained network states, and in the hash', () => {
    const trained = stepsOf(START, 50).at(-1)!.network;
    for (const [place, stated] of golden.stated.entries()) {
      const received = predictNext(trained, golden.returns.slice(place, place + NETWORK_SHAPE.inputs));
      expect(received.mean).toBeCloseTo(stated.mean, 13);
      expect(received.spread).toBeCloseTo(stated.spread, 13);
    }
    expect(networkHash(START)).toBe(golden.startHash);
  });

  it('in a gradient that small steps of the loss confirm', () => {
    const random = createRng(2).stream('gradient');
    const draw = (count: number) => Float64Array.from({ length: count }, () => sampleNormal(random));
    const [inputs, hidden] = [3, 2];
    const [windows, outcomes, weights] = [draw(12), draw(4), draw(hidden * inputs + 3 * hidden + 2)];
    const gradient = new Float64Array(weights.length);
    const unused = new Float64Array(weights.length);
    lossAndGradient(weights, windows, outcomes, inputs, hidden, 0.05, gradient);
    for (const place of weights.keys()) {
      const at = (by: number) => {
        const moved = weights.with(place, weights[place]! + by);
        return lossAndGradient(moved, windows, outcomes, inputs, hidden, 0.05, unused);
      };
      expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(gradient[place]!, 7);
    }
  });
});

describe('training', () => {
  it('gives the same bits for the same seed, others for another', () => {
    const hashOf = (seed: number) => networkHash(stepsOf(undefined, 20, seed).at(-1)!.network);
    expect(hashOf(1)).toBe(hashOf(1));
    expect(hashOf(1)).not.toBe(hashOf(2));
  });

  it('shows where it stands after each epoch, with networks of their own, and lets a loss fall', () => {
    const steps = stepsOf(undefined, 30);
    expect(steps.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 30 }, (_, place) => place + 1));
    expect(steps.at(-1)!.done).toBe(1);
    expect(new Set(steps.map(({ network }) => networkHash(network))).size).toBe(30);
    expect(steps.at(-1)!.loss).toBeLessThan(steps[0]!.loss - 0.1);
  });

  it('learns that quiet and wild days come in clusters', () => {
    const random = createRng(3).stream('clusters');
    const returns = Array.from(
      { length: 900 },
      (_, day) => (day % 80 < 40 ? 0.01 : 0.04) * sampleNormal(random),
    );
    let network: Network | undefined;
    for (const step of trainNetwork({ returns }, random.stream('network'))) network = step.network;
    const { stated } = predictDays(network!, returns);
    const meanSpread = (isWild: boolean) => {
      const days = stated.filter((_, place) => {
        const phase = (place + NETWORK_SHAPE.inputs) % 80;
        return isWild ? phase >= 62 : phase >= 22 && phase < 40;
      });
      return days.reduce((sum, { spread }) => sum + spread, 0) / days.length;
    };
    expect(meanSpread(true)).toBeGreaterThan(1.5 * meanSpread(false));
    const quality = statedSpreadQuality(predictDays(network!, returns), 1.6449);
    expect(quality.coverage).toBeGreaterThan(0.87);
    expect(quality.coverage).toBeLessThan(0.95);
  });

  it('refuses too little, the same day over and over, and other shapes', () => {
    const first = (question: Parameters<typeof trainNetwork>[0]) => () =>
      trainNetwork(question, createRng(1)).next();
    expect(first({ returns: Array(20).fill(0.1) })).toThrow('more returns than inputs');
    expect(first({ returns: Array(30).fill(0) })).toThrow('returns that differ');
    expect(first({ ...QUESTION, epochs: 0 })).toThrow('epochs');
    const other = { inputs: 2, hidden: 2, scale: 1, weights: new Float64Array(12) };
    expect(first({ ...QUESTION, start: other })).toThrow('twenty inputs');
  });
});

describe('a network that knows nothing yet', () => {
  it('has weights within the range of its layers, bends on both sides, and answers without a bias', () => {
    const { weights } = startNetwork({ ...NETWORK_SHAPE, scale: 0.02 }, createRng(4));
    const [layer, toMean, toSpread] = [
      weights.slice(0, 320),
      weights.slice(336, 352),
      weights.slice(353, 369),
    ];
    expect(Math.max(...layer.map(Math.abs))).toBeLessThanOrEqual(Math.sqrt(6 / 36));
    expect(Math.max(...layer.map(Math.abs))).toBeGreaterThan(0.95 * Math.sqrt(6 / 36));
    for (const row of [toMean, toSpread])
      expect(Math.max(...row.map(Math.abs))).toBeLessThanOrEqual(Math.sqrt(6 / 17));
    const bends = weights.slice(320, 336).map(Math.abs).sort();
    expect(bends.at(-1)).toBeLessThanOrEqual(2);
    expect(bends.at(-1)).toBeGreaterThan(1);
    expect([weights[352], weights[369]]).toEqual([0, 0]);
    expect(() => startNetwork({ inputs: 0, hidden: 1, scale: 1 }, createRng(1))).toThrow('whole counts');
    expect(() => startNetwork({ inputs: 1, hidden: 1, scale: 0 }, createRng(1))).toThrow('a scale');
  });
});

describe('the hash', () => {
  it('changes with a single bit', () => {
    const weights = START.weights.slice();
    weights[100]! += Number.EPSILON * weights[100]!;
    expect(networkHash({ ...START, weights })).not.toBe(networkHash(START));
  });
});
