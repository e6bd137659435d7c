import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_CONVENTIONS,
  forecastMetrics,
  toConfidenceView,
} from '../../../src/model/calibration/index.ts';
import { metricRows } from '../../../src/panels/calibration/fileMeasures.ts';
import { fileSentence, neededSentence } from '../../../src/panels/calibration/fileSentence.ts';
import { FILE_STAGES, stageAt } from '../../../src/panels/calibration/fileStages.ts';
import { files } from '../../../src/panels/calibration/files.ts';
import {
  diagramTable,
  groupsTable,
  metricsTable,
  periodsTable,
  rejectedTable,
} from '../../../src/panels/calibration/fileTables.ts';
import { ownForecastsText as words } from '../../../src/panels/calibration/ownForecasts.en.ts';
import { ownForecasts } from '../../../src/panels/calibration/ownForecasts.ts';
import type { FileOutcome, MeasuredFile } from '../../../src/panels/calibration/ownForecastsOutcomes.ts';
import { calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { page as calibrationText } from '../../../src/panels/calibration/text.en.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { defaultValues, materialOf } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';

const DEFAULTS = defaultValues(calibrationParameters);
const { units } = calibrationText;
const CONTEXT = { draws: { peek: () => undefined, keep: () => undefined }, assets: {} };
const { sample } = ownForecasts.preview(DEFAULTS, CONTEXT)!;

function measure(text: string, settings = {}, seed = DEFAULTS.seed): FileOutcome {
  const material = { ...materialOf(text), settings };
  return finish(files.readings['forecasts']!.read(material, { ...DEFAULTS, seed })) as FileOutcome;
}

const known = once(() => new Map<string, MeasuredFile>());

function measured(text: string, settings = {}, seed = DEFAULTS.seed): MeasuredFile {
  const key = JSON.stringify([text, settings, seed]);
  const outcome = known().get(key) ?? measure(text, settings, seed);
  if (outcome.kind !== 'measured') throw new Error(JSON.stringify(outcome));
  known().set(key, outcome);
  return outcome;
}

/** The twelfth printed sample case: right 16 of 20 times, always 99 % sure. */
const OVERCONFIDENT = [
  ...[...'1111111100'].map(outcome => `0.99,${outcome}`),
  ...[...'0000000011'].map(outcome => `0.01,${outcome}`),
].join('\n');

describe('the made-up file', () => {
  it('is read back whole, with groups and dates', () => {
    const { counts, layout, groups, periods } = measured(sample);
    expect(counts).toMatchObject({ forecasts: 400, rejected: 0, undated: 0 });
    expect(layout.columns).toEqual({ date: 0, group: 1, probability: 2, outcome: 3, predicted: null });
    expect(groups?.groups.map(({ name }) => name)).toEqual(['bitcoin', 'ether', 'solana']);
    expect(periods?.by).toBe('date');
  });

  it('is as overconfident as the model that made it', () => {
    const outcome = measured(sample);
    expect(fileSentence(outcome, words)).toMatch(
      /^400 forecasts were on the right side \d\d of 100 times: .* too sure/,
    );
    const { lower, upper } = outcome.intervals.temperature!;
    expect(lower).toBeLessThan(2);
    expect(upper).toBeGreaterThan(2);
  });
});

describe('a file', () => {
  it('has the printed figures of the sample case', () => {
    const { metrics } = measured(OVERCONFIDENT);
    expect(metrics.accuracy).toBe(0.8);
    expect(metrics.brier).toBeCloseTo(0.1961, 12);
    expect(metrics.logLoss).toMatchObject({ kind: 'value', value: expect.closeTo(0.9290743059, 9) });
    expect(metrics.ece).toBeCloseTo(0.19, 12);
    expect(metrics.auroc).toMatchObject({ value: expect.closeTo(0.8, 12) });
    expect(metrics.miscalibration).toBeCloseTo(0.0361, 12);
    expect(metrics.discrimination).toBeCloseTo(0.09, 12);
    expect(metrics.temperature).toMatchObject({ temperature: expect.closeTo(3.31467831, 7) });
    expect(metrics.spiegelhalter).toMatchObject({ z: expect.closeTo(8.5398649245, 9) });
  });

  it('says what the model says of the same forecasts, in both views', () => {
    const lines = sample.trimEnd().split('\n').slice(1);
    const probabilities = lines.map(line => Number(line.split(',')[2]));
    const outcomes = lines.map(line => Number(line.split(',')[3]));
    for (const view of ['event', 'confidence'] as const) {
      const direct = forecastMetrics(probabilities, outcomes, { ...DEFAULT_CONVENTIONS, view });
      const outcome = measured(sample, { view });
      expect(outcome.conventions.view).toBe(view);
      expect(outcome.metrics).toMatchObject({
        accuracy: direct.accuracy,
        brier: direct.brier,
        ece: direct.ece,
        auroc: direct.auroc,
        cameTrue: direct.successes,
      });
      expect(outcome.diagram.bins.map(bin => bin.count)).toEqual(direct.curve.map(bin => bin.count));
    }
    const calls = toConfidenceView(probabilities, outcomes);
    const { groups } = measured(sample, { view: 'confidence' });
    expect(groups!.groups.reduce((sum, group) => sum + group.cameTrue, 0)).toBe(
      calls.correct.reduce((sum, right) => sum + right, 0),
    );
  });

  it('of many distinct forecasts says that its band was gathered', () => {
    const rows = Array.from({ length: 4200 }, (_, i) => `${(i + 1) / 4202},${i % 2}`);
    expect(measured(rows.join('\n')).diagram.gathered).toBe(true);
    expect(measured(sample).diagram.gathered).toBe(false);
  });

  it('gives the same numbers for the same seed', () => {
    expect(measure(OVERCONFIDENT, {}, 3)).toEqual(measured(OVERCONFIDENT, {}, 3));
    expect(measured(OVERCONFIDENT, {}, 3).honestEce).not.toEqual(measured(OVERCONFIDENT).honestEce);
  });
});

describe('a file in parts', () => {
  it('is split into parts that add up', () => {
    const { groups, periods, metrics } = measured(sample);
    for (const parts of [groups!.groups, periods!.periods]) {
      expect(parts.reduce((sum, part) => sum + part.forecasts, 0)).toBe(metrics.forecasts);
      expect(parts.reduce((sum, part) => sum + part.cameTrue, 0)).toBe(metrics.cameTrue);
      for (const part of parts) {
        expect(part.low).toBeLessThanOrEqual(part.happened);
        expect(part.high).toBeGreaterThanOrEqual(part.happened);
        expect(part.honestLow).toBeLessThanOrEqual(part.meanForecast);
        expect(part.honestHigh).toBeGreaterThanOrEqual(part.meanForecast);
      }
    }
    const froms = periods!.periods.map(({ from }) => from);
    expect(froms).toEqual([...froms].sort((a, b) => a - b));
  });

  it('with many groups shows the largest and takes the rest together', () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `topic ${i < 100 ? i : i % 20},${0.5 + i / 1000},${i % 2}`,
    );
    const { groups } = measured(`topic,p,y\n${rows.join('\n')}`);
    expect(groups!.groups).toHaveLength(30);
    expect(groups!.merged).toBe(71);
    expect(groups!.groups.reduce((sum, group) => sum + group.forecasts, 0)).toBe(400);
    expect(groups!.groups.map(({ name }) => name).lastIndexOf(null)).toBe(29);
    expect(groupsTable(groups!, units, words).rows.at(-1)!['name']).toBe('all others');
  });

  it('follows its rows where no column holds dates, and is not split where it is short', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `0.${10 + i},${i % 2}`);
    expect(measured(rows.join('\n')).periods).toMatchObject({
      by: 'row',
      periods: [
        { from: 1, to: 30 },
        { from: 31, to: 60 },
      ],
    });
    expect(measured(rows.slice(0, 49).join('\n')).periods).toBeNull();
  });

  it('leaves forecasts without a date out of the course of time only', () => {
    const rows = Array.from({ length: 80 }, (_, i) =>
      i % 8 === 7 ? `soon,${0.5 + i / 200},1` : `2024-01-${10 + (i % 20)},${0.5 + i / 200},${i % 2}`,
    );
    const { periods, metrics, counts } = measured(`date,p,y\n${rows.join('\n')}`);
    expect([metrics.forecasts, counts.undated]).toEqual([80, 10]);
    expect(periods!.periods.reduce((sum, part) => sum + part.forecasts, 0)).toBe(70);
  });
});

