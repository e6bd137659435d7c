import { describe, expect, test } from 'vitest';
import { gammaHalfRatio } from '../../../src/model/calibration/generator/gammaHalfRatio.ts';
import { logOddsTail } from '../../../src/model/calibration/generator/logOddsTail.ts';
import { rankSpread } from '../../../src/model/calibration/generator/rankSpread.ts';
import {
  accuracyForAlpha,
  alphaForAccuracy,
  breakEvenConfidence,
  breakEvenKappa,
  exactEvidencePerForecast,
  exactForecastQuality,
  exactGrowth,
  exactTemperature,
  growthLost,
  kappaForReading,
  kellyFraction,
  logGrowth,
  type ReliabilityReading,
  twoTierForecaster,
} from '../../../src/model/calibration/index.ts';
import golden from '../../golden/calibrationGenerator.json';

const FULL = { kind: 'kelly', multiplier: 1 } as const;

/** Relative error, absolute for values below one. */
function errorOf(received: number, expected: number): number {
  return Math.abs(received - expected) / Math.max(1, Math.abs(expected));
}

describe('against 30-digit quadrature over the chance itself', () => {
  test('the accuracy dial and its inverse', () => {
    for (const { accuracy, alpha } of golden.alphas) {
      expect(Math.abs(alphaForAccuracy(accuracy) / alpha - 1), `A = ${accuracy}`).toBeLessThan(
        1e-12 / (accuracy - 0.5),
      );
      expect(Math.abs(accuracyForAlpha(alpha) - accuracy)).toBeLessThan(1e-15);
    }
  });

  test('the gamma ratio, the tail of the log-odds and the mean distance of two chances', () => {
    for (const { x, ratio } of golden.gammaHalfRatio) {
      expect(Math.abs(gammaHalfRatio(x) / ratio - 1), `x = ${x}`).toBeLessThan(1e-14);
    }
    for (const { z, alpha, tail } of golden.tails) {
      expect(errorOf(logOddsTail(z, alpha), tail), `z = ${z}, α = ${alpha}`).toBeLessThan(1e-13);
    }
    for (const { alpha, spread } of golden.rankSpread) {
      expect(errorOf(rankSpread(alpha), spread), `α = ${alpha}`).toBeLessThan(1e-12);
    }
  });

  test.each(golden.quality)(
    'accuracy $accuracy, kappa $kappa, rho $rho, decay $decay',
    ({ expected, ...dials }) => {
      const found = exactForecastQuality(dials);
      const flat = {
        ...found,
        resolutionEvent: found.resolution.event,
        resolutionConfidence: found.resolution.confidence,
        aurocEvent: found.auroc.event,
        aurocConfidence: found.auroc.confidence,
      };
      const wrong = Object.entries(expected).filter(
        ([name, value]) => !(errorOf(flat[name as keyof typeof expected], value) <= golden.tolerance),
      );
      expect(wrong.map(([name, value]) => [name, value, flat[name as keyof typeof expected]])).toEqual([]);
    },
  );

  test('growth and mean return', () => {
    for (const { accuracy, kappa, payoff, multiplier, cap, expected } of golden.growth) {
      const stake =
        cap === null ? { kind: 'kelly' as const, multiplier } : { kind: 'capped' as const, multiplier, cap };
      const found = exactGrowth({ accuracy, kappa }, { payoff, stake });
      expect(errorOf(found.growth, expected.growth), `growth at ${accuracy}, ${kappa}`).toBeLessThan(
        golden.tolerance,
      );
      expect(errorOf(found.meanReturn, expected.meanReturn), `return at ${accuracy}, ${kappa}`).toBeLessThan(
        golden.tolerance,
      );
    }
  });

  test('the evidence of each forecast', () => {
    for (const { accuracy, kappa, expected } of golden.evidence) {
      const found = exactEvidencePerForecast({ accuracy, kappa });
      expect(errorOf(found.signal, expected.signal)).toBeLessThan(golden.tolerance);
      expect(errorOf(found.varianceRatio, expected.varianceRatio)).toBeLessThan(golden.tolerance);
    }
  });
});

/** Half of the last digit that was printed. */
const printed = (received: number, value: string) => {
  const decimals = value.split('.')[1]!.length;
  expect(Math.abs(received - Number(value)), `${received}, printed ${value}`).toBeLessThanOrEqual(
    0.5001 * 10 ** -decimals,
  );
};

