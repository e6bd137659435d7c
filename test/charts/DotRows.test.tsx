import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DotRows } from '../../src/charts/DotRows.tsx';
import { renderWithWords as render } from '../words.tsx';

const rows = [
  { id: 'a', label: 'constant volatility', share: 0.07, text: '7 of 100', role: 'reference' as const },
  {
    id: 'b',
    label: 'history',
    share: 0.12,
    range: [0.1, 0.15] as const,
    text: '12 of 100',
    role: 'observed' as const,
  },
  { id: 'c', label: 'at 3×', share: 0.004, text: '4 of 1,000', role: 'primary' as const },
];

it('is a list whose rows read as label and value', () => {
  render(<DotRows label="One number, told three ways" rows={rows} />);
  const list = screen.getByRole('list', { name: 'One number, told three ways' });
  expect([...list.children].map(row => row.textContent)).toEqual([
    'constant volatility 7 of 100',
    'history 12 of 100',
    'at 3× 4 of 1,000',
  ]);
});

it('fills as many of a hundred dots as are meant, two by two from the left', () => {
  const { container } = render(<DotRows label="" rows={rows} />);
  const strips = [...container.querySelectorAll('svg')];
  expect(strips.map(strip => strip.querySelectorAll('.dot-worst, .dot-best').length)).toEqual([
    100, 100, 100,
  ]);
  expect(strips.map(strip => strip.querySelectorAll('.dot-worst').length)).toEqual([7, 12, 0]);
  const across = [...strips[0]!.querySelectorAll('.dot-worst')].map(dot => Number(dot.getAttribute('cx')));
  expect(across).toEqual([5, 5, 15, 15, 25, 25, 35]);
});

it('outlines one dot for a share above none that fills none, and draws a range where it is known', () => {
  const { container } = render(<DotRows label="" rows={rows} />);
  const strips = [...container.querySelectorAll('svg')];
  expect(strips.map(strip => strip.querySelectorAll('.dot-partial').length)).toEqual([0, 0, 1]);
  const whiskers = [...container.querySelectorAll('.whisker')];
  expect(whiskers.map(line => [line.getAttribute('x1'), line.getAttribute('x2')])).toEqual([['10%', '15%']]);
});

it('marks the rows that a scene without room for all leaves out', () => {
  const { container } = render(<DotRows label="" rows={[rows[0]!, { ...rows[1]!, isVariant: true }]} />);
  const all = [...container.querySelectorAll('li')];
  expect(all.map(row => row.classList.contains('is-variant'))).toEqual([false, true]);
});
