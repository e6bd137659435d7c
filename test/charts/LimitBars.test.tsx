import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LimitBars } from '../../src/charts/LimitBars.tsx';
import { renderWithWords as render } from '../words.tsx';

const bars = (limit: number) => (
  <LimitBars
    kind="leverage"
    title="Leverage"
    most={20}
    limit={{ value: limit, label: `gone from ${limit}×` }}
    bars={[
      { id: 'one', role: 'primary', name: 'grows', value: 15, text: '15×' },
      { id: 'other', role: 'alternative', name: 'calms', value: 30, text: '30×' },
    ]}
  />
);

it('draws amounts over the room, no longer than it, with a limit across them', () => {
  const { container } = render(bars(10));
  const lengths = [...container.querySelectorAll<HTMLElement>('.limit-bar-length')];
  expect(lengths.map(({ style }) => style.width)).toEqual(['75%', '100%']);
  const limits = [...container.querySelectorAll<HTMLElement>('.limit-bar-limit')];
  expect(limits.map(({ style }) => style.getPropertyValue('--at'))).toEqual(['0.5', '0.5']);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'grows15×',
    'calms30×',
  ]);
});

it('tells a limit beyond the room and draws none', () => {
  const { container } = render(bars(25));
  expect(container.querySelector('.limit-bar-limit')).toBeNull();
  expect(screen.getByText('gone from 25×')).toBeTruthy();
});
