import { describe, expect, test } from 'vitest';
import { DrawCache } from '../../src/compute/index.ts';
import { exactForecastQuality, exactGrowth } from '../../src/model/calibration/index.ts';
import { answer } from '../../src/panels/calibration/answer.ts';
import { computation } from '../../src/panels/calibration/compute.ts';
import type {
  DecoderOutcome,
  FixOutcome,
  LevelsOutcome,
  MapOutcome,
  MoneyOutcome,
  ReliabilityOutcome,
} from '../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../src/panels/calibration/params.ts';
import { answer as answerText } from '../../src/panels/calibration/text.en.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { textParts } from '../../src/panels/textParts.ts';
import { calibrationPanel } from '../openPanels.ts';
import { full, preview, scenario } from '../panels/calibration/scenario.ts';

const calibrationText = await textParts(() => import('../../src/panels/calibration/text.en.ts'))();

const inHundred = (value: number) => Math.round(100 * value);

describe('the first screen', () => {
  test('says and happens as designed: 55, 60, 67, 75, 81; 70 of 100 lose half, honest 17', () => {
    const outcome = full<LevelsOutcome>('levels');
    expect(outcome.levels.map(({ happened }) => inHundred(happened))).toEqual([55, 60, 67, 75, 81]);
    expect(inHundred(outcome.own.halved.value)).toBe(70);
    expect(inHundred(outcome.honest.halved.value)).toBe(17);
  });

  test('agrees with a million simulated traders (docs/model/calibration.md) within three standard errors', () => {
    const { own, honest } = full<LevelsOutcome>('levels');
    expect(Math.abs(own.halved.value - 0.6979)).toBeLessThan(3 * 0.0005);
    expect(Math.abs(honest.halved.value - 0.1714)).toBeLessThan(3 * 0.0004);
    const below = own.endedBelowStart;
    expect(Math.abs(below.value - 0.5182)).toBeLessThan(3 * Math.hypot(below.standardError, 0.0005));
  });

  test('moving the confidence moves no hit: accuracy and ranking stay to the last digit', () => {
    const { exact } = full<LevelsOutcome>('levels', { trades: 10 });
    for (const realConfidence of [0.1, 0.7, 1, 3, 10]) {
      const moved = full<LevelsOutcome>('levels', { trades: 10, realConfidence }).exact;
      expect(moved.accuracy).toBe(exact.accuracy);
      expect(moved.auroc).toEqual(exact.auroc);
    }
  });

  test('puts the reader’s own level in the place of the nearest', () => {
    const { levels, level } = full<LevelsOutcome>('levels', { level: 0.88, trades: 10 });
    expect(levels.map(({ stated }) => stated)).toEqual([0.6, 0.7, 0.8, 0.88, 0.95]);
    expect(level).toBe(0.88);
  });

  test('an honest model’s own and honest money are the same', () => {
    const { own, honest } = full<LevelsOutcome>('levels', { realConfidence: 1, trades: 10 });
    expect(own).toEqual(honest);
  });

  test('at a flat stake confidence changes nothing, and 80 right at 25 per 100 earns nothing', () => {
    const sure = full<LevelsOutcome>('levels', { stake: 'flat', realConfidence: 0.2 });
    const honest = full<LevelsOutcome>('levels', { stake: 'flat', realConfidence: 1 });
    expect(sure.own.halved).toEqual(honest.own.halved);
    expect(sure.own.endedBelowStart).toEqual(honest.own.endedBelowStart);
    expect(sure.own.growth).toBeCloseTo(honest.own.growth, 15);
    expect(sure.own.meanReturn).toBeCloseTo(0, 12);
  });

  test('a preview lies within five of its own standard errors of the full outcome', () => {
    const coarse = preview<LevelsOutcome>('levels')!.own.halved;
    const fine = full<LevelsOutcome>('levels').own.halved;
    expect(Math.abs(coarse.value - fine.value)).toBeLessThan(5 * coarse.standardError);
    expect(preview('levels', { trades: 100_000 })).toBeNull();
  });

  test('does not depend on which draws were kept from other questions', () => {
    const kept = new DrawCache();
    const run = (changes: Partial<CalibrationValues>) =>
      finish(computation.views['levels']!.compute(scenario(changes), { draws: kept, assets: {} }));
    run({ realConfidence: 2 });
    expect(run({})).toEqual(full('levels'));
  });
});

