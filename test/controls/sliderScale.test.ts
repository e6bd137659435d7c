import { describe, expect, test } from 'vitest';
import { sliderScale } from '../../src/controls/sliderScale.ts';

const leverage = sliderScale({ slider: [1, 125], step: 1, scale: 'log' });
const volatility = sliderScale({ slider: [0.1, 2], step: 0.01, scale: 'log' });
const stake = sliderScale({ slider: [100, 1_000_000], step: 100, scale: 'log' });
const drift = sliderScale({ slider: [-1, 1], step: 0.05, scale: 'linear' });

describe('a log scale', () => {
  test('leverage lands on every whole number from 1 to 125 and on nothing else', () => {
    const stops = new Set(Array.from({ length: leverage.positions + 1 }, (_, p) => leverage.toValue(p)));
    expect([...stops]).toEqual(Array.from({ length: 125 }, (_, index) => index + 1));
  });

  test('the middle of the slider is the geometric middle of the range', () => {
    expect(leverage.toValue(500)).toBe(11);
    expect(leverage.toPosition(Math.sqrt(125))).toBe(500);
  });

  test('volatility lands on whole per cents', () => {
    expect(volatility.move(0.53, 1)).toBe(0.54);
    expect(volatility.move(0.53, -10)).toBe(0.43);
  });

  test('large amounts keep three digits, counted in steps', () => {
    expect(stake.move(10_000, 1)).toBe(10_100);
    expect(stake.move(100_000, 1)).toBe(101_000);
    expect(stake.move(100_000, -1)).toBe(99_900);
    expect(stake.move(512_300, 1)).toBe(513_000);
  });
});

describe('a linear scale', () => {
  test('has one position for each step where there are few', () => {
    expect(drift.positions).toBe(40);
    expect(drift.toValue(21)).toBe(0.05);
    expect(drift.toPosition(0)).toBe(20);
  });

  test('a last step that is cut short still ends at the end', () => {
    const cut = sliderScale({ slider: [0, 10], step: 4, scale: 'linear' });
    expect([0, 1, 2, 3].map(cut.toValue)).toEqual([0, 4, 8, 10]);
    expect(cut.positions).toBe(3);
    expect(cut.move(10, -1)).toBe(8);
  });

  test('thousands of steps share a thousand positions', () => {
    const fine = sliderScale({ slider: [0, 100_000], step: 1, scale: 'linear' });
    expect(fine.positions).toBe(1000);
    expect(fine.toValue(1)).toBe(100);
  });
});

describe('a value off the slider', () => {
  test('stands at the end of the slider', () => {
    expect(leverage.toPosition(200)).toBe(leverage.positions);
    expect(drift.toPosition(-5)).toBe(0);
  });

  test('comes back to that end with a step inwards and stays with a step outwards', () => {
    expect(leverage.move(200, -1)).toBe(125);
    expect(leverage.move(200, 1)).toBe(200);
    expect(drift.move(-5, 10)).toBe(-1);
    expect(drift.move(-5, -1)).toBe(-5);
  });

  test('a value between two stops goes to the next one in the direction of the step', () => {
    expect(leverage.move(2.5, 1)).toBe(3);
    expect(leverage.move(2.5, -1)).toBe(2);
    expect(drift.move(0.07, 1)).toBe(0.1);
    expect(drift.move(0.07, -1)).toBe(0.05);
  });
});

test.each([
  { slider: [1, 1], step: 1, scale: 'linear' },
  { slider: [0, 1], step: 0, scale: 'linear' },
  { slider: [0, 10], step: 1, scale: 'log' },
] as const)('a slider that cannot be drawn is refused: %o', spec => {
  expect(() => sliderScale(spec)).toThrow(RangeError);
});
