import { writeNumber, writePercent, writeQuantity } from '../../../../schema/index.ts';
import type { ClaimReading, DecoderOutcome, ReadingId } from '../../outcomes.ts';
import { pointsWords } from './pointsWords.ts';

/** A reading of the claim that arithmetic rules out, or rules in. */
export interface ClaimLimit {
  readonly id: string;
  readonly claim: string;
  readonly reason: string;
  readonly possible: boolean;
}

const points = (value: number) => writeNumber(value * 100, 1);

/** What the claim cannot mean, with the arithmetic; a reading that this accuracy does allow says so. */
export function claimLimits({ accuracy, claimed, level, largestGap }: DecoderOutcome): readonly ClaimLimit[] {
  const [right, share, says] = [accuracy, claimed, level].map(value => writeQuantity('fraction', value)) as [
    string,
    string,
    string,
  ];
  const gap = 1 - claimed;
  const surest = (1 + claimed) / 2;
  return [
    {
      id: 'average-gap',
      claim: `What it says and what happens lie ${pointsWords(gap)} apart on average.`,
      reason:
        gap > largestGap.any
          ? `A model that is right ${right} of the time and too sure can be at most ${pointsWords(largestGap.tooSure)} off: even if it always said 100. Whatever it says, ${pointsWords(largestGap.any)} is the most.`
          : gap > largestGap.tooSure
            ? `A model that is right ${right} of the time and too sure can be at most ${pointsWords(largestGap.tooSure)} off: even if it always said 100. Only one that says 50 on every winner and 100 on every loser could be ${points(largestGap.any)} off.`
            : `Possible here: being too sure can cost up to ${pointsWords(largestGap.tooSure)}.`,
      possible: gap <= largestGap.tooSure,
    },
    {
      id: 'surest-calls',
      claim: `When it says ${says} sure, it is right ${share} of the time.`,
      reason:
        claimed < accuracy
          ? `If it is more often right the surer it is, its surest calls are right at least as often as all of them: ${right} or more. Less sure calls can be that bad; the surest cannot.`
          : `Possible here: ${share} is no less than ${right}.`,
      possible: claimed >= accuracy,
    },
    {
      id: 'coin-flips',
      claim: `${share} of its calls can be relied on, the others are coin flips.`,
      reason:
        surest < accuracy
          ? `Even if all of those it can be relied on were right, that makes ${writePercent(surest)} right, not ${right}.`
          : `Possible here: together they can be right up to ${writePercent(surest)} of the time.`,
      possible: surest >= accuracy,
    },
  ];
}

/** What is so large in a reading: "1. 50 % of its confidence is real". */
export function readingName(id: ReadingId, claimed: number): string {
  const share = writeQuantity('fraction', claimed);
  const names: Readonly<Record<ReadingId, string>> = {
    slope: `1. ${share} of its confidence is real`,
    gap: `2. Its gap is ${writePercent(1 - claimed)} of the worst`,
    money: `3. ${share} of the growth is left`,
    within5: `4. ${share} of its calls come within 5 points`,
    within10: `4. ${share} of its calls come within 10 points`,
    'two-tiers': `5. ${share} of its calls are honest`,
  };
  return names[id];
}

/** A reading in one sentence, with its own numbers. */
export function readingSentence(reading: ClaimReading, outcome: DecoderOutcome): string {
  const { accuracy, claimed, level, overstated } = outcome;
  const share = writeQuantity('fraction', claimed);
  const [says, right] = [points(reading.meanConfidence), points(accuracy)];
  switch (reading.id) {
    case 'slope':
      return `Of what it says, counted in log-odds, ${share} is real. When it says ${points(level)} it is right ${points(reading.happened ?? 0)} times.`;
    case 'gap':
      return `It says ${says} on average and is right ${right}: ${writePercent(1 - claimed)} of the largest gap that being too sure can make.`;
    case 'money':
      return `At even money and full stakes its money grows ${share} as fast as with honest confidence.`;
    case 'within5':
      return `${share} of its calls say within 5 points of what happens.`;
    case 'within10':
      return `${share} of its calls say within 10 points of what happens.`;
    case 'two-tiers':
      return `Without any mathematics: all its calls are right ${right} of 100 times. ${share} of them say so, the others say ${points(overstated)}.`;
    default:
      return reading.id satisfies never;
  }
}

/** What the reading costs: the gap on average and the growth that is left. */
export function readingCost({ ece, growthKept }: ClaimReading): string {
  const gap = `${pointsWords(ece)} too sure on average`;
  if (growthKept === null) return gap;
  return growthKept > 0
    ? `${gap}; at even money ${writePercent(growthKept)} of the growth is left`
    : `${gap}; at even money its money shrinks`;
}
