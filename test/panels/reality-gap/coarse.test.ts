import { describe, expect, it, test } from 'vitest';
import {
  accountSizes,
  annualSharpeSpread,
  approximateBestIdea,
  approximateCapacityCurve,
  approximateCauseSteps,
  approximateGroupSteps,
  approximateTierCurves,
  approximateTierFigures,
  biggestLeak,
  luckLine,
  luckOfPick,
  realityGapMarket,
  sharpeGapTest,
  sharpeSpreadPoints,
} from '../../../src/model/reality-gap/index.ts';
import { capacity } from '../../../src/panels/reality-gap/capacity.ts';
import { facts } from '../../../src/panels/reality-gap/facts.ts';
import { ledgerRows } from '../../../src/panels/reality-gap/ledger.ts';
import { luck, triesShown } from '../../../src/panels/reality-gap/luck.ts';
import { noise } from '../../../src/panels/reality-gap/noise.ts';
import type { CauseStep } from '../../../src/panels/reality-gap/outcomes.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { scenarioOf } from '../../../src/panels/reality-gap/scenario.ts';
import { realityGapFacts } from '../../../src/panels/reality-gap/sceneFacts.ts';
import { timeline } from '../../../src/panels/reality-gap/timeline.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const realityGapText = await textParts(() => import('../../../src/panels/reality-gap/text.en.ts'))();

const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };
const values: RealityGapValues = {
  ...defaultValues(realityGapParameters),
  market: 'alt',
  account: 25_000,
  followers: 400_000,
  tries: 7,
  years: 2,
  days: 100,
};
const scenario = scenarioOf(values);
const first = timeline.preview(values, context)!;

describe('the coarse outcomes are the model’s formulas in the reader’s money', () => {
  it('on the first screen', () => {
    const figures = approximateTierFigures(scenario);
    for (const tier of ['test', 'truth', 'moved', 'paper', 'live'] as const) {
      const exact = { method: { kind: 'formula' } };
      expect(first.tiers[tier].endMoney).toEqual({ ...exact, ...figures[tier].endMoney });
      expect(first.tiers[tier].sharpe).toEqual({ ...exact, ...figures[tier].sharpe });
      expect(first.tiers[tier].worstFall).toBeNull();
    }
    expect(first.groups).toEqual(approximateGroupSteps(scenario));
    expect(first.curves).toEqual(approximateTierCurves(scenario, 61));
    expect(first.biggestLeak).toBe(biggestLeak(approximateCauseSteps(scenario)));
    expect([first.account, first.tries, first.testYears, first.worlds]).toEqual([25_000, 7, 2, null]);
  });

  it('of luck', () => {
    const bestSharpe = [first.tiers.test.sharpe.value];
    const found = luckOfPick(scenario, { bestSharpe, trialVariance: null });
    const money = { test: found.chance.test * 25_000, paper: found.chance.paper * 25_000 };
    expect(first.luck).toEqual({ ...found, luckEnd: found.luckEnd * 25_000, chance: money });
    const { rows } = luck.preview(values, context)!;
    expect(rows.map(({ tries }) => tries)).toEqual(triesShown(7));
    for (const {
      tries,
      testEnd,
      paperEnd,
      testError,
      paperError,
      bestSharpe: best,
      deflated,
      byLuck,
      ...line
    } of rows.slice(0, 4)) {
      const idea = approximateBestIdea({ ...scenario, tries });
      expect([testEnd, paperEnd]).toEqual([idea.testEnd * 25_000, idea.paperEnd * 25_000]);
      expect([testError, paperError]).toEqual([idea.testError * 25_000, idea.paperError * 25_000]);
      expect([best, deflated, byLuck]).toEqual([idea.bestSharpe, idea.deflated, idea.byLuck]);
      const [point] = luckLine(scenario, [tries], best);
      expect(line.luckEnd).toBe(point!.endMoney * 25_000);
      expect([line.luckSharpe, line.yearsNeeded]).toEqual([point!.sharpe, point!.yearsNeeded]);
    }
    const least = [1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 60, 80, 100];
    expect(triesShown(100)).toEqual(least);
    expect(triesShown(101)).toEqual([...least, 101, 150]);
    expect(triesShown(1000)).toEqual([...least, 150, 200, 300, 500, 1000]);
  });

  it('of noise', () => {
    const { test: before, live, points, z, p, daysNeeded } = noise.preview(values, context)!;
    const records = {
      backtest: { annualSharpe: first.tiers.test.sharpe.value, observations: 730 },
      live: { annualSharpe: first.tiers.live.sharpe.value, observations: 100 },
    };
    expect(before).toEqual(annualSharpeSpread(records.backtest, 365));
    expect(live).toEqual(annualSharpeSpread(records.live, 365));
    expect(points).toEqual(sharpeSpreadPoints([before, live]));
    const verdict = sharpeGapTest({ ...records, periodsPerYear: 365, power: 0.8 });
    expect([z, p, daysNeeded]).toEqual([verdict.z, verdict.p, verdict.liveObservationsNeeded]);
  });

  it('of capacity: what each 10,000 becomes, with followers and without', () => {
    const outcome = capacity.preview(values, context)!;
    const sizes = accountSizes(25_000);
    const curveOf = (followers: number) =>
      approximateCapacityCurve(
        scenario,
        sizes.map(account => ({ account, followers })),
      ).points;
    expect(outcome.points).toEqual(
      curveOf(400_000).map(({ account, median, lower, upper }, place) => ({
        account,
        followed: median * 10_000,
        followedError: 0,
        lower: lower * 10_000,
        upper: upper * 10_000,
        alone: curveOf(0)[place]!.median * 10_000,
        aloneError: 0,
      })),
    );
    expect(outcome.here.account).toBe(25_000);
    expect([outcome.breakEvenAlone, outcome.breakEvenFollowed]).toEqual([null, null]);
  });
});

