import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  criticalGain,
  criticalGainWithDelays,
  criticalLine,
  DEFAULT_CASCADE,
  doublingTime,
  evenValues,
  gainProfile,
  peakGain,
  platformsOf,
  runawayGauge,
  runCascade,
  staticFall,
  uniformStaticFall,
} from '../../../src/model/cascade/index.ts';
import published from '../../golden/cascadePublished.json';
import { anyScenario } from './anyScenario.ts';
import { finished } from './finished.ts';
import { scenarioOf } from './publishedNames.ts';

/** Half a unit of the tenth published digit. */
const DIGITS = 5e-10;
const ratioTo = (received: number | undefined, expected: number) =>
  Math.abs((received ?? Number.NaN) / expected - 1);
const DEFAULT_BOOK = { resilience: 120, permanentShare: 0.25 };

describe('gainProfile and peakGain', () => {
  it.each(published.peakGains)('published at similarity $rho', ({ rho, depthAdjusted, atX, calm }) => {
    const peak = peakGain(scenarioOf({ rho }))!;
    expect(ratioTo(peak.gain, depthAdjusted)).toBeLessThan(DIGITS);
    expect(peak.fall).toBeCloseTo(atX, 10);
    expect(ratioTo(peak.calmGain, calm)).toBeLessThan(DIGITS);
  });

  it('of exchanges alone is near λ·E·(1 − κ)·L²/(4·rel): doubling leverage quadruples it', () => {
    const centre = -Math.log((1 - 1 / 10) / (1 - 0.005));
    const share = gainProfile(scenarioOf({ kappa: 0 }), [centre])!.calmGains[0]! * 0.6;
    const notCutOff = 1 - 1 / (1 + Math.exp(4));
    expect(share * notCutOff).toBeCloseTo(0.3986, 4);
    const peakAt = (lev: number) => peakGain(scenarioOf({ kappa: 0, lev, mm: 0, rel: 0.05 }))!.calmGain;
    expect(peakAt(100) / peakAt(50)).toBeCloseTo(4, 1);
  });

  it('is the difference quotient of what the static fall adds up', () => {
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 0.01, max: 0.4, noNaN: true }), (any, fall) => {
        const scenario = { ...any, impact: 'linear' as const, haltAfter: null };
        const width = 1e-7;
        const sums = [fall - width, fall + width].map(x => soldStatically(scenario, x));
        const quotient = ((sums[1]! - sums[0]!) / (2 * width)) * (0.01 / scenario.depth);
        const gain = gainProfile(scenario, [fall])!.calmGains[0]!;
        const near = gainProfile(scenario, [fall - width, fall + width])!.calmGains;
        const isAtKink = Math.abs(near[0]! - near[1]!) > 1e-5 * (1 + gain);
        if (!isAtKink) expect(Math.abs(quotient - gain)).toBeLessThan(1e-4 * (1 + gain));
      }),
      { numRuns: 100 },
    );
  });

  it('is refused for a square-root impact, and for a negative fall', () => {
    const root = { ...DEFAULT_CASCADE, impact: 'sqrt' as const };
    expect([gainProfile(root, [0.1]), peakGain(root), runawayGauge(root)]).toEqual([null, null, null]);
    expect(() => gainProfile(DEFAULT_CASCADE, [-0.1])).toThrow('falls ≥ 0');
  });
});

/** What is sold if the price is held at a fall for good: an event of one long step that nothing moves. */
function soldStatically(scenario: typeof DEFAULT_CASCADE, shock: number): number {
  return runCascade({
    ...scenario,
    ...{ shock, depth: 1e9, timeStep: 1, duration: 2 },
    ...{ modelDelay: 0, delaySpread: 0, liquidationDelay: 0, overrideLatency: null },
  }).triggered;
}

