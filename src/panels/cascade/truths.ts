import type { GuessPattern, Truths } from '../defineScene.ts';
import { closedCount } from './counts.ts';
import { type BoxesOutcome, chosenBox, SECOND_BOX, THIRD_BOX } from './outcomes.ts';
import type { CascadeValues } from './params.ts';

/** What can be guessed of four shares, of 100 positions. */
export function boxesTruths(outcome: BoxesOutcome, { modelShare }: CascadeValues): Truths {
  const [second, third] = [outcome.boxes[SECOND_BOX]!, outcome.boxes[THIRD_BOX]!];
  return {
    closed: [closedCount(chosenBox(outcome))],
    second: [closedCount(second)],
    third: [closedCount(third)],
    inStep: [(closedCount(second) * third.share) / second.share],
    share: [modelShare * 100],
  };
}

/** Nearer than this to what a wrong idea gives, a guess follows it; of 100. */
const NEAR = 4;

const near = (guess: number, idea: number) => Math.abs(guess - Math.min(100, idea)) <= NEAR;

/** The wrong ideas that guesses follow. Each holds only where the idea is not the truth. */
export const cascadePatterns = {
  /** Twice the share, twice as many. */
  'in-step': ([guess], { third, inStep }) => near(guess!, inStep![0]!) && !near(third![0]!, inStep![0]!),
  /** A larger share changes hardly anything. */
  'hardly-more': ([guess], { second, third }) =>
    guess! <= second![0]! + NEAR && third![0]! > second![0]! + 2 * NEAR,
  /** A little more leverage, a little more closed. */
  'a-little-more': ([guess], { closed }) => guess! <= 25 && closed![0]! > 25 + NEAR,
  /** One platform that obeys saves most. */
  'one-is-enough': ([guess], { closed }) => guess! <= 40 && closed![0]! > 40 + NEAR,
  /** A guard can only help. */
  'guard-helps': ([guess], { closed }) => guess! <= 60 && closed![0]! > 60 + NEAR,
} satisfies Readonly<Record<string, GuessPattern>>;
