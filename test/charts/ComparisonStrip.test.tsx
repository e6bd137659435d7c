import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { ComparisonStrip } from '../../src/charts/ComparisonStrip.tsx';
import { renderWithWords as render } from '../words.tsx';

const axis: Axis = { title: 'Wiped out', scale: 'linear', domain: [0, 1], format: value => `${100 * value}` };
const rows = [
  { id: 'a', label: 'constant volatility', value: 0.07, text: '7 of 100', role: 'reference' as const },
  {
    id: 'b',
    label: 'history',
    value: 0.12,
    low: 0.1,
    high: 0.15,
    text: '12 of 100',
    role: 'observed' as const,
  },
  { id: 'c', label: 'at 100×', value: 0.93, text: '93 of 100', role: 'primary' as const },
  { id: 'd', label: 'no history', value: null, text: 'not known', role: 'observed' as const },
];

it('is a list whose rows read as label and value', () => {
  render(<ComparisonStrip label="One number, told four ways" axis={axis} rows={rows} />);
  const list = screen.getByRole('list', { name: 'One number, told four ways' });
  expect([...list.children].map(row => row.textContent)).toEqual([
    'constant volatility7 of 100',
    'history12 of 100',
    'at 100×93 of 100',
    'no historynot known',
  ]);
});

it('places each mark on the one axis, whiskers where the interval is known, none where nothing is', () => {
  const { container } = render(<ComparisonStrip label="" axis={axis} rows={rows} />);
  const marks = [...container.querySelectorAll('.strip-mark')].map(mark => mark.getAttribute('cx'));
  expect(marks).toEqual(['7%', '12%', '93%']);
  const whisker = container.querySelector('.whisker');
  expect([whisker?.getAttribute('x1'), whisker?.getAttribute('x2')]).toEqual(['10%', '15%']);
});

it('writes beside the whisker, and left of a mark near the right edge', () => {
  const { container } = render(<ComparisonStrip label="" axis={axis} rows={rows} />);
  const texts = [...container.querySelectorAll('.strip-text')];
  expect(texts[1]?.getAttribute('style')).toContain('15%');
  expect(texts.map(text => text.className.includes('is-turned'))).toEqual([false, false, true, false]);
});

it('works on a log axis, with a zero at its start', () => {
  const log: Axis = { ...axis, scale: 'log', domain: [0.001, 1] };
  const { container } = render(
    <ComparisonStrip
      label=""
      axis={log}
      rows={[
        { ...rows[0]!, value: 0.01 },
        { ...rows[2]!, value: 0.00001 },
      ]}
    />,
  );
  const marks = [...container.querySelectorAll('.strip-mark')].map(mark => mark.getAttribute('cx'));
  expect(marks).toEqual(['33.333%', '0%']);
  expect(container.querySelector('.strip-axis-title')?.textContent).toBe('Wiped out, each step ×10');
});
