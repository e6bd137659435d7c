import { chanceWords, type Table, writeDuration } from '../../schema/index.ts';
import { certaintyOf } from './certainty.ts';
import { historyRow } from './history.ts';
import {
  type CurveOutcome,
  lived,
  type OddsOutcome,
  type PathsOutcome,
  type PositionOutcome,
  type SimplerOutcome,
} from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import { METHOD_NAMES } from './text.en.ts';

export function oddsTable(outcome: OddsOutcome, values: LeverageValues): Table {
  return {
    caption: 'How such positions end, by holding time',
    columns: [
      { key: 'time', label: 'Holding time' },
      { key: 'words', label: 'Wiped out' },
      { key: 'wipedOut', label: 'Wiped out', unit: 'chance' },
      { key: 'wipedOutError', label: 'Standard error', unit: 'chance' },
      { key: 'endedWithLess', label: 'Ended with less', unit: 'chance' },
      { key: 'endedWithMore', label: 'Ended with more', unit: 'chance' },
    ],
    rows: outcome.times.map(({ hours, chances }) => ({
      time: writeDuration(hours),
      words: chanceWords(chances.wipedOut.value, certaintyOf(values)).full,
      wipedOut: chances.wipedOut.value,
      wipedOutError: chances.wipedOut.standardError,
      endedWithLess: chances.endedWithLess.value,
      endedWithMore: chances.endedWithMore.value,
    })),
  };
}

export function curveTable({ points, history }: CurveOutcome, values: LeverageValues): Table {
  return {
    caption: 'Chance of being wiped out, by leverage',
    columns: [
      { key: 'leverage', label: 'Leverage', unit: '×' },
      { key: 'words', label: 'Wiped out' },
      { key: 'probability', label: 'Wiped out', unit: 'chance' },
      { key: 'standardError', label: 'Standard error', unit: 'chance' },
      { key: 'calm', label: 'In a calm market', unit: 'chance' },
      { key: 'stressed', label: 'In a stressed market', unit: 'chance' },
      { key: 'history', label: 'What really happened', unit: 'share' },
    ],
    rows: points
      .filter(({ leverage }) => Number.isInteger(leverage))
      .map(point => ({
        ...point,
        words: chanceWords(point.probability, certaintyOf({ ...values, leverage: point.leverage })).full,
        history: historyRow(history, point.leverage, values.side)?.probability ?? null,
      })),
  };
}

export function pathsTable({ paths: shown, hours }: PathsOutcome): Table {
  const last = (shown[0]?.prices.length ?? 1) - 1;
  return {
    caption: 'The paths that are drawn',
    columns: [
      { key: 'path', label: 'Path' },
      { key: 'wipedOutAfter', label: 'Wiped out after', unit: 'hours' },
      { key: 'lowest', label: 'Lowest price', unit: 'of entry' },
      { key: 'highest', label: 'Highest price', unit: 'of entry' },
      { key: 'end', label: 'Price at the end', unit: 'of entry' },
    ],
    rows: shown.map(({ prices, wipedOutAt }, path) => ({
      path: path + 1,
      wipedOutAfter: wipedOutAt === null ? null : (wipedOutAt * hours) / last,
      lowest: Math.min(...lived(prices, wipedOutAt)),
      highest: Math.max(...lived(prices, wipedOutAt)),
      end: wipedOutAt === null ? prices[last]! : null,
    })),
  };
}

export function simplerTable({ rows }: SimplerOutcome, values: LeverageValues): Table {
  return {
    caption: 'The same position by different methods',
    columns: [
      { key: 'method', label: 'Method' },
      { key: 'words', label: 'Wiped out' },
      { key: 'probability', label: 'Wiped out', unit: 'chance' },
      { key: 'standardError', label: 'Standard error', unit: 'chance' },
      { key: 'lower', label: '95 % from', unit: 'share' },
      { key: 'upper', label: '95 % to', unit: 'share' },
    ],
    rows: rows.map(({ id, probability, standardError, interval }) => ({
      method: METHOD_NAMES[id],
      words: chanceWords(probability, certaintyOf(values)).full,
      probability,
      standardError,
      lower: interval?.[0] ?? null,
      upper: interval?.[1] ?? null,
    })),
  };
}

export function positionTable(outcome: PositionOutcome): Table {
  const { stake, notional, fees, liquidationPrice, adverseMove, shareOfWealth, leverageOnWealth, chances } =
    outcome;
  const rows: readonly (readonly [string, number | null])[] = [
    ['Stake', stake],
    ['Size of the position', notional],
    ['Fees for opening and closing', fees],
    ['Price move that wipes it out (share)', adverseMove],
    ['Liquidation price', liquidationPrice],
    ['Stake as a share of all my money', shareOfWealth],
    ['Leverage on all my money', leverageOnWealth],
    ['Wiped out (chance)', chances.wipedOut.value],
    ['Ended with less (chance)', chances.endedWithLess.value],
    ['Ended with more (chance)', chances.endedWithMore.value],
  ];
  return {
    caption: 'My position',
    columns: [
      { key: 'what', label: 'What' },
      { key: 'value', label: 'Value' },
    ],
    rows: rows.map(([what, value]) => ({ what, value })),
  };
}
