import { describe, expect, it } from 'vitest';
import { type GapPlan, gapPlan } from '../../../src/model/reality-gap/index.ts';
import { requireScenario } from '../../../src/model/reality-gap/world/requireScenario.ts';
import { smallScenario } from './smallScenario.ts';

type Changes = NonNullable<Parameters<typeof smallScenario>[1]>;

/** A market and a rule that every cause has something to do with. */
const ALL: Changes = {
  ...{ testYears: 0.5, liveYears: 0.25, fittedWeights: 3, lookAhead: 0.1, publicationLoss: 0.2 },
  ...{ account: 1e6, followers: 1e6 },
  market: {
    ...{ survivorship: 0.05, makerShare: 0.5, makerFee: 0.0002, takerFee: 0.0004, spread: 0.0001 },
    ...{ impactScale: 1, stressBegins: 0.01, stressEdge: 0.5, latency: 0.1, filledShare: 0.9 },
    ...{ stressFilledShare: 0.8, funding: 0.0001, crowdedFunding: 0.0002, edgeHalfLifeYears: 3 },
    ...{ overrideDrawdown: 0.3, scheduledStress: null },
  },
};
const changed = ({ market, ...changes }: Changes) =>
  smallScenario('btc', { ...ALL, ...changes, market: { ...ALL.market, ...market } });
const namesOf = ({ groups }: GapPlan, which: 'causes' | 'idle') =>
  Object.values(groups)
    .flatMap(group => [...group[which]])
    .sort();
const idle = (changes: Changes) => namesOf(gapPlan(changed(changes), true), 'idle');
const SCHEDULED = { startsAfterYears: 0.1, bars: 5, firstReturn: null };

describe('a cause', () => {
  it('has something to do wherever there is something that it can change', () => {
    const plan = gapPlan(changed({}), true);
    expect(namesOf(plan, 'idle')).toEqual([]);
    expect(namesOf(plan, 'causes')).toHaveLength(17);
    // One for each set of what is in a group, the groups one behind the other.
    const { biases, span, world, paper, live } = plan.groups;
    expect([biases, span, world, paper, live].map(({ coalitions }) => coalitions)).toEqual(
      [biases, span, world, paper, live].map(({ causes }) => 2 ** causes.length),
    );
    expect(span.offset).toBe(biases.coalitions);
    expect(live.offset + live.coalitions).toBe(plan.coalitions);
    expect(gapPlan(changed({}), false).groups.live.coalitions).toBe(2);
  });

  it.each<[string, Changes, readonly string[]]>([
    ['the spans are as long as each other', { liveYears: 0.5 }, ['span']],
    ['nothing is fitted', { fittedWeights: 0 }, ['overfit']],
    ['nothing leaks', { lookAhead: 0 }, ['lookAhead']],
    ['no coin is left out', { market: { survivorship: 0 } }, ['survivorship']],
    ['no fee is taken', { market: { makerFee: 0, takerFee: 0 } }, ['fees']],
    ['only makers trade, and pay nothing', { market: { makerShare: 1, makerFee: 0 } }, ['fees']],
    ['only takers trade, and pay nothing', { market: { makerShare: 0, takerFee: 0 } }, ['fees']],
    ['makers and takers pay alike', { market: { makerFee: 0.0003, takerFee: 0.0003 } }, []],
    ['there is no spread', { market: { spread: 0 } }, ['spread']],
    ['nobody moves a price', { market: { impactScale: 0 } }, ['crowd', 'impact']],
    ['there is no money', { account: 0, followers: 0 }, ['crowd', 'impact']],
    ['nobody follows', { followers: 0 }, ['crowd']],
    ['only followers have money', { account: 0 }, []],
    ['no storm ever comes', { market: { stressBegins: 0 } }, ['stormEdge', 'stress']],
    ['a storm is on the calendar', { market: { stressBegins: 0, scheduledStress: SCHEDULED } }, []],
    ['orders arrive at once', { market: { latency: 0 } }, ['latency']],
    ['all is filled', { market: { filledShare: 1, stressFilledShare: 1 } }, ['partialFills']],
    ['all is filled but in storms', { market: { filledShare: 1 } }, []],
    ['all is filled in storms', { market: { stressFilledShare: 1 } }, []],
    ['holding costs nothing', { market: { funding: 0, crowdedFunding: 0 } }, ['funding']],
    ['holding costs only where it is crowded', { market: { funding: 0 } }, []],
    ['an edge lasts for ever', { market: { edgeHalfLifeYears: Infinity } }, ['decay']],
    ['nobody reads the rule', { publicationLoss: 0 }, ['publication']],
    ['storms leave the edge alone', { market: { stressEdge: 1 } }, ['stormEdge']],
    ['there is no edge', { trueSharpe: 0 }, ['decay', 'publication', 'stormEdge']],
    ['nobody loses their nerve', { market: { overrideDrawdown: 1 } }, ['override']],
    ['a reader switched it off', { switchedOff: ['fees', 'latency'] }, ['fees', 'latency']],
  ])('is idle where %s', (_name, changes, causes) => {
    expect(idle(changes)).toEqual(causes);
  });
});

