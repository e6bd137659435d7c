import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { PathsCanvas } from '../../src/charts/PathsCanvas.tsx';
import { renderWithWords as render } from '../words.tsx';

const hours: Axis = { title: 'Hours', scale: 'linear', domain: [0, 24], format: value => `${value}` };
const price: Axis = { title: 'Price', scale: 'linear', domain: [90, 110], format: value => `${value}` };
const paths = [
  { values: [100, 101, 102, 103, 104], endsAt: null },
  { values: [100, 97, 95, 99, 108], endsAt: 2 },
];
const limit = { value: 95, label: 'wiped out below here', endSide: 'below' as const };

let strokes: string[] = [];
function fakeContext() {
  const context = { strokeStyle: '', stroke: () => strokes.push(context.strokeStyle) };
  const ignored = ['setTransform', 'clearRect', 'beginPath', 'moveTo', 'lineTo'];
  return Object.assign(context, Object.fromEntries(ignored.map(name => [name, () => undefined])));
}

function withReducedMotion(reduced: boolean) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: reduced && query.includes('reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

beforeEach(() => {
  strokes = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const readOut = (time: number, ended: number, all: number) => `after ${time} hours ${ended} of ${all}`;
const picture = () =>
  render(
    <PathsCanvas
      label="Price paths"
      x={hours}
      y={price}
      paths={paths}
      limit={limit}
      steps={4}
      readOut={readOut}
    />,
  );
const moment = (container: Element) => container.querySelector('.chart-moment')?.textContent;

it('shows living and dead paths and the labelled limit without canvas', () => {
  const { container } = picture();
  expect(container.querySelector('.path-living')?.getAttribute('d')).toBe(
    'M0 500L250 450L500 400L750 350L1000 300',
  );
  expect(container.querySelector('.path-dead')?.getAttribute('d')).toBe('M0 500L250 650L500 750');
  expect(container.querySelectorAll('.path-cross')).toHaveLength(1);
  expect(container.querySelector('.path-cross')?.getAttribute('x')).toBe('50%');
  expect(container.querySelector('.limit-line')?.getAttribute('y1')).toBe('75%');
  expect(container.querySelector('.limit-ticks.end-below')).not.toBeNull();
  expect(screen.getByText('wiped out below here')).toBeTruthy();
  expect(container.querySelector('.has-canvas')).toBeNull();
});

it('leaves out a limit that the price axis does not reach', () => {
  const { container } = render(
    <PathsCanvas
      label=""
      x={hours}
      y={price}
      paths={paths}
      limit={{ ...limit, value: 50 }}
      readOut={readOut}
    />,
  );
  expect(container.querySelector('.limit-line, .limit-label')).toBeNull();
});

it('turns the label of a limit to the other side where its own has no room', () => {
  const near = { ...limit, value: 91 };
  const { container } = render(
    <PathsCanvas label="" x={hours} y={price} paths={paths} limit={near} readOut={readOut} />,
  );
  expect(container.querySelector('.limit-ticks.end-below')).not.toBeNull();
  expect(container.querySelector('.limit-label.end-above')).not.toBeNull();
});

it('draws in the theme’s colours once there is a canvas, and again when the theme changes', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(fakeContext() as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLCanvasElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
  document.documentElement.style.setProperty('--model', '#1765d8');
  document.documentElement.style.setProperty('--loss', '#a8390f');
  const { container } = picture();
  expect(container.querySelector('.has-canvas')).not.toBeNull();
  expect(strokes).toEqual(['#1765d8', '#a8390f', '#a8390f']);
  await act(async () => {
    document.documentElement.style.setProperty('--model', '#97cff7');
    document.documentElement.dataset['theme'] = 'dark';
    await Promise.resolve();
  });
  expect(strokes.slice(3)).toEqual(['#97cff7', '#a8390f', '#a8390f']);
  document.documentElement.removeAttribute('style');
  delete document.documentElement.dataset['theme'];
});

it('steps through time and shows all again', async () => {
  const { container } = picture();
  expect(moment(container)).toBe('after 24 hours 1 of 2');
  await userEvent.click(screen.getByRole('button', { name: 'Step' }));
  expect(moment(container)).toBe('after 6 hours 0 of 2');
  await userEvent.click(screen.getByRole('button', { name: 'Step' }));
  expect(moment(container)).toBe('after 12 hours 1 of 2');
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(moment(container)).toBe('after 24 hours 1 of 2');
});

it('plays at most six seconds and can be paused', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const { container } = picture();
  await userEvent.click(screen.getByRole('button', { name: 'Play' }));
  const run = (now: number) => act(() => frames.pop()?.(now));
  run(1000);
  expect(moment(container)).toBe('after 0 hours 0 of 2');
  run(4000);
  expect(moment(container)).toBe('after 12 hours 1 of 2');
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Play' }));
  run(5000);
  run(8001);
  expect(moment(container)).toBe('after 24 hours 1 of 2');
  expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
});

it('only steps under reduced motion', () => {
  withReducedMotion(true);
  picture();
  expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Step' })).toBeTruthy();
});

it('tells each time to the key cursor', async () => {
  const { container } = picture();
  await userEvent.tab();
  await userEvent.keyboard('{Home}{ArrowRight}');
  expect(moment(container)).toBe('after 6 hours 0 of 2');
  expect(container.querySelector('.cursor-line')?.getAttribute('style')).toContain('25%');
});
