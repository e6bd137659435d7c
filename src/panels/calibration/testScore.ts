import { callScores, honestRange, moneyFromStakes } from '../../model/calibration/index.ts';
import type { AskedTest, DrawnQuestion, PartScore, TestAnswer, TestScore } from './testYourselfOutcomes.ts';

interface Scored {
  readonly question: DrawnQuestion;
  readonly answer: TestAnswer;
  readonly isRight: boolean;
}

/** How the answers went so far; null before the first. Answers stand at the place of their question. */
export function scoreTest(test: AskedTest, answers: readonly (TestAnswer | null)[]): TestScore | null {
  const scored = test.questions.flatMap((question, place): Scored[] => {
    const answer = answers[place];
    return answer ? [{ question, answer, isRight: answer.choice === question.truth }] : [];
  });
  const all = partScore(scored);
  if (all === null) return null;
  const money = (stakes: readonly number[], payoff: number) =>
    moneyFromStakes(
      scored.map(({ isRight }, i) => ({ stake: stakes[i]!, isWon: isRight })),
      payoff,
    );
  const levelOf = ({ answer }: Scored) => test.levels.find(level => level.confidence === answer.confidence);
  const asSet = scored.map(one => levelOf(one)?.stakeAsSet ?? 0);
  return {
    all,
    honestRange: honestRange(scored.map(({ answer }) => answer.confidence)),
    levels: levelScores(test, scored),
    alone: partScore(scored.filter(({ answer }) => answer.advice === null)),
    advised: partScore(scored.filter(({ answer }) => answer.advice !== null)),
    advice: adviceScore(scored),
    moneyAsSet: money(asSet, test.payoff),
    moneyEvenMoney: money(
      scored.map(one => levelOf(one)?.stakeEvenMoney ?? 0),
      1,
    ),
    stakedAsSet: asSet.filter(stake => stake > 0).length,
  };
}

function partScore(scored: readonly Scored[]): PartScore | null {
  if (scored.length === 0) return null;
  return callScores(scored.map(({ answer, isRight }) => ({ confidence: answer.confidence, isRight })));
}

function levelScores({ levels }: AskedTest, scored: readonly Scored[]): TestScore['levels'] {
  return levels.flatMap(({ confidence, honestRange: ranges }) => {
    const here = scored.filter(({ answer }) => answer.confidence === confidence);
    if (here.length === 0) return [];
    return [
      {
        confidence,
        answered: here.length,
        right: here.filter(({ isRight }) => isRight).length,
        honestRange: ranges[here.length]!,
      },
    ];
  });
}

function adviceScore(scored: readonly Scored[]): TestScore['advice'] {
  const advised = scored.flatMap(one =>
    one.answer.advice === null ? [] : [{ ...one, advice: one.answer.advice }],
  );
  if (advised.length === 0) return null;
  const count = (some: readonly Scored[]) => ({
    count: some.length,
    right: some.filter(({ isRight }) => isRight).length,
  });
  return {
    right: advised.filter(({ advice, question }) => advice.choice === question.truth).length,
    meanConfidence: advised.reduce((sum, { advice }) => sum + advice.confidence, 0) / advised.length,
    followed: count(advised.filter(({ advice, answer }) => advice.choice === answer.choice)),
    overruled: count(advised.filter(({ advice, answer }) => advice.choice !== answer.choice)),
  };
}
