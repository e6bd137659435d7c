import { requireInput } from '../conventions/modelInputError.ts';
import type { Estimate, Probability } from '../conventions/quantities.ts';
import { normalCdf } from '../normal-distribution/normalCdf.ts';
import { normalDensity } from '../normal-distribution/normalDensity.ts';
import { tableError } from './clockErrors.ts';
import { clockMean } from './clockMean.ts';
import {
  type ClockMethod,
  type ClockNodes,
  type ClockQuestion,
  clockMethod,
  clockNodes,
} from './clockNodes.ts';

/** Beyond so many standard deviations of the widest clock there is no quantile to look for. */
const WIDEST = 40;
const MOST_STEPS = 80;
/** In standard deviations of the widest clock. */
const CLOSE_ENOUGH = 1e-14;

/**
 * The price below which a given share of markets stands at the end, under changing volatility.
 *
 * The s with E_V[Φ((ln s + V/2)/√V)] = p, as a multiple of the entry price: given the variance V
 * that the price runs through, its logarithm is normal with mean −V/2.
 *
 * @param question clocks or a table, whole hours, probability in (0, 1).
 * @returns above 0, with the error of the distribution function divided by the density there; with a table
 *   that error is a close estimate. Nothing is said of the way there.
 * @throws ModelInputError outside these ranges, and for hours that were not simulated.
 * @see Serfling, Approximation Theorems of Mathematical Statistics (1980), 2.3.3: the error of a quantile.
 * @verified test/model/price-paths/priceQuantileFromClocks.test.ts: ends of hour-by-hour paths within joint errors; one
 *   clock alone against priceQuantileConstant.
 * @example
 * priceQuantileFromClocks({ clocks: simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [24], replicates: 2, pathsPerReplicate: 12 }, createRng(1)), hours: 24, probability: 0.5 }).value < 1 // true
 */
export function priceQuantileFromClocks({
  probability,
  ...question
}: ClockQuestion & { readonly probability: Probability }): Estimate<ClockMethod> {
  requireInput(
    probability > 0 && probability < 1,
    'priceQuantileFromClocks',
    'a probability in (0, 1)',
    probability,
  );
  const nodes = clockNodes(question);
  const logPrice = solve(nodes, probability);
  const value = Math.exp(logPrice);
  const density = meanOver(nodes, normalDensity, logPrice, 'density').value;
  const error = shareError(question, nodes, logPrice);
  return { value, standardError: (value * error) / density, method: clockMethod(question.clocks) };
}

/** The log price at which the share below it is the one asked for: Newton's steps, halvings where one would leave. */
function solve(nodes: ClockNodes, probability: Probability): number {
  const widest = nodes.rootVariances.reduce((most, root) => Math.max(most, root), 0);
  let high = WIDEST * widest;
  let low = -high - widest ** 2;
  let logPrice = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const missing = probability - meanOver(nodes, normalCdf, logPrice).value;
    if (missing > 0) low = logPrice;
    else high = logPrice;
    const next = logPrice + missing / meanOver(nodes, normalDensity, logPrice, 'density').value;
    const before = logPrice;
    logPrice = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(logPrice - before) <= CLOSE_ENOUGH * widest) break;
  }
  return logPrice;
}

/** The mean over clocks of something about the log price in standard deviations; a density also per log price. */
function meanOver(
  nodes: ClockNodes,
  about: (standardised: number) => number,
  logPrice: number,
  kind: 'share' | 'density' = 'share',
) {
  return clockMean(nodes, (rootVariances, weights) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      const root = rootVariances[i]!;
      sum += (weights[i]! * about(logPrice / root + root / 2)) / (kind === 'density' ? root : 1);
    }
    return sum;
  });
}

/** The standard error of the share below a price; a table knows that of a touch, of which it is half. */
function shareError({ clocks, hours }: ClockQuestion, nodes: ClockNodes, logPrice: number): number {
  return clocks.kind === 'table'
    ? tableError(clocks, hours, Math.abs(logPrice) / nodes.hourlyVolatility) / 2
    : (meanOver(nodes, normalCdf, logPrice).standardError ?? 0);
}
