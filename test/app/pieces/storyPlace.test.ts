import { describe, expect, test } from 'vitest';
import { storyPlaceAfter } from '../../../src/app/pieces/storyPlace.ts';

const step = { prompt: '', reveal: '' };
const stories = [
  { id: 'a', title: 'A', steps: [step, step] },
  { id: 'empty', title: 'Empty', steps: [] },
  { id: 'b', title: 'B', steps: [step] },
];

describe('the order of the strip', () => {
  test('runs through all steps of all stories, there and back', () => {
    const order = ['a 1', 'a 2', 'b 1'];
    const walk = (steps: number, from: { story: string; step: number } | null) => {
      const visited: string[] = [];
      for (let place = from; place !== null; place = storyPlaceAfter(stories, place, steps))
        visited.push(`${place.story} ${place.step}`);
      return visited;
    };
    expect(walk(1, storyPlaceAfter(stories, null, 1))).toEqual(order);
    expect(walk(-1, { story: 'b', step: 1 })).toEqual(order.toReversed());
  });

  test('has nothing before its beginning, behind unknown steps, or without stories', () => {
    expect(storyPlaceAfter(stories, null, -1)).toBeNull();
    expect(storyPlaceAfter(stories, { story: 'a', step: 7 }, 1)).toBeNull();
    expect(storyPlaceAfter([], null, 1)).toBeNull();
  });
});
