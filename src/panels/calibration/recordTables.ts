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

/** The questions; what is right stands beside each once it has been answered. */
export function testYourselfTable({ questions }: TestYourselfOutcome): Table {
  return {
    caption: 'The twenty questions',
    columns: [
      { key: 'place', label: 'Number' },
      { key: 'text', label: 'Question' },
      { key: 'first', label: 'Either' },
      { key: 'second', label: 'Or' },
    ],
    rows: questions.map(({ text, options }, place) => ({
      place: place + 1,
      text,
      first: options[0],
      second: options[1],
    })),
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
