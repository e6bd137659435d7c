import { coinFlipLimit } from '../../model/calibration/index.ts';
import type { DecoderOutcome } from './outcomes.ts';
import type { DecoderText } from './types.ts';

type LimitWords = DecoderText['limits'];

/** A reading of the claim that arithmetic rules out, or rules in. */
interface ClaimLimit {
  readonly id: keyof LimitWords;
  readonly claim: string;
  readonly reason: string;
  readonly possible: boolean;
}

/** Which of the wrong ways to read the claim this accuracy does allow. */
export function possibleLimits({ accuracy, claimed, largestGap }: DecoderOutcome) {
  return {
    'average-gap': 1 - claimed <= largestGap.tooSure,
    'surest-calls': claimed >= accuracy,
    'coin-flips': coinFlipLimit(claimed) >= accuracy,
  } as const satisfies Readonly<Record<keyof LimitWords, boolean>>;
}

/** What the claim cannot mean, with the arithmetic; a reading that this accuracy does allow says so. */
export function claimLimits(outcome: DecoderOutcome, words: LimitWords): readonly ClaimLimit[] {
  const { accuracy, claimed, level, largestGap, atLevel, fromLevel } = outcome;
  const facts = {
    accuracy,
    claimed,
    level,
    atLevel,
    fromLevel,
    gap: 1 - claimed,
    largestTooSure: largestGap.tooSure,
    largestAny: largestGap.any,
    mostRight: coinFlipLimit(claimed),
  };
  const isPossible = possibleLimits(outcome);
  return (['average-gap', 'surest-calls', 'coin-flips'] as const).map(id => ({
    id,
    claim: words[id].claim(facts),
    reason: isPossible[id] ? words[id].possible(facts) : words[id].impossible(facts),
    possible: isPossible[id],
  }));
}
