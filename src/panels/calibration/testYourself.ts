import { createRng, type Rng, sampleForecasts, stakeFraction } from '../../model/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { dialsOf, planOf } from './forecaster.ts';
import { honestRange } from './honestRange.ts';
import type { CalibrationValues } from './params.ts';
import type { Question } from './questions/question.ts';
import { QUESTIONS } from './questions/questions.en.ts';
import type { Advice, DrawnQuestion, StatedConfidence, TestYourselfOutcome } from './testYourselfOutcomes.ts';

/** What can be stated: nobody is surer than 99 %, for one miss at 100 % would cost everything. */
export const STATED = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

const TOPICS = ['market', 'numbers'] as const;
const PER_TOPIC = 10;
const ADVISED_PER_TOPIC = 5;

/** Twenty questions, drawn by the seed; half of them with the advice of the model that is set above. */
export const testYourself: ViewComputation<CalibrationValues, TestYourselfOutcome> = {
  draws: () => [],
  preview: drawTest,
  // biome-ignore lint/correctness/useYield: twenty questions are drawn in one step
  *compute(values): Work<TestYourselfOutcome> {
    return drawTest(values);
  },
};

function drawTest(values: CalibrationValues): TestYourselfOutcome {
  const plan = planOf(values);
  return {
    questions: drawQuestions(values),
    levels: STATED.map(confidence => levelOf(confidence, plan)),
    payoff: plan.payoff,
  };
}

function drawQuestions(values: CalibrationValues): readonly DrawnQuestion[] {
  const rng = createRng(values.seed).stream('test yourself');
  const draws = rng.stream('questions');
  const chosen = TOPICS.flatMap(topic =>
    sampleOrder(
      QUESTIONS.filter(question => question.topic === topic),
      draws,
    )
      .slice(0, PER_TOPIC)
      .map((question, place) => ({ question, isAdvised: place < ADVISED_PER_TOPIC })),
  );
  const asked = sampleOrder(chosen, draws);
  const advice = drawAdvice(values, asked.filter(({ isAdvised }) => isAdvised).length, rng.stream('advice'));
  return asked.map(({ question, isAdvised }) => {
    const turned = draws.next() < 0.5;
    return askedQuestion(question, turned, isAdvised ? advice.shift()! : null);
  });
}

/** True stands before false in every question; two things stand in either order. */
function askedQuestion(
  { answer, options, ...rest }: Question,
  turned: boolean,
  advice: DrawnAdvice | null,
): DrawnQuestion {
  const isStatement = options[0] === 'True';
  const turn = turned && !isStatement;
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

interface DrawnAdvice extends Omit<Advice, 'choice'> {
  readonly isRight: boolean;
}

function drawAdvice(values: CalibrationValues, count: number, rng: Rng): DrawnAdvice[] {
  const { probabilities, outcomes } = sampleForecasts(
    { ...dialsOf(values), forecasts: count, view: 'confidence' },
    rng,
  );
  return Array.from(probabilities, (confidence, i) => ({ confidence, isRight: outcomes[i] === 1 }));
}

function other(choice: 0 | 1): 0 | 1 {
  return choice === 0 ? 1 : 0;
}

function levelOf(confidence: number, plan: ReturnType<typeof planOf>): StatedConfidence {
  const counts = Array.from({ length: TOPICS.length * PER_TOPIC + 1 }, (_, count) => count);
  return {
    confidence,
    honestRange: counts.map(count => honestRange(Array.from({ length: count }, () => confidence))),
    stakeAsSet: stakeFraction(confidence, plan),
    stakeEvenMoney: stakeFraction(confidence, { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } }),
  };
}

/** The same things in a random order, each order as likely as any other. */
function sampleOrder<Thing>(things: readonly Thing[], rng: Rng): Thing[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const place = Math.floor(rng.next() * (last + 1));
    [order[last], order[place]] = [order[place]!, order[last]!];
  }
  return order;
}
