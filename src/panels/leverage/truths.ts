import type { GuessPattern, Truths } from '../defineScene.ts';
import {
  type CurveOutcome,
  chosenTime,
  KNOTS,
  type MethodChance,
  type OddsOutcome,
  otherTime,
  type SimplerOutcome,
} from './outcomes.ts';
import type { LeverageValues } from './params.ts';

/** What can be guessed of four holding times, of 100. */
export function oddsTruths(outcome: OddsOutcome, { leverage }: LeverageValues): Truths {
  const chosen = chosenTime(outcome);
  const other = otherTime(outcome);
  return {
    wipedOut: [ofHundred(chosen.chances.wipedOut.value)],
    other: [ofHundred(other.chances.wipedOut.value)],
    notWipedOut: [ofHundred(1 - chosen.chances.wipedOut.value)],
    rightAndWipedOut: [ofHundred(chosen.rightAndWipedOut.value)],
    timesLonger: [other.hours / chosen.hours],
    priceMove: [100 / leverage],
  };
}

/** The chance at the leverage that is nearest to a wanted one. */
function chanceAt({ points }: CurveOutcome, wanted: number): number {
  return points.reduce((best, point) =>
    Math.abs(point.leverage - wanted) < Math.abs(best.leverage - wanted) ? point : best,
  ).probability;
}

/** The chances at a leverage and at half of it. */
export function curveChances(outcome: CurveOutcome, { leverage }: LeverageValues) {
  return {
    leverage,
    chances: {
      atLeverage: chanceAt(outcome, leverage),
      half: chanceAt(outcome, leverage / 2),
    },
  };
}

/** What can be guessed of every leverage at once: the chance at each knot, and the one that is given. */
export function curveTruths(outcome: CurveOutcome, { leverage }: LeverageValues): Truths {
  const at = (wanted: number) => ofHundred(chanceAt(outcome, wanted));
  return {
    knots: KNOTS.map(at),
    given: [at(leverage)],
    inProportion: KNOTS.map(knot => (at(leverage) * knot) / leverage),
  };
}

/** Nearer than this share of each other two chances are about the same. */
const ALIKE = 0.1;

/** Which of three a calculator with constant volatility says of a position: more, about as many, fewer than this model. */
export function simplerTruths({ rows }: SimplerOutcome): Truths {
  const of = (id: MethodChance['id']) => rows.find(row => row.id === id)?.probability;
  const [constant, changing] = [of('constant'), of('changing')];
  if (constant === undefined || changing === undefined) return {};
  if (Math.abs(constant - changing) <= ALIKE * changing) return { textbook: [1] };
  return { textbook: [constant > changing ? 0 : 2] };
}

function ofHundred(probability: number): number {
  return probability * 100;
}

/** Nearer than this to what a wrong idea gives, a guess follows it; of 100. */
const NEAR = 3;

const near = (guess: number, idea: number) => Math.abs(guess - Math.min(100, idea)) <= NEAR;

/** The wrong ideas that guesses at chances follow. Each holds only where the idea is not the truth. */
export const leveragePatterns = {
  /** Risk in step with time: ten times as long, ten times as many. */
  'in-step-with-time': ([guess], { wipedOut, other, timesLonger }) => {
    const idea = wipedOut![0]! * timesLonger![0]!;
    return near(guess!, idea) && !near(other![0]!, idea);
  },
  /** The fall that wipes it out, taken for how often that comes. */
  'price-move': ([guess], { wipedOut, priceMove }) =>
    near(guess!, priceMove![0]!) && !near(wipedOut![0]!, priceMove![0]!),
  /** Those that are not wiped out, or most of them. */
  'others-are-fine': ([guess], { wipedOut }) => guess! <= 2 && wipedOut![0]! >= 8,
  /** A price that came back would bring the position back. */
  'comes-back': ([guess], { rightAndWipedOut }) => guess! <= 2 && rightAndWipedOut![0]! > 2 + NEAR,
  /** Half of those that are wiped out, as if the way there told nothing of the end. */
  'half-of-them': ([guess], { rightAndWipedOut, wipedOut }) =>
    near(guess!, wipedOut![0]! / 2) && !near(rightAndWipedOut![0]!, wipedOut![0]! / 2),
  /** Half the leverage, half the risk. */
  'in-proportion': (guess, { inProportion, knots }) =>
    guess.every((value, at) => near(value, inProportion![at]!)) &&
    knots!.some((value, at) => !near(value, inProportion![at]!)),
} satisfies Readonly<Record<string, GuessPattern>>;
