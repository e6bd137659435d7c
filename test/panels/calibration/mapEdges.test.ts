import { describe, expect, test } from 'vitest';
import { map } from '../../../src/panels/calibration/map.ts';
import { exactHalved } from '../../../src/panels/calibration/money.ts';
import type { MapOutcome } from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';
import { scenario } from './scenario.ts';

/** Seven rows of nine chances, found in one way. */
const squaresOf = (kind: 'traders' | 'recursion') =>
  Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => ({
      ...{ value: (9 * row + column) / 63, standardError: 0.01 },
      method: kind === 'traders' ? { kind, traders: 800 } : { kind },
    })),
  );
const COUNTED = squaresOf('traders');
const BY_ARITHMETIC = squaresOf('recursion');
const GUIDES = { full: COUNTED, half: COUNTED, quarter: COUNTED };

const valuesOf = (changes: Partial<CalibrationValues>) =>
  scenario({ payoffPer100: 100, stake: 'full', seed: 1, ...changes });

/** Draws that hold these, and tell what else is kept. */
function drawsWith(held: Readonly<Record<string, unknown>>) {
  const kept: string[] = [];
  return { kept, draws: { peek: (key: string) => held[key], keep: (key: string) => void kept.push(key) } };
}

const previewed = (trades: number, held: Readonly<Record<string, unknown>>) =>
  map.preview(valuesOf({ trades }), { draws: drawsWith(held).draws, assets: {} });

function worked(changes: Partial<CalibrationValues>, held: Readonly<Record<string, unknown>>) {
  const { kept, draws } = drawsWith(held);
  const work = map.compute(valuesOf(changes), { draws, assets: {} });
  let steps = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { kept, steps, outcome: step.value as MapOutcome };
    steps += 1;
  }
}

describe('the map within a frame', () => {
  const key = 'map/75/100/1';

  test('needs what was counted and the squares that are shown', () => {
    expect(previewed(75, { [key]: GUIDES })).toBeNull();
    expect(previewed(75, { [`${key}/full`]: COUNTED })).toBeNull();
    expect(previewed(75, { [key]: GUIDES, [`${key}/full`]: COUNTED })!.cells[6]![8]!.halved).toBe(
      COUNTED[6]![8],
    );
  });

  test.each([
    [30, 2000],
    [75, 1000],
    [100, 800],
    [500, 800],
  ])('of %d trades rests on %d traders, 75,000 trades in all between its bounds', (trades, traders) => {
    const at = `map/${trades}/100/1`;
    expect(previewed(trades, { [at]: GUIDES, [`${at}/full`]: COUNTED })).toMatchObject({ trades, traders });
  });

  test('is counted where any of its squares is', () => {
    const isCounted = (squares: typeof COUNTED) =>
      previewed(75, { [key]: GUIDES, [`${key}/full`]: squares })!.isCounted;
    expect([isCounted(COUNTED), isCounted(BY_ARITHMETIC)]).toEqual([true, false]);
    expect(isCounted([...BY_ARITHMETIC.slice(0, 6), COUNTED[6]!])).toBe(true);
  });
});

describe('the map in full', () => {
  const flat = (trades: number) =>
    worked({ trades, stake: 'flat' }, { [`map/${trades}/100/1`]: { ...GUIDES, flat: COUNTED } });

  test('is by arithmetic up to a hundred trades, and counted beyond', () => {
    const [few, many] = [flat(100).outcome, flat(101).outcome];
    expect([few.isCounted, many.isCounted]).toEqual([false, true]);
    for (const [row, cells] of few.cells.entries())
      for (const [column, { accuracy, real, halved }] of cells.entries()) {
        expect(halved).toEqual(
          exactHalved(valuesOf({ trades: 100, stake: 'flat', accuracy, realConfidence: real })),
        );
        expect(many.cells[row]![column]!.halved).toBe(COUNTED[row]![column]);
      }
  });

  test('counts nothing again that was counted before', () => {
    expect(flat(100)).toMatchObject({ kept: ['map/100/100/1/flat'], steps: 7 });
  });

  test('counts the stake that is missing, accuracy by accuracy', () => {
    const { kept, steps } = worked({ trades: 1, stake: 'flat' }, { 'map/1/100/1': GUIDES });
    expect([steps, kept]).toEqual([9 + 7, ['map/1/100/1', 'map/1/100/1/flat']]);
  });
});
