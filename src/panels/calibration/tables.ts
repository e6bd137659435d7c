import { type Table, tableOf } from '../../schema/index.ts';
import type {
  DecoderOutcome,
  FixOutcome,
  LevelsOutcome,
  MapOutcome,
  MoneyOutcome,
  ReliabilityOutcome,
} from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import { moneyOf } from './startMoney.ts';
import { tableColumns } from './tableColumns.ts';
import type { CalibrationText } from './types.ts';

/** A table of one view, from its outcome and the words of the page. */
type TableOf<Outcome> = (outcome: Outcome, values: CalibrationValues, text: CalibrationText) => Table;

/** Without the rounding noise of a subtraction. */
function tidy(difference: number): number {
  return Math.round(difference * 1e9) / 1e9;
}

export const levelsTable: TableOf<LevelsOutcome> = ({ levels, exact }, _values, { tables, units }) => {
  const words = tables.levels;
  const row = (name: string, stated: number, happened: number) => ({
    name,
    stated,
    happened,
    words: words.right(happened),
    difference: tidy(stated - happened),
  });
  return tableOf({
    caption: words.caption,
    columns: tableColumns(units, words.columns, {
      name: null,
      stated: 'chance',
      happened: 'chance',
      words: null,
      difference: 'chance',
    }),
    rows: [
      row(words.all, exact.meanConfidence, exact.accuracy),
      ...levels.map(({ stated, happened }) => row(words.level(stated), stated, happened)),
    ],
  });
};

export const reliabilityTable: TableOf<ReliabilityOutcome> = ({ bins, calls }, _values, text) => {
  const words = text.tables.reliability;
  return tableOf({
    caption: words.caption({ calls }),
    columns: tableColumns(text.units, words.columns, {
      stated: 'chance',
      count: null,
      right: null,
      happened: 'share',
      lower: 'share',
      upper: 'share',
    }),
    rows: bins.map(bin => ({ ...bin })),
  });
};

export const moneyTable: TableOf<MoneyOutcome> = ({ ways, trades }, _values, { tables, units }) => {
  const words = tables.money;
  return tableOf({
    caption: words.caption({ trades }),
    columns: tableColumns(units, words.columns, {
      real: 'share',
      growth: 'logarithm',
      halved: 'chance',
      halvedError: 'chance',
      endedBelowStart: 'chance',
      endedBelowStartError: 'chance',
      meanStake: 'shareOfMoney',
      tradedShare: 'share',
      end: null,
    }),
    rows: ways.map(({ real, line, summary }) => ({
      real,
      growth: summary.growth,
      halved: summary.halved.value,
      halvedError: summary.halved.standardError,
      endedBelowStart: summary.endedBelowStart.value,
      endedBelowStartError: summary.endedBelowStart.standardError,
      meanStake: summary.meanStake,
      tradedShare: summary.tradedShare,
      end: moneyOf(line.at(-1)!.logMoney),
    })),
  });
};

export const decoderTable: TableOf<DecoderOutcome> = (outcome, _values, { tables, units }) => {
  const words = tables.decoder;
  const { readings, accuracy } = outcome;
  return tableOf({
    caption: words.caption(outcome),
    columns: tableColumns(units, words.columns, {
      reading: null,
      real: 'share',
      accuracy: 'share',
      meanConfidence: 'chance',
      ece: 'chance',
      growthKept: 'share',
    }),
    rows: readings.map(({ id, real, meanConfidence, ece, growthKept }) => ({
      reading: words.readings[id],
      real,
      accuracy,
      meanConfidence,
      ece,
      growthKept,
    })),
  });
};

export const mapTable: TableOf<MapOutcome> = ({ cells }, _values, { tables, units }) =>
  tableOf({
    caption: tables.map.caption,
    columns: tableColumns(units, tables.map.columns, {
      accuracy: 'share',
      real: 'share',
      halved: 'chance',
      growth: 'logarithm',
    }),
    rows: cells.flat().map(({ halved, ...cell }) => ({ ...cell, halved: halved.value })),
  });

export const fixTable: TableOf<FixOutcome> = ({ fixes }, _values, { tables, units }) =>
  tableOf({
    caption: tables.fix.caption,
    columns: tableColumns(units, tables.fix.columns, {
      fix: null,
      status: null,
      gap: 'chance',
      gapAfter: 'chance',
      measuredGap: 'chance',
      logLoss: null,
      saysAfter: 'chance',
    }),
    rows: fixes.map(({ id, status, ...result }) => ({
      fix: tables.fix.fixes[id],
      status: tables.fix.statuses[status],
      ...result,
    })),
  });
