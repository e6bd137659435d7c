import { describe, expect, test } from 'vitest';
import { DrawCache } from '../../src/compute/index.ts';
import { levels } from '../../src/panels/calibration/levels.ts';
import { money } from '../../src/panels/calibration/moneyLines.ts';
import { calibrationParameters } from '../../src/panels/calibration/params.ts';
import { finish, type Piece, type ViewComputation } from '../../src/panels/defineComputation.ts';
import { account } from '../../src/panels/reality-gap/account.ts';
import { realityGapParameters } from '../../src/panels/reality-gap/params.ts';
import { timeline } from '../../src/panels/reality-gap/timeline.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';

/** What another worker made of a question, as it arrives. */
function piecesOf<Values>({ pieces }: Pick<ViewComputation<Values>, 'pieces'>, values: Values): Piece[] {
  return [...pieces!(values)].filter(step => typeof step === 'object').map(piece => structuredClone(piece));
}

/** The answer of a worker that was handed these pieces, and how many of them it did not need. */
function answered<Values extends AnyValues>(
  view: Pick<ViewComputation<Values>, 'compute'>,
  values: Values,
  pieces: readonly Piece[],
) {
  const handed = new Map(pieces.map(({ number, made }) => [number, made]));
  const help = { handed, ask: () => undefined };
  const outcome = finish(view.compute(values, { draws: new DrawCache(), assets: null, help }));
  return { outcome, left: handed.size };
}

/** Two ideas in a short test with few costs. */
const GAP = {
  ...defaultValues(realityGapParameters),
  tries: 2,
  years: 0.5,
  off: 'impact,stress,latency,partialFills,funding,crowd',
};
/** Just too many trades to be kept. */
const MANY = { ...defaultValues(calibrationParameters), trades: 5001 };

describe.each([
  ['the worlds of the first screen', timeline, GAP, 300],
  ['the traders of the first screen', levels, MANY, 100],
  ['the traders of three confidences', money, MANY, 100],
] as const)('%s', (_, view, values, count) => {
  const asked = view as ViewComputation<AnyValues>;
  const pieces = piecesOf(asked, values);
  const alone = finish(asked.compute(values, { draws: new DrawCache(), assets: null }));

  test('come in pieces from the last to the first', () => {
    expect(pieces.map(({ number }) => number)).toEqual(
      Array.from({ length: count }, (_unused, place) => count - 1 - place),
    );
  });

  test.each([0, 1, count / 2, count - 1, count])(
    'are the same to the bit when %s of them were made elsewhere',
    helped => {
      const { outcome, left } = answered(asked, values, pieces.slice(0, helped));
      expect(outcome).toEqual(alone);
      expect(left).toBe(0);
    },
  );
});

test('a piece that is handed is taken instead of made: the answer rests on what it says', () => {
  const [last, ...others] = piecesOf(timeline, GAP);
  const { figures } = last!.made as { readonly figures: Float64Array };
  const alone = answered(timeline, GAP, []).outcome;
  figures.fill(1000);
  expect(answered(timeline, GAP, [last!, ...others]).outcome).not.toEqual(alone);
});

test('of views of the same worlds those are helped alike that open with them', () => {
  const [first] = piecesOf(timeline, GAP);
  expect(piecesOf(account, GAP)[0]).toEqual(first);
});

test('traders that are kept for the next question are drawn in one place', () => {
  expect(piecesOf(levels, { ...MANY, trades: 5000 })).toEqual([]);
});
