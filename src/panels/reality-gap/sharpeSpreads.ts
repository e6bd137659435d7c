import { normalCdf, normalDensity } from '../../model/normal-distribution/index.ts';
import type { SharpeSpread, SpreadPoint } from './outcomes.ts';

const POINTS = 81;
/** Standard errors that the picture reaches beyond the outermost middle. */
const REACH = 3.2;

/** How likely each true yearly ratio is behind what was measured: normal around it, as wide as its error. */
export function spreadPoints(spreads: readonly SharpeSpread[]): SpreadPoint[] {
  const low = Math.min(...spreads.map(({ sharpe, standardError }) => sharpe - REACH * standardError));
  const high = Math.max(...spreads.map(({ sharpe, standardError }) => sharpe + REACH * standardError));
  return Array.from({ length: POINTS }, (_, point) => {
    const sharpe = low + ((high - low) * point) / (POINTS - 1);
    const scores = spreads.map(spread => (sharpe - spread.sharpe) / spread.standardError);
    return {
      sharpe,
      densities: scores.map((score, place) => normalDensity(score) / spreads[place]!.standardError),
      above: scores.map(score => normalCdf(-score)),
    };
  });
}
