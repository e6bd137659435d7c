import type { Question } from './questions/question.ts';

/** A question as it is asked: in the drawn order of its answers, perhaps with advice. */
export interface DrawnQuestion extends Omit<Question, 'answer' | 'kind'> {
  /** Which of the two options is right. */
  readonly truth: 0 | 1;
  readonly advice: Advice | null;
}

/** What the model of this lab says about a question, and how sure it says it is. */
export interface Advice {
  readonly choice: 0 | 1;
  readonly confidence: number;
}

/** One degree of confidence that can be stated. */
export interface StatedConfidence {
  readonly confidence: number;
  /**
   * By number of answers at this confidence, from 0: how many right ones honest confidence brings 19 times in
   * 20.
   */
  readonly honestRange: readonly (readonly [low: number, high: number])[];
  /** Share of the money at risk: at the payoff and stake set above, and at even money and full stake. */
  readonly stakeAsSet: number;
  readonly stakeEvenMoney: number;
}

/** Questions in a test, those with advice, and more than there are to draw from. */
export const ASKED = 20;
export const ADVISED = 10;
export const MOST_QUESTIONS = 200;

/** Advice before it is known to which question: whether it is right, and how sure the model says it is. */
export interface DrawnAdvice {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Everything about a test but its questions; lots are numbers between 0 and 1. */
export interface TestYourselfOutcome {
  /** One for each question there is: those with the smallest are asked. */
  readonly questionLots: readonly number[];
  readonly orderLots: readonly number[];
  /** Below one half: the two answers change places. */
  readonly turnLots: readonly number[];
  readonly advice: readonly DrawnAdvice[];
  readonly levels: readonly StatedConfidence[];
  /** What a win pays per 1 risked. */
  readonly payoff: number;
}

/** Twenty questions and what is needed to score them. */
export interface AskedTest extends Pick<TestYourselfOutcome, 'levels' | 'payoff'> {
  readonly questions: readonly DrawnQuestion[];
}

/** One answer of the reader's, with the advice that stood beside the question at that time. */
export interface TestAnswer {
  readonly choice: 0 | 1;
  readonly confidence: number;
  readonly advice: Advice | null;
}

/** How some of the answers went. */
export interface PartScore {
  readonly answered: number;
  readonly right: number;
  readonly meanConfidence: number;
  /** 0 is best, 0.25 is always saying 50 %. */
  readonly brier: number;
  /** The chance that was given to what was right, as a geometric mean; ½ is guessing. */
  readonly meanChance: number;
}

export interface LevelScore {
  readonly confidence: number;
  readonly answered: number;
  readonly right: number;
  readonly honestRange: readonly [low: number, high: number];
}

export interface TestScore {
  readonly all: PartScore;
  /** Right answers that honest confidence of this kind brings 19 times in 20. */
  readonly honestRange: readonly [low: number, high: number];
  readonly levels: readonly LevelScore[];
  readonly alone: PartScore | null;
  readonly advised: PartScore | null;
  readonly advice: {
    readonly right: number;
    readonly meanConfidence: number;
    readonly followed: { readonly count: number; readonly right: number };
    readonly overruled: { readonly count: number; readonly right: number };
  } | null;
  /** What 1 becomes, staking by the stated confidence. */
  readonly moneyAsSet: number;
  readonly moneyEvenMoney: number;
  /** Of the answers, how many had anything staked on them at the payoff set above. */
  readonly stakedAsSet: number;
}