describe('a scenario with a number at the edge of its range', () => {
  it.each<[Changes, string]>([
    [{ tries: 0 }, 'whole tries ≥ 1'],
    [{ tries: 1.5 }, 'whole tries ≥ 1'],
    [{ likeness: -0.1 }, 'likeness in [0, 1]'],
    [{ sharedNoise: 1.1 }, 'sharedNoise in [0, 1]'],
    [{ lookAhead: -0.1 }, 'lookAhead in [0, 1]'],
    [{ trueSharpe: -0.1 }, 'trueSharpe ≥ 0'],
    [{ testYears: 1 / 365 }, 'a test of at least 2 bars'],
    [{ liveYears: 1 / 365 }, 'live trading of at least 2 bars'],
    [{ targetVolatility: 0 }, 'targetVolatility > 0'],
    [{ account: -1 }, 'money ≥ 0'],
    [{ followers: -1 }, 'money ≥ 0'],
    [{ fittedWeights: -1 }, 'whole fittedWeights ≥ 0'],
    [{ fittedWeights: 0.5 }, 'whole fittedWeights ≥ 0'],
    [{ market: { barVolatility: 0 } }, 'barVolatility > 0'],
    [{ market: { dailyVolume: 0 } }, 'volume and depth > 0'],
    [{ market: { stressDepth: 0 } }, 'volume and depth > 0'],
    [{ market: { signalMemory: -0.1 } }, 'signalMemory in [0, 1)'],
    [{ market: { signalMemory: 1 } }, 'signalMemory in [0, 1)'],
    [{ market: { stressEnds: 0 } }, 'stressEnds in (0, 1]'],
    [{ market: { stressEnds: 1.1 } }, 'stressEnds in (0, 1]'],
    [{ market: { stressBegins: -0.1 } }, 'stressBegins in [0, 1]'],
    [{ market: { filledShare: 0 } }, 'filledShare in (0, 1]'],
    [{ market: { filledShare: 1.1 } }, 'filledShare in (0, 1]'],
    [{ market: { edgeHalfLifeYears: 0 } }, 'edgeHalfLifeYears > 0'],
    [{ market: { latency: 0.5, stressLatency: 3 } }, 'latency in stress in [0, 1]'],
  ])('is refused: %j', (changes, message) => {
    expect(() => requireScenario(changed(changes))).toThrow(message);
  });

  it.each<[Changes]>([
    [{ tries: 1 }],
    [{ likeness: 0, sharedNoise: 0 }],
    [{ likeness: 1, sharedNoise: 1 }],
    [{ testYears: 2 / 365, liveYears: 2 / 365 }],
    [{ account: 0, followers: 0, fittedWeights: 0, trueSharpe: 0, lookAhead: 0 }],
    [{ market: { signalMemory: 0, stressEnds: 1, stressBegins: 0, filledShare: 1, latency: 0 } }],
    [{ market: { latency: 0.5, stressLatency: 2 } }],
  ])('is taken: %j', changes => {
    expect(() => requireScenario(changed(changes))).not.toThrow();
  });
});