describe('the reliability diagram', () => {
  test('grows: the sample of many calls begins with the sample of few, and comes nearer to the truth', () => {
    const distance = ({ measuredError, exactError }: ReliabilityOutcome) =>
      Math.abs(measuredError - exactError);
    const few = full<ReliabilityOutcome>('reliability', { trades: 100 });
    const many = full<ReliabilityOutcome>('reliability', { trades: 1500 });
    expect(distance(many)).toBeLessThan(distance(few));
    expect(distance(many)).toBeLessThan(0.02);
  });

  test('an honest model with 50 calls shows about 0.09 by chance (field notes, ten occupied bins more)', () => {
    const { honestError, needed, exactError } = full<ReliabilityOutcome>('reliability', {
      realConfidence: 1,
    });
    // 0.093 with five occupied bins; ten bins can only show more.
    expect(honestError.mean.value).toBeGreaterThan(0.08);
    expect(honestError.mean.value).toBeLessThan(0.16);
    expect(exactError).toBe(0);
    expect(needed).toBeNull();
  });

  test('its counts are the calls, its band holds the diagonal', () => {
    const { bins, band, calls } = full<ReliabilityOutcome>('reliability');
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(calls);
    // Near certainty an honest model's fitted line is all ones, above what it says.
    for (const { stated, lower, upper } of band.filter(point => point.stated < 0.9)) {
      expect(lower).toBeLessThan(stated);
      expect(upper).toBeGreaterThan(stated);
    }
  });
});

describe('three money lines', () => {
  test('share their hits: flat stakes make them one line', () => {
    const { ways } = full<MoneyOutcome>('money', { stake: 'flat' });
    expect(ways[1]!.line).toEqual(ways[0]!.line);
    expect(ways[2]!.line).toEqual(ways[0]!.line);
  });

  test('stand for the reader’s own, honest, and the other side of honest', () => {
    expect(full<MoneyOutcome>('money').ways.map(({ real }) => real)).toEqual([0.5, 1, 2]);
    expect(full<MoneyOutcome>('money', { realConfidence: 1 }).ways.map(({ real }) => real)).toEqual([
      1, 0.5, 2,
    ]);
  });

  test('growth is highest with honest confidence at full stakes, and stops at the break-even share', () => {
    const { ways, breakEven } = full<MoneyOutcome>('money');
    const growths = ways.map(({ summary }) => summary.growth);
    expect(Math.max(...growths)).toBe(growths[1]);
    const plan = { payoff: 0.25, stake: { kind: 'kelly', multiplier: 1 } } as const;
    expect(exactGrowth({ accuracy: 0.8, kappa: 1 / breakEven! }, plan).growth).toBeCloseTo(0, 10);
  });

  test('are those of a trader in the middle, neither lucky nor unlucky', () => {
    const { ways, middleOf } = full<MoneyOutcome>('money');
    const [own] = ways;
    expect(middleOf).toBe(101);
    // The middle of 101 has a standard error of about a quarter; the best and the worst of them lie several
    // units away.
    expect(Math.abs(own!.line.at(-1)!.logMoney - own!.summary.middleLogEnd.value)).toBeLessThan(1);
  });

  test('stay finite for the longest run', () => {
    const { ways } = preview<MoneyOutcome>('money', { trades: 1000, payoffPer100: 10_000 })!;
    for (const { line } of ways) {
      for (const { logMoney } of line) expect(Number.isFinite(logMoney)).toBe(true);
    }
  });
});

describe('the claim decoder', () => {
  test('gives the five readings of 80 % and 50 % as the field notes print them', () => {
    const { readings } = full<DecoderOutcome>('decoder');
    const real = Object.fromEntries(readings.map(reading => [reading.id, reading]));
    expect(1 / real['slope']!.real!).toBeCloseTo(2, 12);
    expect(1 / real['gap']!.real!).toBeCloseTo(2.3605156311, 9);
    expect(1 / real['money']!.real!).toBeCloseTo(2.5221362158, 9);
    expect(1 / real['within5']!.real!).toBeCloseTo(1.4143758634, 9);
    expect(1 / real['within10']!.real!).toBeCloseTo(2.215116366, 9);
    expect(real['two-tiers']!.ece).toBeCloseTo(0.09, 12);
    // Half of the growth survives by definition; at κ = 2 it is 0.2028 of 0.2743 (docs/model/calibration.md).
    expect(real['money']!.growthKept).toBeCloseTo(0.5, 9);
    expect(real['slope']!.growthKept).toBeCloseTo(0.2028 / 0.2743, 3);
    expect(real['two-tiers']!.growthKept).toBeCloseTo(0.0436625853 / 0.192744757, 8);
  });

  test('every dial that it sets keeps the accuracy at exactly 0.80', () => {
    for (const { real } of full<DecoderOutcome>('decoder').readings) {
      if (real === null) continue;
      expect(exactForecastQuality({ accuracy: 0.8, kappa: 1 / real }).accuracy).toBe(0.8);
    }
  });

  test('offers no dial beyond its limits', () => {
    const { readings } = full<DecoderOutcome>('decoder', { claimed: 0.01 });
    for (const { real } of readings) if (real !== null) expect(real).toBeGreaterThanOrEqual(0.1);
    expect(readings.some(({ real }) => real === null)).toBe(true);
  });
});

