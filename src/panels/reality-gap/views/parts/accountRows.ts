import type { WaterfallRow } from '../../../../charts/Waterfall.tsx';
import { writeMoney, writeNumber, writePercent } from '../../../../schema/index.ts';
import type { AccountOutcome, CauseStep, GapTier, TierMetric } from '../../outcomes.ts';
import { accountWords, CAUSE_NAMES, TIER_NAMES } from '../../text.en.ts';

/** As many bars as stand there before the others are asked for. */
export const BARS_AT_FIRST = 6;

interface Shown {
  readonly off: readonly string[];
  readonly all: boolean;
}

const STAGES: readonly { readonly tier: GapTier; readonly group: CauseStep['group'] | null }[] = [
  { tier: 'test', group: 'biases' },
  { tier: 'truth', group: 'paper' },
  { tier: 'paper', group: 'live' },
  { tier: 'live', group: null },
];

/** The rows of the waterfall: a total for each stage and between them the causes, the largest first. */
export function accountRows(outcome: AccountOutcome, metric: TierMetric, shown: Shown): WaterfallRow[] {
  const { tiers, steps } = outcome.metrics[metric];
  const sign = signOf(metric);
  const ranked = rankedSteps(steps, shown.off);
  const visible = new Set(shown.all ? ranked : ranked.slice(0, BARS_AT_FIRST));
  return STAGES.flatMap(({ tier, group }) => {
    const total = sign * tiers[tier].value;
    const own = ranked.filter(step => step.group === group && visible.has(step));
    return [totalRow(tier, total, tiers[tier].standardError, metric), ...stepRows(own, total, metric, shown)];
  });
}

/** What the reader has switched off stays in sight, then the largest. */
function rankedSteps(steps: readonly CauseStep[], off: readonly string[]): CauseStep[] {
  const rank = (step: CauseStep) => (off.includes(step.cause) ? Infinity : Math.abs(step.step));
  return [...steps].sort((a, b) => rank(b) - rank(a) || 0);
}

function totalRow(tier: GapTier, value: number, error: number, metric: TierMetric): WaterfallRow {
  return {
    id: tier,
    label: TIER_NAMES[tier],
    kind: 'total',
    from: 0,
    to: value,
    error,
    text: writeFigure(metric, value),
  };
}

function stepRows(
  steps: readonly CauseStep[],
  start: number,
  metric: TierMetric,
  { off }: Shown,
): WaterfallRow[] {
  let from = start;
  const sign = signOf(metric);
  return steps.map(({ cause, step, standardError }) => {
    const isOff = off.includes(cause);
    const row: WaterfallRow = {
      id: cause,
      label: CAUSE_NAMES[cause],
      kind: 'step',
      from,
      to: from + sign * step,
      error: standardError,
      text: isOff ? accountWords.off : writeStep(metric, sign * step),
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

function writeFigure(metric: TierMetric, value: number): string {
  if (metric === 'endMoney') return writeMoney(value);
  return metric === 'sharpe' ? writeNumber(value, 2) : writePercent(value);
}

/** "▼ −2,070", "▲ +0.01", "none". */
function writeStep(metric: TierMetric, step: number): string {
  if (step === 0) return accountWords.nothing;
  const amount = writeFigure(metric, Math.abs(step));
  return step < 0 ? `▼ −${amount}` : `▲ +${amount}`;
}

/** The gap, the cause that takes most of it, and what gives. */
export function accountSentence({ metrics }: AccountOutcome, metric: TierMetric): string {
  const { tiers, steps } = metrics[metric];
  const sign = signOf(metric);
  const signed = steps.map(({ cause, step }) => ({ cause, step: sign * step }));
  const worst = signed.reduce((most, one) => (one.step < most.step ? one : most));
  const gives = signed.filter(({ step }) => step > 0).map(({ cause }) => CAUSE_NAMES[cause]);
  const ends = accountWords.ends(
    writeFigure(metric, sign * tiers.test.value),
    writeFigure(metric, sign * tiers.live.value),
  );
  const taken =
    worst.step < 0 ? accountWords.takesMost(CAUSE_NAMES[worst.cause], writeFigure(metric, -worst.step)) : '';
  const given = gives.length === 0 ? '' : accountWords.gives(gives);
  return [ends, taken, given].filter(part => part !== '').join(' ');
}
