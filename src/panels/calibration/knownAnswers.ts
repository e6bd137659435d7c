import {
  exactForecastQuality,
  exactGrowth,
  exactLossOfHalf,
  kappaForReading,
  kellyFraction,
  logGrowth,
} from '../../model/calibration/index.ts';
import type { KnownAnswer } from '../defineComputation.ts';

const EVEN_MONEY = { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } } as const;

/** The questions, by which the panel's text words them. */
export type KnownAnswerId =
  | 'calibration-error'
  | 'log-loss'
  | 'growth'
  | 'half-worst-gap'
  | 'growth-of-one-bet'
  | 'loss-of-half';

/**
 * Closed forms and published values beside what this machine computes: the first three are (2 ln 2 − 1)/4, π/2 − 1 and
 * ln 2 + 1 − π/2 (docs/model/calibration.md).
 */
export function calibrationKnownAnswers(): readonly (KnownAnswer & { readonly what: KnownAnswerId })[] {
  const quality = exactForecastQuality({ accuracy: 0.75, kappa: 2 });
  const worstGap = kappaForReading('gap', { reliability: 0.5, accuracy: 0.8 });
  const oneTrade = exactLossOfHalf(
    { accuracy: 0.8, kappa: 1 },
    { payoff: 1, stake: { kind: 'flat', fraction: 0.5 }, trades: 1 },
  );
  const single = logGrowth({
    winChance: 0.8,
    stake: kellyFraction({ winChance: 0.9, payoff: 1 }),
    payoff: 1,
  });
  const found = (value: number | undefined) => value ?? Number.NaN;
  return [
    {
      what: 'calibration-error',
      expected: 0.09657359027997264,
      received: quality.ece,
    },
    { what: 'log-loss', expected: 0.5707963267948966, received: quality.logLoss },
    {
      what: 'growth',
      expected: 0.12235085376504884,
      received: exactGrowth({ accuracy: 0.75, kappa: 2 }, EVEN_MONEY).growth,
    },
    {
      what: 'half-worst-gap',
      expected: 2.3605156311,
      received: found(worstGap.kind === 'value' ? worstGap.kappa : undefined),
    },
    {
      what: 'growth-of-one-bet',
      expected: 0.1483417494,
      received: found(single.kind === 'value' ? single.value : undefined),
    },
    {
      what: 'loss-of-half',
      expected: 0.2,
      received: found(oneTrade.kind === 'value' ? oneTrade.estimate.value : undefined),
    },
  ];
}
