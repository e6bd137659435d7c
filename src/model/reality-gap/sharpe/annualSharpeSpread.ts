import type { SharpeRecord } from './sharpeGapTest.ts';
import { sharpePerPeriod } from './sharpePerPeriod.ts';
import { sharpeStandardError } from './sharpeStandardError.ts';

/** A measured yearly Sharpe ratio and how far luck may have moved it. */
export interface SharpeSpread {
  readonly sharpe: number;
  readonly standardError: number;
}

/**
 * A yearly Sharpe ratio with its standard error, yearly too.
 *
 * SE = √A·SE(SR/√A) with A periods a year, see sharpeStandardError.
 *
 * @throws ModelInputError for fewer than 2 observations, impossible moments or periodsPerYear not above 0.
 * @see Bailey and López de Prado (2012); Lo (2002) for normal returns.
 * @verified golden/realityGapRanges.json (mpmath); test: about 1/√years.
 * @example
 * annualSharpeSpread({ annualSharpe: 0, observations: 101 }, 25) // { sharpe: 0, standardError: 0.5 }
 */
export function annualSharpeSpread(
  { annualSharpe, ...sample }: SharpeRecord,
  periodsPerYear: number,
): SharpeSpread {
  const sharpe = sharpePerPeriod(annualSharpe, periodsPerYear);
  return {
    sharpe: annualSharpe,
    standardError: sharpeStandardError({ ...sample, sharpe }) * Math.sqrt(periodsPerYear),
  };
}
