import { expect, test } from 'vitest';
import { hydrationComplaints } from '../hydrated.ts';
import { controlExamples } from './examples.ts';

test('the script takes over every prerendered control without a complaint', async () => {
  expect(await hydrationComplaints(controlExamples())).toEqual([]);
});

let drawings = 0;

function DifferentEachTime() {
  drawings += 1;
  return <p>{drawings}</p>;
}

test('a page that differs from its prerendering would be noticed', async () => {
  expect(await hydrationComplaints([<DifferentEachTime key="different" />])).not.toEqual([]);
});
