import { normalCdf } from '../src/model/normal-distribution/index.ts';
import type { Benchmark } from './benchmark.ts';

const POINTS = Float64Array.from({ length: 20_000 }, (_, place) => -8 + (16 * place) / 19_999);
/** Φ(z) + Φ(−z) = 1, so the sum over points that lie evenly around 0 is half their number. */
const SUM = POINTS.length / 2;

/**
 * As one would write it down from Abramowitz and Stegun 7.1.26: an error of 1.5e-7, useless in the far tail.
 */
function naiveCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - polynomial * Math.exp(-x * x);
  return 0.5 * (1 + Math.sign(z) * erf);
}

function sumOver(cdf: (z: number) => number): () => number {
  return () => {
    let sum = 0;
    for (const z of POINTS) sum += cdf(z);
    return sum;
  };
}

export const benchmarks: readonly Benchmark[] = [
  {
    title: 'normal distribution',
    unit: 'value',
    agree: { value: SUM, within: 1e-2 },
    contestants: [
      { name: 'seven digits, by the textbook', run: sumOver(naiveCdf), units: POINTS.length },
      { name: 'normalCdf, full precision', run: sumOver(normalCdf), units: POINTS.length },
    ],
    gates: [
      { slower: 'seven digits, by the textbook', faster: 'normalCdf, full precision', least: 0.4, goal: 0.7 },
    ],
  },
];