describe('printed values', () => {
  test('closed forms at α = 1', () => {
    const sure = exactForecastQuality({ accuracy: 0.75, kappa: 2 });
    expect(sure.ece).toBeCloseTo((2 * Math.LN2 - 1) / 4, 13);
    expect(sure.logLoss).toBeCloseTo(Math.PI / 2 - 1, 13);
    expect(sure.brier - sure.reliability).toBeCloseTo(1 / 6, 13);
    printed(sure.reliability, '0.0114305784');
    expect(sure.auroc.event).toBeCloseTo(5 / 6, 13);
    expect(exactForecastQuality({ accuracy: 0.75, kappa: 1 }).logLoss).toBeCloseTo(0.5, 13);
    printed(exactGrowth({ accuracy: 0.75, kappa: 2 }, { payoff: 1, stake: FULL }).growth, '0.1223508538');
  });

  test.each([
    ['0.53', '88.169059'],
    ['0.55', '31.580007'],
    ['0.60', '7.703827'],
    ['0.70', '1.724116'],
    ['0.80', '0.6021486453'],
    ['0.90', '0.196808'],
  ])('accuracy %s has alpha %s', (accuracy, alpha) => {
    printed(alphaForAccuracy(Number(accuracy)), alpha);
  });

  test.each([
    [0.8, 0.5, '.70090', '.099096', '.148430', '.460956', '.232191', '.135140'],
    [0.8, 1, '.80000', '.000000', '.136585', '.418862', '.274285', '.179672'],
    [0.8, 1.5, '.85260', '.052600', '.140232', '.441093', '.252054', '.195111'],
    [0.8, 2, '.88422', '.084223', '.146240', '.490317', '.202830', '.200696'],
    [0.8, 3, '.91969', '.119692', '.156916', '.623323', '.069824', '.202792'],
    [0.8, 5, '.95066', '.150657', '.170148', '.938011', '-.244863', '.200228'],
    [0.55, 1, '.55000', '.000000', '.246103', '.685293', '.007854', '.005863'],
    [0.55, 2, '.59710', '.047099', '.249384', '.692688', '.000459', '.007830'],
    [0.55, 3, '.63948', '.089484', '.257515', '.713549', '-.020402', '.006772'],
    [0.53, 2, '.55934', '.029342', '.249911', '.693085', '.000062', '.002826'],
  ])('accuracy %d, kappa %d', (accuracy, kappa, confidence, ece, brier, logLoss, full, half) => {
    const quality = exactForecastQuality({ accuracy, kappa });
    printed(quality.meanConfidence, confidence);
    printed(quality.ece, ece);
    printed(quality.brier, brier);
    printed(quality.logLoss, logLoss);
    const growthAt = (multiplier: number) =>
      exactGrowth({ accuracy, kappa }, { payoff: 1, stake: { kind: 'kelly', multiplier } }).growth;
    printed(growthAt(1), full);
    printed(growthAt(0.5), half);
  });
});

describe('printed values of what overconfidence costs', () => {
  test.each([
    [0.53, 1, '2.0113'],
    [0.55, 1, '2.0312'],
    [0.6, 1, '2.1243'],
    [0.7, 1, '2.5280'],
    [0.75, 1, '2.8950'],
    [0.8, 1, '3.4665'],
    [0.9, 1, '6.3860'],
    [0.53, 0.5, '4.3078'],
    [0.55, 0.5, '4.9349'],
    [0.6, 0.5, '11.1630'],
    [0.53, 0.25, '11.35'],
    [0.55, 0.25, '25.89'],
  ])('accuracy %d at %d Kelly breaks even at kappa %s', (accuracy, multiplier, kappa) => {
    const found = breakEvenKappa(accuracy, { payoff: 1, stake: { kind: 'kelly', multiplier } });
    expect(found.kind).toBe('value');
    if (found.kind === 'value') printed(found.kappa, kappa);
  });

  test('never breaks even where the stake cannot ruin', () => {
    for (const [accuracy, multiplier] of [
      [0.8, 0.5],
      [0.6, 0.25],
      [0.8, 0.25],
    ] as const) {
      expect(breakEvenKappa(accuracy, { payoff: 1, stake: { kind: 'kelly', multiplier } }).kind).toBe(
        'never',
      );
    }
    printed(
      exactGrowth({ accuracy: 0.8, kappa: 200 }, { payoff: 1, stake: { kind: 'kelly', multiplier: 0.5 } })
        .growth,
      '0.1863',
    );
  });

  test.each([
    ['slope', '2.0000000000', '0.0842233647'],
    ['gap', '2.3605156311', '0.1000000000'],
    ['money', '2.5221362158', '0.1058036272'],
    ['within5', '1.4143758634', '0.0455061591'],
    ['within10', '2.2151163660', '0.0941609081'],
  ] as [ReliabilityReading, string, string][])(
    '"50 %% reliable" read as %s is kappa %s',
    (reading, kappa, ece) => {
      const found = kappaForReading(reading, { reliability: 0.5, accuracy: 0.8 });
      expect(found.kind).toBe('value');
      if (found.kind !== 'value') return;
      printed(found.kappa, kappa);
      printed(exactForecastQuality({ accuracy: 0.8, kappa: found.kappa }).ece, ece);
    },
  );
});

