import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LevelsOutcome, MoneyOutcome } from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';
import { calibrationPatterns } from '../../../src/panels/calibration/truths.ts';
import type { Scene, Truths } from '../../../src/panels/defineScene.ts';
import { calibrationPanel as panel, calibrationTelling as telling } from '../../openPanels.ts';
import { full, scenario } from './scenario.ts';

const words = await panel.text.part('scenes');

const truthsOf = (view: string, changes: Partial<CalibrationValues> = {}): Truths =>
  telling.truths[view]!(full(view, changes), scenario(changes));

const sceneOf = (id: string): Scene => panel.scenes.find(scene => scene.id === `calibration-${id}`)!;
const truthsIn = ({ view, values }: Scene): Truths => truthsOf(view, values as Partial<CalibrationValues>);
const guessed = panel.scenes.filter(scene => scene.guess !== undefined);

describe('the truths', () => {
  test('of levels are the outcome’s own numbers, of 100', () => {
    const { levels, own, honest } = full<LevelsOutcome>('levels');
    const truths = truthsOf('levels');
    expect(truths['happened']![0]).toBe(levels.find(({ stated }) => stated === 0.9)!.happened * 100);
    expect(truths['happened']![0]).toBeCloseTo(75, 12);
    expect(truths).toMatchObject({ stated: [90], accuracy: [80], claimed: [50] });
    expect(truths['wrong']![0]).toBeCloseTo(20, 12);
    expect(truths['halved']).toEqual([own.halved.value * 100]);
    expect(truths['honestHalved']).toEqual([honest.halved.value * 100]);
  });

  test.each([
    [{ payoffPer100: 100 }, 'It grows'],
    [{ payoffPer100: 25 }, 'It shrinks'],
  ])('say which way money goes: %o', (changes, course) => {
    const choices = words['calibration-even-payoff']!.choices!;
    expect(choices[truthsOf('levels', changes)['course']![0]!]).toBe(course);
  });

  test('find the way with the largest growth, wherever it stands', () => {
    const { ways, ...rest } = full<MoneyOutcome>('money');
    const growsMost = (list: typeof ways) =>
      telling.truths['money']!({ ...rest, ways: list }, scenario())['growsMost']![0];
    const [tooSure, honest, tooModest] = ways;
    expect(growsMost([tooSure!, honest!, tooModest!])).toBe(1);
    expect(growsMost([honest!, tooModest!, tooSure!])).toBe(1);
    expect(growsMost([tooSure!, tooModest!])).toBe(2);
    expect(growsMost([tooSure!])).toBe(0);
  });

  test('follow the claim: what the accuracy allows is possible', () => {
    expect(truthsOf('decoder', { claimed: 0.5 })['surestCalls']).toEqual([1]);
    expect(truthsOf('decoder', { claimed: 0.9 })['surestCalls']).toEqual([0]);
  });

  test('of an honest model have nothing to mend', () => {
    expect(truthsOf('fix', { realConfidence: 1, pastCalls: 200 })['mends']).toEqual([2]);
  });
});

describe('what a scene answers', () => {
  /** The sentences that name a choice are true of the shipped model. */
  test.each([
    ['money-by-confidence', 'Honest'],
    ['fifty-percent-reliable', 'No'],
    ['honest-flat-stakes', 'It shrinks'],
    ['mended-confidence', 'Nearly all of it'],
    ['mended-then-market-changes', 'No'],
    ['even-payoff', 'It grows'],
    ['what-makes-safer', 'Honesty'],
  ])('%s: %s', (id, choice) => {
    const scene = sceneOf(id);
    const { choices } = words[scene.id]!;
    const [index] = truthsIn(scene)[scene.guess!.truth]!;
    expect(choices![index!]).toBe(choice);
    expect(scene.guess!.maximum).toBe(choices!.length - 1);
  });

  test('at half stakes accuracy tells the danger better', () => {
    const { choices } = words['calibration-what-makes-safer']!;
    const [index] = truthsIn(sceneOf('what-makes-safer'))['guideAtHalf']!;
    expect(choices![index!]).toMatch(/^Accuracy/);
  });

  test('in every row the dot lies left of its ring', () => {
    const { levels, exact } = full<LevelsOutcome>('levels');
    for (const { stated, happened } of levels) expect(happened).toBeLessThan(stated);
    expect(exact.accuracy).toBeLessThan(exact.meanConfidence);
  });

  test('modesty makes stakes small', () => {
    const { own, honest } = full<LevelsOutcome>('levels', { realConfidence: 2, level: 0.7 });
    expect(own.meanStake).toBeLessThan(honest.meanStake / 2);
  });

  test('honest money grows, and some of it is halved on the way', () => {
    const { honest } = full<LevelsOutcome>('levels');
    expect(honest.growth).toBeGreaterThan(0);
    expect(truthsIn(sceneOf('honest-full-stakes'))['halved']![0]).toBeGreaterThan(10);
  });

  test('every truth lies within the range of its guess', () => {
    for (const scene of guessed) {
      const { truth, minimum, maximum } = scene.guess!;
      const [value] = truthsIn(scene)[truth]!;
      expect(value, scene.id).toBeGreaterThanOrEqual(minimum);
      expect(value, scene.id).toBeLessThanOrEqual(maximum);
    }
    expect(guessed).toHaveLength(panel.scenes.length);
  });
});

