import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CONVENTIONS, forecastMetrics } from '../../src/model/calibration/index.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { measureReturns } from '../../src/panels/reality-gap/measureReturns.ts';
import type { SaidOfFile } from '../../src/reader-files/fileSettings.ts';
import golden from '../golden/readerFiles.json' with { type: 'json' };
import { FOLDER, forecastsOf, readForecastFile, readReturnsFile, returnsOf, textOf } from './readFile.ts';

/** Files that must not be answered as they are: what is asked or why they are refused, and what answers the question. */
const ASKED: Readonly<
  Record<string, { id: string; first: string | number | undefined; answer: SaidOfFile }>
> = {
  'c06_logit_label.csv': { id: 'scale', first: 'logOdds', answer: { scale: 'logOdds' } },
  'c19_odds.csv': { id: 'scale', first: 'odds', answer: { scale: 'odds' } },
  'r04_yahoo_null_rows.csv': { id: 'liveColumn', first: 5, answer: { liveColumn: 5 } },
  'r19_daily_pnl_usdt.csv': { id: 'capital', first: undefined, answer: { capital: 10_000 } },
  'r22_strategy_and_benchmark.csv': { id: 'liveColumn', first: 2, answer: { liveColumn: 2 } },
  'r27_header_units_usd.csv': { id: 'liveColumn', first: 2, answer: { liveColumn: 2 } },
};
const REFUSED: Readonly<Record<string, string>> = {
  'c15b_metaculus_forecast_data.csv': 'outcomesElsewhere',
  'c16_polymarket_activity.csv': 'tradesNoForecasts',
  'r21_binance_income.csv': 'tradesNoReturns',
};
const CONVENTIONS = { periods: 365, trials: 1, trialVariance: 1 };
const names = readdirSync(FOLDER);

function anyReading(name: string, said: SaidOfFile = {}) {
  return name.startsWith('c') ? forecastsOf(textOf(name), said) : returnsOf(textOf(name), said);
}

test('every file of the folder is expected to be read, asked about or refused', () => {
  const expected = [golden.forecasts, golden.returns, ASKED, REFUSED].flatMap(Object.keys);
  expect(names.toSorted()).toEqual(expected.toSorted());
});

describe.each(Object.entries(golden.forecasts))('%s', (name, expected) => {
  const file = readForecastFile(textOf(name));

  it('is read with the rows and figures of its reference', () => {
    const { probabilities, outcomes, rejected } = file;
    const { ece, successes, meanForecast } = forecastMetrics(probabilities, outcomes, DEFAULT_CONVENTIONS);
    const right = Array.from(probabilities, (p, row) => p >= 0.5 === (outcomes[row] === 1)).filter(
      Boolean,
    ).length;
    expect({
      forecasts: probabilities.length,
      leftOut: rejected.length,
      cameTrue: successes,
      right,
      meanForecast,
      ece,
    }).toEqual({
      ...expected,
      meanForecast: expect.closeTo(expected.meanForecast, 9),
      ece: expect.closeTo(expected.ece, 9),
    });
  });

  it('accounts for every row', () => {
    const { counts, reading } = file;
    expect(counts.rows).toBe(counts.forecasts + counts.rejected);
    expect(reading.counts).toMatchObject({
      rows: counts.rows,
      used: counts.forecasts,
      leftOut: counts.rejected,
    });
    expect(counts.undated).toBe(0);
    // A diary's notes are broken over two lines inside their quotes.
    const hasBrokenCells = name.startsWith('c01');
    expect(reading.counts.titles + counts.blank + counts.rows).toBe(
      counts.lines - (hasBrokenCells ? counts.rows : 0),
    );
  });
});

