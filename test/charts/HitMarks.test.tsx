import { expect, it } from 'vitest';
import { HitKey, HitMarks } from '../../src/charts/HitMarks.tsx';
import { scaleOf } from '../../src/charts/scales.ts';
import { renderWithWords as render } from '../words.tsx';

const x = scaleOf('linear', [0, 4]);
const marksOf = (container: Element, mark: string) =>
  [...container.querySelectorAll(`.${mark}`)].map(line => line.getAttribute('x1'));

it('marks each call halfway on its step, and draws a line through the misses only', () => {
  const { container } = render(
    <svg aria-hidden="true">
      <HitMarks hits={[true, false, true, false]} x={x} />
    </svg>,
  );
  expect(marksOf(container, 'hit-mark')).toEqual(['12.5%', '62.5%']);
  expect(marksOf(container, 'miss-mark')).toEqual(['37.5%', '87.5%']);
  expect(marksOf(container, 'miss-line')).toEqual(['37.5%', '87.5%']);
});

it('leaves out what the axis does not show', () => {
  const { container } = render(
    <svg aria-hidden="true">
      <HitMarks hits={[true, true, true, true, false]} x={x} />
    </svg>,
  );
  expect(marksOf(container, 'miss-line')).toEqual([]);
});

it('says in a key what the marks are', () => {
  const { container } = render(<HitKey hits="3 hits" misses="1 miss" />);
  expect([...container.querySelectorAll('li')].map(entry => entry.textContent)).toEqual(['3 hits', '1 miss']);
});
