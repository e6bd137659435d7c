import type { WaterfallRow } from '../../../../charts/Waterfall.tsx';
import { isClear, largest, little, most } from '../../../../schema/index.ts';
import type { AccountOutcome, CauseStep, GapTier, TierMetric } from '../../outcomes.ts';
import { ACCOUNT_STAGES, measuredEnd, sumOfTold, type ToldAccount, toldAccount } from '../../toldAccount.ts';
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

/**
 * The rows of the waterfall: a total for each stage and between them the causes, the largest first, and the others of the
 * stage in one row, so that what is printed adds up.
 */
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
  const told = toldMetric(outcome, metric);
  return ACCOUNT_STAGES.flatMap(({ tier, groups }) => {
    const { value, standardError } = tiers[tier];
    let from = sign * value;
    const total = totalRow(tier, { metric, value: from, error: standardError, told: told.tiers[tier] }, text);
    return [
      total,
      ...groups.flatMap(group => {
        const own = ranked.filter(step => step.group === group);
        const rows = stepRows(
          { seen: own.filter(step => visible.has(step)), others: own.filter(step => !visible.has(step)) },
          { metric, start: from, off: shown.off, isLonger, told },
          text,
        );
        from += sign * sumOf(own);
        return rows;
      }),
    ];
  });
}

/** How many causes have no bar of their own. */
export function unnamedCauses(
  outcome: AccountOutcome,
  steps: readonly CauseStep[],
  rows: readonly WaterfallRow[],
): number {
  const named = new Set(rows.map(({ id }) => id));
  return shownSteps(outcome, steps).filter(({ cause }) => !named.has(cause)).length;
}

/** As many causes of their own as leave room for the rows of the others. */
export function causesThatFit(
  outcome: AccountOutcome,
  metric: TierMetric,
  most: number,
  text: RowWords,
): number {
  const rowsWith = (shown: number) =>
    accountRows(outcome, metric, { off: [], most: shown }, text).filter(({ kind }) => kind === 'step').length;
  let fitting = most;
  while (fitting > 1 && rowsWith(fitting) > most) fitting -= 1;
  return fitting;
}

const sumOf = (steps: readonly CauseStep[]) => steps.reduce((sum, { step }) => sum + step, 0);

/** The account of one figure as it is told. */
function toldMetric({ account, metrics }: AccountOutcome, metric: TierMetric): ToldAccount {
  const { tiers, steps } = metrics[metric];
  const sign = signOf(metric);
  const total = (tier: GapTier) =>
    metric === 'endMoney'
      ? measuredEnd(tiers[tier], account)
      : { value: sign * tiers[tier].value, error: tiers[tier].standardError };
  return toldAccount(
    {
      start: account,
      tiers: {
        test: total('test'),
        truth: total('truth'),
        moved: total('moved'),
        paper: total('paper'),
        live: total('live'),
      },
      steps: steps.map(one => ({ ...one, step: sign * one.step })),
    },
    metric,
  );
}

/** Every cause; the other span only where there is one. */
function shownSteps(
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

interface ToldTier {
  readonly metric: TierMetric;
  readonly value: number;
  readonly error: number;
  readonly told: number;
}

function totalRow(
  tier: GapTier,
  { metric, value, error, told }: ToldTier,
  { tiers, words }: RowWords,
): WaterfallRow {
  return {
    id: tier,
    label: tiers[tier],
    kind: 'total',
    from: 0,
    to: value,
    error,
    text: words.figure({ metric, told }),
  };
}

interface StepsFrom {
  readonly metric: TierMetric;
  /** The total above them. */
  readonly start: number;
  readonly off: readonly string[];
  readonly isLonger: boolean;
  readonly told: ToldAccount;
}

interface GroupSteps {
  readonly seen: readonly CauseStep[];
  readonly others: readonly CauseStep[];
}

function stepRows(group: GroupSteps, from: StepsFrom, text: RowWords): WaterfallRow[] {
  const sign = signOf(from.metric);
  const moving = group.others.filter(({ step }) => step !== 0);
  const named = moving.length === 1 ? [...group.seen, ...moving] : group.seen;
  let end = from.start;
  const rows = named.map(one => {
    const row = causeRow(one, end, from, text);
    end = row.to;
    return row;
  });
  if (moving.length < 2) return rows;
  const value = sign * sumOf(moving);
  const parts = moving.map(({ cause }) => from.told.causes[cause]!);
  const amount = { value, told: sumOfTold(parts), step: parts[0]!.step, isClear: true };
  const { words } = text;
  const others: WaterfallRow = {
    id: `${moving[0]!.group}-others`,
    label: words.othersHere(moving.length),
    kind: 'step',
    from: end,
    to: end + value,
    error: 0,
    text: words.step({ metric: from.metric, ...amount }),
    isFixed: true,
  };
  return [...rows, others];
}

function causeRow(
  { cause, step, standardError: error }: CauseStep,
  from: number,
  { metric, off, isLonger, told }: StepsFrom,
  { causes, words }: RowWords,
): WaterfallRow {
  const isOff = off.includes(cause);
  const value = signOf(metric) * step;
  return {
    id: cause,
    label: cause === 'span' ? words.span(isLonger) : causes[cause],
    kind: 'step',
    from,
    to: from + value,
    error,
    text: isOff
      ? words.off
      : words.step({ metric, value, ...told.causes[cause]!, isClear: isClear(value, error) }),
    isOff,
    isFixed: cause === 'span',
  };
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
  const told = toldMetric(outcome, metric);
  const toldWorst = Math.abs(told.causes[worst!.cause]!.told);
  return words.sentence({
    metric,
    test: told.tiers.test,
    live: told.tiers.live,
    testYears,
    liveYears,
    worst: worst!.cause,
    share: gap > 0 && toldWorst !== 0 ? (most(worst!.value, allTaken) ?? largest(worst!, others)) : null,
    taken: toldWorst,
    givers: givers.map(({ cause }) => cause),
    isLonger: liveYears > testYears,
    giveLittle: little(
      givers.reduce((sum, { value }) => sum - value, 0),
      Math.abs(gap),
    ),
  });
}
