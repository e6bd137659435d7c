import { describe, expect, test } from 'vitest';
import { chanceTold } from '../../../src/panels/calibration/chanceTold.ts';
import { metricRows } from '../../../src/panels/calibration/fileMeasures.ts';
import { moneyReach } from '../../../src/panels/calibration/moneyReach.ts';
import type {
  FixOutcome,
  LevelsOutcome,
  MoneyEstimate,
  MoneyWay,
} from '../../../src/panels/calibration/outcomes.ts';
import type { MeasuredFile } from '../../../src/panels/calibration/ownForecastsOutcomes.ts';
import { calibrationMiniature } from '../../../src/panels/calibration/sentence.ts';
import { fixTruths } from '../../../src/panels/calibration/truths.ts';

test('the stamp reaches from a coin flip to certainty', () => {
  const levels = [
    { stated: 0.9, happened: 0.75 },
    { stated: 1, happened: 0.4 },
  ];
  expect(calibrationMiniature({ levels } as unknown as LevelsOutcome)).toEqual({
    kind: 'pairs',
    rows: [
      { id: '0.9', first: 0.8, second: 0.5 },
      { id: '1', first: 1, second: 0 },
    ],
  });
});

test('a counted chance is told between the hundredths that 99 of 100 counts keep', () => {
  const counted = {
    value: 0.5,
    standardError: 0,
    method: { kind: 'traders', traders: 1000 },
  } as MoneyEstimate;
  // Wilson at 99 %: 0.4595 to 0.5405; at 95 % it would be 0.4691 to 0.5309.
  expect(chanceTold(counted)).toEqual({ value: 0.5, range: [0.45, 0.55], canHappen: true });
});

test('money is drawn from a millionth of the start to a million times it, and no further', () => {
  const line = [-30, 0, 30].map(logMoney => ({ logMoney }));
  const [low, high] = moneyReach([{ line }] as unknown as readonly MoneyWay[]);
  expect(low).toBeCloseTo(0.01, 12);
  expect(high / 1e10).toBeCloseTo(1, 12);
});

test('the range of what is real is that of the temperature, turned over', () => {
  const interval = { lower: 0.5, upper: 4, method: 'wald' };
  const nothing = { kind: 'undefined', reason: 'one-class' };
  const file = {
    metrics: {
      logLoss: { kind: 'value', value: 0.5 },
      auroc: nothing,
      temperature: { status: 'ok', slope: 0.8 },
      spiegelhalter: nothing,
      smoothEce: 0,
      debiasedSquaredError: nothing,
    },
    intervals: { temperature: interval },
  } as unknown as MeasuredFile;
  expect(metricRows(file).find(({ id }) => id === 'real')).toMatchObject({
    value: 0.8,
    interval: { lower: 0.25, upper: 2 },
  });
});

describe('what one number mends', () => {
  const truths = (gap: number, gapAfter: number) =>
    fixTruths({
      fixes: [
        { id: 'none', gap: 0.1 },
        { id: 'temperature', gap, gapAfter },
      ],
    } as unknown as FixOutcome);

  test('lasts where at least half of the gap stays away', () => {
    expect(truths(0.01, 0.05)['lasts']).not.toEqual(truths(0.01, 0.06)['lasts']);
    expect(truths(0.01, 0.049)['lasts']).toEqual(truths(0.01, 0)['lasts']);
    expect(truths(0.01, 0.09)['lasts']).toEqual(truths(0.01, 0.2)['lasts']);
  });
});
