import { expect, test } from 'vitest';
import { covered } from '../../src/schema/index.ts';

test('a covered miniature shows what is asked, and nothing of its answer', () => {
  const boxes = [
    { id: '8', filled: 3 },
    { id: '24', filled: 12 },
  ];
  expect(covered({ kind: 'dots', boxes, chosen: '24' })).toEqual({
    kind: 'dots',
    boxes: [
      { id: '8', filled: 0 },
      { id: '24', filled: 0 },
    ],
    chosen: '24',
  });
  expect(covered({ kind: 'pairs', rows: [{ id: '90', first: 0.9, second: 0.75 }] })).toEqual({
    kind: 'pairs',
    rows: [{ id: '90', first: 0.9, second: null }],
  });
  const line = (role: 'first' | 'second') => ({ role, points: [[0, 0.3] as const] });
  expect(covered({ kind: 'lines', lines: [line('first'), line('second')] })).toEqual({
    kind: 'lines',
    lines: [line('first')],
  });
});