describe('how many forecasts it takes', () => {
  it.each([
    [87, '87'],
    [123, '130'],
    [1201, '1,300'],
    [45_000, '45,000'],
  ])('is told with two digits, never too few: %i as %s', (halfReal, told) => {
    const outcome = measured(OVERCONFIDENT);
    const sentence = neededSentence({ ...outcome, needed: { ...outcome.needed, halfReal } }, words);
    expect(sentence).toContain(`takes about ${told} forecasts`);
  });
});

describe('special files are named for what they are', () => {
  it.each([
    ['one forecast', '0.7,1', /^One forecast says next to nothing: it said 70\u202f% and came true\./],
    ['all came true', 'p,y\n0.7,1\n0.6,1\n0.9,1', /every one came true/],
    ['none came true', 'p,y\n0.7,0\n0.6,0', /none came true/],
    ['certainties, one of them wrong', 'p,y\n1,1\n0,0\n1,0\n0,0', /^4 forecasts/],
    ['all one half', '0.5,1\n0.5,0\n0.5,1', /^3 forecasts/],
  ])('%s', (_, text, said) => {
    const outcome = measured(text);
    expect(fileSentence(outcome, words)).toMatch(said);
    expect(fileSentence(outcome, words) + neededSentence(outcome, words)).not.toMatch(
      /NaN|undefined|Infinity/,
    );
    for (const { value, missing } of metricRows(outcome)) {
      if (value === null) expect(words.missing(missing!)).toMatch(/^[a-z].*\S$/);
      else expect(Number.isFinite(value)).toBe(true);
    }
  });

  it('refused', () => {
    expect(measure('<html></html>')).toMatchObject({ kind: 'refused', fault: 'html' });
  });
});

