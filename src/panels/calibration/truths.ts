import type { GuessPattern, Truths } from '../defineScene.ts';
import { possibleLimits } from './claimLimits.ts';
import { betterGuide, type Guide } from './guides.ts';
import { middleEnd } from './middle.ts';
import {
  chosenLevel,
  type DecoderOutcome,
  type FixOutcome,
  type FixResult,
  type LevelsOutcome,
  type MapOutcome,
  type MoneyOutcome,
  type MoneyWay,
} from './outcomes.ts';
import type { CalibrationValues } from './params.ts';

/** What is offered where one of several is chosen, in the order of the choices' words. */
const COURSES = ['grows', 'still', 'shrinks'] as const;
const LEANINGS = ['too-sure', 'honest', 'too-modest'] as const;
const YES_NO = [true, false] as const;
const GUIDES = ['accuracy', 'honesty', 'alike'] as const satisfies readonly Guide[];
const AMOUNTS = ['nearly-all', 'half', 'hardly-any'] as const;

/** From so much on it is nearly all of the distance that is mended, and below so much hardly any. */
const NEARLY_ALL = 0.8;
const HARDLY_ANY = 0.2;

/** What can be guessed of levels and traders: of 100, and which way the money goes. */
export function levelsTruths(outcome: LevelsOutcome, { claimed }: CalibrationValues): Truths {
  const { stated, happened } = chosenLevel(outcome);
  const { own, honest, exact } = outcome;
  return {
    happened: [ofHundred(happened)],
    stated: [ofHundred(stated)],
    accuracy: [ofHundred(exact.accuracy)],
    wrong: [ofHundred(1 - exact.accuracy)],
    claimed: [ofHundred(claimed)],
    halved: [ofHundred(own.halved.value)],
    honestHalved: [ofHundred(honest.halved.value)],
    course: [COURSES.indexOf(middleEnd(own.middleLogEnd).course)],
  };
}

/** With which of the ways to be sure the middle trader ends with most. */
export function moneyTruths({ ways }: MoneyOutcome): Truths {
  const best = ways.reduce((most, way) => (endOf(way) > endOf(most) ? way : most));
  return { growsMost: [LEANINGS.indexOf(leaningOf(best))] };
}

function endOf({ summary }: MoneyWay): number {
  return summary.middleLogEnd.value;
}

function leaningOf({ real }: MoneyWay): (typeof LEANINGS)[number] {
  if (real === 1) return 'honest';
  return real < 1 ? 'too-sure' : 'too-modest';
}

/** Whether the claim can be about the surest calls. */
export function decoderTruths(outcome: DecoderOutcome): Truths {
  return { surestCalls: [YES_NO.indexOf(possibleLimits(outcome)['surest-calls'])] };
}

/** Which of accuracy and honesty tells the danger better, at full stakes and at half. */
export function mapTruths({ guides }: MapOutcome): Truths {
  const at = (wanted: 'full' | 'half') =>
    GUIDES.indexOf(betterGuide(guides.find(({ stake }) => stake === wanted)!));
  return { guide: [at('full')], guideAtHalf: [at('half')] };
}

/** How much one number mends, and whether it still does after the market changed; where there is none it mends nothing. */
export function fixTruths({ fixes }: FixOutcome): Truths {
  const gapOf = (wanted: FixResult['id']) => fixes.find(({ id }) => id === wanted)!;
  const [raw, mended] = [gapOf('none'), gapOf('temperature')];
  const before = raw.gap ?? 0;
  const gone = before > 0 && mended.gap !== null ? 1 - mended.gap / before : 0;
  const amount = gone >= NEARLY_ALL ? 'nearly-all' : gone >= HARDLY_ANY ? 'half' : 'hardly-any';
  return {
    mends: [AMOUNTS.indexOf(amount)],
    lasts: [YES_NO.indexOf(mended.gapAfter !== null && mended.gapAfter <= before / 2)],
  };
}

function ofHundred(probability: number): number {
  return probability * 100;
}

/** Nearer than this to what a wrong idea gives, a guess follows it; of 100. */
const NEAR = 3;

/** Whether a guess is what an idea gives, where the truth is something else. */
function follows(guess: number, idea: number, truth: number): boolean {
  const miss = Math.abs(guess - idea);
  return miss <= NEAR && Math.abs(truth - idea) > NEAR && miss < Math.abs(guess - truth);
}

/** A guess of hardly anybody where it is a good many. */
const HARDLY_ANYBODY = 2;
const A_GOOD_MANY = 8;

/** The wrong ideas that guesses follow. Each holds only where the idea is not the truth. */
export const calibrationPatterns = {
  /** What it says, taken for what happens. */
  'at-its-word': ([guess], { stated, happened }) => follows(guess!, stated![0]!, happened![0]!),
  /** How often all its calls are right, taken for how often the sure ones are. */
  'accuracy-for-confidence': ([guess], { accuracy, happened }) =>
    follows(guess!, accuracy![0]!, happened![0]!),
  /** The claim, taken for how often the sure calls are right. */
  'claim-for-hit-rate': ([guess], { claimed, happened }) => follows(guess!, claimed![0]!, happened![0]!),
  /** How often it is wrong, taken for how often that ruins. */
  'as-often-as-wrong': ([guess], { wrong, halved }) => follows(guess!, wrong![0]!, halved![0]!),
  /** Right often or honest, so nobody loses. */
  'right-so-safe': ([guess], { halved }) => guess! <= HARDLY_ANYBODY && halved![0]! >= A_GOOD_MANY,
} satisfies Readonly<Record<string, GuessPattern>>;
