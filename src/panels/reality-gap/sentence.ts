import { isClear, little, most } from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import { moneySize } from './moneySize.ts';
import type {
  CauseStep,
  GapCause,
  GapGroupName,
  GapTier,
  GroupStep,
  TimelineOutcome,
  ToldGroup,
} from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import type { ToldMoney, ToldStep } from './told.ts';
import {
  measuredEnd,
  sumOfTold,
  type ToldAccount,
  type ToldAmount,
  toldAccount,
  withoutNoise,
} from './toldAccount.ts';
import type { RealityGapText } from './types.ts';

/** The answer in one sentence, and where the difference comes from. */
export function realityGapSentence(
  outcome: TimelineOutcome,
  _values: RealityGapValues,
  { sentence }: RealityGapText,
): Sentence {
  const { account, worlds, testYears, liveYears, tiers } = outcome;
  const isCoarse = worlds === null;
  const { lower, upper } = tiers.paper.endMoney;
  return {
    headline: sentence.headline({ account, testYears, liveYears, ...toldEnds(outcome), isCoarse }),
    second: [
      sentence.groups({ ...toldGroups(outcome), isCoarse }),
      sentence.beyond(outcome.orderShare),
      sentence.middle({ account, worlds, lower, upper }),
    ]
      .filter(part => part !== '')
      .join(' '),
  };
}

const ENDS = ['test', 'truth', 'paper', 'live'] as const;

/** Money at the ends, as the account tells it. */
export function toldEnds(outcome: TimelineOutcome): Readonly<Record<(typeof ENDS)[number], ToldMoney>> {
  const { tiers } = toldTimeline(outcome);
  const told = (tier: (typeof ENDS)[number]): ToldMoney => {
    const { value, standardError } = outcome.tiers[tier].endMoney;
    return { amount: value, error: standardError, told: tiers[tier] };
  };
  return { test: told('test'), truth: told('truth'), paper: told('paper'), live: told('live') };
}

/** Groups are asked for where no worlds have told the steps. */
type ToldOfTimeline = Pick<TimelineOutcome, 'account' | 'tiers' | 'steps'> & Partial<TimelineOutcome>;

/** The account of the first screen's money as it is told. */
export function toldTimeline({ account, tiers, steps, groups }: ToldOfTimeline): ToldAccount {
  const total = (tier: GapTier) => measuredEnd(tiers[tier].endMoney, account);
  return toldAccount({
    start: account,
    tiers: {
      test: total('test'),
      truth: total('truth'),
      moved: total('moved'),
      paper: total('paper'),
      live: total('live'),
    },
    steps,
    groups,
  });
}

/**
 * What was never there, what another span did, what moved on and what trading took: each null where it does not
 * differ from nothing by two standard errors; `rest` is what these have in sum. `isTooGood`: the test lies clearly above
 * the truth over its own span. Beside an end that is told without a number no amount stands.
 */
export function toldGroups(outcome: TimelineOutcome) {
  const { account, groups, steps, testYears, liveYears } = outcome;
  const told = toldTimeline(outcome);
  const clear = (name: ToldGroup) =>
    isClearStep(groups[name]) ? groupTold(groups[name], told.groups[name]) : null;
  const clearBiases = clear('biases');
  const flatterers = clearBiases ? takersIn(steps, BIASES, -clearBiases.value) : clearFlatterers(steps);
  const biases = clearBiases ?? flattery(flatterers, outcome, told);
  const [span, world, trading] = [clear('span'), clear('world'), clear('trading')];
  const tookStart = trading && trading.told !== 0 ? tradingTookStart(outcome) : null;
  const { test, live } = told.tiers;
  const named = [biases, span, world, trading].reduce((sum, one) => sum + (one?.told ?? 0), 0);
  return {
    biases,
    flatterers,
    mainly: clearBiases && mainlyThese(flatterers, steps),
    isTooGood: clearBiases !== null && clearBiases.value < 0,
    mostly: clearBiases && clearBiases.told !== 0 && !tookStart ? mostlyNeverThere(outcome) : null,
    tookStart,
    span,
    isLonger: liveYears > testYears,
    world,
    trading,
    rest: withoutNoise(live - test - named),
    hasAmounts: amountsTold(told, account),
  };
}

/** That most of the fall, or of all that was taken where something was given back, was never there. */
function mostlyNeverThere({ groups, tiers }: TimelineOutcome) {
  const fall = tiers.test.endMoney.value - tiers.live.endMoney.value;
  const all = Object.values(groups);
  const taken = all.reduce((sum, { step }) => sum + Math.max(0, -step), 0);
  const held = fall > 0 ? most(-groups.biases.step, taken) : null;
  return held && { held, of: all.some(({ step }) => step > 0) ? ('taken' as const) : ('fall' as const) };
}

