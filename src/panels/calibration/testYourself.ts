import { honestRange, sampleForecasts, stakeFraction } from '../../model/calibration/index.ts';
import { createRng } from '../../model/random/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import { dialsOf, planOf } from './forecaster.ts';
import type { CalibrationValues } from './params.ts';
import {
  ADVISED,
  ASKED,
  type DrawnAdvice,
  MOST_QUESTIONS,
  type StatedConfidence,
  type TestYourselfOutcome,
} from './testYourselfOutcomes.ts';

/** What can be stated: nobody is surer than 99 %, for one miss at 100 % would cost everything. */
export const STATED = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

/**
 * The chance in a test of twenty questions: lots by which questions are drawn, and advice of the model that
 * is set above. The questions themselves are added by the view, so that nobody waits for them who does not
 * ask for them.
 */
export const testYourself: ViewComputation<CalibrationValues, TestYourselfOutcome> = {
  draws: () => [],
  preview: drawTest,
  compute: values => inOneStep(() => drawTest(values)),
};

function drawTest(values: CalibrationValues): TestYourselfOutcome {
  const plan = planOf(values);
  const rng = createRng(values.seed).stream('test yourself');
  const lots = (name: string, count: number) => {
    const stream = rng.stream(name);
    return Array.from({ length: count }, () => stream.next());
  };
  return {
    questionLots: lots('questions', MOST_QUESTIONS),
    orderLots: lots('order', ASKED),
    turnLots: lots('turns', ASKED),
    advice: drawAdvice(values),
    levels: STATED.map(confidence => levelOf(confidence, plan)),
    payoff: plan.payoff,
  };
}

function drawAdvice(values: CalibrationValues): readonly DrawnAdvice[] {
  const { probabilities, outcomes } = sampleForecasts(
    { ...dialsOf(values), forecasts: ADVISED, view: 'confidence' },
    createRng(values.seed).stream('test yourself advice'),
  );
  return Array.from(probabilities, (confidence, i) => ({ confidence, isRight: outcomes[i] === 1 }));
}

function levelOf(confidence: number, plan: ReturnType<typeof planOf>): StatedConfidence {
  const counts = Array.from({ length: ASKED + 1 }, (_, count) => count);
  return {
    confidence,
    honestRange: counts.map(count => honestRange(Array.from({ length: count }, () => confidence))),
    stakeAsSet: stakeFraction(confidence, plan),
    stakeEvenMoney: stakeFraction(confidence, { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } }),
  };
}
