import { describe, expect, it } from 'vitest';
import { linearScale } from '../../src/charts/scales.ts';
import { countEnded, everyNth, hasEnded, lastShown, pathPlaces } from '../../src/charts/timePaths.ts';

const scale = linearScale([90, 110]);
const living = { values: [100, 101, 102, 103, 104], endsAt: null };
const dead = { values: Float64Array.of(100, 97, 94, 99, 108), endsAt: 2 };

it('ends a path where it was ended', () => {
  expect(lastShown(living, 1)).toBe(4);
  expect(lastShown(dead, 1)).toBe(2);
  expect(lastShown(dead, 0.25)).toBe(1);
});

it('counts the ended at each moment', () => {
  expect(hasEnded(dead, 0.4)).toBe(false);
  expect(countEnded([living, dead], 0.5)).toBe(1);
  expect(countEnded([living, dead], 0)).toBe(0);
});

describe('pathPlaces', () => {
  it('spans the time axis', () => {
    expect(pathPlaces(living, scale, 100)[0]).toEqual([0, 0.5]);
    expect(pathPlaces(living, scale, 100).at(-1)).toEqual([1, 0.7]);
  });

  it('keeps the last place when it leaves some out', () => {
    const places = pathPlaces(dead, scale, 1);
    expect(places.at(-1)?.[0]).toBe(0.5);
    expect(places.at(-1)?.[1]).toBeCloseTo(0.2, 12);
  });

  it('lets a value leave the axis, where the picture cuts it', () => {
    expect(pathPlaces({ values: [100, 200], endsAt: null }, scale, 10)[1]).toEqual([1, 5.5]);
  });
});

it('thins to every n-th path, never to none', () => {
  expect(everyNth([living, dead, living, dead], 2)).toEqual([living, living]);
  expect(everyNth([dead], 4)).toEqual([dead]);
});
