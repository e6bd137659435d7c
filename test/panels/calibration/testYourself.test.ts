import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore, logLoss } from '../../../src/model/calibration/index.ts';
import { askQuestions } from '../../../src/panels/calibration/askQuestions.ts';
import { answersTo, keepAnswer, keptTable, readKept } from '../../../src/panels/calibration/keptAnswers.ts';
import { calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { questionsIn } from '../../../src/panels/calibration/questions/questionsIn.ts';
import { scoreTest } from '../../../src/panels/calibration/testScore.ts';
import { testYourselfText as words } from '../../../src/panels/calibration/testYourself.en.ts';
import { STATED, testYourself } from '../../../src/panels/calibration/testYourself.ts';
import type { AskedTest, TestAnswer } from '../../../src/panels/calibration/testYourselfOutcomes.ts';
import { page as calibrationText } from '../../../src/panels/calibration/text.en.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(calibrationParameters);
const CONTEXT = { draws: { peek: () => undefined, keep: () => undefined }, assets: {} };
const QUESTIONS = questionsIn(words.questions);
const draw = (seed: number, changes = {}) =>
  askQuestions(finish(testYourself.compute({ ...DEFAULTS, ...changes, seed }, CONTEXT)), QUESTIONS);

/** Answers with these confidences, right where `isRight` says so. */
function answersOf(
  { questions }: AskedTest,
  confidence: (place: number) => number,
  isRight: (place: number) => boolean,
): TestAnswer[] {
  return questions.map(({ truth, advice }, place) => ({
    choice: isRight(place) ? truth : truth === 0 ? 1 : 0,
    confidence: confidence(place),
    advice,
  }));
}

describe('testYourself', () => {
  it('draws twenty different questions by the seed, half of each topic, half of them with advice', () => {
    for (const seed of [1, 2, 99]) {
      const { questions } = draw(seed);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(20);
      expect(questions.filter(({ topic }) => topic === 'market')).toHaveLength(10);
      expect(questions.filter(({ advice }) => advice !== null)).toHaveLength(10);
      expect(draw(seed).questions).toEqual(questions);
    }
    expect(draw(1).questions).not.toEqual(draw(2).questions);
  });

  it('knows the right answer in whatever order the two stand', () => {
    const right = new Map(QUESTIONS.map(({ id, options, answer }) => [id, options[answer]]));
    for (let seed = 1; seed <= 20; seed++) {
      for (const { id, options, truth } of draw(seed).questions) expect(options[truth]).toBe(right.get(id));
    }
  });

  it('asks the same questions and gives equally good advice however sure the model says it is', () => {
    const half = draw(1).questions;
    const honest = draw(1, { realConfidence: 1 }).questions;
    expect(honest.map(({ id, advice }) => [id, advice?.choice])).toEqual(
      half.map(({ id, advice }) => [id, advice?.choice]),
    );
    for (const [place, { advice }] of honest.entries()) {
      if (advice) expect(advice.confidence).toBeLessThanOrEqual(half[place]!.advice!.confidence);
    }
  });

  it('gives advice that is right as often as the accuracy says', () => {
    const advised = Array.from({ length: 200 }, (_, seed) => draw(seed).questions)
      .flat()
      .filter(({ advice }) => advice !== null);
    const right = advised.filter(({ advice, truth }) => advice?.choice === truth).length / advised.length;
    // Three standard errors of 2,000 draws at 0.8.
    expect(Math.abs(right - 0.8)).toBeLessThan(3 * Math.sqrt((0.8 * 0.2) / advised.length));
  });
});

describe('scoreTest', () => {
  const test = draw(1);
  const confidence = (place: number) => STATED[place % STATED.length]!;
  const isRight = (place: number) => place % 4 !== 0;
  const answers = answersOf(test, confidence, isRight);

  it('says nothing before the first answer', () => {
    expect(
      scoreTest(
        test,
        test.questions.map(() => null),
      ),
    ).toBeNull();
  });

  it('scores as the model does', () => {
    const score = scoreTest(test, answers)!;
    const confidences = answers.map(answer => answer.confidence);
    const correct = answers.map((_, place) => (isRight(place) ? 1 : 0));
    const loss = logLoss(confidences, correct);
    expect(score.all).toMatchObject({ answered: 20, right: 15 });
    expect(score.all.brier).toBeCloseTo(brierScore(confidences, correct), 12);
    expect(-Math.log(score.all.meanChance)).toBeCloseTo(loss.kind === 'value' ? loss.value : Number.NaN, 12);
  });

  it('counts every answer in one level and one half', () => {
    const score = scoreTest(test, answers)!;
    expect(score.levels.reduce((sum, level) => sum + level.answered, 0)).toBe(20);
    expect(score.levels.reduce((sum, level) => sum + level.right, 0)).toBe(15);
    expect(score.alone!.answered + score.advised!.answered).toBe(20);
    const { followed, overruled } = score.advice!;
    expect(followed.count + overruled.count).toBe(10);
    expect(followed.right + overruled.right).toBe(score.advised!.right);
  });

  it('pays by the stakes: a coin stakes nothing, being sure and wrong costs nearly all', () => {
    const coin = scoreTest(
      test,
      answersOf(test, () => 0.5, isRight),
    )!;
    expect([coin.moneyEvenMoney, coin.moneyAsSet, coin.stakedAsSet]).toEqual([1, 1, 0]);
    expect(coin.all.meanChance).toBeCloseTo(0.5, 12);
    const sure = scoreTest(test, [
      ...answersOf(
        test,
        () => 0.99,
        () => false,
      ).slice(0, 1),
      ...test.questions.slice(1).map(() => null),
    ])!;
    // Kelly at even money and 99 %: 0.98 of the money.
    expect(sure.moneyEvenMoney).toBeCloseTo(0.02, 12);
    const right = scoreTest(test, [
      ...answersOf(
        test,
        () => 0.9,
        () => true,
      ).slice(0, 1),
      ...test.questions.slice(1).map(() => null),
    ])!;
    // At 25 per 100 risked and 90 % full Kelly stakes half: 1 + 0.25 × 0.5.
    expect(right.moneyAsSet).toBeCloseTo(1.125, 12);
  });

  it('speaks in whole sentences, however it went', () => {
    for (const share of [0, 0.5, 1]) {
      const score = scoreTest(
        test,
        answersOf(test, confidence, place => place < share * 20),
      )!;
      for (const sentence of [words.sentence(score), ...words.scores(score, test.payoff)]) {
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });
});

describe('kept answers', () => {
  const test = draw(1);
  const answers = answersOf(
    test,
    () => 0.8,
    place => place % 2 === 0,
  );
  const kept = answers.map((answer, place) => keepAnswer(test.questions[place]!, answer));

  it('come back as they were given', () => {
    const read = readKept(JSON.stringify({ 1: kept }));
    expect(answersTo(test, read['1']!)).toEqual(answers);
    expect(keptTable(read, calibrationText.units, words).rows).toHaveLength(20);
  });

  it('survive anything that may stand in the storage', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        for (const list of Object.values(readKept(text))) {
          expect(answersTo(test, list)).toHaveLength(20);
        }
      }),
      { numRuns: 50 },
    );
    expect(readKept(null)).toEqual({});
    expect(readKept('{"1": [{"id": "x"}, 3, null]}')).toEqual({ 1: [] });
  });

  it('are left out where their question has changed', () => {
    const [first] = kept;
    expect(answersTo(test, [{ ...first!, picked: 'something else' }])[0]).toBeNull();
    expect(answersTo(test, [{ ...first!, confidence: 0.51 }])[0]).toBeNull();
  });
});
