import { describe, expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { calibrationCurve, expectedCalibrationError } from '../../../src/model/calibration/index.ts';
import { eventChanceBound, STORM } from '../../../src/model/guardrails/index.ts';
import { normalQuantile } from '../../../src/model/normal-distribution/index.ts';
import { finish, type Intermediate } from '../../../src/panels/defineComputation.ts';
import { calm } from '../../../src/panels/guardrails/calm.ts';
import { CLAIM_NOT_FAILED, CLAIM_SEEDS, CLAIMS } from '../../../src/panels/guardrails/calmClaims.ts';
import { calmHowWeKnow } from '../../../src/panels/guardrails/calmHowWeKnow.en.ts';
import {
  CALM_SHOWN,
  type CalmModelId,
  type CalmOutcome,
  didNotFail,
  eveLeverage,
  STORM_FALL,
  stormLeverage,
} from '../../../src/panels/guardrails/calmOutcome.ts';
import { type CalmValues, calmParameters } from '../../../src/panels/guardrails/calmParams.ts';
import { calmScore } from '../../../src/panels/guardrails/calmScores.ts';
import { computation } from '../../../src/panels/guardrails/compute.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import storm from '../../golden/guardrailsStorm.json';
import golden from '../../golden/guardrailsWindows.json';

const context = { draws: new DrawCache(), assets: null };
const IDS = ['window', 'saw', 'ensemble', 'conformal'] as const;
const IN_GOLDEN = { window: 'calm', saw: 'saw', ensemble: 'ensemble', conformal: 'conformal' } as const;

const valuesOf = (changes: Partial<CalmValues> = {}): CalmValues => ({
  ...(defaultValues(calmParameters) as Omit<CalmValues, 'seed'>),
  seed: 1,
  ...changes,
});

const answered = new Map<string, CalmOutcome>();
function full(changes: Partial<CalmValues> = {}): CalmOutcome {
  const key = JSON.stringify(changes);
  const known = answered.get(key) ?? finish(calm.compute(valuesOf(changes), context));
  answered.set(key, known);
  return known;
}

const modelOf = (outcome: CalmOutcome, id: CalmModelId) => outcome.models!.find(model => model.id === id)!;
const percent = (share: number) => Math.round(share * 100) / 100;

describe('trained on the calm', () => {
  test.each([1, 2])('seed %i: weights and every figure are those of the long trial', seed => {
    const outcome = full({ seed });
    const trial = storm.trials.find(one => one.seed === seed)!;
    expect(outcome.hash).toBe(trial.hash);
    for (const id of IDS) {
      const model = modelOf(outcome, id);
      const told = trial.models[IN_GOLDEN[id]];
      expect(model.calm.held, id).toBeCloseTo(told.calmCoverage, 5);
      expect(model.storm.held, id).toBeCloseTo(told.stormCoverage, 5);
      expect(model.calm.surprise, id).toBeCloseTo(told.calmSurprise, 4);
      expect(model.storm.surprise, id).toBeCloseTo(told.stormSurprise, 4);
      expect(eveLeverage(model), id).toBeCloseTo(told.eveLeverage, 4);
      expect(stormLeverage(model), id).toBeCloseTo(told.stormLeverage, 4);
      expect([model.calm.days, model.storm.days]).toEqual([250, 27]);
    }
  });

  test('same seed, same weights; another seed or another window, others', () => {
    const short = { windowDays: 60 };
    const hashes = [short, { ...short, seed: 2 }, { ...short, windowFrom: 390 }, { windowDays: 80 }].map(
      change => full(change).hash,
    );
    expect(new Set(hashes).size).toBe(4);
    expect(finish(calm.compute(valuesOf(short), { draws: new DrawCache(), assets: null }))).toEqual(
      full(short),
    );
  });

  test.each(golden.windows)(
    'seed $seed, $days days from day $from: the weights that every engine has',
    one => {
      const { seed, from: windowFrom, days: windowDays, hash } = one;
      expect(full({ seed, windowFrom, windowDays }).hash).toBe(hash);
    },
  );

  test('shows how it learns: an outcome for each epoch, none of them changed afterwards, none with an answer', () => {
    const shown: Intermediate<CalmOutcome>[] = [];
    const shares: number[] = [];
    const work = calm.compute(valuesOf({ windowDays: 100 }), context);
    for (let step = work.next(); !step.done; step = work.next()) {
      if (typeof step.value !== 'number') shown.push(step.value);
      shares.push(typeof step.value === 'number' ? step.value : step.value.share);
    }
    expect(shown.map(({ outcome }) => outcome.losses.length)).toEqual(
      Array.from({ length: 151 }, (_, i) => i),
    );
    expect(shown.every(({ outcome }) => outcome.models === null && outcome.hash === null)).toBe(true);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shown.at(-1)!.outcome.losses.at(-1)).toBeLessThan(shown[1]!.outcome.losses[0]! - 1);
    const ranges = new Set(shown.map(({ outcome }) => outcome.ranges[0]?.high));
    expect(ranges.size).toBe(151);
  });
});

