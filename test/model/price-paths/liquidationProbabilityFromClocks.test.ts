import { expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import {
  highestLeverageFromClocks,
  leverageCurveFromClocks,
  liquidationProbabilityFromClocks,
  outcomeSharesFromClocks,
  previewMedianVolatility,
  simulateClocks,
  simulateClockTable,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

const start = volatilityStart({ asset: 'btc', trailingVolatility: 0.5 });
const size = { start, replicates: 4, pathsPerReplicate: 288 };
const clocks = simulateClocks({ ...size, hours: [1, 24] }, createRng(1));
const table = simulateClockTable({ ...size, maximumHours: 24 }, createRng(1));
const long = { hours: 24, side: 'long', maintenanceMargin: 0.005 } as const;
const sources = [{ clocks }, { clocks: table }];

test.each(sources)('a margin below maintenance is gone at once: exactly 1', source => {
  const answer = liquidationProbabilityFromClocks({ ...long, ...source, leverage: 200 });
  expect(answer).toMatchObject({ value: 1, standardError: 0 });
});

test.each(sources)('1× long cannot be liquidated: exactly 0; 1× short can', source => {
  const answer = liquidationProbabilityFromClocks({ ...long, ...source, leverage: 1 });
  expect(answer).toMatchObject({ value: 0, standardError: 0 });
  const short = liquidationProbabilityFromClocks({ ...long, ...source, leverage: 1, side: 'short' });
  expect(short.value).toBeGreaterThan(0);
});

test('the answer says how many clocks it rests on', () => {
  expect(liquidationProbabilityFromClocks({ ...long, clocks, leverage: 20 }).method).toEqual({
    kind: 'clocks',
    clocks: 1152,
  });
  expect(liquidationProbabilityFromClocks({ ...long, clocks: table, leverage: 20 }).method).toEqual({
    kind: 'condensed-clocks',
    clocks: 1152,
  });
});

test.each([0, 2, 1.5, 721, Number.NaN])('%s hours were not simulated and are refused', hours => {
  expect(() => liquidationProbabilityFromClocks({ ...long, clocks, hours, leverage: 20 })).toThrow(
    ModelInputError,
  );
});

test('a median volatility of its own must be above 0', () => {
  const question = { ...long, clocks, leverage: 20, medianVolatility: 0 };
  expect(() => liquidationProbabilityFromClocks(question)).toThrow(ModelInputError);
});

test.each(sources)('a curve is its single answers', source => {
  const leverages = [1, 3, 20, 125, 200];
  const curve = leverageCurveFromClocks({ ...long, ...source, leverages });
  for (const { leverage, probability } of curve)
    expect(probability).toEqual(liquidationProbabilityFromClocks({ ...long, ...source, leverage }));
  expect(curve.map(({ leverage }) => leverage)).toEqual(leverages);
});

test.each(sources)('asking back, the highest leverage for a target has that target', source => {
  const found = highestLeverageFromClocks({ ...long, ...source, target: 0.1, limit: 200 });
  expect(found.status).toBe('ok');
  const back = liquidationProbabilityFromClocks({ ...long, ...source, leverage: found.leverage! });
  expect(back.value).toBeLessThanOrEqual(0.1);
  expect(back.value).toBeCloseTo(0.1, 9);
});

test('where every leverage keeps the target, or none does, it says so', () => {
  const question = { ...long, clocks, target: 0.1 };
  expect(highestLeverageFromClocks({ ...question, limit: 2 })).toEqual({ status: 'atLimit', leverage: 2 });
  const wild = { ...question, side: 'short' as const, medianVolatility: 50, limit: 200 };
  expect(highestLeverageFromClocks(wild)).toEqual({ status: 'none', leverage: null });
  expect(() => highestLeverageFromClocks({ ...question, target: 1, limit: 2 })).toThrow(ModelInputError);
});

test.each(sources)('the three outcomes add up to 1, the first is the chance of liquidation', source => {
  for (const side of ['long', 'short'] as const)
    for (const leverage of [1, 20, 200]) {
      const question = { ...long, ...source, side, leverage };
      const shares = outcomeSharesFromClocks({ ...question, feePerTrade: 0.0005 });
      const { wipedOut, endedWithLess, endedWithMore } = shares;
      expect(wipedOut.value + endedWithLess.value + endedWithMore.value).toBeCloseTo(1, 12);
      expect(wipedOut.value).toBeCloseTo(liquidationProbabilityFromClocks(question).value, 12);
      expect(Math.min(endedWithLess.value, endedWithMore.value)).toBeGreaterThanOrEqual(0);
    }
});

test("a table's errors of the outcomes are close upper bounds of those of the replicates", () => {
  const question = { ...long, leverage: 20, feePerTrade: 0.0005 };
  const all = outcomeSharesFromClocks({ ...question, clocks });
  const condensed = outcomeSharesFromClocks({ ...question, clocks: table });
  for (const outcome of ['wipedOut', 'endedWithLess', 'endedWithMore'] as const) {
    const ratio = condensed[outcome].standardError / all[outcome].standardError;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(4);
  }
});

test('a fee moves positions from more to less and liquidates none', () => {
  const at = (feePerTrade: number) => outcomeSharesFromClocks({ ...long, clocks, leverage: 20, feePerTrade });
  expect(at(0.001).wipedOut).toEqual(at(0).wipedOut);
  expect(at(0.001).endedWithMore.value).toBeLessThan(at(0).endedWithMore.value);
});

// The preview keeps the spread of the start that it comes from; the pull of a typed volatility gives each its own.
test.each([
  { hours: 1, tolerance: 1e-6 },
  { hours: 24, tolerance: 0.005 },
])(
  'a dragged volatility is previewed: but for the spread of its start exactly for an hour, closely for a day ($hours h)',
  ({ hours, tolerance }) => {
    const to = volatilityStart({ asset: 'btc', trailingVolatility: 0.6 });
    const wanted = simulateClocks({ ...size, start: to, hours: [1, 24] }, createRng(1));
    const medianVolatility = previewMedianVolatility({ from: start, to, hours });
    const question = { ...long, hours, leverage: 50 };
    const preview = liquidationProbabilityFromClocks({ ...question, clocks, medianVolatility }).value;
    const exact = liquidationProbabilityFromClocks({ ...question, clocks: wanted }).value;
    expect(Math.abs(preview / exact - 1)).toBeLessThan(tolerance);
  },
);
