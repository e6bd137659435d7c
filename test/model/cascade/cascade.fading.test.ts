import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CascadeScenario,
  createCascadeBench,
  DEFAULT_CASCADE,
} from '../../../src/model/cascade/index.ts';
import { hasFaded, letFade } from '../../../src/model/cascade/run/fading.kernel.ts';
import { layOutCascade } from '../../../src/model/cascade/run/layOutCascade.ts';
import { stepCascade } from '../../../src/model/cascade/run/stepCascade.kernel.ts';
import { anyScenario } from './anyScenario.ts';

function laidOut(scenario: CascadeScenario) {
  const bench = createCascadeBench();
  layOutCascade(bench, scenario);
  bench.flows = new Float64Array(bench.alones * bench.tally.steps);
  return bench;
}

/** A cap that binds nobody changes no number, and has every step taken. */
function stepped(scenario: CascadeScenario, everyStep: boolean) {
  const bench = laidOut(scenario);
  if (everyStep) bench.tally.hasRateCap = true;
  stepCascade(bench, true);
  bench.tally.hasRateCap = false;
  const { tally, columns, falls, deepest, flows } = bench;
  return { tally, columns, falls, deepest, flows };
}

const withoutCap = anyScenario.map(scenario => ({ ...scenario, rateCap: null }));

describe('an event that fades', () => {
  test('ends in the same bits as one whose every step is taken', () => {
    const long = withoutCap.map(scenario => ({
      ...scenario,
      ...{ duration: 3600, timeStep: 1, haltAfter: null, overrideLatency: null },
    }));
    fc.assert(
      fc.property(fc.oneof(withoutCap, long), scenario => {
        expect(stepped(scenario, false)).toEqual(stepped(scenario, true));
      }),
      { numRuns: 60 },
    );
  });

  test.each<Partial<CascadeScenario>>([
    {},
    { impact: 'sqrt' },
    { leverage: 40, bookSpread: 0.1 },
    { overrideLatency: 30 },
    { haltAfter: 0.05, haltSeconds: 60, haltCancelShare: 0.5 },
    { permanentShare: 0 },
    { permanentShare: 1 },
    { resilience: 2 },
    { modelSelling: 400 },
    { insuranceInventory: 5 },
    { duration: 28_800 },
  ])('so does the first screen with %o', change => {
    const scenario = { ...DEFAULT_CASCADE, ...change };
    expect(stepped(scenario, false)).toEqual(stepped(scenario, true));
  });
});

/** The first screen's event, broken off after some seconds of its half hour. */
function brokenOff(seconds: number) {
  const bench = laidOut({ ...DEFAULT_CASCADE, duration: seconds });
  stepCascade(bench, false);
  const { columns, tally, first, sellers, deepest, falls } = bench;
  let volume = 0;
  for (let s = 0; s < sellers; s++) volume += columns.selling[first[s]!]!;
  const depth = Math.max(tally.leastDepth, 1 / (1 + tally.depthWithdrawal * falls[seconds - 1]!));
  return {
    bench,
    standing: {
      ...{ isStopped: false, low: deepest[seconds]!, volume, effective: volume / depth },
      ...{ transient: tally.transient, permanent: tally.permanent },
      ...{ marketVolume: tally.marketVolume, effVolume: tally.effVolume },
    },
  };
}

describe('the first screen', () => {
  test.each([
    [60, false],
    [120, false],
    [200, false],
    [300, true],
    [600, true],
  ])('after %d seconds: faded %s', (seconds, faded) => {
    const { bench, standing } = brokenOff(seconds);
    expect(hasFaded(bench, standing)).toBe(faded);
  });

  test('goes on from there by itself: what is left is sold, the price comes back', () => {
    const { bench, standing } = brokenOff(300);
    const { steps } = laidOut(DEFAULT_CASCADE).tally;
    const left = bench.columns.backlog[0]!;
    const kept = bench.columns.sold[0]!;
    bench.tally.steps = steps;
    bench.falls = new Float64Array(steps + 1);
    bench.deepest = new Float64Array(steps + 1);
    const felt = letFade(bench, 300, standing, false);
    expect(felt / standing.transient).toBeCloseTo(Math.exp(-1500 / DEFAULT_CASCADE.resilience), 9);
    expect(bench.columns.backlog[0]! / left).toBeCloseTo(0, 12);
    expect(bench.columns.sold[0]).toBe(kept);
    expect(bench.falls[steps]).toBe(
      DEFAULT_CASCADE.shock + (0.01 / DEFAULT_CASCADE.depth) * (felt + standing.permanent),
    );
    expect(bench.deepest[steps]).toBe(standing.low);
  });
});
