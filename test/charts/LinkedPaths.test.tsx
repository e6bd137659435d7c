import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { ChartFigure } from '../../src/charts/ChartFigure.tsx';
import { LinkedPaths } from '../../src/charts/LinkedPaths.tsx';
import { renderWithWords as render } from '../words.tsx';

const hours: Axis = { title: 'Hours', scale: 'linear', domain: [0, 24], format: String };
const price: Axis = { title: 'Price', scale: 'linear', domain: [90, 110], format: String };
/** Twelve paths: the first is wiped out halfway, each of the others ends one higher than the one before. */
const paths = [
  { values: [100, 97, 95, 99, 108], endsAt: 2 },
  ...Array.from({ length: 11 }, (_, index) => ({
    values: [100, 100, 100, 100, 96 + index],
    endsAt: null,
  })),
];

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const box = { left: 0, top: 0, width: 200, height: 200, right: 200, bottom: 200, x: 0, y: 0 };
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ ...box, toJSON: () => box });
});
afterEach(() => vi.restoreAllMocks());

function picture() {
  const { container } = render(
    <ChartFigure
      title="Paths"
      sentence="A hundred."
      table={{ caption: 'Paths', columns: [], rows: [] }}
      fileName="paths"
    >
      <LinkedPaths
        label="Paths"
        x={hours}
        y={price}
        paths={paths}
        readOut={() => 'now'}
        counts={{ worst: 1, middle: 5, best: 6 }}
        dotsLabel="Dots"
        pathWords={path => `path ${path + 1}`}
        rowWords={row => `row ${row + 1}`}
        invitation="touch one"
      />
    </ChartFigure>,
  );
  const at = (selector: string) => container.querySelector(selector);
  return {
    dots: screen.getByRole('application', { name: 'Dots' }),
    plot: at('.path-pointer')!,
    words: () => at('.linked-words')?.textContent,
    halo: () => [at('.lit-dot')?.getAttribute('cx'), at('.lit-dot')?.getAttribute('cy')],
    line: () => at('.lit-path')?.getAttribute('d'),
    status: () => at('[role="status"]')?.textContent,
  };
}

it('invites while nothing is lit', () => {
  const { words, halo, line } = picture();
  expect([words(), ...halo(), line()]).toEqual(['touch one', undefined, undefined, undefined]);
});

it('a touched dot lights its path, a dot without one lights none', () => {
  const { dots, words, halo, line } = picture();
  fireEvent.pointerDown(dots, { clientX: 5, clientY: 5 });
  expect(words()).toBe('path 1');
  expect(halo()).toEqual(['5', '5']);
  expect(line()).toBe('M0 500L250 650L500 750');
  fireEvent.pointerMove(dots, { clientX: 25, clientY: 25 });
  expect(words()).toBe('path 12');
  fireEvent.pointerMove(dots, { clientX: 45, clientY: 25 });
  expect(words()).toBe('touch one');
});

it('a touched path lights its dot; one that has ended before is not there any more', () => {
  const { plot, words, halo } = picture();
  fireEvent.pointerMove(plot, { clientX: 100, clientY: 150 });
  expect(words()).toBe('path 1');
  fireEvent.pointerMove(plot, { clientX: 200, clientY: 20 });
  expect(words()).toBe('path 12');
  expect(halo()).toEqual(['15', '15']);
  fireEvent.pointerLeave(plot);
  expect(words()).toBe('touch one');
});

it('by keys: along a row, from row to row, each path is lit and said', async () => {
  const user = userEvent.setup();
  const { words, status } = picture();
  await user.tab();
  expect(words()).toBe('path 1');
  await user.keyboard('{ArrowRight}');
  expect([words(), status()]).toEqual(['path 2', 'path 2']);
  await user.keyboard('{ArrowDown}');
  expect([words(), status()]).toEqual(['path 12', 'row 2, path 12']);
  await user.keyboard('{End}{ArrowUp}{Home}');
  expect(words()).toBe('path 1');
  await user.keyboard('{Escape}');
  expect(words()).toBe('touch one');
});
