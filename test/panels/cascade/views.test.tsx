import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { drawnViews } from '../drawnViews.tsx';
import { answers } from './scenario.ts';

const IDS = ['seconds', 'cliff', 'guards', 'hand'] as const;

const { panel, draw } = await drawnViews('cascade', IDS, answers);

const EXTREMES: readonly Partial<CascadeValues>[] = [
  { shock: 1e-6 },
  { shock: 5, leverage: 200, maintenanceMargin: 0 },
  { equity: 0 },
  { modelShare: 1, platforms: 20 },
  { modelShare: 0, stopShare: 1 },
  { impact: 'sqrt' },
  { handsAt3: 4, handsAt20: 2 },
  { duration: 5, timeStep: 0.25 },
];

describe('every view', () => {
  test.each(IDS)('%s draws the presets and the extremes, without “NaN”', view => {
    const presets = panel.presets.map(({ values }) => values as Partial<CascadeValues>);
    for (const changes of [{}, ...presets, ...EXTREMES]) {
      const { container, unmount } = draw(view, changes);
      expect(container.querySelector('figure')).not.toBeNull();
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      unmount();
    }
  });

  test.each(IDS)('%s keeps its answer while it is hidden', view => {
    const { container } = draw(view, {}, true);
    expect(container.textContent).not.toMatch(/\d/);
  });
});

describe('second by second', () => {
  test('tells the path in words, and names its moments on the picture', () => {
    draw('seconds');
    expect(screen.getByText(/After 2 seconds, at .*, the first model decides to sell\./)).toBeTruthy();
    expect(screen.getByText(/The low comes after 39 seconds: −17/)).toBeTruthy();
    expect(screen.getByText('first model sale')).toBeTruthy();
  });
});

describe('whose guard', () => {
  test('a pressed cell sets the guard and its number of platforms', () => {
    const { container, onPick } = draw('guards');
    fireEvent.pointerDown([...container.querySelectorAll('.heat-cell')][1]!);
    expect(onPick.mock.calls).toEqual([
      ['overrideLatency', 5],
      ['overrideOn', 1],
    ]);
    expect(container.querySelectorAll('.heat-mark')).toHaveLength(2);
  });

  test('the guard that is set is framed', () => {
    const { container } = draw('guards', { rateCap: 2, rateCapOn: 1 });
    expect(container.querySelector('.heat-cell.is-selected')?.textContent).toBe('10.6');
  });
});

describe('your hand', () => {
  test('counts of a class are taken, and what is no count is not', () => {
    draw('hand');
    const type = (label: string, text: string) => {
      const field = screen.getByLabelText(label);
      fireEvent.change(field, { target: { value: text } });
      fireEvent.blur(field);
    };
    type('Hands within 5 seconds', '12');
    type('Hands within 10 seconds', '-3');
    type('Hands within 15 seconds', 'many');
    expect(screen.getByText(/12 hands; the middle one pressed within 5 seconds\./)).toBeTruthy();
  });

  test('Stop before any model has sold is no reaction', () => {
    const { onPick } = draw('hand', { overrideLatency: 0 });
    fireEvent.click(screen.getByRole('button', { name: 'Run' }));
    fireEvent.click(screen.getByRole('button', { name: 'Stop the models' }));
    expect(onPick).toHaveBeenCalledWith('overrideLatency', 0);
    expect(
      screen.getByText(/^You pressed before any model had sold, and they stop at the first sale: /),
    ).toBeTruthy();
    expect(screen.queryByText(/You stopped/)).toBeNull();
    expect(screen.getByText('No reaction is measured of a press before the mark.')).toBeTruthy();
  });
});
