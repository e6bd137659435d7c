import { describe, expect, test } from 'vitest';
import type { TimelineOutcome } from '../../../src/panels/reality-gap/outcomes.ts';
import { timelineNote, toldGroups } from '../../../src/panels/reality-gap/sentence.ts';
import type { RealityGapText } from '../../../src/panels/reality-gap/types.ts';
import { causeStep, figure, madeOutcome, step } from './madeOutcome.ts';

/** From 20,000 in the test to 9,000: 8,000 were never there, the world took 1,000, trading 2,000. */
const ENDS = { test: 20_000, truth: 12_000, moved: 11_000, paper: 10_500, live: 9_000 };
const GROUPS = {
  biases: step(-8_000, 100),
  span: step(0),
  world: step(-1_000, 100),
  trading: step(-2_000, 100),
};
const AFTER_TEST = [
  causeStep('world', 'decay', -1_000),
  causeStep('paper', 'fees', -500),
  causeStep('live', 'impact', -1_500),
];
const STEPS = [
  causeStep('biases', 'overfit', -2_000),
  causeStep('biases', 'selection', -6_000),
  causeStep('biases', 'lookAhead', 0),
  ...AFTER_TEST,
];
const told = (ends = {}, groups = {}, steps: TimelineOutcome['steps'] = STEPS, changes = {}) =>
  toldGroups(madeOutcome({ ends: { ...ENDS, ...ends }, groups: { ...GROUPS, ...groups }, steps }, changes));

describe('where the difference comes from', () => {
  test('is told group by group, with what made the test too good, the most first', () => {
    expect(told()).toEqual({
      biases: { value: -8_000, told: -8_000, step: 100 },
      flatterers: ['selection', 'overfit'],
      mainly: null,
      isTooGood: true,
      mostly: { held: 'most', of: 'fall' },
      tookStart: null,
      span: null,
      isLonger: false,
      world: { value: -1_000, told: -1_000, step: 100 },
      trading: { value: -2_000, told: -2_000, step: 10 },
      rest: 0,
      hasAmounts: { biases: true, span: true, world: true, trading: true, rest: true },
    });
  });

  test('by formula names no cause', () => {
    const { flatterers, mainly, biases, mostly } = told({}, {}, null);
    expect([flatterers, mainly]).toEqual([[], null]);
    expect(biases).toEqual({ value: -8_000, told: -8_000, step: 100 });
    expect(mostly).toEqual({ held: 'most', of: 'fall' });
  });

  test('leaves to the rest what does not differ from nothing by two errors', () => {
    const { world, trading, rest, tookStart } = told(
      {},
      { world: step(-1_000, 500), trading: step(-2_000, 1_000) },
    );
    expect([world, trading, tookStart, rest]).toEqual([null, null, null, -3_000]);
    expect(told({}, { world: step(-1_000, 499) }).world).not.toBeNull();
  });

  test('says that days are longer only where they are', () => {
    const isLonger = (testYears: number, liveYears: number) =>
      told({}, {}, STEPS, { testYears, liveYears }).isLonger;
    expect([isLonger(3, 3), isLonger(2, 3), isLonger(4, 3)]).toEqual([false, true, false]);
  });
});

describe('what was never there', () => {
  test('is mainly what takes more than a tenth of it, where others have a part in it', () => {
    const steps = [
      causeStep('biases', 'overfit', -500),
      causeStep('biases', 'selection', -7_500),
      ...AFTER_TEST,
    ];
    const { flatterers, mainly } = told({}, {}, steps);
    expect([flatterers, mainly]).toEqual([['selection'], 'most']);
  });

  test('is made by single causes that are sure where the sum of all is not', () => {
    const steps = [
      causeStep('biases', 'lookAhead', -500, 100),
      causeStep('biases', 'selection', -3_000, 200),
      causeStep('biases', 'overfit', 3_300, 390),
      causeStep('biases', 'survivorship', -100, 90),
      ...AFTER_TEST,
    ];
    const groups = { biases: step(-300, 400) };
    const { biases, flatterers, mainly, isTooGood, mostly, rest } = told({ test: 12_300 }, groups, steps);
    // In steps of 100 the four are −5, −30, 33 and −1: together the −3 between 12,300 and 12,000.
    expect(biases).toEqual({ value: -3_500, told: -3_500, step: 100 });
    expect(flatterers).toEqual(['selection', 'lookAhead']);
    expect([mainly, isTooGood, mostly]).toEqual([null, false, null]);
    // −3,300 in all, of which −3,500, −1,000 and −2,000 are told.
    expect(rest).toBe(3_200);
  });

  test('is not told where neither the sum nor a single cause is sure', () => {
    const steps = [causeStep('biases', 'selection', -8_000, 5_000), ...AFTER_TEST];
    const { biases, flatterers, isTooGood, mostly, rest } = told({}, { biases: step(-8_000, 5_000) }, steps);
    expect([biases, flatterers, isTooGood, mostly]).toEqual([null, [], false, null]);
    expect(rest).toBe(-8_000);
  });

  test('is no flattery where the test lies below the truth', () => {
    const steps = [causeStep('biases', 'selection', 2_000), ...AFTER_TEST];
    const { biases, isTooGood, mostly, flatterers } = told(
      { test: 10_000 },
      { biases: step(2_000, 100) },
      steps,
    );
    expect(biases).toEqual({ value: 2_000, told: 2_000, step: 100 });
    expect([isTooGood, mostly, flatterers]).toEqual([false, null, []]);
  });

  test('is most of what was taken where the world gave something back', () => {
    const { mostly } = told(
      { truth: 10_000, moved: 12_000 },
      { biases: step(-10_000, 100), world: step(2_000, 100), trading: step(-3_000, 100) },
      null,
    );
    expect(mostly).toEqual({ held: 'most', of: 'taken' });
  });

  test.each([9_000, 9_500])('is most of no fall where real money ends at 9,500 after a test of %i', end => {
    const world = 9_500 - (end - 2_000) + 500;
    const { biases, mostly } = told(
      { test: end, truth: end - 2_000, moved: 10_000, live: 9_500 },
      { biases: step(-2_000, 100), world: step(world, 100), trading: step(-500, 100) },
      null,
    );
    expect([biases!.told, mostly]).toEqual([-2_000, null]);
  });

  test('is not called most of the fall where it is told as nothing', () => {
    const { biases, mostly } = told(
      { test: 5, truth: 2, moved: 2, paper: 2, live: 1 },
      { biases: step(-3), world: step(0), trading: step(-1) },
      [causeStep('biases', 'selection', -3), causeStep('live', 'impact', -1)],
    );
    expect([biases!.told, mostly]).toEqual([0, null]);
  });
});

