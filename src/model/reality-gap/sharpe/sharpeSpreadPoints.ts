import { requireInput } from '../../conventions/modelInputError.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';
import { normalDensity } from '../../normal-distribution/normalDensity.ts';
import type { SharpeSpread } from './annualSharpeSpread.ts';

const POINTS = 81;
/**
 * Standard errors beyond the outermost middles at which the points begin and end: 0.14 % of a hill lie
 * outside.
 */
const REACH = 3.2;

/** How likely a true ratio is behind each of the measured ones. */
export interface SpreadPoint {
  readonly sharpe: number;
  /** By spread, in their order. */
  readonly densities: readonly number[];
  /** How often a rule of this true ratio measures less than was measured: what of the hill lies above it. */
  readonly above: readonly number[];
}

/**
 * How likely each true yearly ratio is behind what was measured, at 81 equal steps that hold all hills.
 *
 * Normal around each measured ratio, as wide as its error: density φ(s)/SE, chance above Φ(−s), s = (x −
 * SR)/SE, from the lowest SR − 3.2·SE to the highest SR + 3.2·SE.
 *
 * @param spreads at least one. An error of 0 is a certainty: no hill, and above is 1, ½ or 0.
 * @throws ModelInputError without a spread.
 * @verified golden/realityGapRanges.json: scipy.stats.norm.pdf and sf; test: a hill holds all its chance.
 * @example
 * sharpeSpreadPoints([{ sharpe: 1, standardError: 0.5 }])[40] // { sharpe: 1, densities: [0.7978845608028654], above: [0.5] }
 */
export function sharpeSpreadPoints(spreads: readonly SharpeSpread[]): SpreadPoint[] {
  requireInput(spreads.length > 0, 'sharpeSpreadPoints', 'at least one spread', spreads.length);
  const low = Math.min(...spreads.map(({ sharpe, standardError }) => sharpe - REACH * standardError));
  const high = Math.max(...spreads.map(({ sharpe, standardError }) => sharpe + REACH * standardError));
  return Array.from({ length: POINTS }, (_, point) => {
    const sharpe = low + ((high - low) * point) / (POINTS - 1);
    const scores = spreads.map(spread => scoreOf(sharpe - spread.sharpe, spread));
    return {
      sharpe,
      densities: scores.map((score, place) => densityAt(score, spreads[place]!)),
      above: scores.map(score => normalCdf(-score)),
    };
  });
}

function scoreOf(distance: number, { standardError }: SharpeSpread): number {
  return distance === 0 ? 0 : distance / standardError;
}

function densityAt(score: number, { standardError }: SharpeSpread): number {
  return standardError === 0 ? 0 : normalDensity(score) / standardError;
}
