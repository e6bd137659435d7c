import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { OverlappingDistributions } from '../../src/charts/OverlappingDistributions.tsx';
import { renderWithWords as render } from '../words.tsx';

const x: Axis = { title: 'Ratio', scale: 'linear', domain: [-2, 3], format: value => `${value}` };
const hill = (middle: number) =>
  Array.from({ length: 51 }, (_, place) => {
    const value = -2 + place / 10;
    return { x: value, y: Math.exp(-((value - middle) ** 2)) };
  });
const HILLS = [
  { id: 'test', label: 'test 1.5', role: 'first' as const, points: hill(1.5) },
  { id: 'live', label: 'live 0', role: 'third' as const, points: hill(0) },
];

const drawn = () =>
  render(
    <OverlappingDistributions
      label="Hills"
      x={x}
      distributions={HILLS}
      rules={[{ x: 1, label: 'truth' }]}
      readOut={(id, value) => `${id} above ${value.toFixed(1)}`}
    />,
  );

it('fills each hill and labels the left one on its left, the other on its right', () => {
  const { container } = drawn();
  expect(container.querySelectorAll('.area')).toHaveLength(2);
  const sides = [...container.querySelectorAll('.point-label')].map(label => [
    label.textContent,
    label.getAttribute('class')!.includes('is-left-of'),
  ]);
  expect(sides).toEqual([
    ['test 1.5', false],
    ['live 0', true],
  ]);
  expect(container.querySelector('.rule-label')?.textContent).toBe('truth');
});

it('has no ticks of height, and says in words what a place means', async () => {
  const user = userEvent.setup();
  const { container } = drawn();
  expect(container.querySelectorAll('.tick-y')).toHaveLength(0);
  screen.getByRole('application').focus();
  await user.keyboard('{End}{ArrowDown}');
  expect(container.querySelector('.read-out-box')?.textContent).toContain('live above 3.0');
});
