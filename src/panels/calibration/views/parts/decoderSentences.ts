import type { ClaimReading, DecoderOutcome } from '../../outcomes.ts';
import type { DecoderText } from '../../types.ts';

/** A reading of the claim in words, and whether there is a model that it fits. */
export function readingTold(
  reading: ClaimReading,
  { accuracy, claimed, level, overstated }: DecoderOutcome,
  words: DecoderText,
) {
  const { id, real, isOneDial, meanConfidence, ece, growthKept, happened } = reading;
  const isImpossible = real === null && isOneDial && growthKept === null;
  const facts = { accuracy, claimed, level, overstated, meanConfidence, ece, growthKept };
  return {
    claim: words.readingNames[id](claimed),
    possible: !isImpossible,
    reason: isImpossible ? words.impossible : words.explained(id, { ...facts, happened: happened ?? 0 }),
  };
}
