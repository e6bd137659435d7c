import type { Measured, Penalty, TemperatureFit } from '../../model/calibration/index.ts';
import type { AnswerFile, FileAnswer } from '../defineComputation.ts';
import { fileSentence } from './fileSentence.ts';
import { measureFile, measureSettings } from './measureFile.ts';
import type {
  AskedFile,
  FileIntervals,
  GroupSplit,
  MeasuredFile,
  NeededForecasts,
  PartMetrics,
  RefusedOutcome,
} from './ownForecastsOutcomes.ts';
import type { CalibrationValues } from './params.ts';
import type { OwnForecastsText } from './types.ts';

type Numbers = Readonly<Record<string, unknown>>;

/** All that the page shows for a reader's file, as the command line prints it. */
export function fileAnswer(words: OwnForecastsText): AnswerFile<CalibrationValues> {
  return function* answer({ text, settings }, { seed }) {
    const outcome = yield* measureFile(text, measureSettings(settings, seed));
    switch (outcome.kind) {
      case 'refused':
        return refusedAnswer(outcome, words);
      case 'asked':
        return askedAnswer(outcome, words);
      case 'measured':
        return measuredAnswer(outcome, words);
      default:
        return outcome satisfies never;
    }
  };
}

function askedAnswer({ questions, reading }: AskedFile, { reading: words }: OwnForecastsText): FileAnswer {
  return {
    sentence: questions.map(question => words.questionForCommand(question, reading.names)).join(' '),
    refused: 'asked',
    metrics: null,
    questions,
    columns: words.columnNames(reading.names),
  };
}

function refusedAnswer({ fault, names, rejected }: RefusedOutcome, words: OwnForecastsText): FileAnswer {
  return {
    sentence: words.fileFaults[fault],
    refused: fault,
    metrics: null,
    columns: words.columnNames(names),
    rejectedRows: rejectedAnswer(rejected, words),
  };
}

function measuredAnswer(outcome: MeasuredFile, words: OwnForecastsText): FileAnswer {
  const { metrics, conventions, diagram, honestEce, needed, groups, periods, rejected, counts } = outcome;
  return {
    sentence: fileSentence(outcome, words),
    file: {
      ...counts,
      delimiter: outcome.layout.delimiter,
      hasHeader: outcome.layout.hasHeader,
      columns: columnAnswer(outcome, words),
      scale: outcome.scale,
      dayOrder: outcome.dayOrder,
      outcomeWords: outcome.outcomeWords,
      notes: outcome.reading.notes,
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
      ...measuredNumber('debiasedSquaredError', metrics.debiasedSquaredError, words),
      ...measuredNumber('auroc', metrics.auroc, words),
      reliability: metrics.reliability,
      resolution: metrics.resolution,
      uncertainty: metrics.uncertainty,
      distinctValues: metrics.distinctValues,
      binnedMurphy: metrics.binnedMurphy,
      miscalibration: metrics.miscalibration,
      discrimination: metrics.discrimination,
      ...temperatureAnswer(metrics.temperature, words),
      ...spiegelhalterAnswer(metrics, words),
      intervals: intervalAnswer(outcome.intervals, words),
      conventions,
      rejected: counts.rejected,
    },
    honestEce: honestAnswer(honestEce, words),
    diagram: {
      bins: diagram.bins,
      curve: diagram.curve,
      band: diagram.band,
      bandLevel: diagram.bandLevel,
      bandDraws: diagram.bandDraws,
      gatheredIn4096Cells: diagram.gathered,
    },
    ...neededAnswer(needed, metrics.forecasts),
    groups: groups && groupsAnswer(groups, words),
    periods: periods && { ...periods, periods: periods.periods.map(part => partAnswer(part, words)) },
    rejectedRows: rejectedAnswer(rejected, words),
  };
}

function columnAnswer({ layout }: MeasuredFile, { columnNames }: OwnForecastsText): Numbers {
  const names = columnNames(layout.names);
  return Object.fromEntries(
    Object.entries(layout.columns).map(([role, column]) => [role, column === null ? null : names[column]]),
  );
}

function rejectedAnswer(
  rejected: MeasuredFile['rejected'],
  { rowFaults }: OwnForecastsText,
): readonly Numbers[] {
  return rejected.map(({ line, fault, text }) => ({ line, fault, reason: rowFaults[fault], text }));
}

function honestAnswer(
  { mean: { repetitions, ...mean }, exceededOnceInTwenty }: MeasuredFile['honestEce'],
  words: OwnForecastsText,
): Numbers {
  return { mean: { ...mean, method: words.repetitions({ repetitions }) }, exceededOnceInTwenty };
}

function groupsAnswer({ groups, merged }: GroupSplit, words: OwnForecastsText): Numbers {
  return {
    groups: groups.map(({ name, ...part }) => ({
      name: name ?? words.group.others,
      ...partAnswer(part, words),
    })),
    merged,
  };
}

/** A number or null under its plain name, and beside it why it is null. */
function measuredNumber(name: string, measured: Measured, words: OwnForecastsText): Numbers {
  if (measured.kind === 'value') return { [name]: measured.value };
  return {
    [name]: null,
    [`${name}Reason`]: { kind: measured.reason, words: words.undefinedReasons[measured.reason] },
  };
}

function penaltyAnswer(name: string, penalty: Penalty): Numbers {
  if (penalty.kind === 'value') return { [name]: penalty.value };
  const { wrongCertainties } = penalty;
  return { [name]: null, [`${name}Reason`]: { kind: 'infinite', wrongCertainties } };
}

function temperatureAnswer(fit: TemperatureFit, words: OwnForecastsText): Numbers {
  switch (fit.status) {
    case 'ok':
      return { temperature: fit.temperature, confidenceReal: fit.slope };
    case 'separable':
      return { temperature: 0, temperatureReason: { kind: 'separable' } };
    case 'boundary':
      return { temperature: null, temperatureReason: { kind: 'boundary' } };
    case 'undefined':
      return measuredNumber('temperature', { kind: 'undefined', reason: fit.reason }, words);
    default:
      return fit satisfies never;
  }
}

function spiegelhalterAnswer(
  { spiegelhalter: test }: Pick<PartMetrics, 'spiegelhalter'>,
  words: OwnForecastsText,
): Numbers {
  if (test.kind === 'undefined') return measuredNumber('spiegelhalterZ', test, words);
  return { spiegelhalterZ: test.z, spiegelhalterPValue: test.pValue };
}

function intervalAnswer(intervals: FileIntervals, { intervalMethods }: OwnForecastsText): Numbers {
  return Object.fromEntries(
    Object.entries(intervals).map(([measure, interval]) => [
      measure,
      interval && { ...interval, method: intervalMethods[interval.method] },
    ]),
  );
}

function partAnswer({ spiegelhalter, ...part }: PartMetrics, words: OwnForecastsText): Numbers {
  return { ...part, ...spiegelhalterAnswer({ spiegelhalter }, words) };
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