describe('the map', () => {
  test('at even money honesty is the better guide at full stakes, accuracy at half and quarter', () => {
    const { guides } = full<MapOutcome>('map', { payoffPer100: 100 });
    const better = guides.map(({ stake, honesty, accuracy }) => [stake, honesty > accuracy]);
    expect(better).toEqual([
      ['full', true],
      ['half', false],
      ['quarter', false],
    ]);
  });

  test.each([50, 250])(
    'its cell is the number of the first screen, or within four errors of it: %i trades',
    trades => {
      const { cells, isCounted } = full<MapOutcome>('map', { payoffPer100: 100, trades });
      const cell = cells.flat().find(({ accuracy, real }) => accuracy === 0.8 && real === 0.5)!;
      const { halved } = full<LevelsOutcome>('levels', { payoffPer100: 100, trades }).own;
      expect(isCounted).toBe(trades > 100);
      expect(Math.abs(cell.halved.value - halved.value)).toBeLessThanOrEqual(
        isCounted ? 4 * cell.halved.standardError : 0,
      );
    },
  );
});

describe('mending and breaking', () => {
  const byId = ({ fixes }: FixOutcome) => Object.fromEntries(fixes.map(fix => [fix.id, fix]));

  test('one number mends it, to within what five hundred calls can tell; the change undoes it', () => {
    const outcome = full<FixOutcome>('fix');
    const { none, temperature } = byId(outcome);
    expect(none!.gap).toBeCloseTo(0.0842233647, 10);
    expect(temperature!.gap!).toBeLessThan(0.02);
    expect(temperature!.gapAfter!).toBeGreaterThan(0.05);
    expect(outcome.slopeFound!).toBeGreaterThan(0.4);
    expect(outcome.slopeFound!).toBeLessThan(0.6);
  });

  test('without a change before and after are the same', () => {
    for (const { gap, gapAfter } of full<FixOutcome>('fix', { sortingLost: 0 }).fixes) {
      expect(gapAfter).toBeCloseTo(gap!, 12);
    }
  });

  test('ranges hold as promised before the change; only the moving ones after it', () => {
    const [split, adaptive] = full<FixOutcome>('fix', { sortingLost: 1, level: 0.95 }).coverage;
    // The threshold from 500 calls has a standard error of about a point of its own.
    expect(Math.abs(split!.before.value - 0.95)).toBeLessThan(0.04);
    expect(split!.after.value).toBeLessThan(split!.before.value - 0.03);
    expect(Math.abs(adaptive!.after.value - 0.95)).toBeLessThan(0.01);
  });

  test('a range that promises more says “either” more often', () => {
    const shares = [0.7, 0.9, 0.97].map(level => full<FixOutcome>('fix', { level }).coverage);
    for (const way of [0, 1]) {
      const either = shares.map(coverage => coverage[way]!.eitherAfter);
      expect(either).toEqual([...either].sort((a, b) => a - b));
      expect(new Set(either).size).toBe(3);
    }
  });

  test('names what cannot be learned from a handful of calls', () => {
    const { fixes } = full<FixOutcome>('fix', { pastCalls: 20, accuracy: 0.999, realConfidence: 1 });
    expect(fixes.find(({ id }) => id === 'temperature')).toMatchObject({ status: 'separable', gap: null });
  });
});

describe('what is printed', () => {
  test('holds every number of the first screen, with errors and methods', () => {
    const printed = finish(
      answer(answerText)(
        scenario(),
        { draws: new DrawCache(), assets: { forecasters: {} } },
        calibrationText,
      ),
    );
    expect(Object.keys(printed['exact'] as object)).toEqual(
      expect.arrayContaining(['accuracy', 'ece', 'brier', 'logLoss', 'auroc', 'meanConfidence', 'growth']),
    );
    expect(printed['exact']).toMatchObject({ accuracy: 0.8, growth: expect.closeTo(-0.0164161407, 9) });
    for (const name of ['halved', 'endedBelowStart']) {
      expect(printed[name]).toEqual({
        value: expect.any(Number),
        standardError: expect.any(Number),
        method: expect.any(String),
      });
    }
    expect(JSON.stringify(printed)).not.toMatch(/null.*"sentence"|NaN|Infinity/);
  });

  test('the outcomes that are rendered in advance are plain data', () => {
    for (const view of [calibrationPanel.mainView, calibrationPanel.depthViews[0]!]) {
      const outcome = full<object>(view, { trades: 20 });
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    }
  });

  test('every known answer is found again', () => {
    for (const { what, expected, received } of computation.knownAnswers!()) {
      expect({ what, off: Math.abs(received / expected - 1) < 1e-9 }).toEqual({ what, off: true });
    }
  });
});
