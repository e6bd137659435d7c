import type { ReliabilityOutcome } from '../../outcomes.ts';
import type { ReliabilityText } from '../../types.ts';

/** A point in words: of the calls, or of a line. */
export function readOutOf(
  { bins }: ReliabilityOutcome,
  words: ReliabilityText,
  { series, x, y }: { readonly series: string; readonly x: number; readonly y: number },
): string {
  const bin = series === 'calls' ? bins.find(({ stated }) => stated === x) : undefined;
  return bin ? words.readBin(bin) : words.readPoint({ stated: x, happened: y });
}

/** How far said and happened lie apart in so many calls, and what that shows. */
export function reliabilitySentence(outcome: ReliabilityOutcome, words: ReliabilityText): string {
  const { calls, measuredError, honestError, power, needed } = outcome;
  return words.sentence({
    calls,
    measuredError,
    honestError: honestError.mean.value,
    exceededOnceInTwenty: honestError.exceededOnceInTwenty,
    power,
    needed,
  });
}
