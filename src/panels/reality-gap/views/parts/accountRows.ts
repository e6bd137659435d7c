import type { WaterfallRow } from '../../../../charts/Waterfall.tsx';
import { isClear, largest, little, most } from '../../../../schema/index.ts';
import type { AccountOutcome, CauseStep, GapTier, TierMetric } from '../../outcomes.ts';
import type { AccountText, RealityGapText } from '../../types.ts';

/** As many bars as stand there before the others are asked for. */
export const BARS_AT_FIRST = 6;
/** As many as a scene has room for on the smallest phone. */
export const BARS_IN_SCENE = 5;

/** The words of the rows: names from the page, figures from the view. */
interface RowWords extends Pick<RealityGapText, 'tiers' | 'causes'> {
  readonly words: AccountText;
}

interface Shown {
  readonly off: readonly string[];
  /** As many of the causes as are drawn. */
  readonly most: number;
}

const STAGES: readonly { readonly tier: GapTier; readonly groups: readonly CauseStep['group'][] }[] = [
  { tier: 'test', groups: ['biases', 'span'] },
  { tier: 'truth', groups: ['world'] },
  { tier: 'moved', groups: ['paper'] },
  { tier: 'paper', groups: ['live'] },
  { tier: 'live', groups: [] },
];

/** The rows of the waterfall: a total for each stage and between them the causes, the largest first. */
export function accountRows(
  outcome: AccountOutcome,
  metric: TierMetric,
  shown: Shown,
  text: RowWords,
): WaterfallRow[] {
  const { tiers, steps } = outcome.metrics[metric];
  const sign = signOf(metric);
  const ranked = rankedSteps(shownSteps(outcome, steps), shown.off);
  const visible = new Set(ranked.slice(0, shown.most));
  const isLonger = outcome.liveYears > outcome.testYears;
  return STAGES.flatMap(({ tier, groups }) => {
    const { value, standardError } = tiers[tier];
    let from = sign * value;
    const total = totalRow(tier, { metric, value: from, error: standardError }, text);
    return [
      total,
      ...groups.flatMap(group => {
        const own = ranked.filter(step => step.group === group);
        const seen = own.filter(step => visible.has(step));
        const rows = stepRows(seen, { metric, start: from, off: shown.off, isLonger }, text);
        from += sign * own.reduce((sum, { step }) => sum + step, 0);
        return rows;
      }),
    ];
  });
}

/** Every cause; the other span only where there is one. */
export function shownSteps(
  { testYears, liveYears }: AccountOutcome,
  steps: readonly CauseStep[],
): readonly CauseStep[] {
  return testYears === liveYears ? steps.filter(({ group }) => group !== 'span') : steps;
}

/** What the reader has switched off and the other span stay in sight, then the largest. */
function rankedSteps(steps: readonly CauseStep[], off: readonly string[]): CauseStep[] {
  const rank = ({ cause, step }: CauseStep) =>
    cause === 'span' || off.includes(cause) ? Infinity : Math.abs(step);
  return [...steps].sort((a, b) => rank(b) - rank(a) || 0);
}

function totalRow(
  tier: GapTier,
  figure: { readonly metric: TierMetric; readonly value: number; readonly error: number },
  { tiers, words }: RowWords,
): WaterfallRow {
  const { value, error } = figure;
  return {
    id: tier,
    label: tiers[tier],
    kind: 'total',
    from: 0,
    to: value,
    error,
    text: words.figure(figure),
  };
}

interface StepsFrom {
  readonly metric: TierMetric;
  /** The total above them. */
  readonly start: number;
  readonly off: readonly string[];
  readonly isLonger: boolean;
}

function stepRows(
  steps: readonly CauseStep[],
  { metric, start, off, isLonger }: StepsFrom,
  { causes, words }: RowWords,
): WaterfallRow[] {
  let from = start;
  const sign = signOf(metric);
  return steps.map(({ cause, step, standardError: error }) => {
    const isOff = off.includes(cause);
    const row: WaterfallRow = {
      id: cause,
      label: cause === 'span' ? words.span(isLonger) : causes[cause],
      kind: 'step',
      from,
      to: from + sign * step,
      error,
      text: isOff ? words.off : words.step({ metric, step: sign * step, error }),
      isOff,
      isFixed: cause === 'span',
    };
    from = row.to;
    return row;
  });
}

/** Worst falls are told downward, so that a deeper fall is a loss like any other. */
function signOf(metric: TierMetric): 1 | -1 {
  return metric === 'worstFall' ? -1 : 1;
}

/** The gap, the cause that takes most or the largest part of it, and what gives. */
export function accountSentence(outcome: AccountOutcome, metric: TierMetric, words: AccountText): string {
  const { testYears, liveYears, metrics } = outcome;
  const { tiers, steps } = metrics[metric];
  const sign = signOf(metric);
  const taken = steps
    .map(({ cause, step, standardError: error }) => ({ cause, value: -sign * step, error }))
    .sort((one, other) => other.value - one.value);
  const [worst, ...others] = taken;
  const gap = sign * (tiers.test.value - tiers.live.value);
  const allTaken = taken.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const givers = taken.filter(({ value, error }) => value < 0 && isClear(value, error));
  return words.sentence({
    metric,
    test: sign * tiers.test.value,
    testError: tiers.test.standardError,
    live: sign * tiers.live.value,
    liveError: tiers.live.standardError,
    testYears,
    liveYears,
    worst: worst!.cause,
    share: gap > 0 ? (most(worst!.value, allTaken) ?? largest(worst!, others)) : null,
    taken: worst!.value,
    takenError: worst!.error,
    givers: givers.map(({ cause }) => cause),
    isLonger: liveYears > testYears,
    giveLittle: little(
      givers.reduce((sum, { value }) => sum - value, 0),
      Math.abs(gap),
    ),
  });
}