describe('the window', () => {
  test('is drawn at once where the days are known, and not before', () => {
    const draws = new DrawCache();
    const here = { draws, assets: null };
    expect(calm.preview(valuesOf(), here)).toBeNull();
    for (const request of calm.draws(valuesOf(), {}))
      draws.keep(request.key, finish(computation.makeDraw(request, {})));
    const first = calm.compute(valuesOf({ windowFrom: 100 }), context).next();
    expect(calm.preview(valuesOf({ windowFrom: 100 }), here)).toEqual(
      (first.value as Intermediate<CalmOutcome>).outcome,
    );
  });

  test('sees the storm long before where it covers it, and then learns another thing', () => {
    expect(full().seen).toEqual({
      ...{ days: 600, falls: 0 },
      bound: eventChanceBound({ events: 0, days: 600, confidence: 0.95 }),
    });
    const seen = full({ windowFrom: 240, windowDays: 60 }).seen;
    expect(seen.falls).toBe(3);
    expect(seen.bound).toBe(eventChanceBound({ events: 3, days: 60, confidence: 0.95 }));
    expect(full({ windowFrom: 280, windowDays: 60 }).seen.falls).toBe(0);
    expect(full({ windowFrom: 200, windowDays: 60 }).seen.falls).toBe(3);
  });

  test('may be any that the controls offer: every number is one', () => {
    for (const windowFrom of calmParameters.windowFrom.limits)
      for (const windowDays of calmParameters.windowDays.limits) {
        const { models, prices, ranges, returns } = full({ windowFrom, windowDays });
        const numbers = [
          ...prices,
          ...ranges.flatMap(({ low, high }) => [low, high]),
          ...models!.flatMap(model => [
            ...model.leverages,
            ...Object.values(model.calm),
            ...Object.values(model.storm),
          ]),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect([ranges.length, returns.length, prices.length]).toEqual([88, 88, 251]);
      }
  });

  test('the drawn days end with the storm', () => {
    expect(full().returns[CALM_SHOWN]).toBe(-STORM_FALL);
    expect(STORM_FALL).toBe(STORM.crash);
  });
});

describe('what its statements were worth', () => {
  test('is measured as the calibration lab measures forecasts', () => {
    const outcomes = Float64Array.from({ length: 300 }, (_, day) => (((day * 37) % 101) / 101 - 0.5) * 0.1);
    const stated = Array.from(outcomes, (_, day) => ({ mean: 0.001, spread: 0.01 + (day % 5) / 200 }));
    const levels = Array.from({ length: 10 }, (_, bin) => 0.05 + bin / 10);
    const forecasts = levels.flatMap(level =>
      stated.map(({ mean, spread }, day) => ({
        level,
        came: Math.abs(outcomes[day]! - mean) <= normalQuantile((1 + level) / 2) * spread ? 1 : 0,
      })),
    );
    const curve = calibrationCurve(
      forecasts.map(({ level }) => level),
      forecasts.map(({ came }) => came),
    );
    const score = calmScore({ stated, outcomes });
    expect(score.calibrationError).toBeCloseTo(expectedCalibrationError(curve), 12);
    expect(score.held).toBe(
      outcomes.filter((value, day) => Math.abs(value - 0.001) <= 1.6448536269514722 * stated[day]!.spread)
        .length / 300,
    );
  });

  test('in the storm it is said to have failed unless four of five ranges held', () => {
    const held = (share: number) => didNotFail({ storm: { ...full().models![0]!.storm, held: share } });
    expect([held(0.799), held(0.8), held(1)]).toEqual([false, true, true]);
  });

  test('what 200 seeds say is what was measured, and no more', () => {
    expect(storm.trials).toHaveLength(CLAIM_SEEDS);
    for (const id of IDS) {
      const { calmCoverage, stormCoverage } = storm.summary[IN_GOLDEN[id]];
      expect(CLAIMS[id], id).toEqual({
        calm: percent(calmCoverage.middle),
        storm: percent(stormCoverage.middle),
        stormFrom: percent(stormCoverage.tenth),
        stormTo: percent(stormCoverage.ninetieth),
      });
    }
    expect(CLAIM_NOT_FAILED).toBe(storm.summary.calm.didNotFail);
  });

  test('and so is what the page on how we know says of them', () => {
    const told = calmHowWeKnow.flatMap(({ paragraphs = [] }) => paragraphs).join(' ');
    const of = (share: number) => String(Math.round(100 * share));
    const { window, saw, ensemble, conformal } = CLAIMS;
    for (const part of [
      `held ${of(window.calm)} of 100 in a new calm and ${of(window.storm)} of 100 in the storm`,
      `eight of ten seeds between ${of(window.stormFrom)} and ${of(window.stormTo)}`,
      `For ${Math.round(CLAIM_NOT_FAILED * CLAIM_SEEDS)} of the ${CLAIM_SEEDS} it did not fail`,
      `${of(saw.storm)} of 100 held, of five together ${of(ensemble.storm)}, `,
      `later calm days ${of(conformal.storm)}.`,
    ])
      expect(told).toContain(part);
  });
});
