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

/** What the claim cannot mean, with the arithmetic; a reading that this accuracy does allow says so. */
export function claimLimits(
  { accuracy, claimed, level, largestGap }: DecoderOutcome,
  words: LimitWords,
): readonly ClaimLimit[] {
  const facts = {
    accuracy,
    claimed,
    level,
    gap: 1 - claimed,
    largestTooSure: largestGap.tooSure,
    largestAny: largestGap.any,
    mostRight: (1 + claimed) / 2,
  };
  const limit = (id: keyof LimitWords, possible: boolean): ClaimLimit => ({
    id,
    claim: words[id].claim(facts),
    reason: possible ? words[id].possible(facts) : words[id].impossible(facts),
    possible,
  });
  return [
    limit('average-gap', facts.gap <= facts.largestTooSure),
    limit('surest-calls', claimed >= accuracy),
    limit('coin-flips', facts.mostRight >= accuracy),
  ];
}
