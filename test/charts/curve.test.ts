import { describe, expect, it } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import {
  curveScales,
  labelRoom,
  labelsFit,
  linePlaceOf,
  placeLabels,
  placeOf,
} from '../../src/charts/curve.ts';

const x: Axis = { title: '', scale: 'log', domain: [1, 100], format: String };
const y: Axis = { title: '', scale: 'linear', domain: [0, 1], format: String };
const scales = curveScales(x, y);

describe('placeOf', () => {
  it('places a point on both scales', () => {
    expect(placeOf(scales, { x: 10, y: 0.25 })).toEqual([0.5, 0.25]);
  });

  it('has no place outside the axes, nor for what is no number', () => {
    expect(placeOf(scales, { x: 200, y: 0.5 })).toBeNull();
    expect(placeOf(scales, { x: 10, y: 1.2 })).toBeNull();
    expect(placeOf(scales, { x: 10, y: Number.NaN })).toBeNull();
    expect(placeOf(scales, { x: 0, y: 0.5 })).toBeNull();
  });
});

it('lets a line leave the axes up and down, but not sideways', () => {
  expect(linePlaceOf(scales, { x: 10, y: 1.2 })).toEqual([0.5, 1.2]);
  expect(linePlaceOf(scales, { x: 10, y: -1e12 })).toEqual([0.5, -1]);
  expect(linePlaceOf(scales, { x: 200, y: 0.5 })).toBeNull();
  expect(linePlaceOf(scales, { x: 10, y: Number.NaN })).toBeNull();
});

describe('placeLabels', () => {
  const layer = (id: string, ...places: ([number, number] | null)[]) => ({
    id,
    label: id,
    className: '',
    places,
  });

  it('stands at the last visible place, outside at the right edge, inside elsewhere', () => {
    const [end, inner] = placeLabels([
      layer('a', [0, 0], [1, 0.5], null),
      layer('b', [0.1, 0.2], [0.4, 0.3]),
    ]);
    expect(end).toMatchObject({ outside: true, x: 1, y: 0.5 });
    expect(inner).toMatchObject({ outside: false, x: 0.4 });
    expect(inner?.y).toBeCloseTo(0.7, 12);
  });

  it('moves labels apart that would overlap', () => {
    const [one, other] = placeLabels([layer('a', [1, 0.5]), layer('b', [1, 0.51])]);
    expect(Math.abs(one!.y - other!.y)).toBeGreaterThanOrEqual(0.08 - 1e-12);
    expect(other!.y).toBeLessThan(one!.y);
  });

  it('moves labels at one place of the plot apart, but not one on its other side', () => {
    const [one, other, beside] = placeLabels([
      layer('a', [0.5, 0.5]),
      layer('b', [0.5, 0.51]),
      { ...layer('c', [0.5, 0.5]), className: 'label-first' },
    ]);
    expect(one!.y - other!.y).toBeGreaterThanOrEqual(0.08 - 1e-12);
    expect(beside!.y).toBe(0.5);
  });

  it('has no label for a layer that is not seen', () => {
    expect(placeLabels([layer('a', null), layer('b')])).toEqual([]);
  });
});

it('keeps room for the longest outside label, within reason', () => {
  const label = { id: '', className: '', x: 1, y: 0 };
  expect(labelRoom([])).toBe(1.5);
  expect(labelRoom([{ ...label, text: 'a'.repeat(400), outside: false }])).toBe(1.5);
  expect(labelRoom([{ ...label, text: 'model', outside: true }])).toBeLessThan(4);
  expect(labelRoom([{ ...label, text: 'a'.repeat(400), outside: true }])).toBe(11);
});

it('tells labels that are too long for their place: beside the plot, or at a point of a narrow one', () => {
  const label = { id: '', className: '', x: 1, y: 0, text: 'a'.repeat(21) };
  expect(labelsFit([{ ...label, outside: true }], 'outside')).toBe(true);
  expect(labelsFit([{ ...label, text: 'a'.repeat(22), outside: true }], 'outside')).toBe(false);
  expect(labelsFit([{ ...label, outside: false }], 'outside')).toBe(true);
  expect(labelsFit([{ ...label, outside: false }], 'inside')).toBe(false);
  expect(labelsFit([{ ...label, text: 'real money −0.3', outside: false }], 'inside')).toBe(true);
});