describe('the facts', () => {
  const outcome = facts.preview(values, context)!;

  it('are the market’s assumptions, fees averaged and funding by the year', () => {
    const market = realityGapMarket('alt');
    expect(outcome.assumptions.fee).toBeCloseTo(
      market.takerFee - market.makerShare * (market.takerFee - market.makerFee),
      15,
    );
    expect(outcome.assumptions.funding).toBeCloseTo(365 * market.funding, 15);
    expect(outcome.assumptions).toMatchObject({
      spread: market.spread,
      stressSpread: market.stressSpread,
      volatility: market.barVolatility,
      publicationLoss: 0,
      stormEdge: market.stressEdge,
      halfLifeYears: market.edgeHalfLifeYears,
      crowdExitShare: market.crowdExitShare,
      followers: 400_000,
    });
  });

  it('say half the spread, and what leaving out dead coins adds', () => {
    const told = (changes: Partial<typeof outcome.assumptions>) =>
      ledgerRows({ ...outcome.assumptions, ...changes }, realityGapText);
    const spread = told({ spread: 0.004 }).find(({ paper }) => paper.startsWith('half of it'));
    expect(spread!.paper).toMatch(/^half of it, 0.2\s%$/);
    expect(told({ survivorship: 0 })[1]!.test).toBe('there');
    expect(told({ survivorship: 0.5 })[1]!.test).toMatch(/^left out: \+50\s% a year/);
  });

  it('say who pays the funding, whatever its sign', () => {
    const told = (funding: number) =>
      ledgerRows({ ...outcome.assumptions, funding }, realityGapText)
        .map(({ live }) => live)
        .find(live => live.includes('paid by'));
    expect(told(0.1095)).toMatch(
      /^10.95\s% a year, paid by those who are long; a rule that always is would pay/,
    );
    expect(told(-0.1095)).toMatch(/^10.95\s% a year, paid by those who are short;/);
  });
});

test('what a cause gives is never told as what it takes', () => {
  const step = (cause: CauseStep['cause'], amount: number): CauseStep => ({
    cause,
    group: 'live',
    step: amount,
    standardError: 0,
    alone: amount / 2,
    last: -amount,
  });
  const steps = [step('decay', -1200), step('partialFills', 340)];
  // Between two stages the parts are told so that they add up to what lies between them: here that is what they come to.
  const paper = { ...first.tiers.paper.endMoney, value: 12_000, standardError: 0 };
  const tiers = {
    ...first.tiers,
    paper: { ...first.tiers.paper, endMoney: paper },
    live: { ...first.tiers.live, endMoney: { ...paper, value: 12_000 - 1200 + 340 } },
  };
  const told = realityGapFacts({ ...first, tiers, steps }, values, realityGapText);
  expect([told['decay'], told['decayFirst'], told['decayLast']]).toEqual(['1,200', '600', '0']);
  expect([told['partialFills'], told['partialFillsFirst'], told['partialFillsLast']]).toEqual([
    '0',
    '0',
    '340',
  ]);
  expect(told['impact']).toBe('…');
});
