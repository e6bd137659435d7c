import { beforeAll, describe, expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { computation } from '../../../src/panels/leverage/compute.ts';
import { leverageControls } from '../../../src/panels/leverage/controls.ts';
import type { LeverageContext } from '../../../src/panels/leverage/marketClocks.ts';
import type { OddsOutcome, PositionOutcome, SimplerOutcome } from '../../../src/panels/leverage/outcomes.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { oddsTruths, simplerTruths } from '../../../src/panels/leverage/truths.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(leverageParameters) as LeverageValues;
/** Closed forms, so that nothing is simulated. */
const CONSTANT = { ...DEFAULTS, model: 'constant' } as const;
let assets: LeverageContext['assets'];

beforeAll(async () => {
  assets = (await computation.loadAssets()) as LeverageContext['assets'];
});

const preview = <Outcome>(view: string, values: LeverageValues) =>
  computation.views[view]!.preview(values, { draws: new DrawCache(), assets }) as Outcome;

describe('my position', () => {
  test('is opened afresh on each of thirty days', () => {
    const day = preview<PositionOutcome>('position', { ...CONSTANT, horizon: 24 }).chances.wipedOut.value;
    const { beyond } = preview<PositionOutcome>('position', { ...CONSTANT, horizon: 720 });
    let neverLost = 1;
    for (let one = 0; one < 30; one++) neverLost *= 1 - day;
    expect(beyond.afresh).toBeCloseTo(1 - neverLost, 12);
  });

  test('pays 1,800 of funding a month at the usual rate, 1,278 at the measured one', () => {
    const { beyond } = preview<PositionOutcome>('position', { ...CONSTANT, stake: 10_000, horizon: 720 });
    expect(beyond.funding.usual).toBeCloseTo(1800, 9);
    expect(beyond.funding.measured).toBeCloseTo(1278, 9);
  });

  test('is told as leverage on ten stakes where the money behind it is not known, on that money where it is', () => {
    const of = (wealth: number | null) =>
      preview<PositionOutcome>('position', { ...CONSTANT, wealth }).beyond.allBehindIt;
    expect(of(null)).toMatchObject({ isKnown: false, leverage: 2 });
    expect(of(DEFAULTS.stake * 5)).toMatchObject({ isKnown: true, leverage: 4 });
    expect(of(DEFAULTS.stake * 500)).toMatchObject({ leverage: 0.04, computedAt: 1 });
  });
});

describe('what is guessed', () => {
  test('of times is how much longer the other one is', () => {
    const outcome = preview<OddsOutcome>('odds', { ...CONSTANT, horizon: 24 });
    expect(oddsTruths(outcome, CONSTANT)).toMatchObject({ timesLonger: [30], priceMove: [5] });
  });

  test.each([
    [0.112, 0],
    [0.109, 1],
    [0.091, 1],
    [0.088, 2],
  ])('of a textbook that says %f where this model says 0.1', (constant, answer) => {
    const rows = [
      { id: 'constant', probability: constant },
      { id: 'changing', probability: 0.1 },
    ];
    expect(simplerTruths({ rows } as unknown as SimplerOutcome)).toEqual({ textbook: [answer] });
  });
});

test('last year is a market of the first screen', () => {
  const { first, shortened } = leverageControls(DEFAULTS);
  expect(first).toContain('regime');
  expect(shortened?.regime).toEqual(['calm', 'normal', 'stressed', 'lastyear']);
});
