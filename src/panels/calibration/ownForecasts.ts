import { sampleForecasts } from '../../model/calibration/index.ts';
import { createRng } from '../../model/random/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import { dialsOf } from './forecaster.ts';
import type { OwnForecastsOutcome } from './ownForecastsOutcomes.ts';
import type { CalibrationValues } from './params.ts';

const SAMPLE_SIZE = 400;
const COINS = ['bitcoin', 'ether', 'solana'] as const;
const CALLS_PER_MONTH = 20;
const FIRST_YEAR = 2024;
const DIGITS = 4;
/** Nobody writes more digits, and a rounded 0 or 1 would be a certainty that the model never states. */
const NEAREST_TO_CERTAIN = 0.0001;

/**
 * The view for the reader's own forecasts: what it can offer before a file is chosen is a sample of this
 * lab's model.
 */
export const ownForecasts: ViewComputation<CalibrationValues, OwnForecastsOutcome> = {
  draws: () => [],
  preview: sampleFile,
  compute: values => inOneStep(() => sampleFile(values)),
};

function sampleFile(values: CalibrationValues): OwnForecastsOutcome {
  const rng = createRng(values.seed).stream('sample file');
  const { probabilities, outcomes } = sampleForecasts(
    { ...dialsOf(values), forecasts: SAMPLE_SIZE, view: 'event' },
    rng,
  );
  const rows = Array.from(probabilities, (probability, index) =>
    [sampleDate(index), COINS[index % COINS.length], written(probability), outcomes[index]].join(','),
  );
  return {
    sample: `${['date,coin,probability,outcome', ...rows].join('\n')}\n`,
    sampleForecasts: SAMPLE_SIZE,
  };
}

function written(probability: number): string {
  return Math.min(1 - NEAREST_TO_CERTAIN, Math.max(NEAREST_TO_CERTAIN, probability)).toFixed(DIGITS);
}

function sampleDate(index: number): string {
  const months = Math.floor(index / CALLS_PER_MONTH);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return [
    FIRST_YEAR + Math.floor(months / 12),
    twoDigits((months % 12) + 1),
    twoDigits((index % CALLS_PER_MONTH) + 1),
  ].join('-');
}
