import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenMoved } from '../../src/app/whenMoved.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('acts once, in a pause after the first move, and never for who does not move', () => {
  const act = vi.fn();
  whenMoved(act);
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
  fireEvent.scroll(document);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
  fireEvent.pointerMove(document.body);
  fireEvent.keyDown(document.body, { key: 'a' });
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});

test('waits for a pause that the browser names, where it names one', () => {
  const pauses: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (call: () => void) => pauses.push(call));
  const act = vi.fn();
  whenMoved(act);
  fireEvent.pointerDown(document.body);
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
  for (const pause of pauses) pause();
  expect(act).toHaveBeenCalledOnce();
});

test('does not act once it was taken back', () => {
  const act = vi.fn();
  whenMoved(act)();
  fireEvent.touchStart(document.body);
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
});