/** The ends that each group lies between. */
const GROUP_ENDS: Readonly<Record<ToldGroup, readonly GapTier[]>> = {
  biases: ['test', 'truth'],
  span: ['test', 'truth'],
  world: ['truth', 'moved'],
  trading: ['moved', 'live'],
};
const HEADLINE_ENDS: readonly GapTier[] = ['test', 'live'];

/** What is told as an amount: all where the headline's ends are, else what lies between ends that could be. */
function amountsTold({ tiers }: ToldAccount, account: number): Readonly<Record<ToldGroup | 'rest', boolean>> {
  const areTold = (ends: readonly GapTier[]) =>
    ends.every(end => moneySize(tiers[end], account) !== 'manifold');
  const isAll = areTold(HEADLINE_ENDS);
  const isTold = (group: ToldGroup) => isAll || areTold(GROUP_ENDS[group]);
  return {
    biases: isTold('biases'),
    span: isTold('span'),
    world: isTold('world'),
    trading: isTold('trading'),
    rest: isAll,
  };
}

/**
 * That trading took most of the money put in, where real money surely ends below it: then that is what a reader must know
 * first. With its causes that took more than a little, the largest first.
 */
function tradingTookStart({ account, groups, steps, tiers }: TimelineOutcome) {
  const { value, standardError } = tiers.live.endMoney;
  const isBelow = value < account && isClear(value, standardError, account);
  const taken = -groups.trading.step;
  const held = isBelow ? most(taken, account) : null;
  return held && { held, causes: takersIn(steps, TRADING, taken), start: account };
}

/** Paper's costs and those of real money. */
const TRADING: readonly GapGroupName[] = ['paper', 'live'];

function isClearStep({ step, standardError }: GroupStep): boolean {
  return isClear(step, standardError);
}

function groupTold({ step: value }: GroupStep, { told, step }: ToldAmount): ToldStep {
  return { value, told, step };
}

/** The causes of some groups that take more than a little of a whole, the largest first; by formula nobody knows. */
function takersIn(
  steps: readonly CauseStep[] | null,
  groups: readonly GapGroupName[],
  whole: number,
): readonly GapCause[] {
  return takingSteps(steps, groups)
    .filter(({ step }) => !little(-step, whole))
    .map(({ cause }) => cause);
}

/** That the causes which are named make most of what was never there, where others have a part in it. */
function mainlyThese(named: readonly GapCause[], steps: readonly CauseStep[] | null) {
  const all = (steps ?? []).filter(({ group, step }) => BIASES.includes(group) && step !== 0);
  const sum = (some: readonly CauseStep[]) => some.reduce((whole, { step }) => whole - step, 0);
  const these = all.filter(({ cause }) => named.includes(cause));
  return these.length === all.length ? null : most(sum(these), sum(all));
}

/** The biases that surely lift the test, where their sum is lost in the error of one of them. */
function clearFlatterers(steps: readonly CauseStep[] | null): readonly GapCause[] {
  return takingSteps(steps, BIASES)
    .filter(isClearStep)
    .map(({ cause }) => cause);
}

const BIASES: readonly GapGroupName[] = ['biases'];

function takingSteps(
  steps: readonly CauseStep[] | null,
  groups: readonly GapGroupName[],
): readonly CauseStep[] {
  return (steps ?? [])
    .filter(({ group, step }) => groups.includes(group) && step < 0)
    .sort((one, other) => one.step - other.step);
}

function flattery(
  causes: readonly GapCause[],
  { steps }: TimelineOutcome,
  told: ToldAccount,
): ToldStep | null {
  if (causes.length === 0) return null;
  const own = causes.map(cause => told.causes[cause]!);
  const value = (steps ?? [])
    .filter(({ cause }) => causes.includes(cause))
    .reduce((sum, { step }) => sum + step, 0);
  return { value, told: sumOfTold(own), step: own[0]!.step };
}

/**
 * What the picture alone does not say: the luck of the pick, and the falls on the way; null while that is
 * nothing.
 */
export function timelineNote(outcome: TimelineOutcome, text: RealityGapText): string | null {
  const { tries, alike, tiers, steps } = outcome;
  const picked = steps?.find(({ cause }) => cause === 'selection');
  const luck =
    picked && tries > 1 && picked.step < 0 && isClearStep(picked)
      ? groupTold(picked, toldTimeline(outcome).causes.selection!)
      : null;
  const [test, paper, live] = [tiers.test.worstFall, tiers.paper.worstFall, tiers.live.worstFall];
  const falls = test && paper && live && { test: test.value, paper: paper.value, live: live.value };
  if (luck === null && falls === null) return null;
  return text.views.timeline.note({ tries, alike, luck, falls });
}
