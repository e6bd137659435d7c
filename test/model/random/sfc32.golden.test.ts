import { expect, test } from 'vitest';
import { advanceSfc32, sfc32State } from '../../../src/model/random/sfc32.ts';
import golden from '../../golden/sfc32.json';

test.each(golden.cases)('sfc32 seeded with $words prints what PractRand prints', ({ words, expected }) => {
  const state = sfc32State(words[0]!, words[1]!, words[2]!);
  const received = expected
    .split(' ')
    .map(() => (advanceSfc32(state) >>> 0).toString(16).padStart(8, '0'))
    .join(' ');
  expect(received).toBe(expected);
});
