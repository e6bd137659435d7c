import {
  calibrationErrorLimits,
  exactForecastQuality,
  exactGrowth,
  gapReliability,
  hitRateAtStated,
  hitRateFromStated,
  kappaForReading,
  overstatedConfidence,
  type ReliabilityReading,
  twoTierForecaster,
} from '../../model/calibration/index.ts';
import type { ComputeContext, ViewComputation, Work } from '../defineComputation.ts';
import { dialsOf } from './forecaster.ts';
import type { ClaimReading, DecoderOutcome } from './outcomes.ts';
import { type CalibrationValues, calibrationParameters } from './params.ts';

const DIAL_READINGS: readonly ReliabilityReading[] = ['slope', 'gap', 'money', 'within5', 'within10'];
const EVEN_MONEY = { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } } as const;
const [LEAST_REAL, MOST_REAL] = calibrationParameters.realConfidence.limits;

/** What "80 % accurate but 50 % reliable" can mean, and what it cannot. */
export const decoder: ViewComputation<CalibrationValues, DecoderOutcome> = {
  draws: () => [],
  preview(values, { draws }) {
    const kept = draws.peek(keyOf(values)) as readonly ClaimReading[] | undefined;
    return kept ? decoderOutcome(values, kept) : null;
  },
  *compute(values, { draws }): Work<DecoderOutcome> {
    return decoderOutcome(values, yield* readingsOf(values, draws));
  },
};

function keyOf({ accuracy, claimed, level }: CalibrationValues): string {
  return `readings/${accuracy}/${claimed}/${level}`;
}

function* readingsOf(
  values: CalibrationValues,
  draws: ComputeContext['draws'],
): Work<readonly ClaimReading[]> {
  const readings: ClaimReading[] = [];
  for (const reading of DIAL_READINGS) {
    readings.push(dialReading(reading, values));
    yield readings.length / (DIAL_READINGS.length + 1);
  }
  readings.push(twoTierReading(values));
  draws.keep(keyOf(values), readings);
  return readings;
}

function decoderOutcome(values: CalibrationValues, readings: readonly ClaimReading[]): DecoderOutcome {
  const { accuracy, claimed, level } = values;
  const limits = calibrationErrorLimits(accuracy);
  const dials = dialsOf(values);
  return {
    accuracy,
    claimed,
    level,
    largestGap: { tooSure: limits.overconfident, any: limits.any },
    readings,
    overstated: overstatedConfidence(accuracy),
    atLevel: hitRateAtStated(level, dials),
    fromLevel: hitRateFromStated(level, dials),
  };
}

function dialReading(reading: ReliabilityReading, values: CalibrationValues): ClaimReading {
  const { accuracy, claimed, level } = values;
  const found = kappaForReading(reading, { reliability: claimed, accuracy });
  const nothing = { id: reading, isOneDial: true, meanConfidence: accuracy, ece: 0 };
  if (found.kind === 'impossible') return { ...nothing, real: null, growthKept: null, happened: null };
  const dials = { accuracy, kappa: found.kappa };
  const { meanConfidence, ece } = exactForecastQuality(dials);
  const honest = exactGrowth({ accuracy, kappa: 1 }, EVEN_MONEY).growth;
  return {
    id: reading,
    real: settable(1 / found.kappa),
    isOneDial: true,
    meanConfidence,
    ece,
    growthKept: exactGrowth(dials, EVEN_MONEY).growth / honest,
    happened: hitRateAtStated(level, dials),
  };
}

function twoTierReading({ accuracy, claimed }: CalibrationValues): ClaimReading {
  const tiers = twoTierForecaster({
    accuracy,
    honestShare: claimed,
    overstated: overstatedConfidence(accuracy),
  });
  const sameGap = kappaForReading('gap', {
    reliability: gapReliability({ ece: tiers.ece, accuracy }),
    accuracy,
  });
  return {
    id: 'two-tiers',
    real: sameGap.kind === 'value' ? settable(1 / sameGap.kappa) : null,
    isOneDial: false,
    meanConfidence: tiers.meanConfidence,
    ece: tiers.ece,
    growthKept: tiers.growth / tiers.honestGrowth,
    happened: null,
  };
}

function settable(real: number): number | null {
  return real >= LEAST_REAL && real <= MOST_REAL ? real : null;
}