describe('criticalGain', () => {
  it.each(published.criticalGain)('published for $tau_r, $tau, $phi', ({ tau_r, tau, phi, Gc }) => {
    const reaction = { sellingSeconds: tau_r, resilience: tau, permanentShare: phi };
    expect(ratioTo(criticalGain(reaction), Gc)).toBeLessThan(DIGITS);
  });

  it('is the least that criticalGainWithDelays finds without delays', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sellingSeconds, resilience, permanentShare) => {
          const closed = criticalGain({ sellingSeconds, resilience, permanentShare });
          const book = { resilience, permanentShare };
          const least = criticalGainWithDelays([{ weight: 2, delay: 0, sellingSeconds }], book);
          expect(ratioTo(least, closed)).toBeLessThan(1e-6);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('refuses what is out of range', () => {
    const good = { sellingSeconds: 5, resilience: 120, permanentShare: 0.25 };
    for (const bad of [{ sellingSeconds: -1 }, { resilience: 0 }, { permanentShare: 1.1 }]) {
      expect(() => criticalGain({ ...good, ...bad })).toThrow('criticalGain requires');
      expect(() =>
        criticalGainWithDelays([{ weight: 1, delay: 0, sellingSeconds: 5, ...bad }], { ...good, ...bad }),
      ).toThrow('criticalGainWithDelays requires');
    }
    expect(() => criticalGainWithDelays([], good)).toThrow('a seller');
  });
});

describe('criticalGainWithDelays', () => {
  it.each(published.criticalGainDelays)('published at similarity $rho', ({ rho, delays, GcLowerBound }) => {
    const platforms = platformsOf(scenarioOf({ rho }));
    expect(platforms.map(({ modelDelay }) => modelDelay)).toEqual(delays);
    const sellers = delays.map(delay => ({ weight: 1, delay, sellingSeconds: 5 }));
    expect(ratioTo(criticalGainWithDelays(sellers, DEFAULT_BOOK), GcLowerBound)).toBeLessThan(DIGITS);
  });
});

describe('doublingTime', () => {
  it.each(published.doublingTime)('published at gain $G', ({ G, tau_r, tau, phi, delay, z, seconds }) => {
    const doubling = doublingTime({
      gain: G,
      sellers: [{ weight: 1, delay, sellingSeconds: tau_r }],
      ...{ resilience: tau, permanentShare: phi },
    });
    expect(ratioTo(doubling?.growth, z)).toBeLessThan(DIGITS);
    expect(ratioTo(doubling?.seconds, seconds)).toBeLessThan(DIGITS);
  });

  it('is null below the critical gain and there above it', () => {
    for (const { rho, delays, GcLowerBound } of published.criticalGainDelays) {
      const sellers = delays.map(delay => ({ weight: 1, delay, sellingSeconds: 5 }));
      const at = (gain: number) => doublingTime({ gain, sellers, ...DEFAULT_BOOK });
      expect(at(GcLowerBound * 0.999), `${rho}`).toBeNull();
      expect(at(GcLowerBound * 1.001)?.seconds, `${rho}`).toBeGreaterThan(0);
    }
  });

  it('refuses sellers without any time, and values out of range', () => {
    const sellers = [{ weight: 1, delay: 0, sellingSeconds: 0 }];
    expect(() => doublingTime({ gain: 2, sellers, ...DEFAULT_BOOK })).toThrow('a delay or seconds');
    expect(() => doublingTime({ gain: -1, sellers, ...DEFAULT_BOOK })).toThrow('gain ≥ 0');
  });
});

describe('runawayGauge', () => {
  it('is made of the gain and the critical gain at its fall', () => {
    for (const rho of [0, 0.5, 1]) {
      const scenario = scenarioOf({ rho });
      const gauge = runawayGauge(scenario)!;
      expect(gauge.gain).toBe(gainProfile(scenario, [gauge.fall])!.gains[0]);
      expect(gauge.ratio).toBe(gauge.gain / gauge.criticalGain!);
      expect(gauge.doubling === null).toBe(gauge.ratio < 1);
    }
  });

  it('knows the critical gain of clones where only models sell', () => {
    const gauge = runawayGauge(scenarioOf({ kappa: 1 }))!;
    const clones = published.criticalGainDelays.find(({ rho }) => rho === 1)!;
    expect(ratioTo(gauge.criticalGain!, clones.GcLowerBound)).toBeLessThan(1e-9);
  });

  it('falls as models sell more slowly, and is 0 without positions', () => {
    const ratios = [5, 20, 60, 180].map(slow => runawayGauge(scenarioOf({ slow, kappa: 1 }))!.ratio);
    expect([...ratios].sort((a, b) => b - a)).toEqual(ratios);
    expect(runawayGauge(scenarioOf({ equity: 0 }))).toMatchObject({ ratio: 0, criticalGain: null });
  });
});

describe('criticalLine', () => {
  const across = { key: 'similarity', values: [0, 0.5, 0.9, 1] } as const;
  const up = { key: 'leverage', values: evenValues({ from: 2, to: 22, step: 0.5 }) } as const;
  const line = finished(criticalLine({ scenario: DEFAULT_CASCADE, across, up }));

  it('lies where the ratio is 1, and where trying every value finds it', () => {
    for (const [place, similarity] of across.values.entries()) {
      const at = (leverage: number) => runawayGauge({ ...DEFAULT_CASCADE, similarity, leverage })!.ratio;
      const first = up.values.find(leverage => at(leverage) >= 1)!;
      expect(line[place]).toBeGreaterThan(first - 0.5);
      expect(line[place]).toBeLessThanOrEqual(first);
      expect(at(line[place]!)).toBeCloseTo(1, 1);
    }
  });

  it('has no place where nothing runs away, and the first where all does', () => {
    const one = { across: { key: 'similarity', values: [1] }, up } as const;
    const quiet = { ...DEFAULT_CASCADE, equity: 0 };
    expect(finished(criticalLine({ scenario: quiet, ...one }))).toEqual([null]);
    const sharp = { ...DEFAULT_CASCADE, equity: 1e5 };
    expect(finished(criticalLine({ scenario: sharp, ...one }))).toEqual([2]);
    const empty = { key: 'leverage', values: [] } as const;
    expect(() => criticalLine({ scenario: sharp, across, up: empty }).next()).toThrow('both axes');
  });
});

describe('staticFall and uniformStaticFall', () => {
  it.each(published.staticFixedPoint)('published: $overrides', ({ overrides, X }) => {
    expect(ratioTo(staticFall(scenarioOf(overrides)), X)).toBeLessThan(DIGITS);
  });

  it.each(published.uniformHeatmapClosedForm)('even book: dip $s of $M', ({ s, a, b, M, lam, X, G }) => {
    const { fall, gain } = uniformStaticFall(s, { from: a, to: b, openInterest: M, impact: lam });
    expect(ratioTo(fall, X)).toBeLessThan(DIGITS);
    expect(ratioTo(gain, G)).toBeLessThan(DIGITS);
  });

  it('agree where only models sell: a ramp is an even book', () => {
    const amounts = fc.double({ min: 0, max: 3000, noNaN: true });
    const falls = fc.double({ min: 0.001, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(amounts, falls, falls, falls, (openInterest, shock, from, width) => {
        const book = { from, to: from + width, openInterest, impact: 0.01 / 150 };
        const { fall, gain } = uniformStaticFall(shock, book);
        const scenario = { ...DEFAULT_CASCADE, modelShare: 1, equity: openInterest / 10, shock };
        const found = staticFall({ ...scenario, alarmThreshold: from, alarmWidth: width });
        if (Math.abs(gain - 1) > 1e-3) expect(Math.abs(found - fall)).toBeLessThan(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('refuse what is out of range', () => {
    const book = { from: 0.03, to: 0.13, openInterest: 1000, impact: 1 / 15_000 };
    expect(() => uniformStaticFall(-0.1, book)).toThrow('shock ≥ 0');
    expect(() => uniformStaticFall(0.1, { ...book, to: 0.03 })).toThrow('from < to');
    expect(() => uniformStaticFall(0.1, { ...book, openInterest: -1 })).toThrow('≥ 0');
  });
});
