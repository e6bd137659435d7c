import { expect, test } from 'vitest';
import { hydrationComplaints } from '../../hydrated.ts';
import { pieceExamples } from './examples.tsx';

test('the script takes over every prerendered piece without a complaint', async () => {
  expect(await hydrationComplaints(pieceExamples.map(({ piece }) => piece))).toEqual([]);
});
