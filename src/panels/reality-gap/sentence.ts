import { isClear, little, most } from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import type { CauseStep, Figure, GapCause, GroupStep, TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import type { ToldMoney, ToldStep } from './told.ts';
import type { RealityGapText } from './types.ts';

/** The answer in one sentence, and where the difference comes from. */
export function realityGapSentence(
  outcome: TimelineOutcome,
  _values: RealityGapValues,
  { sentence }: RealityGapText,
): Sentence {
  const { account, worlds, testYears, liveYears, tiers } = outcome;
  const [test, live] = [toldMoney(tiers.test.endMoney), toldMoney(tiers.live.endMoney)];
  const paper = toldMoney(tiers.paper.endMoney);
  const isCoarse = worlds === null;
  const { lower, upper } = tiers.paper.endMoney;
  return {
    headline: sentence.headline({ account, testYears, liveYears, test, paper, live, isCoarse }),
    second: [
      sentence.groups({ ...toldGroups(outcome), isCoarse }),
      sentence.middle({ account, worlds, lower, upper }),
    ].join(' '),
  };
}

/**
 * What was never there, what another span did, what moved on and what trading took: each null where it does not
 * differ from nothing by two standard errors.
 */
export function toldGroups({ groups, tiers, steps, testYears, liveYears }: TimelineOutcome) {
  const { biases, span, world, trading } = groups;
  const fall = tiers.test.endMoney.value - tiers.live.endMoney.value;
  const flattered = clearStep(biases);
  // Of all that was taken, not of what is left of it once something was given back.
  const taken = [biases, span, world, trading].reduce((sum, { step }) => sum + Math.max(0, -step), 0);
  return {
    biases: flattered,
    flatterers: flatterersIn(steps, -biases.step),
    mostly: flattered === null || fall <= 0 ? null : most(-flattered.step, taken),
    span: clearStep(span),
    isLonger: liveYears > testYears,
    world: clearStep(world),
    trading: clearStep(trading),
  };
}

/** The biases that lift the test by more than a little of the whole, the largest first; by formula nobody knows. */
function flatterersIn(steps: readonly CauseStep[] | null, whole: number): readonly GapCause[] {
  if (steps === null) return [];
  return steps
    .filter(({ group, step }) => group === 'biases' && step < 0 && !little(-step, whole))
    .sort((one, other) => one.step - other.step)
    .map(({ cause }) => cause);
}

function clearStep({ step, standardError }: GroupStep): ToldStep | null {
  return step !== 0 && isClear(step, standardError) ? { step, error: standardError } : null;
}

/** Money as it is told: with its standard error, which sets its digits. */
export function toldMoney({ value, standardError }: Figure): ToldMoney {
  return { amount: value, error: standardError };
}

/**
 * What the picture alone does not say: the luck of the pick, and the falls on the way; null while that is
 * nothing.
 */
export function timelineNote(
  { tries, alike, tiers, steps }: TimelineOutcome,
  text: RealityGapText,
): string | null {
  const picked = steps?.find(({ cause }) => cause === 'selection');
  const luck =
    picked && tries > 1 && picked.step < 0 && isClear(picked.step, picked.standardError)
      ? { step: -picked.step, error: picked.standardError }
      : null;
  const [test, paper, live] = [tiers.test.worstFall, tiers.paper.worstFall, tiers.live.worstFall];
  const falls = test && paper && live && { test: test.value, paper: paper.value, live: live.value };
  if (luck === null && falls === null) return null;
  return text.views.timeline.note({ tries, alike, luck, falls });
}