describe.each(Object.entries(golden.returns))('%s', (name, expected) => {
  const file = readReturnsFile(textOf(name));

  it('is read with the returns and figures of its reference', () => {
    const measured = finish(measureReturns(textOf(name), CONVENTIONS, {}));
    if (measured.kind !== 'measured') throw new Error(measured.kind);
    const live = measured.stages.find(({ stage }) => stage === 'live')!;
    expect({
      returns: live.statistics.observations,
      total: live.statistics.totalReturn,
      worstFall: live.statistics.maximumDrawdown,
      periodsPerYear: measured.periodsPerYear,
      sharpe: live.statistics.sharpe,
    }).toEqual({
      ...expected,
      total: expect.closeTo(expected.total, 9),
      worstFall: expect.closeTo(expected.worstFall, 9),
      sharpe: expected.sharpe === null ? null : expect.closeTo(expected.sharpe, 7),
    });
  });

  it('accounts for every row', () => {
    const { counts } = file.reading;
    expect(counts).toMatchObject({ rows: file.rows, leftOut: file.rejected.length });
    expect(counts.rows).toBe(counts.used + counts.leftOut);
    expect(counts.titles + counts.blank + counts.rows).toBe(
      name === 'r12d_calendar_wide.csv' ? 97 : counts.lines,
    );
  });
});

describe.each(Object.entries(ASKED))('%s', (name, { id, first, answer }) => {
  it('is asked about, the likeliest first', () => {
    expect(anyReading(name)).toMatchObject({ kind: 'asked', questions: [{ id }] });
    const file = anyReading(name);
    expect(file.kind === 'asked' ? file.questions[0]!.choices[0] : null).toBe(first);
  });

  it('is read once that is answered', () => {
    expect(anyReading(name, answer).kind).toBe('read');
  });
});

test.each(Object.entries(REFUSED))('%s is refused: %s', (name, fault) => {
  expect(anyReading(name)).toMatchObject({ kind: 'refused', fault });
});

describe('the answers to what was asked', () => {
  it('turn log-odds into the chances that they stand for', () => {
    const { probabilities } = readForecastFile(textOf('c06_logit_label.csv'), { scale: 'logOdds' });
    const reference = readForecastFile(textOf('c05_ref.csv')).probabilities;
    expect(Math.max(...probabilities.map((p, row) => Math.abs(p - reference[row]!)))).toBeLessThan(1e-5);
  });

  it('turn odds into 1 divided by them', () => {
    const { probabilities } = readForecastFile(textOf('c19_odds.csv'), { scale: 'odds' });
    const reference = readForecastFile(textOf('c05_ref.csv')).probabilities;
    expect(probabilities[0]).toBe(1 / 2.95);
    expect(Math.abs(probabilities[3]! - reference[3]!)).toBeLessThan(0.01);
  });

  it('turn gains in money into returns on what there was', () => {
    const [live] = readReturnsFile(textOf('r19_daily_pnl_usdt.csv'), { capital: 10_000 }).stages;
    expect(live!.returns[0]).toBeCloseTo(-236.81 / 10_000, 12);
    expect(live!.returns[1]).toBeCloseTo(83.52 / (10_000 - 236.81), 12);
  });
});

describe('ruin', () => {
  it.each([
    ['r16a_equity_to_zero.csv', 12, 2],
    ['r16c_return_minus100.csv', 11, 2],
    ['r16d_return_below_minus100.csv', 11, 6],
  ])('of %s is never lost', (name, line, ignored) => {
    const { stages, rejected } = readReturnsFile(textOf(name));
    expect(stages[0]!.ruin).toEqual({ line, ignored });
    expect(stages[0]!.returns.at(-1)).toBe(-1);
    expect(rejected.map(({ fault }) => fault)).toEqual(Array.from({ length: ignored }, () => 'afterRuin'));
    const measured = finish(measureReturns(textOf(name), CONVENTIONS, {}));
    expect(measured).toMatchObject({
      stages: [
        {
          noRatio: 'ruined',
          statistics: { totalReturn: -1, maximumDrawdown: 1, sharpe: null, sortino: null, calmar: null },
        },
      ],
    });
  });
});
