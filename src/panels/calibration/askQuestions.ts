import type { Question } from './questions/question.ts';
import {
  ASKED,
  type AskedTest,
  type DrawnAdvice,
  type DrawnQuestion,
  type TestYourselfOutcome,
} from './testYourselfOutcomes.ts';

const TOPICS = ['market', 'numbers'] as const;
const PER_TOPIC = ASKED / TOPICS.length;

/** The twenty questions of the lots that were drawn: half of each topic, half of each half with advice. */
export function askQuestions(
  { questionLots, orderLots, turnLots, advice, ...rest }: TestYourselfOutcome,
  all: readonly Question[],
): AskedTest {
  const lotOf = new Map(all.map((question, place) => [question, questionLots[place]!]));
  const chosen = TOPICS.flatMap(topic =>
    all
      .filter(question => question.topic === topic)
      .sort((a, b) => lotOf.get(a)! - lotOf.get(b)!)
      .slice(0, PER_TOPIC)
      .map((question, place) => ({ question, isAdvised: place % 2 === 0 })),
  );
  const order = chosen.map((_, place) => place).sort((a, b) => orderLots[a]! - orderLots[b]!);
  const waiting = [...advice];
  const questions = order.map(place => {
    const { question, isAdvised } = chosen[place]!;
    return askedQuestion(question, turnLots[place]! < 0.5, isAdvised ? waiting.shift()! : null);
  });
  return { questions, ...rest };
}

/** True stands before false in every question; two things stand in either order. */
function askedQuestion(
  { answer, options, kind, ...rest }: Question,
  isTurned: boolean,
  advice: DrawnAdvice | null,
): DrawnQuestion {
  const turn = isTurned && kind === 'pair';
  const truth = turn ? other(answer) : answer;
  return {
    ...rest,
    options: turn ? [options[1], options[0]] : options,
    truth,
    advice: advice && {
      choice: advice.isRight ? truth : other(truth),
      confidence: advice.confidence,
    },
  };
}

function other(choice: 0 | 1): 0 | 1 {
  return choice === 0 ? 1 : 0;
}
