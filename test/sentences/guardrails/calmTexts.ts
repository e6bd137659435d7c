import fc from 'fast-check';
import { finish } from '../../../src/panels/defineComputation.ts';
import { calm } from '../../../src/panels/guardrails/calm.ts';
import type { CalmModel, CalmOutcome, CalmScore } from '../../../src/panels/guardrails/calmOutcome.ts';
import { STORM_FALL } from '../../../src/panels/guardrails/calmOutcome.ts';
import * as words from '../../../src/panels/guardrails/text.en.ts';
import { calmSentence, unseenNote } from '../../../src/panels/guardrails/views/parts/calmTold.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { keptDraws, remembered } from '../keptDraws.ts';
import { HELD, UNSEEN, WINDOW } from './calm.ts';

const context = { draws: keptDraws(), assets: null };
const WINDOWS = [
  { windowFrom: 400, windowDays: 600, seed: 2 },
  { windowFrom: 200, windowDays: 100, seed: 1 },
] as const;

const score: fc.Arbitrary<CalmScore> = fc.nat(27).map(held => ({
  ...{ days: 27, held: held / 27, surprise: 1, calibrationError: 0.1 },
}));
const model: fc.Arbitrary<CalmModel> = fc.record({
  id: fc.constant('window' as const),
  leverages: fc.constant([]),
  eveSpread: fc.constant(0.02),
  calm: score,
  storm: score,
});

/** Outcomes of a network on its way and at its end. */
export const calmRecords: fc.Arbitrary<CalmOutcome> = fc
  .record({
    days: fc.integer({ min: 60, max: 600 }),
    falls: fc.nat(5),
    bound: fc.double({ min: 1e-3, max: 0.6, noNaN: true }),
    rounds: fc.nat(150),
    models: fc.option(fc.tuple(model)),
  })
  .map(({ days, falls, bound, rounds, models }) => ({
    ...{ prices: [], returns: [], ranges: [], hash: null, epochs: 150, models },
    seen: { days, falls, bound },
    losses: Array(models === null ? rounds : 150).fill(0.2),
  }));

const computed = remembered((index: number) => finish(calm.compute(WINDOWS[index % 2]!, context)));
const told = (index: number) => computed(index % WINDOWS.length);

/** What the view tells of a network that is trained on the calm. */
export const calmTexts: readonly CheckedText[] = [
  checkedText<CalmOutcome>({
    name: 'trained on the calm',
    tell: outcome => calmSentence(outcome, words.calm),
    requires: ({ models }) =>
      models !== null && models[0]!.storm.held >= 0.8
        ? [{ says: 'that it did not fail', pattern: /It did not fail there:/ }]
        : [],
    shapes: HELD,
    random: calmRecords,
    computed: told,
  }),
  checkedText<CalmOutcome>({
    name: 'what the calm does not rule out',
    tell: outcome => unseenNote(outcome, words.calm),
    shapes: UNSEEN,
    random: calmRecords,
    computed: told,
  }),
  checkedText<CalmOutcome>({
    name: 'the window',
    tell: ({ seen }) => words.calm.window({ ...seen, fall: STORM_FALL }),
    shapes: WINDOW,
    random: calmRecords,
    computed: told,
  }),
];