describe('printed values of other worlds and of single trades', () => {
  test('two tiers', () => {
    const found = twoTierForecaster({ accuracy: 0.8, honestShare: 0.5, overstated: 0.98 });
    printed(found.growth, '0.0436625853');
    printed(found.honestGrowth, '0.1927447570');
    expect(found.meanConfidence).toBeCloseTo(0.89, 14);
  });

  test.each([
    [1, '0.000000', '.274285', '.179672'],
    [0.5, '0.066771', '.160975', '.153865'],
    [0.25, '0.100156', '.104320', '.140962'],
    // Printed as .128058, cut off; in 30 digits it is 0.128058508.
    [0, '0.133541', '.047665', '.128059'],
    [-0.25, '0.166927', '-.008991', '.115155'],
  ])('a change of the world with rho %d leaves the accuracy', (rho, ece, full, half) => {
    const dials = { accuracy: 0.8, kappa: 1, rho };
    const quality = exactForecastQuality(dials);
    expect(quality.accuracy).toBe(0.8);
    expect(quality.meanConfidence).toBeCloseTo(0.8, 12);
    printed(quality.ece, ece);
    printed(exactGrowth(dials, { payoff: 1, stake: FULL }).growth, full);
    printed(exactGrowth(dials, { payoff: 1, stake: { kind: 'kelly', multiplier: 0.5 } }).growth, half);
  });

  test('the temperature after the change, and kappa without one', () => {
    const temperatureAt = (dials: Parameters<typeof exactTemperature>[0]) => {
      const found = exactTemperature(dials);
      return found.kind === 'value' ? found.temperature : Number.NaN;
    };
    printed(temperatureAt({ accuracy: 0.8, kappa: 1, rho: 0.5 }), '1.513');
    printed(temperatureAt({ accuracy: 0.8, kappa: 1, rho: 0 }), '2.137');
    expect(temperatureAt({ accuracy: 0.8, kappa: 3 })).toBeCloseTo(3, 12);
    expect(temperatureAt({ accuracy: 0.6, kappa: 1.5, decay: 0.5 })).toBeCloseTo(3, 12);
  });

  test('single trades', () => {
    const growthOf = (winChance: number, stated: number, payoff = 1, multiplier = 1) => {
      const growth = logGrowth({
        winChance,
        stake: multiplier * kellyFraction({ winChance: stated, payoff }),
        payoff,
      });
      return growth.kind === 'value' ? growth.value : Number.NEGATIVE_INFINITY;
    };
    printed(growthOf(0.8, 0.9), '0.1483417494');
    printed(growthOf(0.8, 0.95), '0.0529660903');
    printed(growthOf(0.8, 0.98), '-0.1054195864');
    printed(growthOf(0.8, 0.99), '-0.2359271253');
    printed(growthOf(0.8, 0.8), '0.1927447570');
    printed(growthOf(0.55, 0.7), '-0.0448118006');
    printed(growthOf(0.55, 0.7, 1, 0.25), '0.0050083668');
    printed(growthOf(0.5, 0.6, 2), '0.0384805206');
    printed(growthOf(0.5, 0.5, 2), '0.0588915178');
    const lost = growthLost({ winChance: 0.5, statedChance: 0.6 });
    printed(lost.kind === 'value' ? lost.value : Number.NaN, '0.0204109973');
    printed(breakEvenConfidence({ winChance: 0.55, payoff: 1 }), '0.59933422');
    printed(breakEvenConfidence({ winChance: 0.8, payoff: 1 }), '0.96378099');
  });
});
