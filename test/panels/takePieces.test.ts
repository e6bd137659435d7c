import { afterEach, expect, test, vi } from 'vitest';
import { takePieces } from '../../src/panels/takePieces.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Work of a hundred pieces, each of which takes so long, and how many were done when it asked for help, if it did. */
function asksAfter(pieceTakes: number, handed = new Map<number, unknown>()): number[] {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const asked: number[] = [];
  let done = 0;
  const pieces = takePieces({ handed, ask: () => asked.push(done) });
  for (done = 1; done <= 100; done++) {
    now += pieceTakes;
    pieces.share(done, 100);
  }
  return asked;
}

test('help is asked for once, when a tenth of a second has shown that the rest takes more than one', () => {
  expect(asksAfter(12)).toEqual([9]);
  expect(asksAfter(1000)).toEqual([1]);
});

test('what is over within that is not helped', () => {
  expect(asksAfter(1)).toEqual([]);
  // After ten of them a tenth of a second is over, and 990 milliseconds are left.
  expect(asksAfter(11)).toEqual([]);
});

test('what waits to be taken counts as done', () => {
  const half = new Map(Array.from({ length: 50 }, (_, number) => [99 - number, 'made']));
  const pieces = takePieces({ handed: half, ask: () => undefined });
  expect(pieces.share(10, 100)).toBe(0.6);
  expect(pieces.take(99)).toBe('made');
  expect(pieces.take(99)).toBeUndefined();
  expect(pieces.share(10, 100)).toBe(0.59);
  expect(pieces.share(80, 100)).toBe(1);
});

test('without help all is made by who asks', () => {
  const pieces = takePieces(undefined);
  expect(pieces.take(0)).toBeUndefined();
  expect(pieces.share(1, 4)).toBe(0.25);
});
