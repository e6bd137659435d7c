import { describe, expect, it } from 'vitest';
import {
  crossesPath,
  DOT_PLACES,
  dotCentre,
  dotStates,
  dotsPath,
  firstDotsOutline,
  runCorners,
} from '../../src/charts/dots.ts';
import { dotsWithin } from './dotsWithin.ts';

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

it('draws all hundred dots, each around its own centre', () => {
  const left = [...dotsPath(2).matchAll(/M([\d.]+) ([\d.]+)a2 2 /g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(left).toEqual(DOT_PLACES.map(place => dotCentre(place)).map(([x, y]) => [x - 2, y]));
});

it('cuts out a run of dots: those before it and after it lie outside', () => {
  for (const [first, end] of [
    [0, 100],
    [0, 1],
    [7, 32],
    [7, 9],
    [7, 10],
    [10, 20],
    [35, 42],
    [98, 100],
    [99, 100],
  ] as const)
    expect(dotsWithin(runCorners(first, end))).toEqual(DOT_PLACES.slice(first, end));
  expect([runCorners(12, 12), runCorners(100, 100), runCorners(20, 12)]).toEqual(['', '', '']);
  expect(dotsWithin(runCorners(97, 150))).toEqual([97, 98, 99]);
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
