import {
  type CalibrationBand,
  calibrationErrorInterval,
  DEFAULT_CONVENTIONS,
  exactEvidencePerForecast,
  type ForecastMetrics,
  forecastMetricsStages,
  forecastsNeeded,
  type HonestBin,
  type Interval,
  type MetricConventions,
  meanConfidence,
  type ResampledMetric,
  ranksBelowChance,
  simulateHonestBins,
  simulateHonestCalibrationError,
  simulateMetricIntervals,
  simulateSimultaneousBand,
  toConfidenceView,
} from '../../model/calibration/index.ts';
import { createRng } from '../../model/random/index.ts';
import { wilsonInterval } from '../../model/statistics/index.ts';
import type { SaidOfFile } from '../../reader-files/fileSettings.ts';
import type { ForecastFile } from '../../reader-files/forecastFile.ts';
import { readForecasts } from '../../reader-files/readForecasts.ts';
import type { MaterialSettings } from '../../schema/index.ts';
import type { Work } from '../defineComputation.ts';
import { FILE_STAGES, type FileStage } from './fileStages.ts';
import { type Forecasts, measureGroups, measurePeriods } from './measureParts.ts';
import type {
  DiagramBin,
  FileMetrics,
  FileOutcome,
  MeasuredFile,
  NeededForecasts,
  ReliabilityDiagram,
} from './ownForecastsOutcomes.ts';

/** What the reader may say about a file and how it is measured. */
export interface MeasureSettings {
  readonly seed: number;
  /** The view is that of the file where the reader says nothing. */
  readonly conventions: Omit<MetricConventions, 'view'> & { readonly view: MetricConventions['view'] | null };
  readonly file: SaidOfFile;
}

/**
 * Fewer draws than the model's default: a million forecasts then take seconds, and the range moves by less
 * than a line.
 */
const DRAWS = 400;
/** Of honest lines and dots, whose ranges rest on one quantile of them all; fewer where each takes long. */
const MOST_BAND_DRAWS = 2000;
const BAND_WORK = 10_000_000;
const BAND_POINTS = 81;
const HALF_REAL = 2;
/** The model gathers more distinct forecasts than that where it draws ranges. */
const MOST_DISTINCT = 4096;
/** The dials' own limits: nobody is right always, and at a half there is no confidence to be wrong. */
const LEAST_ACCURACY = 0.505;
const MOST_ACCURACY = 0.995;

/** What a reader's file says, stage by stage; nothing in it can make this throw. */
export function* measureFile(text: string, settings: MeasureSettings): Work<FileOutcome> {
  const { seed, file } = settings;
  const read = yield* stage('read', readForecasts(text, file));
  if (read.kind !== 'read') return read;
  const conventions = { ...settings.conventions, view: settings.conventions.view ?? read.suggestedView };
  const { probabilities, outcomes } = read;
  const rng = createRng(seed).stream('own forecasts');
  const metrics = yield* stage('metrics', forecastMetricsStages(probabilities, outcomes, conventions));
  const forecasts = inView(read, conventions);
  const bins = { bins: conventions.bins, edge: conventions.edge };
  const resampled = yield* stage(
    'intervals',
    simulateMetricIntervals(
      forecasts.probabilities,
      forecasts.outcomes,
      { ...bins, level: conventions.level, draws: DRAWS },
      rng.stream('intervals'),
    ),
  );
  const draws = Math.min(
    MOST_BAND_DRAWS,
    Math.max(DRAWS, Math.floor(BAND_WORK / forecasts.probabilities.length)),
  );
  const band = simulateSimultaneousBand(
    forecasts.probabilities,
    { draws, points: BAND_POINTS },
    rng.stream('band'),
  );
  yield FILE_STAGES.band;
  const dots = simulateHonestBins(forecasts.probabilities, { ...bins, draws }, rng.stream('dots'));
  yield FILE_STAGES.dots;
  const honest = simulateHonestCalibrationError(
    forecasts.probabilities,
    { ...bins, draws: DRAWS },
    rng.stream('honest'),
  );
  yield FILE_STAGES.honest;
  const groups = read.groups && measureGroups(forecasts, read.groups);
  yield FILE_STAGES.groups;
  const periods = measurePeriods(forecasts, read.days);
  yield FILE_STAGES.periods;
  return {
    kind: 'measured',
    ...whatWasRead(read, metrics),
    metrics: fileMetrics(metrics, read),
    intervals: {
      ...metrics.intervals,
      ...resampledOf(metrics, resampled),
      ece: calibrationErrorInterval(metrics.curve, conventions.level),
    },
    honestEce: honestEceOf(honest),
    diagram: diagramOf(metrics, band, dots),
    needed: neededOf(metrics),
    groups,
    periods,
    conventions,
  };
}

/** What the reader said about a file, which may lack any of the settings. */
export function measureSettings(given: MaterialSettings, seed: number): MeasureSettings {
  const { bins, edge, view } = given;
  return {
    seed,
    conventions: {
      ...DEFAULT_CONVENTIONS,
      view: view === 'confidence' || view === 'event' ? view : null,
      edge: edge === 'left' ? 'left' : 'right',
      bins: typeof bins === 'number' ? bins : DEFAULT_CONVENTIONS.bins,
    },
    file: given,
  };
}

