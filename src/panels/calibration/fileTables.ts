import type { Interval } from '../../model/calibration/index.ts';
import { type Table, writeDay, writeNumber } from '../../schema/index.ts';
import type {
  FileIntervals,
  FileMetrics,
  GroupSplit,
  MeasuredFile,
  PartMetrics,
  PeriodSplit,
  RefusedOutcome,
} from './ownForecastsOutcomes.ts';
import { METRIC_WORDS, NAMELESS_GROUP, ROW_FAULTS, UNDEFINED_WORDS } from './ownForecastsText.en.ts';

/** A measure with its range and, where it does not exist, the reason. */
export interface MetricRow {
  readonly id: keyof typeof METRIC_WORDS;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly reason: string | null;
}

type Measure = readonly [value: number | null, reason: string | null];

/** All measures of a file in the order in which they are shown. */
export function metricRows({ metrics, intervals }: MeasuredFile): readonly MetricRow[] {
  const measures = measuresOf(metrics);
  const ids = Object.keys(measures) as (keyof typeof measures)[];
  return ids.map(id => ({
    id,
    value: measures[id][0],
    interval:
      id in intervals ? intervals[id as keyof FileIntervals] : id === 'real' ? realInterval(intervals) : null,
    reason: measures[id][1],
  }));
}

function measuresOf(metrics: FileMetrics): Record<keyof typeof METRIC_WORDS, Measure> {
  const plain = (value: number): Measure => [value, null];
  const { logLoss, auroc, temperature, spiegelhalter } = metrics;
  const real: Measure =
    temperature.status === 'ok' ? plain(temperature.slope) : [null, temperatureReason(temperature)];
  return {
    accuracy: plain(metrics.accuracy),
    ece: plain(metrics.ece),
    real,
    brier: plain(metrics.brier),
    logLoss:
      logLoss.kind === 'value'
        ? plain(logLoss.value)
        : [null, `infinite: ${writeNumber(logLoss.wrongCertainties)} forecasts of 0 or 100 % were wrong`],
    auroc: auroc.kind === 'value' ? plain(auroc.value) : [null, UNDEFINED_WORDS[auroc.reason]],
    miscalibration: plain(metrics.miscalibration),
    discrimination: plain(metrics.discrimination),
    uncertainty: plain(metrics.uncertainty),
    mce: plain(metrics.mce),
    smoothEce: plain(metrics.smoothEce),
    temperature:
      temperature.status === 'ok' ? plain(temperature.temperature) : [null, temperatureReason(temperature)],
    spiegelhalterZ:
      spiegelhalter.kind === 'value' ? plain(spiegelhalter.z) : [null, UNDEFINED_WORDS[spiegelhalter.reason]],
    reliability: plain(metrics.reliability),
    resolution: plain(metrics.resolution),
  };
}

function temperatureReason(fit: Exclude<FileMetrics['temperature'], { status: 'ok' }>): string {
  if (fit.status === 'undefined') return UNDEFINED_WORDS[fit.reason];
  return fit.status === 'separable'
    ? 'every forecast was on the right side: no confidence would be too much'
    : 'the forecasts point the wrong way: no confidence is real';
}

/** The share of the confidence that is real is 1/T, so its range is that of T turned round. */
function realInterval({ temperature }: FileIntervals): Interval | null {
  return temperature && { ...temperature, lower: 1 / temperature.upper, upper: 1 / temperature.lower };
}

export function metricsTable(outcome: MeasuredFile): Table {
  return {
    caption: 'All measures, with 95 % ranges where there are any',
    columns: [
      { key: 'measure', label: 'Measure' },
      { key: 'value', label: 'Value' },
      { key: 'lower', label: 'From' },
      { key: 'upper', label: 'To' },
      { key: 'method', label: 'Range by' },
      { key: 'meaning', label: 'What it is' },
    ],
    rows: metricRows(outcome).map(({ id, value, interval, reason }) => ({
      measure: METRIC_WORDS[id].name,
      value: value ?? reason,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      method: interval?.method ?? null,
      meaning: METRIC_WORDS[id].meaning,
    })),
  };
}

export function diagramTable({ diagram, metrics, conventions }: MeasuredFile): Table {
  const happened = conventions.view === 'event' ? 'Came true' : 'Right';
  return {
    caption: `What ${writeNumber(metrics.forecasts)} forecasts said, and what happened`,
    columns: [
      { key: 'lower', label: 'Above', unit: 'chance' },
      { key: 'upper', label: 'Up to', unit: 'chance' },
      { key: 'stated', label: 'Said on average', unit: 'chance' },
      { key: 'count', label: 'Forecasts' },
      { key: 'cameTrue', label: happened },
      { key: 'happened', label: `Share ${happened.toLowerCase()}`, unit: 'share' },
      { key: 'low', label: '95 % from', unit: 'share' },
      { key: 'high', label: '95 % to', unit: 'share' },
    ],
    rows: diagram.bins.map(bin => ({ ...bin })),
  };
}

const PART_COLUMNS = [
  { key: 'name', label: 'Part' },
  { key: 'forecasts', label: 'Forecasts' },
  { key: 'meanForecast', label: 'Said on average', unit: 'chance' },
  { key: 'happened', label: 'Happened', unit: 'share' },
  { key: 'low', label: '95 % from', unit: 'share' },
  { key: 'high', label: '95 % to', unit: 'share' },
  { key: 'honestLow', label: 'Honest from', unit: 'share' },
  { key: 'honestHigh', label: 'Honest to', unit: 'share' },
  { key: 'accuracy', label: 'On the right side', unit: 'share' },
  { key: 'brier', label: 'Brier score' },
  { key: 'z', label: 'Spiegelhalter z' },
] as const;

function partRow(name: string, { spiegelhalter, ...part }: PartMetrics): Table['rows'][number] {
  return { ...part, name, z: spiegelhalter.kind === 'value' ? spiegelhalter.z : null };
}

export function groupName(name: string): string {
  return name === '' ? NAMELESS_GROUP : name;
}

export function groupsTable({ groups }: GroupSplit): Table {
  return {
    caption: 'By group',
    columns: PART_COLUMNS,
    rows: groups.map(({ name, ...part }) => partRow(groupName(name), part)),
  };
}

/** "4 Mar 2021 to 6 May 2021", "1 to 50". */
export function periodName(
  by: PeriodSplit['by'],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const write = by === 'date' ? writeDay : writeNumber;
  const [first, last] = [write(from), write(to)];
  return first === last ? first : `${first} to ${last}`;
}

export function periodsTable({ by, periods }: PeriodSplit): Table {
  return {
    caption: 'Over time',
    columns: PART_COLUMNS,
    rows: periods.map(({ from, to, ...part }) => partRow(periodName(by, { from, to }), part)),
  };
}

export function rejectedTable(rejected: RefusedOutcome['rejected']): Table {
  return {
    caption: 'Rows left out',
    columns: [
      { key: 'line', label: 'Line' },
      { key: 'reason', label: 'Why' },
      { key: 'text', label: 'Row' },
    ],
    rows: rejected.map(({ line, fault, text }) => ({ line, reason: ROW_FAULTS[fault], text })),
  };
}
