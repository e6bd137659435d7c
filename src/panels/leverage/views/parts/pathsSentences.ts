import { certaintyOf } from '../../certainty.ts';
import type { PathsOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { PathsText } from '../../types.ts';

/** One of the paths: when it was wiped out, or where it ended. */
export function pathWords({ paths, hours, counts }: PathsOutcome, path: number, words: PathsText): string {
  const { prices, wipedOutAt } = paths[path]!;
  const last = prices.length - 1;
  return words.one({
    path: path + 1,
    hours: wipedOutAt === null ? null : (wipedOutAt * hours) / last,
    price: prices[last]!,
    ending: path < counts.wipedOut + counts.endedWithLess ? 'less' : 'more',
  });
}

/** How many are wiped out, and from how many paths the hundred were chosen. */
export function pathsSentence(
  { hours, chances, simulated, missing, levels }: PathsOutcome,
  values: LeverageValues,
  words: PathsText,
): string {
  return words.sentence({
    ...values,
    status: levels.status,
    hours,
    probability: chances.wipedOut.value,
    certainty: certaintyOf(values),
    simulated,
    missing,
  });
}
