import { type Table, writeQuantity } from '../../schema/index.ts';
import type { OwnForecastsOutcome } from './ownForecastsOutcomes.ts';
import type { LevelScore, TestScore, TestYourselfOutcome } from './testYourselfOutcomes.ts';

/** The made-up file, as long as the reader has not brought another. */
export function ownForecastsTable({ sample }: OwnForecastsOutcome): Table {
  const [header = '', ...lines] = sample.trimEnd().split('\n');
  const keys = header.split(',');
  return {
    caption: 'The made-up file',
    columns: keys.map(key => ({ key, label: key })),
    rows: lines.map(line =>
      Object.fromEntries(line.split(',').map((cell, column) => [keys[column]!, cellOf(cell)])),
    ),
  };
}

function cellOf(cell: string): string | number {
  return /^[\d.]+$/.test(cell) ? Number(cell) : cell;
}

/** What each stated confidence means for the score and the stakes. */
export function testYourselfTable({ levels }: TestYourselfOutcome): Table {
  return {
    caption: 'What can be stated, and what it means; honest: in 19 of 20 tests',
    columns: [
      { key: 'confidence', label: 'Stated', unit: 'chance' },
      { key: 'low', label: 'Honest: of 20 right, from' },
      { key: 'high', label: 'Honest: of 20 right, to' },
      { key: 'stakeEvenMoney', label: 'Stake at even money', unit: 'share' },
      { key: 'stakeAsSet', label: 'Stake as set above', unit: 'share' },
    ],
    rows: levels.map(({ confidence, honestRange, stakeEvenMoney, stakeAsSet }) => {
      const [low, high] = honestRange.at(-1)!;
      return { confidence, low, high, stakeEvenMoney, stakeAsSet };
    }),
  };
}

type ScoreRow = Pick<LevelScore, 'confidence' | 'answered' | 'right' | 'honestRange'>;

/** How a test went, by stated confidence. */
export function scoreTable({ all, levels, honestRange }: TestScore): Table {
  const row = (name: string, { confidence, answered, right, honestRange: [low, high] }: ScoreRow) => ({
    name,
    said: confidence,
    answered,
    right,
    honestFrom: low,
    honestTo: high,
  });
  return {
    caption: 'What you said and how often you were right; honest: in 19 of 20 tests',
    columns: [
      { key: 'name', label: 'You said' },
      { key: 'said', label: 'Said', unit: 'chance' },
      { key: 'answered', label: 'Answers' },
      { key: 'right', label: 'Right' },
      { key: 'honestFrom', label: 'Honest from' },
      { key: 'honestTo', label: 'Honest to' },
    ],
    rows: [
      row('all', { ...all, confidence: all.meanConfidence, honestRange }),
      ...levels.map(level => row(writeQuantity('fraction', level.confidence), level)),
    ],
  };
}
