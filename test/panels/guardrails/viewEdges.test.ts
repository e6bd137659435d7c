import { describe, expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { crashMarket, hardCap, POLICIES, policyPath, STORM } from '../../../src/model/guardrails/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { computation } from '../../../src/panels/guardrails/compute.ts';
import { crashOutcome } from '../../../src/panels/guardrails/crash.ts';
import { lastWord } from '../../../src/panels/guardrails/lastWord.ts';
import { type NeedValues, need } from '../../../src/panels/guardrails/need.ts';
import { clocksUntil, coarseClocksUntil } from '../../../src/panels/guardrails/needClocks.ts';
import { ALL_DAYS, RIVALS } from '../../../src/panels/guardrails/outcomes.ts';
import { ownCalm } from '../../../src/panels/guardrails/ownCalm.ts';
import { guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';

const DEFAULTS = defaultValues(guardrailsParameters);
const contextOf = (draws = new DrawCache()) => ({ draws, assets: null });

test('only the simulated days are drawn before their view asks', () => {
  const asked = Object.entries(computation.views).map(([view, { draws }]) => [
    view,
    draws(DEFAULTS, {}).map(({ kind }) => kind),
  ]);
  expect(Object.fromEntries(asked)).toEqual({
    ...Object.fromEntries(Object.keys(computation.views).map(view => [view, []])),
    calm: ['calm-world'],
  });
});

test('before a file is brought it is told for what its days will be used', () => {
  const layout = { leastLearnable: 60, mostLearnable: 1000, held: 150, later: 250, storm: STORM.days };
  expect(ownCalm.preview(DEFAULTS as never, contextOf())).toEqual(layout);
  expect(finish(ownCalm.compute(DEFAULTS as never, contextOf()))).toEqual(layout);
});

describe('both accounts of a crash', () => {
  test('have a leverage for each day, as their rules say', () => {
    const { accounts } = crashOutcome({ day: 7, crash: 0.1, cap: 4 });
    for (const rival of RIVALS) {
      const { used } = policyPath(crashMarket({ day: 7, size: 0.1 }), POLICIES[rival], hardCap(4));
      expect(accounts[rival].leverage).toEqual([...used].map(one => expect.closeTo(one, 5)));
      expect(accounts[rival].leverage).toHaveLength(ALL_DAYS);
    }
  });

  test('have no leader where both lose everything', () => {
    const { strip } = crashOutcome({ day: 1, crash: 1, cap: null });
    expect(new Set(strip.map(({ leader }) => leader))).toEqual(new Set([null]));
  });

  test('share the days of one crash, whichever of them is chosen', () => {
    const { strip } = crashOutcome({ day: 7, crash: 0.11, cap: 4 });
    expect(crashOutcome({ day: 8, crash: 0.11, cap: 4 }).strip).toBe(strip);
    expect(crashOutcome({ day: 7, crash: 0.11, cap: 3 }).strip).not.toEqual(strip);
    expect(crashOutcome({ day: 7, crash: 0.12, cap: 4 }).strip).not.toEqual(strip);
  });
});

test('each of those who decide has a leverage for each day', () => {
  const { rows } = lastWord.preview({ day: 41, crash: 0.08, cap: null, limit: null }, contextOf())!;
  for (const { used, crashLeverage } of rows) {
    expect(used).toHaveLength(ALL_DAYS);
    expect(used[40]).toBe(crashLeverage);
  }
});

describe('clocks until a date', () => {
  test('are drawn once on the page: a few hundred, others for another day or seed', () => {
    const draws = new DrawCache();
    const drawn = coarseClocksUntil(draws, 1, 1);
    expect(drawn).toMatchObject({ hours: [24], replicates: 2, pathsPerReplicate: 192 });
    expect(coarseClocksUntil(draws, 1, 1)).toBe(drawn);
    expect(coarseClocksUntil(new DrawCache(), 1, 1)).toEqual(drawn);
    expect(coarseClocksUntil(draws, 1, 2).clocks).not.toEqual(drawn.clocks);
    expect(coarseClocksUntil(draws, 2, 1).hours).toEqual([48]);
  });

  test('are taken again where all of them were drawn before', () => {
    const kept = coarseClocksUntil(new DrawCache(), 1, 1);
    const draws = { peek: () => kept, keep: () => undefined };
    expect(finish(clocksUntil(draws, 1, 1))).toBe(kept);
  });
});

describe('money needed on a date', () => {
  const values: NeedValues = { need: 0.8, needDays: 1, ringFenced: 0.4, heldLeverage: 20, seed: 1 };
  const clocks = once(() => coarseClocksUntil(new DrawCache(), 1, 1));
  const context = { draws: { peek: () => clocks(), keep: () => undefined }, assets: null };

  test('is told after half of the work, then share by share of what is kept outside', () => {
    const shares = Array.from(need.compute(values, context));
    expect(shares).toEqual([
      0.5,
      ...Array.from({ length: 10 }, (_, step) => expect.closeTo(0.5 + step / 20, 12)),
    ]);
  });

  test('is never missing from the need on, up to all of the money', () => {
    const { byRing } = need.preview(values, context)!;
    const rings = [...Array.from({ length: 10 }, (_, step) => 0.08 * step), 0.8, 0.8, 1];
    expect(byRing.map(({ ringFenced }) => ringFenced)).toEqual(rings.map(ring => expect.closeTo(ring, 12)));
    expect(byRing.slice(-2).map(({ missed }) => missed)).toEqual([0, 0]);
  });
});
