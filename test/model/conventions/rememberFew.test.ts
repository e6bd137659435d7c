import { expect, test, vi } from 'vitest';
import { rememberFew } from '../../../src/model/conventions/rememberFew.ts';

function asked(most: number) {
  const answer = vi.fn(({ base, power = 1 }: { base: number; power?: number }) => base ** power);
  return { answer, remembered: rememberFew(most, answer) };
}

test('the same question is answered once, a question with any other field anew', () => {
  const { answer, remembered } = asked(4);
  expect([remembered({ base: 2 }), remembered({ base: 2 })]).toEqual([2, 2]);
  expect(answer).toHaveBeenCalledTimes(1);
  expect(remembered({ base: 2, power: 3 })).toBe(8);
  expect(remembered({ base: 3 })).toBe(3);
  expect(remembered({ base: 2 })).toBe(2);
  expect(answer).toHaveBeenCalledTimes(3);
  expect([remembered({ base: 2, power: 4 }), remembered({ base: 3, power: 4 })]).toEqual([16, 81]);
});

test('NaN is itself, and zero below nothing is not zero', () => {
  const { answer, remembered } = asked(4);
  remembered({ base: Number.NaN });
  expect(remembered({ base: Number.NaN })).toBeNaN();
  expect(answer).toHaveBeenCalledTimes(1);
  remembered({ base: -0 });
  remembered({ base: 0 });
  expect(answer).toHaveBeenCalledTimes(3);
});

test('the oldest of more than a few is forgotten', () => {
  const { answer, remembered } = asked(2);
  for (const base of [1, 2, 3, 2, 3]) remembered({ base });
  expect(answer).toHaveBeenCalledTimes(3);
  remembered({ base: 1 });
  expect(answer).toHaveBeenCalledTimes(4);
});

test('an error is not remembered', () => {
  let isBroken = true;
  const remembered = rememberFew(1, (_: { base: number }) => {
    if (isBroken) throw new Error('no room');
    return 1;
  });
  expect(() => remembered({ base: 1 })).toThrow('no room');
  isBroken = false;
  expect(remembered({ base: 1 })).toBe(1);
});
