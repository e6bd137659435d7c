import { moneyAt } from '../../model/calibration/index.ts';
import { chanceWords, type Table, writeQuantity } from '../../schema/index.ts';
import type {
  DecoderOutcome,
  FixOutcome,
  LevelsOutcome,
  MapOutcome,
  MoneyOutcome,
  ReliabilityOutcome,
} from './outcomes.ts';
import { FIX_NAMES, READING_LABELS } from './text.en.ts';

/** What a trader begins with, in pictures and tables. */
export const START_MONEY = 10_000;

/** A trader's money from the logarithm of what 1 became. */
export function moneyOf(logMoney: number): number {
  return moneyAt(logMoney, START_MONEY);
}

/** Without the rounding noise of a subtraction. */
function tidy(difference: number): number {
  return Math.round(difference * 1e9) / 1e9;
}

export function levelsTable({ levels, exact }: LevelsOutcome): Table {
  const row = (name: string, stated: number, happened: number) => ({
    name,
    stated,
    happened,
    words: chanceWords(happened).full,
    difference: tidy(stated - happened),
  });
  return {
    caption: 'What it says and what happens',
    columns: [
      { key: 'name', label: 'When it says' },
      { key: 'stated', label: 'Said', unit: 'chance' },
      { key: 'happened', label: 'Right', unit: 'chance' },
      { key: 'words', label: 'Right' },
      { key: 'difference', label: 'Said too much', unit: 'chance' },
    ],
    rows: [
      row('all its calls', exact.meanConfidence, exact.accuracy),
      ...levels.map(({ stated, happened }) => row(writeQuantity('fraction', stated), stated, happened)),
    ],
  };
}

export function reliabilityTable({ bins, calls }: ReliabilityOutcome): Table {
  return {
    caption: `What ${calls} calls show, by how sure it said it was`,
    columns: [
      { key: 'stated', label: 'Said on average', unit: 'chance' },
      { key: 'count', label: 'Calls' },
      { key: 'right', label: 'Right' },
      { key: 'happened', label: 'Share right', unit: 'share' },
      { key: 'lower', label: '95 % from', unit: 'share' },
      { key: 'upper', label: '95 % to', unit: 'share' },
    ],
    rows: bins.map(bin => ({ ...bin })),
  };
}

export function moneyTable({ ways, trades }: MoneyOutcome): Table {
  return {
    caption: `Three confidences on the same hits and misses, ${trades} trades`,
    columns: [
      { key: 'real', label: 'Confidence that is real', unit: 'share' },
      { key: 'growth', label: 'Growth a trade', unit: 'logarithm' },
      { key: 'halved', label: 'Lose half on the way', unit: 'chance' },
      { key: 'halvedError', label: 'Standard error', unit: 'chance' },
      { key: 'endedBelowStart', label: 'End with less', unit: 'chance' },
      { key: 'endedBelowStartError', label: 'Standard error', unit: 'chance' },
      { key: 'meanStake', label: 'Mean stake', unit: 'share of money' },
      { key: 'tradedShare', label: 'Trades with a stake', unit: 'share' },
      { key: 'end', label: 'The drawn trader’s 10,000 after all trades' },
    ],
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
  };
}

export function decoderTable({ readings, accuracy, claimed }: DecoderOutcome): Table {
  return {
    caption: `What “${writeQuantity('fraction', accuracy)} accurate but ${writeQuantity('fraction', claimed)} reliable” can mean`,
    columns: [
      { key: 'reading', label: 'Reading' },
      { key: 'real', label: 'Confidence that is real', unit: 'share' },
      { key: 'accuracy', label: 'Right', unit: 'share' },
      { key: 'meanConfidence', label: 'Says on average', unit: 'chance' },
      { key: 'ece', label: 'Average gap', unit: 'chance' },
      { key: 'growthKept', label: 'Growth kept at even money', unit: 'share' },
    ],
    rows: readings.map(({ id, real, meanConfidence, ece, growthKept }) => ({
      reading: READING_LABELS[id],
      real,
      accuracy,
      meanConfidence,
      ece,
      growthKept,
    })),
  };
}

export function mapTable({ cells }: MapOutcome): Table {
  return {
    caption: 'Accuracy, honesty and the danger of losing half',
    columns: [
      { key: 'accuracy', label: 'Right', unit: 'share' },
      { key: 'real', label: 'Confidence that is real', unit: 'share' },
      { key: 'halved', label: 'Lose half on the way', unit: 'chance' },
      { key: 'growth', label: 'Growth a trade', unit: 'logarithm' },
    ],
    rows: cells.flat().map(cell => ({ ...cell })),
  };
}

export function fixTable({ fixes }: FixOutcome): Table {
  return {
    caption: 'Mended confidence, before and after the market changed',
    columns: [
      { key: 'fix', label: 'Mended by' },
      { key: 'status', label: 'Fit' },
      { key: 'gap', label: 'Said and true apart, before', unit: 'chance' },
      { key: 'gapAfter', label: 'After the change', unit: 'chance' },
      { key: 'measuredGap', label: 'Measured on the held-back half', unit: 'chance' },
      { key: 'logLoss', label: 'Log loss there' },
      { key: 'saysAfter', label: 'Says on average', unit: 'chance' },
    ],
    rows: fixes.map(({ id, ...result }) => ({ fix: FIX_NAMES[id], ...result })),
  };
}
