import { chanceWords, type Table, writeQuantity } from '../../schema/index.ts';
import type { LevelsOutcome, ReliabilityOutcome } from './outcomes.ts';

export function levelsTable({ levels, exact }: LevelsOutcome): Table {
  const row = (name: string, stated: number, happened: number) => ({
    name,
    stated,
    happened,
    words: chanceWords(happened).full,
    difference: stated - happened,
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
