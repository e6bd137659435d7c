import { describe, expect, it } from 'vitest';
import {
  accuracyForAlpha,
  adaptiveConformal,
  alphaForAccuracy,
  applyRecalibration,
  calibrationCurve,
  calibrationErrorInterval,
  calibrationErrorLimits,
  callScores,
  chiSquareSurvival,
  coinFlipLimit,
  exactEvidencePerForecast,
  expectedCalibrationError,
  type ForecasterDials,
  forecastMetrics,
  forecastsNeeded,
  gapReliability,
  hitRateAtStated,
  hitRateFromStated,
  honestBinGap,
  honestRange,
  honestShareRange,
  hosmerLemeshowTest,
  kappaForReading,
  logLoss,
  maximumCalibrationError,
  overstatedConfidence,
  sampleForecasts,
  shareStatedFrom,
  simulateHonestBins,
  simulateHonestCalibrationError,
  simulateMetricIntervals,
  smoothCalibrationError,
  spiegelhalterPower,
  splitConformalQuantile,
  splitConformalSpread,
  squaredCalibrationError,
  statedCalls,
  statedLevels,
  twoTierForecaster,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

const DIALS: ForecasterDials = { accuracy: 0.7, kappa: 1 };
const rng = () => createRng(1);
const dialled = (change: Partial<ForecasterDials>) => () => exactEvidencePerForecast({ ...DIALS, ...change });
const EVIDENCE = { signal: 0.1, varianceRatio: 1 };
const HELD = {
  held: Float64Array.of(1),
  scores: Float64Array.of(1),
  missRate: 0.1,
  stepSize: 0.1,
  window: 2,
};
const TIERS = { accuracy: 0.6, honestShare: 0.5, overstated: 0.9 };
const FORECASTS = [0.2, 0.6, 0.7];
const CAME = [0, 1, 1];
const drawn = (generator: Iterator<unknown>) => () => generator.next();

describe('what stands at the edge of a range', () => {
  it.each<[string, () => unknown, string]>([
    ['no score', () => splitConformalQuantile([], 0.1), 'at least one score'],
    ['a miss rate of 0', () => splitConformalQuantile([1], 0), 'a miss rate in (0, 1)'],
    ['a miss rate of 1', () => splitConformalQuantile([1], 1), 'a miss rate in (0, 1)'],
    ['a score that is none', () => splitConformalQuantile([1, Number.NaN], 0.1), 'scores that are numbers'],
    ['no call', () => splitConformalSpread(0, 0.9), 'a number of calls'],
    ['half a call', () => splitConformalSpread(1.5, 0.9), 'a number of calls'],
    ['a level of 0', () => splitConformalSpread(9, 0), 'a level in (0, 1)'],
    ['a level of 1', () => splitConformalSpread(9, 1), 'a level in (0, 1)'],
    ['nothing held out', () => adaptiveConformal({ ...HELD, held: new Float64Array() }), 'scores'],
    ['nothing to follow', () => adaptiveConformal({ ...HELD, scores: new Float64Array() }), 'scores'],
    ['an adaptive miss rate of 0', () => adaptiveConformal({ ...HELD, missRate: 0 }), 'a miss rate'],
    ['an adaptive miss rate of 1', () => adaptiveConformal({ ...HELD, missRate: 1 }), 'a miss rate'],
    ['a step backwards', () => adaptiveConformal({ ...HELD, stepSize: -0.1 }), 'stepSize ≥ 0'],
    ['a window of nothing', () => adaptiveConformal({ ...HELD, window: 0 }), 'a window of at least 1'],
    ['two groups', () => hosmerLemeshowTest(FORECASTS, CAME, { groups: 2 }), 'at least 3 groups'],
    ['parts of a group', () => hosmerLemeshowTest(FORECASTS, CAME, { groups: 3.5 }), 'at least 3 groups'],
    ['a confidence below 0', () => honestRange([-0.1]), 'chances in [0, 1]'],
    ['a confidence above 1', () => honestRange([1.1]), 'chances in [0, 1]'],
    ['no forecast to test', () => spiegelhalterPower(EVIDENCE, { forecasts: 0 }), 'at least one forecast'],
    ['a test of level 0', () => spiegelhalterPower(EVIDENCE, { forecasts: 1, level: 0 }), 'a level'],
    ['a test of level 1', () => spiegelhalterPower(EVIDENCE, { forecasts: 1, level: 1 }), 'a level'],
    [
      'a ratio below 0',
      () => spiegelhalterPower({ ...EVIDENCE, varianceRatio: -0.1 }, { forecasts: 1 }),
      'varianceRatio ≥ 0',
    ],
    ['power no better than the level', () => forecastsNeeded(EVIDENCE, { power: 0.05 }), 'a power'],
    ['power that is sure', () => forecastsNeeded(EVIDENCE, { power: 1 }), 'a power'],
    ['a share of none', () => honestShareRange(new Float64Array(), 0.95), 'at least one forecast'],
    ['a share without confidence', () => honestShareRange(Float64Array.of(0.5), 0), 'confidence in (0, 1)'],
    ['a share with certainty', () => honestShareRange(Float64Array.of(0.5), 1), 'confidence in (0, 1)'],
    ['a square below 0', () => chiSquareSurvival(-1, 1), 'a value ≥ 0'],
    ['no degree of freedom', () => chiSquareSurvival(1, 0), 'degrees of freedom'],
    ['half a degree of freedom', () => chiSquareSurvival(1, 1.5), 'degrees of freedom'],
    ['no bin', () => calibrationErrorInterval([]), 'at least one bin'],
    [
      'an interval of level 0',
      () => calibrationErrorInterval(calibrationCurve(FORECASTS, CAME), 0),
      'a level',
    ],
    [
      'an interval of level 1',
      () => calibrationErrorInterval(calibrationCurve(FORECASTS, CAME), 1),
      'a level',
    ],
    ['a curve without bins', () => calibrationCurve(FORECASTS, CAME, { bins: 0 }), 'between 1 and a million'],
    ['parts of a bin', () => calibrationCurve(FORECASTS, CAME, { bins: 1.5 }), 'between 1 and a million'],
    ['too many bins', () => calibrationCurve(FORECASTS, CAME, { bins: 1e6 + 1 }), 'between 1 and a million'],
    [
      'too narrow a band',
      () => smoothCalibrationError(FORECASTS, CAME, { bandwidth: 1 / 1025 }),
      'a bandwidth',
    ],
    ['too wide a band', () => smoothCalibrationError(FORECASTS, CAME, { bandwidth: 1.1 }), 'a bandwidth'],
    ['no bins to square', () => squaredCalibrationError([]), 'at least one bin'],
    ['no bins to choose from', () => maximumCalibrationError([]), 'at least one bin'],
    ['no bins to expect of', () => expectedCalibrationError([]), 'at least one bin'],
    ['an empty bin', () => honestBinGap({ count: 0, rate: 0.5 }), 'a positive whole count'],
    ['half a call in a bin', () => honestBinGap({ count: 1.5, rate: 0.5 }), 'a positive whole count'],
    ['a rate below 0', () => honestBinGap({ count: 2, rate: -0.1 }), 'a rate in [0, 1]'],
    ['a rate above 1', () => honestBinGap({ count: 2, rate: 1.1 }), 'a rate in [0, 1]'],
    ['a clip below 0', () => logLoss(FORECASTS, CAME, { clip: -0.1 }), 'clip in [0, ½)'],
    ['a clip of all', () => logLoss(FORECASTS, CAME, { clip: 0.5 }), 'clip in [0, ½)'],
    ['no call to score', () => callScores([]), 'at least one call'],
    [
      'no forecast to draw',
      () => sampleForecasts({ ...DIALS, forecasts: 0, view: 'event' }, rng()),
      'a positive whole number of forecasts',
    ],
    [
      'half a forecast to draw',
      () => sampleForecasts({ ...DIALS, forecasts: 1.5, view: 'event' }, rng()),
      'a positive whole number of forecasts',
    ],
    ['no reliability', () => kappaForReading('gap', { reliability: 0, accuracy: 0.7 }), 'a reliability'],
    [
      'more than all reliability',
      () => kappaForReading('gap', { reliability: 1.1, accuracy: 0.7 }),
      'a reliability',
    ],
    ['an error below 0', () => gapReliability({ ece: -0.1, accuracy: 0.7 }), 'an error ≥ 0'],
    ['a gap below chance', () => gapReliability({ ece: 0.1, accuracy: 0.4 }), 'an accuracy in [½, 1)'],
    ['a gap of who is always right', () => gapReliability({ ece: 0, accuracy: 1 }), 'an accuracy in [½, 1)'],
    [
      'no real confidence',
      () => statedCalls({ logOdds: Float64Array.of(1), won: Uint8Array.of(1) }, 0),
      'realConfidence',
    ],
    ['accuracy of a coin', () => twoTierForecaster({ ...TIERS, accuracy: 0.5 }), 'an accuracy in (½, 1)'],
    ['accuracy without fail', () => twoTierForecaster({ ...TIERS, accuracy: 1 }), 'an accuracy in (½, 1)'],
    [
      'an honest share below 0',
      () => twoTierForecaster({ ...TIERS, honestShare: -0.1 }),
      'a share in [0, 1]',
    ],
    ['an honest share above 1', () => twoTierForecaster({ ...TIERS, honestShare: 1.1 }), 'a share in [0, 1]'],
    ['not overstated', () => twoTierForecaster({ ...TIERS, overstated: 0.6 }), 'overstated in (A, 1)'],
    ['overstated to certainty', () => twoTierForecaster({ ...TIERS, overstated: 1 }), 'overstated in (A, 1)'],
    ['no alpha', () => accuracyForAlpha(0), 'a finite α > 0'],
    ['alpha without end', () => accuracyForAlpha(Infinity), 'a finite α > 0'],
    ['accuracy of nearly a coin', () => alphaForAccuracy(0.50009), 'an accuracy in [0.5001'],
    ['accuracy of nearly all', () => alphaForAccuracy(0.99991), 'an accuracy in [0.5001'],
    ['one level', () => statedLevels(1), 'a count ≥ 2'],
    ['parts of a level', () => statedLevels(2.5), 'a count ≥ 2'],
    ['stated below a half', () => hitRateAtStated(0.49, DIALS), 'a stated confidence'],
    ['stated as certain', () => hitRateAtStated(1, DIALS), 'a stated confidence'],
    ['from below a half', () => hitRateFromStated(0.49, DIALS), 'a stated confidence'],
    ['from certainty', () => hitRateFromStated(1, DIALS), 'a stated confidence'],
    ['a share from below a half', () => shareStatedFrom(0.49, DIALS), 'a stated confidence'],
    ['a share from certainty', () => shareStatedFrom(1, DIALS), 'a stated confidence'],
    ['dials of a coin', dialled({ accuracy: 0.5 }), 'an accuracy in [0.5001'],
    ['dials that are always right', dialled({ accuracy: 1 }), 'an accuracy in [0.5001'],
    ['dials without slope', dialled({ kappa: 0 }), 'a confidence slope'],
    ['dials too steep', dialled({ kappa: 10_001 }), 'a confidence slope'],
    ['dials that share too much', dialled({ rho: 1.1 }), 'a rho in'],
    ['dials that share too little', dialled({ rho: -1.6 }), 'a rho in'],
    ['dials that fade wholly', dialled({ decay: 0 }), 'a decay in (0, 1]'],
    ['dials that grow', dialled({ decay: 1.1 }), 'a decay in (0, 1]'],
    ['dials that share and fade', dialled({ rho: 0.9, decay: 0.9 }), 'at most one of rho and decay'],
    ['limits below chance', () => calibrationErrorLimits(0.4), 'an accuracy in [½, 1]'],
    ['limits above certainty', () => calibrationErrorLimits(1.1), 'an accuracy in [½, 1]'],
    ['knowing less than nothing', () => coinFlipLimit(-0.1), 'a share in [0, 1]'],
    ['knowing more than all', () => coinFlipLimit(1.1), 'a share in [0, 1]'],
    [
      'nineteen draws',
      () => simulateHonestCalibrationError(FORECASTS, { draws: 19 }, rng()),
      'at least 20 draws',
    ],
    [
      'a forecast of more than all',
      () => applyRecalibration({ kind: 'temperature', slope: 1 }, [1.1]),
      'probabilities in [0, 1]',
    ],
    ['metrics of level 0', () => forecastMetrics(FORECASTS, CAME, { level: 0 }), 'a level between 0 and 1'],
    ['metrics of level 1', () => forecastMetrics(FORECASTS, CAME, { level: 1 }), 'a level between 0 and 1'],
    [
      'too few draws of metrics',
      drawn(simulateMetricIntervals(FORECASTS, CAME, { draws: 19 }, rng())),
      'at least 20 draws',
    ],
    [
      'metrics drawn at level 1',
      drawn(simulateMetricIntervals(FORECASTS, CAME, { draws: 20, level: 1 }, rng())),
      'a level between 0 and 1',
    ],
  ])('is refused where it does not belong to it: %s', (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it('is taken where it does', () => {
    expect(honestRange([0, 1])).toEqual([1, 1]);
    expect(coinFlipLimit(0)).toBe(0.5);
    expect(coinFlipLimit(1)).toBe(1);
    expect(calibrationErrorLimits(0.5)).toEqual({ overconfident: 0.5, timid: 0, any: 0.75 });
    expect(calibrationErrorLimits(1)).toEqual({ overconfident: 0, timid: 0.5, any: 0.5 });
    expect(statedLevels(2)).toEqual([0.5, 1]);
    expect(chiSquareSurvival(0, 1)).toBe(1);
    expect(honestBinGap({ count: 1, rate: 0 })).toBe(0);
    expect(honestBinGap({ count: 1, rate: 0.5 })).toBeCloseTo(0.5, 14);
    expect(calibrationCurve([0.5], [1], { bins: 1 })).toHaveLength(1);
    expect(overstatedConfidence(0.5)).toBeGreaterThan(0.5);
    expect(() => overstatedConfidence(1)).toThrow('an accuracy in [½, 1)');
    expect(alphaForAccuracy(0.5001)).toBeGreaterThan(alphaForAccuracy(0.9999));
    expect(splitConformalQuantile([3], 0.5)).toEqual({ kind: 'value', value: 3 });
    expect(simulateHonestBins(FORECASTS, { draws: 2, bins: 1 }, rng())).toHaveLength(1);
    expect(() => simulateHonestBins(FORECASTS, { draws: 2, bins: 1.5 }, rng())).toThrow('a number of bins');
  });
});
