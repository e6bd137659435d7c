import { expect, test } from 'vitest';
import { createRng, sampleStudentT } from '../../../src/model/random/index.ts';
import golden from '../../golden/studentTDistribution.json';

const DRAWS = 200_000;
const LIMIT = 4.5; // standard errors; the seeds are fixed

test.each([3, 3.82, 5])(
  'draws with %s degrees of freedom fall beyond each mark as often as they should',
  nu => {
    const rng = createRng(21).stream(`t ${nu}`);
    const marks = golden.cases.filter(c => c.degreesOfFreedom === nu);
    const counts = marks.map(() => 0);
    let sign = 0;
    for (let i = 0; i < DRAWS; i++) {
      const t = sampleStudentT({ degreesOfFreedom: nu }, rng);
      sign += Math.sign(t);
      for (let k = 0; k < marks.length && Math.abs(t) > marks[k]!.beyond; k++) counts[k]! += 1;
    }
    expect(marks.length).toBe(8);
    expect(Math.abs(sign)).toBeLessThan(LIMIT * Math.sqrt(DRAWS));
    marks.forEach(({ beyond, expected }, k) => {
      const errors = (counts[k]! - expected * DRAWS) / Math.sqrt(expected * (1 - expected) * DRAWS);
      expect(Math.abs(errors), `beyond ${beyond}`).toBeLessThan(LIMIT);
    });
  },
);

test('with nine degrees of freedom the variance is 9/7 and the fourth moment 3·81/35', () => {
  const rng = createRng(22).stream('t 9');
  let squares = 0;
  let sum = 0;
  for (let i = 0; i < DRAWS; i++) {
    const t = sampleStudentT({ degreesOfFreedom: 9 }, rng);
    sum += t;
    squares += t * t;
  }
  const variance = 9 / 7;
  const fourth = 243 / 35;
  expect(Math.abs(sum / DRAWS)).toBeLessThan(LIMIT * Math.sqrt(variance / DRAWS));
  expect(Math.abs(squares / DRAWS - variance)).toBeLessThan(
    LIMIT * Math.sqrt((fourth - variance ** 2) / DRAWS),
  );
});

test.each([0, -3, Number.NaN, Infinity])('refuses %s degrees of freedom', degreesOfFreedom => {
  expect(() => sampleStudentT({ degreesOfFreedom }, createRng(1))).toThrow('sampleStudentT requires');
});