/**
 * The resampled ranges that mean what they say: terms that noise makes larger are measured too large on every resample,
 * so they have none.
 */
function resampledOf(
  { uncertainty, discrimination, resolution }: ForecastMetrics,
  ranges: Readonly<Record<ResampledMetric, Interval>>,
): Record<ResampledMetric, Interval | null> {
  const holding = (value: number, range: Interval) =>
    range.lower <= value && value <= range.upper ? range : null;
  return {
    ece: null,
    mce: null,
    reliability: null,
    miscalibration: null,
    uncertainty: holding(uncertainty, ranges.uncertainty),
    discrimination: holding(discrimination, ranges.discrimination),
    resolution: holding(resolution, ranges.resolution),
  };
}

/** Passes work on with its progress fitted into the share of its stage. */
function* stage<Outcome>(name: FileStage, work: Generator<number, Outcome>): Work<Outcome> {
  const names = Object.keys(FILE_STAGES) as FileStage[];
  const before = names[names.indexOf(name) - 1];
  const start = before === undefined ? 0 : FILE_STAGES[before];
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield start + step.value * (FILE_STAGES[name] - start);
  }
}

function inView({ probabilities, outcomes }: ForecastFile, { view, ties }: MetricConventions): Forecasts {
  if (view === 'event') return { probabilities, outcomes };
  const calls = toConfidenceView(probabilities, outcomes, ties === 'no' ? 'no' : 'yes');
  return { probabilities: calls.confidence, outcomes: calls.correct };
}

function honestEceOf({
  mean: { value, standardError },
  exceededOnceInTwenty,
}: ReturnType<typeof simulateHonestCalibrationError>): MeasuredFile['honestEce'] {
  return { mean: { value, standardError, repetitions: DRAWS }, exceededOnceInTwenty };
}

function whatWasRead(read: ForecastFile, metrics: ForecastMetrics) {
  const { layout, scale, dayOrder, outcomeWords, counts, rejected } = read;
  const areOfCalls = read.reading.notes.some(({ kind }) => kind === 'direction');
  const notes =
    ranksWorse(metrics) && !areOfCalls
      ? [...read.reading.notes, { kind: 'ranksWorse' as const }]
      : read.reading.notes;
  const reading = { ...read.reading, notes };
  return { layout, scale, dayOrder, outcomeWords, counts, rejected, reading } satisfies Partial<MeasuredFile>;
}

function ranksWorse({ auroc, intervals }: ForecastMetrics): boolean {
  return auroc.kind === 'value' && intervals.auroc !== null && ranksBelowChance(auroc.value, intervals.auroc);
}

function fileMetrics(measured: ForecastMetrics, { probabilities }: ForecastFile): FileMetrics {
  return {
    forecasts: measured.forecasts,
    cameTrue: measured.successes,
    meanForecast: measured.meanForecast,
    meanConfidence: meanConfidence(probabilities),
    accuracy: measured.accuracy,
    brier: measured.brier,
    logLoss: measured.logLoss,
    ece: measured.ece,
    mce: measured.mce,
    debiasedSquaredError: measured.debiasedSquaredError,
    smoothEce: measured.smoothEce.value,
    auroc: measured.auroc,
    reliability: measured.reliability,
    resolution: measured.resolution,
    uncertainty: measured.uncertainty,
    binnedMurphy: measured.binnedMurphy,
    miscalibration: measured.miscalibration,
    discrimination: measured.discrimination,
    distinctValues: measured.distinctValues,
    temperature: measured.temperature,
    spiegelhalter: measured.spiegelhalter,
  };
}

function diagramOf(
  { curve, blocks, conventions, distinctValues }: ForecastMetrics,
  band: CalibrationBand,
  dots: readonly HonestBin[],
): ReliabilityDiagram {
  return {
    // Both go through the occupied bins in order.
    bins: curve.map(({ lower, upper, count, successes, meanForecast, observedRate }, place): DiagramBin => {
      const range = wilsonInterval({ successes, trials: count, confidence: conventions.level });
      return {
        lower,
        upper,
        stated: meanForecast,
        happened: observedRate,
        count,
        cameTrue: successes,
        low: range.lower,
        high: range.upper,
        honestLow: dots[place]!.lower,
        honestHigh: dots[place]!.upper,
      };
    }),
    curve: blocks.flatMap(({ lower, upper, value, count }) => {
      const ends = upper > lower ? [lower, upper] : [lower];
      return ends.map(stated => ({ stated, happened: value, count }));
    }),
    band: Array.from(band.forecasts, (stated, i) => ({ stated, low: band.lower[i]!, high: band.upper[i]! })),
    bandLevel: band.level,
    bandDraws: band.draws,
    gathered: distinctValues > MOST_DISTINCT,
  };
}

function neededOf({ neededToTell, accuracy }: ForecastMetrics): NeededForecasts {
  if (accuracy < LEAST_ACCURACY) return { asSeen: neededToTell, halfReal: null };
  const evidence = exactEvidencePerForecast({
    accuracy: Math.min(MOST_ACCURACY, accuracy),
    kappa: HALF_REAL,
  });
  const half = forecastsNeeded(evidence);
  return { asSeen: neededToTell, halfReal: half.kind === 'value' ? half.forecasts : null };
}
