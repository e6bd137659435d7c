import type { WaterfallRow } from '../../../../charts/Waterfall.tsx';
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

const STAGES: readonly { readonly tier: GapTier; readonly group: CauseStep['group'] | null }[] = [
  { tier: 'test', group: 'biases' },
  { tier: 'truth', group: 'paper' },
  { tier: 'paper', group: 'live' },
  { tier: 'live', group: null },
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
  const ranked = rankedSteps(steps, shown.off);
  const visible = new Set(ranked.slice(0, shown.most));
  return STAGES.flatMap(({ tier, group }) => {
    const { value, standardError } = tiers[tier];
    const total = sign * value;
    const own = ranked.filter(step => step.group === group && visible.has(step));
    return [
      totalRow(tier, { metric, value: total, error: standardError }, text),
      ...stepRows(own, { metric, start: total, off: shown.off }, text),
    ];
  });
}

/** What the reader has switched off stays in sight, then the largest. */
function rankedSteps(steps: readonly CauseStep[], off: readonly string[]): CauseStep[] {
  const rank = (step: CauseStep) => (off.includes(step.cause) ? Infinity : Math.abs(step.step));
  return [...steps].sort((a, b) => rank(b) - rank(a) || 0);
}

function totalRow(
  tier: GapTier,
  { metric, value, error }: { readonly metric: TierMetric; readonly value: number; readonly error: number },
  { tiers, words }: RowWords,
): WaterfallRow {
  return {
    id: tier,
    label: tiers[tier],
    kind: 'total',
    from: 0,
    to: value,
    error,
    text: words.figure({ metric, value }),
  };
}

interface StepsFrom {
  readonly metric: TierMetric;
  /** The total above them. */
  readonly start: number;
  readonly off: readonly string[];
}

function stepRows(
  steps: readonly CauseStep[],
  { metric, start, off }: StepsFrom,
  { causes, words }: RowWords,
): WaterfallRow[] {
  let from = start;
  const sign = signOf(metric);
  return steps.map(({ cause, step, standardError }) => {
    const isOff = off.includes(cause);
    const row: WaterfallRow = {
      id: cause,
      label: causes[cause],
      kind: 'step',
      from,
      to: from + sign * step,
      error: standardError,
      text: isOff ? words.off : words.step({ metric, step: sign * step }),
      isOff,
    };
    from = row.to;
    return row;
  });
}

/** Worst falls are told downward, so that a deeper fall is a loss like any other. */
function signOf(metric: TierMetric): 1 | -1 {
  return metric === 'worstFall' ? -1 : 1;
}

/** The gap, the cause that takes most of it, and what gives. */
export function accountSentence({ metrics }: AccountOutcome, metric: TierMetric, words: AccountText): string {
  const { tiers, steps } = metrics[metric];
  const sign = signOf(metric);
  const signed = steps.map(({ cause, step }) => ({ cause, step: sign * step }));
  const most = signed.reduce((worst, one) => (one.step < worst.step ? one : worst));
  return words.sentence({
    metric,
    test: sign * tiers.test.value,
    live: sign * tiers.live.value,
    worst: most.step < 0 ? most.cause : null,
    taken: -most.step,
    givers: signed.filter(({ step }) => step > 0).map(({ cause }) => cause),
  });
}
