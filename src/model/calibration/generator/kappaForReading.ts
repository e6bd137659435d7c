import { requireInput } from '../../conventions/modelInputError.ts';
import { exactGrowth } from '../money/exactGrowth.ts';
import { exactForecastQuality } from './exactForecastQuality.ts';
import { shareWithinTolerance } from './shareWithinTolerance.ts';

/**
 * What "50 % reliable" may mean for a model of known accuracy.
 *
 * slope: half of the stated log-odds are real. gap: half of the worst possible gap. money: half of the
 * achievable growth survives (even money, full Kelly). within5 and within10: half of the calls lie within 5
 * or 10 points of the truth.
 */
export type ReliabilityReading = 'slope' | 'gap' | 'money' | 'within5' | 'within10';

/** The confidence dial that a claim amounts to, or why no overconfident forecaster can be meant. */
export type KappaForReading =
  | { readonly kind: 'value'; readonly kappa: number }
  | { readonly kind: 'impossible'; readonly lowestReliability: number };

const LARGEST_KAPPA = 1000;

/**
 * Decodes "A % accurate but v % reliable": the overconfidence at which the chosen reading gives exactly v.
 *
 * slope: 1/kappa = v. gap: ECE/(1 − A) = 1 − v. money: growth/honest growth = v. within5, within10: P(|c − π|
 * ≤ 0.05 or 0.10) = v. All keep the accuracy as it is; each falls as kappa grows above 1, so the kappa is
 * unique and found by bisection up to 1,000. `impossible` if even that leaves more reliability than claimed.
 *
 * @param reliability v in (0, 1].
 * @throws ModelInputError outside these ranges.
 * @verified generator.golden.test.ts to ten printed digits for A = 0.8, v = 0.5: 2, 2.3605156311,
 *   2.5221362158, 1.4143758634, 2.2151163660.
 * @example
 * kappaForReading('slope', { reliability: 0.5, accuracy: 0.8 }) // { kind: 'value', kappa: 2 }
 */
export function kappaForReading(
  reading: ReliabilityReading,
  { reliability, accuracy }: { reliability: number; accuracy: number },
): KappaForReading {
  requireInput(
    reliability > 0 && reliability <= 1,
    'kappaForReading',
    'a reliability in (0, 1]',
    reliability,
  );
  if (reading === 'slope') return { kind: 'value', kappa: 1 / reliability };
  if (reliability === 1) return { kind: 'value', kappa: 1 };
  const reliabilityAt = reliabilityUnder(reading, accuracy);
  const lowestReliability = reliabilityAt(LARGEST_KAPPA);
  if (lowestReliability > reliability) return { kind: 'impossible', lowestReliability };
  let low = 1;
  let high = 2;
  while (reliabilityAt(high) > reliability) high *= 2;
  for (let step = 0; step < 60 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2;
    if (reliabilityAt(middle) > reliability) low = middle;
    else high = middle;
  }
  return { kind: 'value', kappa: (low + high) / 2 };
}

function reliabilityUnder(
  reading: Exclude<ReliabilityReading, 'slope'>,
  accuracy: number,
): (kappa: number) => number {
  switch (reading) {
    case 'gap':
      return kappa => 1 - exactForecastQuality({ accuracy, kappa }).ece / (1 - accuracy);
    case 'money': {
      const growthAt = (kappa: number) =>
        exactGrowth({ accuracy, kappa }, { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } }).growth;
      const honest = growthAt(1);
      return kappa => growthAt(kappa) / honest;
    }
    case 'within5':
      return kappa => shareWithinTolerance(0.05, { accuracy, kappa });
    case 'within10':
      return kappa => shareWithinTolerance(0.1, { accuracy, kappa });
    default:
      return reading satisfies never;
  }
}