describe('that trading took most of the money put in', () => {
  const STEPS_OF_TRADING = [
    causeStep('biases', 'selection', -18_000),
    causeStep('world', 'decay', -1_000),
    causeStep('paper', 'fees', -500),
    causeStep('live', 'funding', -1_200),
    causeStep('live', 'impact', -6_300),
    causeStep('live', 'latency', -1_000),
  ];
  const taken = (live: Parameters<typeof figure>, trading: ReturnType<typeof step>, moved = 11_000) =>
    told(
      { test: 30_000, moved, live: figure(...live) },
      { biases: step(-18_000, 100), trading },
      STEPS_OF_TRADING,
    );

  test('is told first, with its causes but for those that took little, and in place of what was never there', () => {
    const { tookStart, mostly } = taken([2_000, 100], step(-9_000, 100));
    expect(tookStart).toEqual({ held: 'most', causes: ['impact', 'funding', 'latency'], start: 10_000 });
    expect(mostly).toBeNull();
  });

  test('is told only where real money surely ends below it', () => {
    const hold = ([value, error]: readonly [number, number]) =>
      taken([value, error], step(-6_000, 100), value + 6_000).tookStart?.held ?? null;
    const ends = [
      [9_000, 499],
      [9_000, 500],
      [10_000, 0],
      [12_000, 100],
    ] as const;
    expect(ends.map(hold)).toEqual(['most', null, null, null]);
  });

  test('is not told where what it took is not sure, or is told as nothing', () => {
    expect(taken([2_000, 100], step(-9_000, 4_500)).tookStart).toBeNull();
    expect(taken([2_000, 100], step(-9_000, 100), 2_000).tookStart).toBeNull();
    expect(taken([2_000, 100], step(-5_000, 100)).tookStart).toBeNull();
  });
});

describe('what the picture alone does not say', () => {
  /** In place of words, what they are made of. */
  const text = { views: { timeline: { note: (said: object) => said } } } as unknown as RealityGapText;
  const note = (picked: ReturnType<typeof step> | null, falls = {}, changes = {}) => {
    const steps = picked && [
      causeStep('biases', 'overfit', -2_000),
      causeStep('biases', 'selection', picked.step, picked.standardError),
    ];
    return timelineNote(madeOutcome({ ends: ENDS, groups: GROUPS, steps, falls }, changes), text);
  };
  const FALLS = { test: 0.1, paper: 0.2, live: 0.3 };

  test('is the luck of the pick as the account tells it, and the falls on the way', () => {
    const luck = { value: -6_000, told: -6_000, step: 100 };
    const common = { tries: 10, alike: 0.25 };
    expect(note(step(-6_000, 100))).toEqual({ ...common, luck, falls: null });
    expect(note(step(-6_000, 100), FALLS)).toEqual({ ...common, luck, falls: FALLS });
    expect(note(null, FALLS)).toEqual({ ...common, luck: null, falls: FALLS });
    expect(note(null)).toBeNull();
  });

  test('is no luck of one idea alone, nor luck that took nothing or is not sure', () => {
    expect(note(step(-6_000, 100), {}, { tries: 1 })).toBeNull();
    expect(note(step(-6_000, 100), {}, { tries: 2 })).not.toBeNull();
    expect(note(step(6_000, 100))).toBeNull();
    expect(note(step(-6_000, 3_000))).toBeNull();
  });

  test('is no falls where one of the three is not known', () => {
    for (const unknown of ['test', 'paper', 'live'])
      expect(note(null, { ...FALLS, [unknown]: undefined })).toBeNull();
  });
});
