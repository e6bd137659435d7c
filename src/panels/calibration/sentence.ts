import { growthAsShare } from '../../model/calibration/index.ts';
import {
  chanceWords,
  chanceWordsInTurn,
  writeNumber,
  writePercent,
  writeQuantity,
} from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import { FLAT_STAKE } from './forecaster.ts';
import { chosenLevel, type LevelsOutcome } from './outcomes.ts';
import type { CalibrationValues, Stake } from './params.ts';

/** Nearer than this what it says happens. */
const SAME = 5e-4;
/** Growth that the eye would read as none. */
const STANDS_STILL = 5e-5;

/** How often it is right, what happens when it is sure, and what staking by it does to a hundred traders. */
export function calibrationSentence(outcome: LevelsOutcome, values: CalibrationValues): Sentence {
  return {
    headline: `${callsSentence(outcome)} ${moneySentence(outcome, values)}`,
    second: growthSentence(outcome, values),
  };
}

function callsSentence(outcome: LevelsOutcome): string {
  const { stated, happened } = chosenLevel(outcome);
  const right = `This model is right ${writeNumber(outcome.exact.accuracy * 100, 1)} times in 100`;
  const when = `when it says ${writeQuantity('fraction', stated)} sure, it is right ${countOf(happened)}`;
  return happened < stated - SAME ? `${right}. But ${when}.` : `${right}, and ${when}.`;
}

/** "75" after "times in 100" was said; "more than 99" at the top. */
function countOf(chance: number): string {
  return chanceWords(chance).short.replace(' of 100', '');
}

function moneySentence({ own, honest }: LevelsOutcome, values: CalibrationValues): string {
  const [lose, would] = chanceWordsInTurn([own.halved.value, honest.halved.value]);
  const within = `${isOne(lose!) ? 'loses' : 'lose'} half their money within ${tradesWords(values.trades)}`;
  const start = `A win pays ${writeQuantity('money', values.payoffPer100)} per 100 risked: ${STAKING[values.stake]}, ${lose} traders ${within}`;
  if (values.stake === 'flat') return `${start}, however sure it says it is.`;
  if (values.realConfidence === 1) return `${start}.`;
  return `${start}; with honest confidence ${would} would.`;
}

const STAKING: Readonly<Record<Stake, string>> = {
  full: 'staking what it says',
  half: 'staking half of what it says',
  quarter: 'staking a quarter of what it says',
  capped: 'staking what it says, but never more than a tenth of the money',
  flat: `staking ${writeQuantity('fraction', FLAT_STAKE)} of the money every time`,
};

/** Whether a chance is told as a single case: "1 of 100". */
function isOne(chance: string): boolean {
  return chance.startsWith('1 of ');
}

function tradesWords(trades: number): string {
  return trades === 1 ? 'one trade' : `${writeQuantity('count', trades)} trades`;
}

/** Growth and danger together, so that neither is taken for the whole. */
function growthSentence({ own, honest }: LevelsOutcome, values: CalibrationValues): string {
  const { full } = chanceWords(own.endedBelowStart.value);
  const below = `After ${tradesWords(values.trades)} ${full} ${isOne(full) ? 'has' : 'have'} less than they began with.`;
  if (values.realConfidence === 1 || values.stake === 'flat') {
    return `A typical trader’s money ${growthWords(own.growth)}. ${below}`;
  }
  const compared = `(honest: ${growthWords(honest.growth)})`;
  const grows = own.growth > STANDS_STILL;
  if (values.realConfidence < 1 && grows) {
    const [lose, would] = chanceWordsInTurn([own.halved.value, honest.halved.value]);
    return `Being too sure does not ruin it here: a typical trader’s money still ${growthWords(own.growth)} ${compared}, with ${lose} losing half on the way (honest: ${would}).`;
  }
  return `A typical trader’s money ${growthWords(own.growth)} ${compared}. ${below}`;
}

/** "grows 4.8 % a trade", "shrinks 1.6 % a trade": the typical trader's factor. */
export function growthWords(growth: number): string {
  if (Math.abs(growth) < STANDS_STILL) return 'stands still';
  return `${growth > 0 ? 'grows' : 'shrinks'} ${writePercent(Math.abs(growthAsShare(growth)))} a trade`;
}

/** The words that stories may quote in braces. */
export function calibrationFacts(
  outcome: LevelsOutcome,
  values: CalibrationValues,
): Readonly<Record<string, string>> {
  const { stated, happened } = chosenLevel(outcome);
  const { own, honest, exact } = outcome;
  return {
    level: writeQuantity('fraction', stated),
    happened: chanceWords(happened).full,
    accuracy: chanceWords(exact.accuracy).full,
    says: chanceWords(exact.meanConfidence).full,
    halved: chanceWords(own.halved.value).full,
    honestHalved: chanceWords(honest.halved.value).full,
    below: chanceWords(own.endedBelowStart.value).full,
    growth: growthWords(own.growth),
    honestGrowth: growthWords(honest.growth),
    trades: tradesWords(values.trades),
  };
}
