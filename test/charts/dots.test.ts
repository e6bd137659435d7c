import { describe, expect, it } from 'vitest';
import { crossesPath, dotCentre, dotStates, dotsPath, firstDotsOutline } from '../../src/charts/dots.ts';

it('lists a hundred states, worst first', () => {
  const states = dotStates({ worst: 12, middle: 42, best: 46 });
  expect(states).toHaveLength(100);
  expect(states.slice(0, 12).every(state => state === 'worst')).toBe(true);
  expect(states[12]).toBe('middle');
  expect(states[53]).toBe('middle');
  expect(states[54]).toBe('best');
});

it('never draws more than a hundred', () => {
  expect(dotStates({ worst: 80, middle: 80, best: 0 })).toHaveLength(100);
});

it('fills rows of ten from the top left', () => {
  expect(dotCentre(0)).toEqual([5, 5]);
  expect(dotCentre(9)).toEqual([95, 5]);
  expect(dotCentre(10)).toEqual([5, 15]);
  expect(dotCentre(99)).toEqual([95, 95]);
});

it('draws one cross per worst dot', () => {
  expect(crossesPath(0)).toBe('');
  expect(crossesPath(12).match(/M/g)).toHaveLength(12);
});

it('cuts out the dots from one on, each around its own centre', () => {
  const left = (path: string) =>
    [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const centres = (first: number, end: number) =>
    Array.from({ length: end - first }, (_, place) => dotCentre(first + place)).map(([x, y]) => [x - 2, y]);
  for (const [first, count] of [
    [0, 100],
    [0, 1],
    [7, 25],
    [98, 2],
    [99, 1],
  ] as const)
    expect(left(dotsPath(first, count, 2))).toEqual(centres(first, first + count));
  expect(left(dotsPath(97, 50, 2))).toEqual(centres(97, 100));
  expect([dotsPath(12, 0, 2), dotsPath(100, 0, 2), dotsPath(100, 5, 2)]).toEqual(['', '', '']);
});

it('leaves out the crosses of those that bear a tick', () => {
  expect(crossesPath(12, 12)).toBe('');
  expect(crossesPath(12, 20)).toBe('');
  expect(crossesPath(5) + crossesPath(12, 5)).toBe(crossesPath(12));
});

describe('firstDotsOutline', () => {
  it.each([
    [0, ''],
    [7, 'M0 0H70V10H0Z'],
    [10, 'M0 0H100V10H0Z'],
    [34, 'M0 0H100V30H40V40H0Z'],
    [100, 'M0 0H100V100H0Z'],
    [130, 'M0 0H100V100H0Z'],
  ])('around %i dots is %s', (count, path) => {
    expect(firstDotsOutline(count)).toBe(path);
  });
});
