import type { Interval, Measured, Penalty, TemperatureFit } from '../../model/calibration/index.ts';
import { DEFAULT_CONVENTIONS } from '../../model/calibration/index.ts';
import { DEFAULT_FILE_SETTINGS } from '../../reader-files/forecastFile.ts';
import type { FileAnswer, Work } from '../defineComputation.ts';
import { fileSentence } from './fileSentence.ts';
import { measureFile } from './measureFile.ts';
import type {
  FileIntervals,
  MeasuredFile,
  NeededForecasts,
  PartMetrics,
  RefusedOutcome,
} from './ownForecastsOutcomes.ts';
import { FILE_FAULTS, ROW_FAULTS, UNDEFINED_WORDS } from './ownForecastsText.en.ts';
import type { CalibrationValues } from './params.ts';

type Numbers = Readonly<Record<string, unknown>>;

/** All that the page shows for a reader's file, as the command line prints it. */
export function* fileAnswer(text: string, { seed }: CalibrationValues): Work<FileAnswer> {
  const outcome = yield* measureFile(text, {
    seed,
    conventions: DEFAULT_CONVENTIONS,
    file: DEFAULT_FILE_SETTINGS,
  });
  return outcome.kind === 'refused' ? refusedAnswer(outcome) : measuredAnswer(outcome);
}

function refusedAnswer({ fault, names, rejected }: RefusedOutcome): FileAnswer {
  return {
    sentence: FILE_FAULTS[fault],
    refused: fault,
    metrics: null,
    columns: names,
    rejectedRows: rejected.map(rejectedAnswer),
  };
}

function measuredAnswer(outcome: MeasuredFile): FileAnswer {
  const { metrics, conventions, diagram, honestEce, needed, groups, periods, rejected, counts } = outcome;
  return {
    sentence: fileSentence(outcome),
    file: {
      ...counts,
      delimiter: outcome.layout.delimiter,
      hasHeader: outcome.layout.hasHeader,
      columns: columnAnswer(outcome),
      scale: outcome.scale,
      dayOrder: outcome.dayOrder,
    },
    metrics: {
      forecasts: metrics.forecasts,
      cameTrue: metrics.cameTrue,
      meanForecast: metrics.meanForecast,
      meanConfidence: metrics.meanConfidence,
      accuracy: metrics.accuracy,
      brier: metrics.brier,
      ...penaltyAnswer('logLoss', metrics.logLoss),
      ece: metrics.ece,
      mce: metrics.mce,
      smoothEce: metrics.smoothEce,
      ...measuredNumber('debiasedSquaredError', metrics.debiasedSquaredError),
      ...measuredNumber('auroc', metrics.auroc),
      reliability: metrics.reliability,
      resolution: metrics.resolution,
      uncertainty: metrics.uncertainty,
      distinctValues: metrics.distinctValues,
      binnedMurphy: metrics.binnedMurphy,
      miscalibration: metrics.miscalibration,
      discrimination: metrics.discrimination,
      ...temperatureAnswer(metrics.temperature),
      ...spiegelhalterAnswer(metrics),
      intervals: intervalAnswer(outcome.intervals),
      conventions,
      rejected: counts.rejected,
    },
    honestEce,
    diagram: {
      bins: diagram.bins,
      curve: diagram.curve,
      band: diagram.band,
      bandLevel: diagram.bandLevel,
      bandDraws: diagram.bandDraws,
      gatheredIn4096Cells: diagram.gathered,
    },
    ...neededAnswer(needed, metrics.forecasts),
    groups: groups && { ...groups, groups: groups.groups.map(partAnswer) },
    periods: periods && { ...periods, periods: periods.periods.map(partAnswer) },
    rejectedRows: rejected.map(rejectedAnswer),
  };
}

function columnAnswer({ layout: { columns, names } }: MeasuredFile): Numbers {
  return Object.fromEntries(
    Object.entries(columns).map(([role, column]) => [role, column === null ? null : names[column]]),
  );
}

function rejectedAnswer({ line, fault, text }: MeasuredFile['rejected'][number]): Numbers {
  return { line, fault, reason: ROW_FAULTS[fault], text };
}

/** A number or null under its plain name, and beside it why it is null. */
function measuredNumber(name: string, measured: Measured): Numbers {
  if (measured.kind === 'value') return { [name]: measured.value };
  return {
    [name]: null,
    [`${name}Reason`]: { kind: measured.reason, words: UNDEFINED_WORDS[measured.reason] },
  };
}

function penaltyAnswer(name: string, penalty: Penalty): Numbers {
  if (penalty.kind === 'value') return { [name]: penalty.value };
  const { wrongCertainties } = penalty;
  return { [name]: null, [`${name}Reason`]: { kind: 'infinite', wrongCertainties } };
}

function temperatureAnswer(fit: TemperatureFit): Numbers {
  switch (fit.status) {
    case 'ok':
      return { temperature: fit.temperature, confidenceReal: fit.slope };
    case 'separable':
      return { temperature: 0, temperatureReason: { kind: 'separable' } };
    case 'boundary':
      return { temperature: null, temperatureReason: { kind: 'boundary' } };
    case 'undefined':
      return measuredNumber('temperature', { kind: 'undefined', reason: fit.reason });
    default:
      return fit satisfies never;
  }
}

function spiegelhalterAnswer({ spiegelhalter: test }: Pick<PartMetrics, 'spiegelhalter'>): Numbers {
  if (test.kind === 'undefined') return measuredNumber('spiegelhalterZ', test);
  return { spiegelhalterZ: test.z, spiegelhalterPValue: test.pValue };
}

function intervalAnswer(intervals: FileIntervals): Readonly<Record<string, Interval | null>> {
  return intervals;
}

function partAnswer({ spiegelhalter, ...part }: PartMetrics): Numbers {
  return { ...part, ...spiegelhalterAnswer({ spiegelhalter }) };
}

function neededAnswer({ asSeen, halfReal }: NeededForecasts, forecasts: number): Numbers {
  const needed = asSeen.kind === 'value' ? asSeen.forecasts : null;
  return {
    neededToTell: needed,
    ...(needed === null && { neededToTellReason: { kind: 'never' } }),
    moreToTell: needed === null ? null : Math.max(0, needed - forecasts),
    neededIfHalfReal: halfReal,
  };
}
