import { type Table, tableOf } from '../../schema/index.ts';
import type { RealForecastersOutcome } from './outcomes.ts';
import type { OwnForecastsOutcome } from './ownForecastsOutcomes.ts';
import type { CalibrationValues } from './params.ts';
import { tableColumns } from './tableColumns.ts';
import type { LevelScore, TestScore, TestYourselfOutcome } from './testYourselfOutcomes.ts';
import type { CalibrationText, TestYourselfText } from './types.ts';

/** The made-up file, as long as the reader has not brought another. */
export function ownForecastsTable(
  { sample }: OwnForecastsOutcome,
  _values: CalibrationValues,
  { tables }: CalibrationText,
): Table {
  const [header = '', ...lines] = sample.trimEnd().split('\n');
  const keys = header.split(',');
  return tableOf({
    caption: tables.ownForecasts.caption,
    columns: keys.map(key => ({ key, label: key })),
    rows: lines.map(line =>
      Object.fromEntries(line.split(',').map((cell, column) => [keys[column]!, cellOf(cell)])),
    ),
  });
}

function cellOf(cell: string): string | number {
  return /^[\d.]+$/.test(cell) ? Number(cell) : cell;
}

/** What a real forecaster said and what happened. */
export function realForecastersTable(
  { bins }: RealForecastersOutcome,
  _values: CalibrationValues,
  { tables: { realForecasters: words }, units }: CalibrationText,
): Table {
  return tableOf({
    caption: words.caption,
    columns: tableColumns(units, words.columns, {
      stated: 'chance',
      happened: 'share',
      count: null,
      low: 'share',
      high: 'share',
    }),
    rows: bins.map(({ stated, happened, count, luck: [low, high] }) => ({
      stated,
      happened,
      count,
      low,
      high,
    })),
  });
}

/** What each stated confidence means for the score and the stakes. */
export function testYourselfTable(
  { levels }: TestYourselfOutcome,
  _values: CalibrationValues,
  { tables: { testYourself: words }, units }: CalibrationText,
): Table {
  return tableOf({
    caption: words.caption,
    columns: tableColumns(units, words.columns, {
      confidence: 'chance',
      low: null,
      high: null,
      stakeEvenMoney: 'share',
      stakeAsSet: 'share',
    }),
    rows: levels.map(({ confidence, honestRange, stakeEvenMoney, stakeAsSet }) => {
      const [low, high] = honestRange.at(-1)!;
      return { confidence, low, high, stakeEvenMoney, stakeAsSet };
    }),
  });
}

type ScoreRow = Pick<LevelScore, 'confidence' | 'answered' | 'right' | 'honestRange'>;

/** How a test went, by stated confidence. */
export function scoreTable(
  { all, levels, honestRange }: TestScore,
  { units, say }: Pick<CalibrationText, 'units' | 'say'>,
  { tables: { score: words } }: TestYourselfText,
): Table {
  const row = (name: string, { confidence, answered, right, honestRange: [low, high] }: ScoreRow) => ({
    name,
    said: confidence,
    answered,
    right,
    honestFrom: low,
    honestTo: high,
  });
  return tableOf({
    caption: words.caption,
    columns: tableColumns(units, words.columns, {
      name: null,
      said: 'chance',
      answered: null,
      right: null,
      honestFrom: null,
      honestTo: null,
    }),
    rows: [
      row(words.all, { ...all, confidence: all.meanConfidence, honestRange }),
      ...levels.map(level => row(say.quantity('fraction', level.confidence), level)),
    ],
  });
}
