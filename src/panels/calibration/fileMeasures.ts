import type { Interval, UndefinedReason } from '../../model/calibration/index.ts';
import type { FileIntervals, FileMetrics, MeasuredFile } from './ownForecastsOutcomes.ts';

export type MeasureId =
  | 'accuracy'
  | 'ece'
  | 'real'
  | 'brier'
  | 'logLoss'
  | 'auroc'
  | 'miscalibration'
  | 'discrimination'
  | 'uncertainty'
  | 'mce'
  | 'smoothEce'
  | 'temperature'
  | 'spiegelhalterZ'
  | 'reliability'
  | 'resolution';

/** Why a measure does not exist for these forecasts. */
export type MissingMeasure =
  | { readonly kind: UndefinedReason | 'separable' | 'boundary' }
  | { readonly kind: 'infinite'; readonly wrongCertainties: number };

/** A measure with its range and, where it does not exist, the reason. */
export interface MetricRow {
  readonly id: MeasureId;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly missing: MissingMeasure | null;
}

type Measure = Pick<MetricRow, 'value' | 'missing'>;

/** All measures of a file in the order in which they are shown. */
export function metricRows({ metrics, intervals }: MeasuredFile): readonly MetricRow[] {
  const measures = measuresOf(metrics);
  const ids = Object.keys(measures) as MeasureId[];
  return ids.map(id => ({
    id,
    ...measures[id],
    interval:
      id in intervals ? intervals[id as keyof FileIntervals] : id === 'real' ? realInterval(intervals) : null,
  }));
}

function measuresOf(metrics: FileMetrics): Record<MeasureId, Measure> {
  const { logLoss, auroc, temperature, spiegelhalter } = metrics;
  return {
    accuracy: found(metrics.accuracy),
    ece: found(metrics.ece),
    real: temperature.status === 'ok' ? found(temperature.slope) : without(whyUnfitted(temperature)),
    brier: found(metrics.brier),
    logLoss:
      logLoss.kind === 'value'
        ? found(logLoss.value)
        : without({ kind: 'infinite', wrongCertainties: logLoss.wrongCertainties }),
    auroc: auroc.kind === 'value' ? found(auroc.value) : without({ kind: auroc.reason }),
    miscalibration: found(metrics.miscalibration),
    discrimination: found(metrics.discrimination),
    uncertainty: found(metrics.uncertainty),
    mce: found(metrics.mce),
    smoothEce: found(metrics.smoothEce),
    temperature:
      temperature.status === 'ok' ? found(temperature.temperature) : without(whyUnfitted(temperature)),
    spiegelhalterZ:
      spiegelhalter.kind === 'value' ? found(spiegelhalter.z) : without({ kind: spiegelhalter.reason }),
    reliability: found(metrics.reliability),
    resolution: found(metrics.resolution),
  };
}

function found(value: number): Measure {
  return { value, missing: null };
}

function without(missing: MissingMeasure): Measure {
  return { value: null, missing };
}

function whyUnfitted(fit: Exclude<FileMetrics['temperature'], { status: 'ok' }>): MissingMeasure {
  return { kind: fit.status === 'undefined' ? fit.reason : fit.status };
}

/** The share of the confidence that is real is 1/T, so its range is that of T turned round. */
function realInterval({ temperature }: FileIntervals): Interval | null {
  return temperature && { ...temperature, lower: 1 / temperature.upper, upper: 1 / temperature.lower };
}
