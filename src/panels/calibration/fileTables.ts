import { type Table, tableOf } from '../../schema/index.ts';
import { metricRows } from './fileMeasures.ts';
import type {
  GroupSplit,
  MeasuredFile,
  PartMetrics,
  PeriodSplit,
  RefusedOutcome,
} from './ownForecastsOutcomes.ts';
import { tableColumns } from './tableColumns.ts';
import type { CalibrationText, OwnForecastsText } from './types.ts';

type Units = CalibrationText['units'];

/** All measures of a file with their ranges. */
export function metricsTable(outcome: MeasuredFile, units: Units, words: OwnForecastsText): Table {
  const { caption, columns } = words.tables.metrics;
  return tableOf({
    caption,
    columns: tableColumns(units, columns, {
      measure: null,
      value: null,
      lower: null,
      upper: null,
      method: null,
      meaning: null,
    }),
    rows: metricRows(outcome).map(({ id, value, interval, missing }) => ({
      measure: words.metrics[id].name,
      value: value ?? (missing && words.missing(missing)),
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      method: interval && words.intervalMethods[interval.method],
      meaning: words.metrics[id].meaning,
    })),
  });
}

/** The bins of the diagram. */
export function diagramTable(
  { diagram, metrics: { forecasts }, conventions: { view } }: MeasuredFile,
  units: Units,
  { tables: { diagram: words } }: OwnForecastsText,
): Table {
  const labels = { ...words.columns, cameTrue: words.cameTrue[view], happened: words.happened[view] };
  return tableOf({
    caption: words.caption({ forecasts }),
    columns: tableColumns(units, labels, {
      lower: 'chance',
      upper: 'chance',
      stated: 'chance',
      count: null,
      cameTrue: null,
      happened: 'share',
      low: 'share',
      high: 'share',
      honestLow: 'share',
      honestHigh: 'share',
    }),
    rows: diagram.bins.map(bin => ({ ...bin })),
  });
}

/** A group as it is named; null stands for all groups too small to be shown. */
export function groupName(name: string | null, { group }: Pick<OwnForecastsText, 'group'>): string {
  if (name === null) return group.others;
  return name === '' ? group.nameless : name;
}

/** The forecasts group by group. */
export function groupsTable({ groups }: GroupSplit, units: Units, words: OwnForecastsText): Table {
  return tableOf({
    caption: words.group.title,
    columns: partColumns(units, words),
    rows: groups.map(({ name, ...part }) => partRow(groupName(name, words), part)),
  });
}

/** The forecasts over time. */
export function periodsTable({ by, periods }: PeriodSplit, units: Units, words: OwnForecastsText): Table {
  return tableOf({
    caption: words.period.title,
    columns: partColumns(units, words),
    rows: periods.map(({ from, to, ...part }) => partRow(words.period.name({ by, from, to }), part)),
  });
}

function partColumns(units: Units, { tables: { parts } }: OwnForecastsText) {
  return tableColumns(units, parts, {
    name: null,
    forecasts: null,
    meanForecast: 'chance',
    happened: 'share',
    low: 'share',
    high: 'share',
    honestLow: 'share',
    honestHigh: 'share',
    accuracy: 'share',
    brier: null,
    z: null,
  });
}

function partRow(name: string, { spiegelhalter, ...part }: PartMetrics) {
  return { ...part, name, z: spiegelhalter.kind === 'value' ? spiegelhalter.z : null };
}

/** The rows that were left out, each with its line and the reason. */
export function rejectedTable(
  rejected: RefusedOutcome['rejected'],
  units: Units,
  { rowFaults, tables }: OwnForecastsText,
): Table {
  return tableOf({
    caption: tables.rejected.caption,
    columns: tableColumns(units, tables.rejected.columns, { line: null, reason: null, text: null }),
    rows: rejected.map(({ line, fault, text }) => ({ line, reason: rowFaults[fault], text })),
  });
}
