import fc from 'fast-check';
import { finish } from '../../../src/panels/defineComputation.ts';
import { calmWorld } from '../../../src/panels/guardrails/calmWorld.ts';
import { measureOwnDays } from '../../../src/panels/guardrails/measureOwnDays.ts';
import { ownCalmText } from '../../../src/panels/guardrails/ownCalm.en.ts';
import type { LearnedDays, Unfit } from '../../../src/panels/guardrails/ownCalmOutcomes.ts';
import { ownCalmSentence, ownDaysNotes } from '../../../src/panels/guardrails/ownCalmTold.ts';
import { ownWindow } from '../../../src/panels/guardrails/ownWindow.ts';
import { writeDay } from '../../../src/reader-files/writeDay.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { remembered } from '../keptDraws.ts';
import { calmRecords } from './calmTexts.ts';
import { OWN_HELD, OWN_NOTES, OWN_UNFIT, type OwnNoted } from './ownCalm.ts';

const VALUES = { windowFrom: 100, windowDays: 60, seed: 1 } as const;

/** Files of so many of the simulated days, with every so many left out; 0 for none. */
const FILES = [
  { days: 1400, without: 0 },
  { days: 500, without: 40 },
] as const;

const learned = remembered((index: number): LearnedDays => {
  const { days, without } = FILES[index]!;
  const rows = Array.from(calmWorld(1).returns.subarray(0, days), (value, day) =>
    without > 0 && day % without === 0 ? [] : [`${writeDay(18_628 + day)},${value}`],
  ).flat();
  const outcome = finish(measureOwnDays(`date,return\n${rows.join('\n')}\n`, VALUES, {}));
  if (outcome.kind !== 'learned') throw new Error(JSON.stringify(outcome));
  return outcome;
});
const fileOf = (index: number) => learned(index % FILES.length);

const notes: fc.Arbitrary<OwnNoted> = fc
  .record({
    inFile: fc.integer({ min: 460, max: 4000 }),
    gaps: fc.nat(30),
    laterFalls: fc.nat(3),
    windowFrom: fc.nat(40).map(tens => 10 * tens),
    windowDays: fc.integer({ min: 60, max: 600 }),
  })
  .map(({ inFile, gaps, laterFalls, ...values }) => {
    const used = Math.min(1400, inFile);
    const learnable = used - 400;
    const own = { inFile, used, learnable, held: 150, later: 250, laterFalls, gaps, dates: null };
    return { own, window: ownWindow(own, values), ...values };
  });

const unfit: fc.Arbitrary<Unfit> = fc.oneof(
  fc.record({
    why: fc.constant('notDaily' as const),
    rhythm: fc.constantFrom('hours', 'weeks', 'months', 'quarters', 'years'),
  }),
  fc.record({ why: fc.constantFrom('noRhythm', 'noDates', 'lost', 'beyond') }),
  fc
    .record({ days: fc.integer({ min: 460, max: 1400 }), share: fc.integer({ min: 11, max: 40 }) })
    .map(({ days, share }) => ({ why: 'manyGaps' as const, days, gaps: Math.ceil((days * share) / 100) })),
  fc
    .integer({ min: 1, max: 459 })
    .map(days => ({ why: 'tooFew' as const, days, learnable: 60, held: 150, later: 250 })),
  fc.record({ why: fc.constant('still' as const), days: fc.constantFrom(250, 400) }),
);
const UNFIT: readonly Unfit[] = fc.sample(unfit, { numRuns: 20, seed: 5 });

/** What the view tells of a network that learns from the reader's own prices. */
export const ownCalmTexts: readonly CheckedText[] = [
  checkedText<Pick<LearnedDays, 'isStill' | 'calm'>>({
    name: 'trained on own prices',
    tell: outcome => ownCalmSentence(outcome, ownCalmText),
    requires: ({ isStill, calm: { models } }) =>
      !isStill && models !== null && models[0]!.storm.held >= 0.8
        ? [{ says: 'that it did not fail', pattern: /It did not fail there:/ }]
        : [],
    shapes: OWN_HELD,
    random: fc.record({ isStill: fc.boolean(), calm: calmRecords }),
    computed: fileOf,
  }),
  checkedText<OwnNoted>({
    name: 'what the days of a file are for',
    tell: told => ownDaysNotes(told, told, ownCalmText).join(' '),
    requires: ({ own }) =>
      own.laterFalls > 0 ? [{ says: 'that later days have falls', pattern: /later days hold/ }] : [],
    shapes: OWN_NOTES,
    random: notes,
    computed: index => ({ ...fileOf(index), ...VALUES }),
  }),
  checkedText<Unfit>({
    name: 'why a file is none to learn from',
    tell: ownCalmText.unfit,
    shapes: OWN_UNFIT,
    random: unfit,
    computed: index => UNFIT[index % UNFIT.length]!,
  }),
];
