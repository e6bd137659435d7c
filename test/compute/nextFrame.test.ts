import { afterEach, expect, test, vi } from 'vitest';
import { nextFrame } from '../../src/compute/nextFrame.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a page calls back with its next frame, and not by the clock', () => {
  vi.useFakeTimers();
  const frames: ((time: number) => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: (time: number) => void) => frames.push(draw));
  const then = vi.fn();
  nextFrame(then);
  vi.advanceTimersByTime(1000);
  expect(then).not.toHaveBeenCalled();
  expect(frames).toHaveLength(1);
  frames[0]!(1000);
  expect(then.mock.calls).toEqual([[]]);
});

test('where nothing is drawn, as long as a frame takes is waited', () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', undefined);
  const then = vi.fn();
  nextFrame(then);
  vi.advanceTimersByTime(10);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(then).toHaveBeenCalledOnce();
});
