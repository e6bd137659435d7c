import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction } from '../conventions/quantities.ts';
import { HOURS_PER_YEAR, MAXIMUM_HOURS } from './changingVolatilityShape.ts';
import { requireHours } from './clockBlock.ts';
import type { ClockTable } from './clockTable.ts';
import type { Clocks } from './simulateClocksInChunks.ts';

/** Where answers come from: all clocks, or a table of nodes made from them. */
export type ClockSource = Clocks | ClockTable;

/** Which clocks a question is put to. */
export interface ClockQuestion {
  readonly clocks: ClockSource;
  /** Holding time: a whole number of hours, 1 to 720; with all clocks one of the simulated ones. */
  readonly hours: number;
  /** σ, if another than that of the clocks' start: see {@link previewMedianVolatility}. */
  readonly medianVolatility?: Fraction;
}

/** The clocks of one holding time in units of the log price, group by group; a table is one group. */
export interface ClockNodes {
  /** √V of each clock. */
  readonly rootVariances: Float64Array;
  readonly weights: Float64Array;
  readonly groups: number;
  /** The sum of the weights of each group. */
  readonly groupWeights: Float64Array;
  /** Standard deviation of the log price in an hour at median volatility. */
  readonly hourlyVolatility: number;
}

/** The clocks of a holding time as root variances √(σ²/8760·C) with their weights. */
export function clockNodes({ clocks, hours, medianVolatility }: ClockQuestion): ClockNodes {
  requireHours('clockNodes', hours);
  const volatility = medianVolatility ?? clocks.start.medianVolatility;
  requireInput(
    volatility > 0 && volatility < Infinity,
    'clockNodes',
    'a median volatility above 0',
    volatility,
  );
  const hourlyVolatility = volatility / Math.sqrt(HOURS_PER_YEAR);
  const [unitClocks, weights] = stretch(clocks, hours);
  const groups = clocks.kind === 'clocks' ? clocks.replicates : 1;
  return {
    rootVariances: unitClocks.map(clock => hourlyVolatility * Math.sqrt(clock)),
    weights,
    groups,
    groupWeights: groupSums(weights, groups),
    hourlyVolatility,
  };
}

function groupSums(weights: Float64Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  const size = weights.length / groups;
  for (let i = 0; i < weights.length; i++) sums[Math.floor(i / size)]! += weights[i]!;
  return sums;
}

function stretch(source: ClockSource, hours: number): readonly [Float64Array, Float64Array] {
  if (source.kind === 'clocks') {
    const place = source.hours.indexOf(hours);
    requireInput(place >= 0, 'clockNodes', `one of the simulated hours ${source.hours.join(', ')}`, hours);
    return [source.clocks[place]!, source.weights[place]!];
  }
  requireInput(
    hours <= source.maximumHours,
    'clockNodes',
    `hours within the table's ${source.maximumHours} of ${MAXIMUM_HOURS}`,
    hours,
  );
  const from = source.offsets[hours - 1]!;
  const to = source.offsets[hours]!;
  return [source.clocks.subarray(from, to), source.weights.subarray(from, to)];
}

/** How an answer was found: on so many simulated clocks, or by arithmetic alone. */
export type ClockMethod =
  | { readonly kind: 'clocks' | 'condensed-clocks'; readonly clocks: number }
  /** The margin is below maintenance from the start. */
  | { readonly kind: 'immediate' }
  /** Nothing is borrowed. */
  | { readonly kind: 'never' };

/** How an answer from these clocks was found. */
export function clockMethod(source: ClockSource): ClockMethod {
  return source.kind === 'clocks'
    ? { kind: 'clocks', clocks: source.replicates * source.pathsPerReplicate }
    : { kind: 'condensed-clocks', clocks: source.paths };
}