describe('the wrong patterns', () => {
  const PERCENT = Array.from({ length: 101 }, (_, value) => value);
  const withPatterns = guessed.flatMap(scene =>
    (scene.guess!.patterns ?? []).map(pattern => [scene.id, pattern, scene] as const),
  );

  test.each(withPatterns)('%s: %s can occur, has its words, and is not the truth', (id, pattern, scene) => {
    const truths = truthsIn(scene);
    const [truth] = truths[scene.guess!.truth]!;
    const fits = PERCENT.filter(guess => telling.patterns[pattern]!([guess], truths));
    expect(fits.length).toBeGreaterThan(0);
    expect(fits).not.toContain(Math.round(truth!));
    expect(words[id]!.patterns![pattern]).toMatch(/\.$/);
  });

  const truths = {
    happened: [75],
    stated: [90],
    accuracy: [80],
    wrong: [20],
    claimed: [50],
    halved: [70],
    honestHalved: [17],
  };

  test.each([
    ['at-its-word', 90],
    ['accuracy-for-confidence', 80],
    ['claim-for-hit-rate', 50],
    ['as-often-as-wrong', 20],
    ['right-so-safe', 0],
  ] as const)('%s is followed by %i, and by no guess far from it', (pattern, guess) => {
    expect(calibrationPatterns[pattern]([guess], truths)).toBe(true);
    expect(calibrationPatterns[pattern]([guess + 10], truths)).toBe(false);
  });

  test('an idea that is the truth is no mistake', () => {
    const honest = { ...truths, happened: [90] };
    for (const guess of PERCENT) expect(calibrationPatterns['at-its-word']([guess], honest)).toBe(false);
  });

  test('no pattern takes a guess that is nearer to the truth', () => {
    const of100 = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(of100, of100, of100, (guess, stated, happened) => {
        const follows = calibrationPatterns['at-its-word']([guess], {
          ...truths,
          stated: [stated],
          happened: [happened],
        });
        return !follows || Math.abs(guess - stated) < Math.abs(guess - happened);
      }),
    );
  });
});

describe('the words of the scenes', () => {
  const lengthOf = (text: string) => text.trim().split(/\s+/).length;

  test('fit: questions of two lines, answers of twelve words', () => {
    for (const scene of panel.scenes) {
      const values = scenario(scene.values as Partial<CalibrationValues>);
      const facts = telling.facts(full('levels', scene.values as Partial<CalibrationValues>), values);
      const said = words[scene.id]!;
      expect(said.question(facts).length, scene.id).toBeLessThanOrEqual(92);
      expect(lengthOf(said.answer(facts)), scene.id).toBeLessThanOrEqual(12);
    }
  });

  test('every story ends with a question for later, and only there', () => {
    const last = panel.stories.map(({ scenes }) => scenes.at(-1)!);
    const asking = Object.entries(words).filter(([, { transfer }]) => transfer !== undefined);
    expect(asking.map(([id]) => id).toSorted()).toEqual(last.toSorted());
    for (const [, { transfer }] of asking) expect(transfer).toMatch(/\?$/);
  });
});