describe('the work on a file', () => {
  it('goes through its stages in order', () => {
    const work = files.readings['forecasts']!.read(materialOf(sample), DEFAULTS);
    const fractions: number[] = [];
    for (;;) {
      const step = work.next();
      if (step.done) break;
      fractions.push(step.value as number);
    }
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(new Set(fractions.map(fraction => stageAt(fraction - 1e-9)))).toEqual(
      new Set(Object.keys(FILE_STAGES)),
    );
  });

  it('never throws, whatever the text', () => {
    const cell = fc.oneof(
      fc.constantFrom('0', '1', '0.5', '70%', 'win', 'loss', '', 'x'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), rows => {
        const outcome = measure(rows.map(row => row.join(',')).join('\n'));
        if (outcome.kind === 'measured') expect(fileSentence(outcome, words)).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 25 },
    );
  });

  it('makes tables of finite numbers and words', () => {
    const outcome = measured(`${sample}2024-01-01,bitcoin,maybe,1\n`);
    const tables = [
      diagramTable(outcome, units, words),
      metricsTable(outcome, units, words),
      groupsTable(outcome.groups!, units, words),
      periodsTable(outcome.periods!, units, words),
      rejectedTable(outcome.rejected, units, words),
    ];
    for (const { columns, rows } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        for (const { key } of columns) {
          const value = row[key] ?? null;
          expect(typeof value === 'number' ? Number.isFinite(value) : true).toBe(true);
        }
      }
    }
    expect(rejectedTable(outcome.rejected, units, words).rows).toEqual([
      { line: 402, reason: 'the forecast is not a number', text: '2024-01-01,bitcoin,maybe,1' },
    ]);
  });
});
