import type { CoverageResult, FixOutcome } from '../../outcomes.ts';
import type { FixText } from '../../types.ts';

/** What one number mended, and what became of that when the market changed. */
export function fixSentence(
  { fixes, accuracy, slopeFound, pastCalls, sortingLost, learnedFrom }: FixOutcome,
  words: FixText,
) {
  const raw = fixes.find(({ id }) => id === 'none')!;
  const { gap, gapAfter, saysAfter } = fixes.find(({ id }) => id === 'temperature')!;
  return words.sentence({
    accuracy,
    pastCalls,
    learnedFrom,
    sortingLost,
    mended:
      slopeFound === null || gap === null
        ? null
        : { slopeFound, gapBefore: raw.gap ?? 0, gap, gapAfter: gapAfter ?? 0, saysAfter: saysAfter ?? 0 },
  });
}

/** How often ranges held that promised to. */
export function rangesSentence({ coverage, learnedFrom, promised }: FixOutcome, words: FixText): string {
  const [split, adaptive] = coverage as readonly [CoverageResult, CoverageResult];
  return words.rangesSentence({
    learnedFrom,
    promised: promised.mean,
    spread: promised.deviation,
    splitBefore: split.before.value,
    splitAfter: split.after.value,
    splitEither: split.eitherAfter,
    adaptiveAfter: adaptive.after.value,
    adaptiveEither: adaptive.eitherAfter,
  });
}

/** How the numbers were found, paragraph by paragraph. */
export function fixMethod({ fixes, honestGap, coverage }: FixOutcome, words: FixText): readonly string[] {
  return words.method({
    measuredGap: fixes.find(({ id }) => id === 'none')!.measuredGap ?? 0,
    mendedGap: fixes.find(({ id }) => id === 'temperature')!.measuredGap,
    honestGap,
    simulationError: coverage[0]!.after.standardError,
  });
}
