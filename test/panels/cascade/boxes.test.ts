import { describe, expect, it } from 'vitest';
import { boxes } from '../../../src/panels/cascade/boxes.ts';
import type { BoxesOutcome } from '../../../src/panels/cascade/outcomes.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { full, scenario } from './scenario.ts';

const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };
const event = (changes: Partial<CascadeValues> = {}) => full<BoxesOutcome>('boxes', changes);
const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

describe('the strip of an event', () => {
  it('goes on for half as long again as the fall, to the next round length', () => {
    // The lowest price stands after 39 seconds.
    const { moments, duration } = event();
    expect(moments).toEqual(Array.from({ length: 61 }, (_, second) => second));
    expect([duration, event({ timeStep: 2 }).duration]).toEqual([1800, 1800]);
    expect(event({ timeStep: 2 }).moments).toEqual(Array.from({ length: 31 }, (_, step) => 2 * step));
  });

  it('shows at most 120 moments, and always the last', () => {
    const fine = event({ timeStep: 0.25 }).moments;
    expect([fine.length, fine[1], fine.at(-1)]).toEqual([121, 0.5, 60]);
    // Sold so slowly that it falls to the end, which is no round length.
    const short = event({ slowSelling: 180, duration: 121 });
    expect(short.boxes[short.chosen]!.timeToTrough).toBeGreaterThan(80);
    expect(short.moments).toEqual([...Array.from({ length: 61 }, (_, place) => 2 * place), 121]);
  });

  it('ends with the event where that is shorter', () => {
    expect(event({ duration: 20 }).moments.at(-1)).toBe(20);
  });

  it('begins at the dip, and has the deepest fall of the chosen box in it', () => {
    const { prices, boxes: all, chosen, scale, endFall } = event({ duration: 60 });
    expect(prices[0]).toBeCloseTo(Math.exp(-scenario({}).shock), 6);
    expect(1 - Math.min(...prices)).toBeCloseTo(all[chosen]!.fall, 6);
    expect(scale.lowest).toBe(Math.min(...prices));
    expect(1 - prices.at(-1)!).toBeCloseTo(endFall, 6);
  });

  it('keeps the scale of the event that nobody stops', () => {
    const stopped = event({ overrideLatency: 5 });
    expect(stopped.scale).toEqual(event().scale);
    expect(stopped.moments).toEqual(event().moments);
    expect(Math.min(...stopped.prices)).toBeGreaterThan(stopped.scale.lowest);
  });
});

describe('what is sold', () => {
  it.each([{}, { timeStep: 2 }, { timeStep: 0.25 }, { stopShare: 0.3 }])(
    'adds up over the strip: %o',
    changes => {
      const { flows, moments, boxes: all, chosen, scale } = event(changes);
      const lengths = moments.slice(1).map((moment, place) => moment - moments[place]!);
      const soldBy = (kind: keyof typeof flows) =>
        sum(flows[kind].map((rate, place) => rate * lengths[place]!));
      const openInterest = 1000;
      const { exchange, sold } = all[chosen]!.closed.at(-1)!;
      expect(soldBy('liquidation') / openInterest).toBeCloseTo(exchange, 4);
      expect((soldBy('model') + soldBy('stop')) / openInterest).toBeCloseTo(sold, 4);
      const rates = lengths.map((_, place) =>
        sum([flows.liquidation, flows.model, flows.stop].map(of => of[place]!)),
      );
      expect(scale.mostSold).toBeCloseTo(Math.max(...rates), 4);
    },
  );

  it('grows from box to box as it is shown, up to what is closed in the end', () => {
    for (const { closed, ended, fallSoFar, fall, closedShare } of event({ stopShare: 0.3 }).boxes) {
      for (const of of ['exchange', 'sold'] as const) {
        const soFar = closed.map(moment => moment[of]);
        expect(soFar).toEqual(soFar.toSorted((a, b) => a - b));
        expect(soFar.at(-1)).toBeLessThanOrEqual(ended[of] + 1e-6);
      }
      expect(ended.exchange + ended.sold).toBeCloseTo(closedShare, 5);
      expect(fallSoFar).toEqual(fallSoFar.toSorted((a, b) => a - b));
      expect(fallSoFar.at(-1)).toBeLessThanOrEqual(fall + 1e-6);
    }
  });

  it('is nothing of a market without positions', () => {
    for (const { ended } of event({ equity: 0 }).boxes) expect(ended).toEqual({ exchange: 0, sold: 0 });
  });
});

describe('the work on four events', () => {
  it('is told after each', () => {
    expect(Array.from(boxes.compute(scenario({}), context))).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('is done within a frame where there are no more than ten thousand steps', () => {
    expect(boxes.preview(scenario({ duration: 1000, timeStep: 0.1 }), context)).not.toBeNull();
    expect(boxes.preview(scenario({ duration: 1001, timeStep: 0.1 }), context)).toBeNull();
    expect(boxes.preview(scenario({}), context)).toEqual(event());
  });
});
