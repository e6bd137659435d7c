import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findPanel } from '../../../src/panels/allPanels.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { drawnViews } from '../drawnViews.tsx';
import { answers } from './scenario.ts';

const { workbench } = findPanel('cascade')!;
const { panel, draw } = await drawnViews('cascade', workbench, answers);
/** A map of few events. */
const QUICK: Partial<CascadeValues> = { timeStep: 30, duration: 600 };

const EXTREMES: readonly Partial<CascadeValues>[] = [
  { shock: 1e-6 },
  { shock: 5, leverage: 200, maintenanceMargin: 0 },
  { equity: 0 },
  { modelShare: 1, platforms: 6 },
  { modelShare: 0, stopShare: 1 },
  { impact: 'sqrt' },
  { handsAt3: 4, handsAt20: 2 },
  { delaySpread: 0, similarity: 0.5 },
  { ownPlatform: 20, ownBookLeverage: 200, maintenanceMargin: 0.5, leverage: 1 },
  { ownInterest: 0, ownDepth: 0.001, leastShare: 1, mostShare: 0 },
  { ownLeverage: 1 },
];

describe('every tool', () => {
  test.each(panel.workbench)('%s draws the defaults and the extremes, without “NaN”', view => {
    for (const changes of [{}, ...EXTREMES]) {
      const { container, unmount } = draw(view, { ...QUICK, ...changes });
      expect(container.querySelector('figure')).not.toBeNull();
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      unmount();
    }
  });
});

describe('the map', () => {
  test('says its cells to the keyboard, and the reader’s setting stands on it', () => {
    const { container } = draw('phase', QUICK);
    const map = screen.getByLabelText(
      'Deepest fall over the dip, by share of look-alike models and leverage',
    );
    fireEvent.focus(map);
    expect(container.querySelector('.read-out')?.textContent).toMatch(/40 of every 100, 22×: [\d.]+ dips/);
    fireEvent.keyDown(map, { key: 'ArrowDown' });
    fireEvent.keyDown(map, { key: 'ArrowRight' });
    expect(container.querySelector('.read-out')?.textContent).toMatch(/42.5 of every 100, 21.5×/);
    expect(container.querySelectorAll('.plot .shade-here')).toHaveLength(2);
  });

  test('a press takes the cell as the setting', () => {
    const { container, onPick } = draw('phase', QUICK);
    const area = container.querySelectorAll('.plot-area')[1]!;
    vi.spyOn(area, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 200));
    fireEvent.pointerDown(container.querySelectorAll('.chart-focus')[1]!, { clientX: 200, clientY: 0 });
    expect(onPick.mock.calls).toEqual([
      ['leverage', 22],
      ['similarity', 0.5],
    ]);
  });

  test('is told as seconds apart, or as how unlike where all react at one time', () => {
    const { unmount } = draw('phase', { ...QUICK, delaySpread: 60 });
    expect(screen.getByText('How far apart they react')).toBeTruthy();
    unmount();
    draw('phase', { ...QUICK, delaySpread: 0 });
    expect(screen.getByText('How unlike the platforms are')).toBeTruthy();
  });
});

describe('my position', () => {
  test('marks the seconds at which it is due and sold', () => {
    draw('own-position');
    expect(screen.getByText('due')).toBeTruthy();
    expect(screen.getByText('sold')).toBeTruthy();
    expect(screen.getByText(/The stake is gone, and 26 of every 100 of it are missing\./)).toBeTruthy();
  });
});

describe('a market of my own', () => {
  test('says where to look its figures up', () => {
    draw('own-book', { ownInterest: 2000 });
    expect(screen.getByText('Where to look these up')).toBeTruthy();
    expect(screen.getByText(/^\$2,000M of positions, \$150M within 1/)).toBeTruthy();
  });
});

describe('the class as the book', () => {
  test('everyone chooses again: the hands go down, the round stays in sight', () => {
    const { onPick } = draw('class-book', { handsAt3: 2, handsAt20: 2 });
    fireEvent.click(screen.getByRole('button', { name: 'Everyone chooses again' }));
    expect(onPick.mock.calls).toEqual([
      ['handsAt3', 0],
      ['handsAt5', 0],
      ['handsAt10', 0],
      ['handsAt20', 0],
    ]);
    expect(screen.getByText(/^4 hands, 11\.5× on average: −/)).toBeTruthy();
  });

  test('without hands there is no round to keep', () => {
    draw('class-book');
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Everyone chooses again' });
    expect(button.disabled).toBe(true);
  });
});
