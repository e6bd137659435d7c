import {
  binnedForecasterFigures,
  honestShareRange,
  type SummarisedBin,
} from '../../model/calibration/index.ts';
import { type ComputeContext, inOneStep, type ViewComputation } from '../defineComputation.ts';
import type { ForecasterBin, ForecasterTold, RealForecastersOutcome } from './outcomes.ts';
import { type CalibrationValues, type ForecasterId, SURE_BUT_WRONG } from './params.ts';

/** A set of real forecasts in the file of src/market-data: ten bins each, only those that hold forecasts. */
interface PublishedSet {
  readonly bins: readonly {
    readonly bin: number;
    readonly n: number;
    readonly mean_p: number;
    readonly freq: number;
  }[];
}

/** Sets of real forecasts by their names in the file. */
export type PublishedSets = Readonly<Record<string, PublishedSet>>;

/** Their names in the file. */
const IN_FILE: Readonly<Record<ForecasterId, string>> = {
  'tampere-1': 'fmi_tampere_pop24_gt0.2mm',
  'tampere-2': 'fmi_tampere_pop48_gt0.2mm',
  mlb: '538_mlb_games',
  nba: '538_nba_games',
  nfl: '538_nfl_games',
  nhl: '538_nhl_games',
  wnba: '538_wnba_games',
  'world-cup-men': '538_world_cup_matches_men',
  'world-cup-women': '538_world_cup_matches_women',
  governors: '538_governors_election_day',
  icing: 'aviation_icing',
  'niamey-logistic': 'niamey_Logistic',
  'niamey-emos': 'niamey_EMOS',
  'niamey-ensemble': 'niamey_ENS',
  'niamey-climate': 'niamey_EPC',
  'ensemble-1': 'precip_ensemble_lead1_gt5',
  'ensemble-10': 'precip_ensemble_lead10_gt5',
};

/** Right rarely, and honest to a point: what every other forecaster stands beside. */
const HONEST: ForecasterId = 'mlb';
const EIGHT_OF_TEN = 0.8;

type Assets = { readonly forecasters: PublishedSets };

/** What real forecasters said and what happened: being right often and knowing how sure to be are two things. */
export const realForecasters: ViewComputation<CalibrationValues, RealForecastersOutcome, Assets> = {
  draws: () => [],
  preview: outcomeOf,
  compute: (values, context) => inOneStep(() => outcomeOf(values, context)),
};

function outcomeOf(
  { forecaster }: CalibrationValues,
  { assets }: ComputeContext<Assets>,
): RealForecastersOutcome {
  const bins = binsOf(forecaster, assets);
  return {
    chosen: told(forecaster, assets),
    beside: told(forecaster === HONEST ? SURE_BUT_WRONG : HONEST, assets),
    bins: bins.map(binTold),
  };
}

function binsOf(id: ForecasterId, { forecasters }: Assets): readonly SummarisedBin[] {
  return forecasters[IN_FILE[id]]!.bins.map(({ bin, n, mean_p, freq }) => ({
    index: bin,
    count: n,
    meanForecast: mean_p,
    observedRate: freq,
  }));
}

function told(id: ForecasterId, assets: Assets): ForecasterTold {
  return { id, ...binnedForecasterFigures(binsOf(id, assets)) };
}

function binTold({ index, count, meanForecast, observedRate }: SummarisedBin): ForecasterBin {
  const honest = honestShareRange(new Float64Array(count).fill(meanForecast), EIGHT_OF_TEN);
  return {
    index,
    count,
    stated: meanForecast,
    happened: observedRate,
    luck: [honest.lower, honest.upper],
  };
}
