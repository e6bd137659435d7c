import type {
  BinnedMurphyDecomposition,
  ForecastsNeeded,
  Interval,
  Measured,
  MetricConventions,
  Penalty,
  ResampledMetric,
  SpiegelhalterTest,
  TemperatureFit,
} from '../../model/calibration/index.ts';
import type {
  FileLayout,
  ForecastFile,
  ForecastScale,
  RefusedFile,
  RejectedRow,
  RowCounts,
} from '../../reader-files/forecastFile.ts';
import type { AskedFile, Reading } from '../../reader-files/reading.ts';
import type { Uncertain } from './outcomes.ts';

/** What the view shows before a file is chosen: a made-up one to try it with. */
export interface OwnForecastsOutcome {
  /** A CSV file of forecasts by the model of this lab. */
  readonly sample: string;
  readonly sampleForecasts: number;
}

/** What a reader's file says, or why nothing could be made of it. */
export type FileOutcome = MeasuredFile | AskedFile | RefusedFile;

export type { AskedFile };
export type RefusedOutcome = RefusedFile;

/** A mean over made-up repetitions, with its own uncertainty and their number. */
interface RepeatedEstimate extends Uncertain {
  readonly repetitions: number;
}

export interface MeasuredFile {
  readonly kind: 'measured';
  readonly layout: FileLayout;
  readonly scale: ForecastScale;
  readonly dayOrder: ForecastFile['dayOrder'];
  readonly outcomeWords: ForecastFile['outcomeWords'];
  readonly reading: Reading;
  readonly counts: RowCounts;
  readonly rejected: readonly RejectedRow[];
  readonly metrics: FileMetrics;
  readonly intervals: FileIntervals;
  /** What an honest forecaster would show with these very forecasts, by chance alone. */
  readonly honestEce: { readonly mean: RepeatedEstimate; readonly exceededOnceInTwenty: number };
  readonly diagram: ReliabilityDiagram;
  readonly needed: NeededForecasts;
  /** Null where the file names no groups. */
  readonly groups: GroupSplit | null;
  /** Null where there are too few forecasts to split. */
  readonly periods: PeriodSplit | null;
  readonly conventions: MetricConventions;
}

/** All metrics of the forecasts by name. */
export interface FileMetrics {
  readonly forecasts: number;
  readonly cameTrue: number;
  readonly meanForecast: number;
  /** Mean of max(p, 1 − p): how sure the calls were. */
  readonly meanConfidence: number;
  readonly accuracy: number;
  readonly brier: number;
  readonly logLoss: Penalty;
  readonly ece: number;
  readonly mce: number;
  readonly debiasedSquaredError: Measured;
  readonly smoothEce: number;
  readonly auroc: Measured;
  /** Murphy's terms by distinct values: where all differ, the reliability is the Brier score itself. */
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
  readonly binnedMurphy: BinnedMurphyDecomposition;
  readonly miscalibration: number;
  readonly discrimination: number;
  readonly distinctValues: number;
  readonly temperature: TemperatureFit;
  readonly spiegelhalter: SpiegelhalterTest;
}

export type FileIntervals = Readonly<
  Record<'ece', Interval> &
    Record<
      Exclude<ResampledMetric, 'ece'> | 'accuracy' | 'brier' | 'logLoss' | 'auroc' | 'temperature',
      Interval | null
    >
>;

/** One bin of the diagram with the range that its count leaves open. */
export interface DiagramBin {
  readonly lower: number;
  readonly upper: number;
  readonly stated: number;
  readonly happened: number;
  readonly count: number;
  readonly cameTrue: number;
  /** Where the share of all such forecasts lies, 95 % (Wilson). */
  readonly low: number;
  readonly high: number;
  /** Where an honest forecaster's dot lies, all of them in 95 of 100 cases. */
  readonly honestLow: number;
  readonly honestHigh: number;
}

export interface ReliabilityDiagram {
  readonly bins: readonly DiagramBin[];
  /** The isotonic curve: both ends of each of its steps. */
  readonly curve: readonly { readonly stated: number; readonly happened: number; readonly count: number }[];
  /** Where the whole curve of an honest forecaster would lie. */
  readonly band: readonly { readonly stated: number; readonly low: number; readonly high: number }[];
  readonly bandLevel: number;
  readonly bandDraws: number;
  /** True where ranges and band were drawn with forecasts gathered in cells: there are more than 4,096 distinct ones. */
  readonly gathered: boolean;
}

/** How many forecasts, in all, until it could be told. */
export interface NeededForecasts {
  /** If the deviation seen so far is real. */
  readonly asSeen: ForecastsNeeded;
  /**
   * For a forecaster of the same accuracy of whose confidence half is real; null at an accuracy of a half or
   * less.
   */
  readonly halfReal: number | null;
}

/** A part of the forecasts. */
export interface PartMetrics {
  readonly forecasts: number;
  readonly cameTrue: number;
  readonly meanForecast: number;
  readonly happened: number;
  /** The range of true shares that fits what happened (Wilson, 95 %). */
  readonly low: number;
  readonly high: number;
  /** Where an honest forecaster's share would lie 19 times in 20. */
  readonly honestLow: number;
  readonly honestHigh: number;
  readonly accuracy: number;
  readonly brier: number;
  readonly spiegelhalter: SpiegelhalterTest;
}

export interface GroupSplit {
  /** A name of null stands for all groups too small to be shown. */
  readonly groups: readonly (PartMetrics & { readonly name: string | null })[];
  /** Groups that are shown as one, because there are too many. */
  readonly merged: number;
}

export interface PeriodSplit {
  /** By date, or by place in the file where no column holds dates. */
  readonly by: 'date' | 'row';
  /** Ends of the period: days since 1970-01-01, or numbers of forecasts from 1. */
  readonly periods: readonly (PartMetrics & { readonly from: number; readonly to: number })[];
}
