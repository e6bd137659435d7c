import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { RangeStrip, type UprightMark } from '../../src/charts/RangeStrip.tsx';
import { renderWithWords as render } from '../words.tsx';

const axis: Axis = {
  title: 'Price',
  scale: 'linear',
  domain: [0.8, 1.2],
  format: value => String(Math.round(value * 100)),
};
const rows = [
  { id: 'week', label: 'After a week', text: 'between 90 and 110', low: 0.9, high: 1.1 },
  { id: 'month', label: 'After a month', text: 'between 70 and 130', low: 0.7, high: 1.3 },
];
const limit: UprightMark = {
  id: 'limit',
  value: 0.88,
  label: 'wiped out at 88',
  role: 'limit',
  endSide: 'below',
};
const entry: UprightMark = { id: 'entry', value: 1, label: 'entry 100', role: 'start' };

const picture = (marks: readonly UprightMark[]) =>
  render(<RangeStrip label="Where it is over" axis={axis} rows={rows} marks={marks} />);

it('says its marks and its ranges in words', () => {
  picture([limit, entry]);
  const list = screen.getByRole('list', { name: 'Where it is over' });
  expect([...list.children].map(mark => mark.textContent)).toEqual(['wiped out at 88', 'entry 100']);
  expect([...screen.getByRole('list', { name: 'Price' }).children].map(row => row.textContent)).toEqual([
    'After a week between 90 and 110',
    'After a month between 70 and 130',
  ]);
});

it('draws a range from its low to its high end, cut where the axis ends', () => {
  const { container } = picture([]);
  const bars = [...container.querySelectorAll<HTMLElement>('.ranges-bar')];
  expect(bars.map(({ style }) => [style.marginInlineStart, style.width])).toEqual([
    ['25%', '50%'],
    ['0%', '100%'],
  ]);
});

it.each([
  ['below', 0.88, '0', '20%'],
  ['above', 1.12, '80%', '20%'],
] as const)('beyond a limit that ends %s everything is over', (endSide, value, from, width) => {
  const { container } = picture([{ ...limit, value, endSide }]);
  const over = container.querySelector('.ranges-over');
  expect([over?.getAttribute('x'), over?.getAttribute('width')]).toEqual([from, width]);
});

it('a label has its words where more room is', () => {
  const { container } = picture([limit, { ...limit, id: 'right', value: 1.12, endSide: 'above' }]);
  const labels = [...container.querySelectorAll<HTMLElement>('.ranges-mark')];
  expect(labels.map(label => label.classList.contains('is-turned'))).toEqual([false, true]);
  expect(labels.map(({ style }) => style.getPropertyValue('--at'))).toEqual(['20%', '20%']);
});
