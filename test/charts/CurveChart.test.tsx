import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { CurveChart, type CurveChartProps } from '../../src/charts/CurveChart.tsx';
import { renderWithWords as render } from '../words.tsx';

const leverage: Axis = {
  title: 'Leverage',
  scale: 'log',
  domain: [1, 100],
  ticks: [1, 2, 5, 10, 20, 50, 100],
  format: value => `${value}`,
  formatLast: value => `${value}×`,
};
const probability: Axis = {
  title: 'Wiped out within a day',
  scale: 'linear',
  domain: [0, 1],
  format: value => `${Math.round(100 * value)}`,
  formatLast: value => `${Math.round(100 * value)} of 100`,
};
const points = [1, 10, 100].map(x => ({ x, y: x / 200 }));

function chart(props: Partial<CurveChartProps> = {}) {
  return render(
    <CurveChart
      label="Chance by leverage"
      x={leverage}
      y={probability}
      lines={[{ id: 'model', label: 'model', role: 'primary', points }]}
      {...props}
    />,
  );
}

/** Gives the plot a size, which jsdom does not. */
function sized(container: Element) {
  const area = container.querySelector('.plot-area')!;
  area.getBoundingClientRect = () => new DOMRect(100, 50, 200, 100);
  return area;
}

it('draws the line, the axes with their units, and the label at the end', () => {
  const { container } = chart();
  expect(container.querySelector('.line-primary')?.getAttribute('d')).toBe('M0 995L500 950L1000 500');
  expect([...container.querySelectorAll('.tick-x')].map(tick => tick.textContent)).toEqual([
    '1',
    '2',
    '5',
    '10',
    '20',
    '50',
    '100×',
  ]);
  expect([...container.querySelectorAll('.tick-y')].map(tick => tick.textContent)).toEqual([
    '0',
    '25',
    '50',
    '75',
    '100 of 100',
  ]);
  expect(container.querySelector('.end-label')?.textContent).toBe('model');
});

it('draws a band with both edges, and what was observed as points with whiskers that nothing joins', () => {
  const { container } = chart({
    band: {
      id: 'band',
      label: 'calm to stressed',
      points: points.map(({ x, y }) => ({ x, low: y / 2, high: y * 1.5 })),
    },
    observed: {
      id: 'history',
      label: 'history',
      points: [
        { x: 10, y: 0.1, low: 0.05, high: 0.2 },
        { x: 50, y: 0.3 },
      ],
    },
  });
  expect(container.querySelectorAll('.curve-layers .band-edge')).toHaveLength(2);
  expect(container.querySelector('.curve-layers .band-fill')?.getAttribute('d')).toMatch(/Z$/);
  expect(container.querySelectorAll('.curve-layers .mark-observed')).toHaveLength(2);
  const whiskers = container.querySelectorAll('.curve-layers .whisker');
  expect(whiskers).toHaveLength(1);
  expect([whiskers[0]?.getAttribute('y1'), whiskers[0]?.getAttribute('y2')]).toEqual(['95%', '80%']);
});

it('lets a line leave the axes, cut at their edge, and lifts it where there is no number', () => {
  const broken = [
    { x: 1, y: 0.1 },
    { x: 10, y: Number.NaN },
    { x: 10, y: 1e9 },
    { x: 100, y: 0.5 },
    { x: 500, y: 0.5 },
  ];
  const { container } = chart({ lines: [{ id: 'm', label: 'model', role: 'primary', points: broken }] });
  expect(container.querySelector('.line-primary')?.getAttribute('d')).toBe('M0 900M500 -1000L1000 500');
  const clip = container.querySelector('clipPath');
  expect(container.querySelector('.line-primary')?.closest('[clip-path]')?.getAttribute('clip-path')).toBe(
    `url(#${clip?.id})`,
  );
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});

it('never walks to a point that the axes do not show', async () => {
  const beyond = [...points, { x: 50, y: 3 }];
  const { container } = chart({ lines: [{ id: 'm', label: 'model', role: 'primary', points: beyond }] });
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  expect(container.querySelector('.read-out-box')?.textContent).toBe('model 100×: 50 of 100');
});

it('draws nothing but axes for no data', async () => {
  const { container } = chart({ lines: [] });
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(container.querySelector('.read-out')).toBeNull();
  expect(container.querySelectorAll('.tick-x')).toHaveLength(7);
});

it('walks with the keys from the marked value, with a visible cursor', async () => {
  const { container } = chart({ marker: { x: 10, label: '10×' } });
  await userEvent.tab();
  expect(container.querySelector('.read-out-box')?.textContent).toBe('model 10×: 5 of 100');
  await userEvent.keyboard('{ArrowRight}');
  expect(container.querySelector('.read-out-box')?.textContent).toBe('model 100×: 50 of 100');
  expect(container.querySelector('.cursor-ring')?.getAttribute('style')).toContain('left: 100%');
});

