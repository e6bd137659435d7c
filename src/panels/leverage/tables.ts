import { type Table, tableOf } from '../../schema/index.ts';
import { firstScreenBase, methodsBase } from './base.ts';
import { certaintyOf } from './certainty.ts';
import { type HistoryRecord, happenedTo, historyRow, toldAs } from './history.ts';
import {
  type CurveOutcome,
  lived,
  type MethodChance,
  type OddsOutcome,
  type PathsOutcome,
  type PositionOutcome,
  type SimplerOutcome,
} from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import type { LeverageText } from './types.ts';

export function oddsTable(outcome: OddsOutcome, values: LeverageValues, text: LeverageText): Table {
  const { odds: words, units } = text.tables;
  const base = firstScreenBase(outcome, values);
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'time', label: words.time },
      { key: 'words', label: words.words },
      { key: 'wipedOut', label: words.wipedOut, unit: units.chance },
      { key: 'wipedOutError', label: words.wipedOutError, unit: units.chance },
      { key: 'endedWithLess', label: words.endedWithLess, unit: units.chance },
      { key: 'endedWithMore', label: words.endedWithMore, unit: units.chance },
      { key: 'rightAndWipedOut', label: words.rightAndWipedOut[values.side], unit: units.chance },
    ],
    rows: outcome.times.map(({ hours, chances, rightAndWipedOut }) => ({
      time: text.say.duration(hours),
      words: text.chance(chances.wipedOut.value, certaintyOf(values), base).full,
      wipedOut: chances.wipedOut.value,
      wipedOutError: chances.wipedOut.standardError,
      endedWithLess: chances.endedWithLess.value,
      endedWithMore: chances.endedWithMore.value,
      rightAndWipedOut: rightAndWipedOut.value,
    })),
  });
}

export function curveTable(
  { points, history }: CurveOutcome,
  values: LeverageValues,
  text: LeverageText,
): Table {
  const { curve: words, units } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'leverage', label: words.leverage, unit: '×' },
      { key: 'words', label: words.words },
      { key: 'probability', label: words.probability, unit: units.chance },
      { key: 'standardError', label: words.standardError, unit: units.chance },
      { key: 'calm', label: words.calm, unit: units.chance },
      { key: 'stressed', label: words.stressed, unit: units.chance },
      { key: 'history', label: words.history, unit: units.share },
      { key: 'historyLower', label: words.historyLower, unit: units.share },
      { key: 'historyUpper', label: words.historyUpper, unit: units.share },
      { key: 'historyEpisodes', label: words.historyEpisodes },
      { key: 'historyMonths', label: words.historyMonths(history.kind === 'rows' ? history : null) },
      { key: 'historyOther', label: words.historyOther, unit: units.share },
    ],
    rows: points
      .filter(({ leverage }) => Number.isInteger(leverage))
      .map(point => ({
        ...point,
        words: text.chance(point.probability, certaintyOf({ ...values, leverage: point.leverage })).full,
        ...historyCells(history, point.leverage, values.side),
      })),
  });
}

/** A point of history with all that it rests on, and the other side's; nothing where it was not counted. */
function historyCells(history: HistoryRecord, leverage: number, side: LeverageValues['side']) {
  const row = historyRow(history, leverage, side);
  const other = historyRow(history, leverage, side === 'long' ? 'short' : 'long');
  return {
    history: row?.probability ?? null,
    historyLower: row?.interval?.[0] ?? null,
    historyUpper: row?.interval?.[1] ?? null,
    historyEpisodes: row?.episodes ?? null,
    historyMonths: row && history.kind === 'rows' ? history.months : null,
    historyOther: other?.probability ?? null,
  };
}

export function pathsTable(
  { paths: shown, hours }: PathsOutcome,
  _values: LeverageValues,
  text: LeverageText,
): Table {
  const { paths: words, units } = text.tables;
  const last = (shown[0]?.prices.length ?? 1) - 1;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'path', label: words.path },
      { key: 'wipedOutAfter', label: words.wipedOutAfter, unit: units.hours },
      { key: 'lowest', label: words.lowest, unit: units.entry },
      { key: 'highest', label: words.highest, unit: units.entry },
      { key: 'end', label: words.end, unit: units.entry },
    ],
    rows: shown.map(({ prices, wipedOutAt }, path) => ({
      path: path + 1,
      wipedOutAfter: wipedOutAt === null ? null : (wipedOutAt * hours) / last,
      lowest: Math.min(...lived(prices, wipedOutAt)),
      highest: Math.max(...lived(prices, wipedOutAt)),
      end: wipedOutAt === null ? prices[last]! : null,
    })),
  });
}

/** A method's chance in words, in the base of all; what history tells as episodes stays told as episodes. */
export function methodWords(
  { id, probability }: MethodChance,
  outcome: SimplerOutcome,
  values: LeverageValues,
  text: LeverageText,
): string {
  const base = methodsBase(outcome, values);
  const happened = happenedTo(outcome.history, values);
  if (happened === null || (id !== 'history' && id !== 'history-closes'))
    return text.chance(probability, certaintyOf(values), base).full;
  if (id === 'history') return text.past.happened(happened, base);
  const told = toldAs({ probability, episodes: happened.episodes });
  return text.past.closes({ ...happened, told }, base);
}

/** The same beside a picture in a scene, which has room for a few words. */
export function methodShortly(
  row: MethodChance,
  outcome: SimplerOutcome,
  values: LeverageValues,
  text: LeverageText,
): string {
  const happened = happenedTo(outcome.history, values);
  if (happened === null || row.id !== 'history') return methodWords(row, outcome, values, text);
  return text.past.shortly(happened, methodsBase(outcome, values));
}

export function simplerTable(outcome: SimplerOutcome, values: LeverageValues, text: LeverageText): Table {
  const { simpler: words, units } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'method', label: words.method },
      { key: 'words', label: words.words },
      { key: 'probability', label: words.probability, unit: units.chance },
      { key: 'standardError', label: words.standardError, unit: units.chance },
      { key: 'lower', label: words.lower, unit: units.share },
      { key: 'upper', label: words.upper, unit: units.share },
    ],
    rows: outcome.rows.map(row => ({
      method: text.methods[row.id],
      words: methodWords(row, outcome, values, text),
      probability: row.probability,
      standardError: row.standardError,
      lower: row.interval?.[0] ?? null,
      upper: row.interval?.[1] ?? null,
    })),
  });
}

export function positionTable(
  { chances, ...amounts }: PositionOutcome,
  _values: LeverageValues,
  text: LeverageText,
): Table {
  const { position: words } = text.tables;
  const rows = [
    { what: words.stake, value: amounts.stake },
    { what: words.notional, value: amounts.notional },
    { what: words.fees, value: amounts.fees },
    { what: words.adverseMove, value: amounts.adverseMove },
    { what: words.liquidationPrice, value: amounts.liquidationPrice },
    { what: words.shareOfWealth, value: amounts.shareOfWealth },
    { what: words.leverageOnWealth, value: amounts.leverageOnWealth },
    ...amounts.ranges.flatMap(({ hours, low, high }) => [
      { what: words.lowAfter(hours), value: low.value },
      { what: words.highAfter(hours), value: high.value },
    ]),
    { what: words.wipedOut, value: chances.wipedOut.value },
    { what: words.endedWithLess, value: chances.endedWithLess.value },
    { what: words.endedWithMore, value: chances.endedWithMore.value },
  ];
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'what', label: words.what },
      { key: 'value', label: words.value },
    ],
    rows,
  });
}
