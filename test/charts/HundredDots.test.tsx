import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HundredDots } from '../../src/charts/HundredDots.tsx';
import { renderWithWords as render } from '../words.tsx';

const counts = { worst: 12, middle: 42, best: 46 };
const query = (container: Element, selector: string) => container.querySelectorAll(selector);

it('draws a hundred dots in three shapes, each with its own size', () => {
  const { container } = render(<HundredDots counts={counts} label="12 wiped out" />);
  expect(query(container, '.dot-worst')).toHaveLength(12);
  expect(query(container, '.dot-middle')).toHaveLength(42);
  expect(query(container, '.dot-best')).toHaveLength(46);
  const radii = ['.dot-worst', '.dot-middle', '.dot-best'].map(one =>
    container.querySelector(one)?.getAttribute('r'),
  );
  expect(new Set(radii).size).toBe(3);
});

it('says its label to screen readers, or leaves the words to those beside it', () => {
  const { rerender } = render(<HundredDots counts={counts} label="12 wiped out" />);
  expect(screen.getByRole('img', { name: '12 wiped out' })).toBeTruthy();
  rerender(<HundredDots counts={counts} label="" />);
  expect(screen.queryByRole('img')).toBeNull();
});

it('outlines one dot for a chance too small for a dot', () => {
  const none = { worst: 0, middle: 54, best: 46 };
  const { container, rerender } = render(<HundredDots counts={none} label="" partial="first" />);
  expect(container.querySelector('.dot-partial')?.getAttribute('cy')).toBe('5');
  rerender(<HundredDots counts={none} label="" partial="last" />);
  expect(container.querySelector('.dot-partial')?.getAttribute('cy')).toBe('95');
});

it('outlines the guess, and nothing for a guess of none', () => {
  const { container, rerender } = render(<HundredDots counts={counts} label="" guess={30} />);
  expect(container.querySelector('.dot-guess')?.getAttribute('d')).toBe('M0 0H100V30H0Z');
  rerender(<HundredDots counts={counts} label="" guess={0} />);
  expect(container.querySelector('.dot-guess')).toBeNull();
});

it('changes state in place, with a transition only when told', () => {
  const { container, rerender } = render(<HundredDots counts={counts} label="" />);
  const thirteenth = container.querySelectorAll('circle')[12];
  expect(container.querySelector('.is-animated')).toBeNull();
  rerender(<HundredDots counts={{ ...counts, worst: 13, middle: 41 }} label="" animate />);
  expect(container.querySelectorAll('circle')[12]).toBe(thirteenth);
  expect(thirteenth?.getAttribute('class')).toBe('dot-worst');
  expect(container.querySelector('.is-animated')).not.toBeNull();
});
