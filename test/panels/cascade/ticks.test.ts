import { describe, expect, it } from 'vitest';
import { priceAxis } from '../../../src/panels/cascade/views/parts/stripAxes.ts';
import { wholeChange, wholeTicks } from '../../../src/panels/cascade/views/parts/wholeTicks.ts';
import { textParts } from '../../../src/panels/textParts.ts';

const text = await textParts(() => import('../../../src/panels/cascade/text.en.ts'))();
const isWhole = (share: number) => Math.abs(100 * share - Math.round(100 * share)) < 1e-9;

describe('ticks are whole per cents', () => {
  it.each([
    [0.1, [0, 0.02, 0.04, 0.06, 0.08, 0.1]],
    [0.08, [0, 0.02, 0.04, 0.06, 0.08]],
    [0.03, [0, 0.01, 0.02, 0.03]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('up to %d', (top, ticks) => {
    expect(wholeTicks(top)).toEqual(ticks);
  });

  it('of a change, towards none', () => {
    expect(wholeChange(-0.1327)).toEqual([-0.13, 0]);
    expect(wholeChange(-0.004)).toEqual([0]);
  });

  it.each([0.99, 0.96, 0.92, 0.87, 0.83, 0.77, 0.5, 0.02, 0])('of a price that falls to %d', lowest => {
    const { ticks, domain, letters, format } = priceAxis(lowest, text);
    expect(ticks!.every(isWhole)).toBe(true);
    expect(ticks!.every(tick => tick >= domain[0] && tick <= domain[1])).toBe(true);
    expect(Math.max(...ticks!.map(tick => format(tick).length))).toBeLessThanOrEqual(letters!);
    expect(domain[0]).toBeLessThanOrEqual(lowest);
  });
});