it('says a point in the words it is given', async () => {
  const { container } = chart({ readOut: (id, point) => `${id} at ${point.x}` });
  await userEvent.tab();
  expect(container.querySelector('.read-out-box')?.textContent).toBe('model model at 1');
});

it('shows the point under the pointer and lets it go', () => {
  const { container } = chart();
  sized(container);
  const focus = screen.getByRole('application');
  fireEvent.pointerMove(focus, { clientX: 195, clientY: 140 });
  expect(container.querySelector('.read-out-box')?.textContent).toBe('model 10×: 5 of 100');
  fireEvent.pointerLeave(focus);
  expect(container.querySelector('.read-out')).toBeNull();
});

it('keeps what a finger tapped until another point or the focus is lost', () => {
  const { container } = chart();
  sized(container);
  const focus = screen.getByRole('application');
  fireEvent.pointerDown(focus, { clientX: 195, clientY: 140, pointerType: 'touch' });
  fireEvent.pointerLeave(focus, { pointerType: 'touch' });
  expect(container.querySelector('.read-out-box')?.textContent).toBe('model 10×: 5 of 100');
  fireEvent.blur(focus);
  expect(container.querySelector('.read-out')).toBeNull();
});

it('keeps room for long ticks beside the plot', () => {
  const room = (format: (value: number) => string) => {
    const { container } = chart({ y: { ...probability, format } });
    return Number.parseFloat(
      container.querySelector<HTMLElement>('.plot')!.style.getPropertyValue('--room-left'),
    );
  };
  expect(room(value => `${Math.round(100 * value)}`)).toBe(2.25);
  expect(room(() => '1 in 100,000')).toBeGreaterThan(5);
  expect(room(() => 'a'.repeat(99))).toBe(7);
});

it('slides its lines only when told', () => {
  const { container, rerender } = chart();
  expect(container.querySelector('.is-animated')).toBeNull();
  rerender(<CurveChart label="" x={leverage} y={probability} lines={[]} animate />);
  expect(container.querySelector('.is-animated')).not.toBeNull();
});

it('names a line whose label is the value at its end', async () => {
  const { container } = chart({
    lines: [{ id: 'model', label: '143 in the end', name: 'grows bolder', role: 'primary', points }],
  });
  await userEvent.tab();
  expect(container.querySelector('.read-out-label')?.textContent).toBe('grows bolder');
  expect(container.querySelector('.end-label')?.textContent).toBe('143 in the end');
});

it('moves the marker by dragging, if it may be moved', () => {
  const onMove = vi.fn();
  const { container } = chart({ marker: { x: 10, label: '10×', y: 0.05, onMove } });
  sized(container);
  const focus = screen.getByRole('application');
  fireEvent.pointerDown(focus, { clientX: 203, clientY: 60 });
  fireEvent.pointerMove(focus, { clientX: 300, clientY: 60 });
  expect(onMove.mock.calls.at(-1)?.[0]).toBeCloseTo(100, 9);
  fireEvent.pointerMove(focus, { clientX: 900, clientY: 60 });
  expect(onMove.mock.calls.at(-1)?.[0]).toBeCloseTo(100, 9);
  fireEvent.pointerUp(focus);
  onMove.mockClear();
  fireEvent.pointerMove(focus, { clientX: 200, clientY: 60 });
  expect(onMove).not.toHaveBeenCalled();
});

it('names every line in a key where many labels have no room', () => {
  const { container } = chart({
    lines: (['primary', 'alternative', 'reference'] as const).map(role => ({
      id: role,
      label: `line ${role}`,
      role,
      points,
    })),
  });
  expect(container.querySelector('.many-labels .curve-key')?.textContent).toBe(
    'line primaryline alternativeline reference',
  );
});

it('says what its numbers count beside the highest one, for frames without a title, unless a number has its unit', () => {
  const money: Axis = { title: 'Money', scale: 'linear', domain: [0, 300], format: value => `${value}` };
  const told = (y: Axis) =>
    [...chart({ y }).container.querySelectorAll('.tick-title')].map(({ textContent }) => textContent);
  expect(told(money)).toEqual(['Money']);
  expect(told(probability)).toEqual([]);
});

it('draws in its key what it draws in the plot: a whisker only where an interval is known', () => {
  const observed = (whiskers: object) => {
    const { container } = chart({
      observed: { id: 'came', label: 'came', points: [{ x: 10, y: 0.2, ...whiskers }] },
    });
    return container.querySelectorAll('.curve-key .whisker').length;
  };
  expect(observed({})).toBe(0);
  expect(observed({ low: 0.1, high: 0.3 })).toBe(1);
});
