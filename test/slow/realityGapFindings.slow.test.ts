import { expect, test } from 'vitest';
import { DrawCache } from '../../src/compute/index.ts';
import { createRng } from '../../src/model/random/index.ts';
import {
  type GapCause,
  positionSize,
  type RealityGapScenario,
  realityGapAccount,
  simulateRealityGap,
  type TierMetric,
  tierResults,
} from '../../src/model/reality-gap/index.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { FINDINGS } from '../../src/panels/reality-gap/findings.ts';
import { WORLDS } from '../../src/panels/reality-gap/givens.ts';
import { type RealityGapValues, realityGapParameters } from '../../src/panels/reality-gap/params.ts';
import { gapRuns } from '../../src/panels/reality-gap/runs.ts';
import { scenarioOf } from '../../src/panels/reality-gap/scenario.ts';
import { toldEnds } from '../../src/panels/reality-gap/sentence.ts';
import { timeline } from '../../src/panels/reality-gap/timeline.ts';
import { defaultValues } from '../../src/schema/index.ts';

const context = { draws: new DrawCache(), assets: null };
const valuesOf = (changes: Partial<RealityGapValues>) => ({
  ...defaultValues(realityGapParameters),
  ...changes,
});
const account = (changes: Partial<RealityGapValues>, metric: TierMetric) =>
  realityGapAccount(finish(gapRuns(valuesOf(changes), context)), metric);
const stepOf = (changes: Partial<RealityGapValues>, metric: TierMetric, cause: GapCause) =>
  account(changes, metric).bars.find(bar => bar.cause === cause)!.step;
/** The same world with a rule that holds its whole account at a time, and else what is set: nothing a reader can turn. */
const unscaledRuns = (changes: Partial<RealityGapValues>, scenario: Partial<RealityGapScenario>) => {
  const base = scenarioOf(valuesOf(changes));
  const targetVolatility = base.targetVolatility / positionSize(base);
  return simulateRealityGap(
    { ...base, ...scenario, targetVolatility },
    { fromWorld: 0, worlds: WORLDS, attribution: false, curvePoints: 2 },
    createRng(1),
  );
};

test('causes of the default, of a small coin and of a crowd are what the facts say', () => {
  expect(-stepOf({}, 'sharpe', 'decay')).toBeCloseTo(FINDINGS.fadingTakes, 2);
  expect(-stepOf({}, 'sharpe', 'fees')).toBeCloseTo(FINDINGS.feesTake, 2);
  expect(-stepOf({}, 'sharpe', 'impact') - stepOf({}, 'sharpe', 'crowd')).toBeCloseTo(
    FINDINGS.impactAndCrowdTake,
    2,
  );
  for (const market of ['btc', 'alt'] as const)
    expect(stepOf({ market }, 'sharpe', 'partialFills')).toBeCloseTo(FINDINGS.fillsGive[market], 3);
  const { crowd, btc } = FINDINGS.worstDay;
  for (const [market, said] of [['aug2007', crowd] as const, ['btc', btc] as const]) {
    const { tiers } = account({ market }, 'worstDay');
    expect(tiers.paper.value).toBeCloseTo(said.paper, 3);
    expect(tiers.live.value).toBeCloseTo(said.live, 3);
  }
});

test('the best of more ideas without skill makes what the facts say, as the lab prints it', () => {
  for (const { tries, ...said } of FINDINGS.ideas) {
    const { test: best, paper } = toldEnds(
      finish(timeline.compute(valuesOf({ skill: 'none', tries }), context)),
    );
    expect({ test: best.told, paper: paper.told }).toEqual(said);
  }
});

test('rules that are not scaled do what the facts say', () => {
  const { live } = tierResults(unscaledRuns({ market: 'alt' }, {}));
  const left = tierResults(unscaledRuns({ market: 'alt' }, { switchedOff: ['override'] }));
  expect(live.return.mean.value).toBeCloseTo(FINDINGS.unscaledReturn.steppingIn, 2);
  expect(left.live.return.mean.value).toBeCloseTo(FINDINGS.unscaledReturn.alone, 2);
  const { trueSharpe, fall } = FINDINGS.fairRule;
  const { truth } = tierResults(unscaledRuns({ tries: 1 }, { trueSharpe }));
  expect(truth.worstFall.median.value).toBeCloseTo(fall, 2);
});
