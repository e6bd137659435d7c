import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { GuardrailsValues } from '../../../src/panels/guardrails/params.ts';
import { drawnViews } from '../drawnViews.tsx';
import { answers, full, scenario } from './depthScenario.ts';

const DEPTH = ['need', 'stops', 'paid'] as const;
const IDS = [...DEPTH, 'last-word', 'days', 'tails'] as const;
type ViewId = (typeof IDS)[number];

const { tables, draw } = await drawnViews('guardrails', IDS, answers);

const EXTREMES: Readonly<Record<ViewId, readonly Partial<GuardrailsValues>[]>> = {
  need: [
    { need: 1, ringFenced: 0.99, heldLeverage: 100 },
    { need: 0.01, needDays: 1, heldLeverage: 1 },
    { ringFenced: 0 },
  ],
  stops: [{ stop: 0.001, heldLeverage: 1 }, { stop: 0.9, heldLeverage: 100, crash: 1 }, { cap: 0.1 }],
  paid: [{ crash: 1 }, { crash: 0.001, cap: 200 }, { aim: 'survival', cap: 0.1 }],
  'last-word': [
    { day: 1, limit: 0 },
    { cap: 200, limit: 200, crash: 1 },
  ],
  days: [{ crash: 1 }, { crash: 0.001, cap: 0.5 }],
  tails: [{ crash: 1 }, { seed: 6 }],
};

describe('every view', () => {
  test.each(IDS)('%s draws the defaults and the extremes, without “NaN”', view => {
    for (const changes of [{}, ...EXTREMES[view]]) {
      const { container, unmount } = draw(view, changes);
      expect(container.querySelector('figure')).not.toBeNull();
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      unmount();
    }
  });

  test.each(DEPTH)('%s keeps its answer while it is hidden', view => {
    const { container } = draw(view, {}, true);
    // The heading of a box names a setting.
    expect(container.textContent.replace('40\u202f% aside', '')).not.toMatch(/\d/);
  });
});

describe('money needed on a date', () => {
  test('is shown kept in four ways, and the leg that is left on falling in the table', () => {
    const { container } = draw('need');
    expect([...container.querySelectorAll('.dot-box-heading')].map(({ textContent }) => textContent)).toEqual(
      ['one bet', '40\u202f% aside', 'a hedge', 'one leg'],
    );
    const table = tables['need']!(full('need'), scenario());
    expect(table.rows.map(row => row['case'])).toContain('the leg on falling left');
  });
});

describe('paid to maximise', () => {
  test('a picked box chooses its aim', () => {
    const { onPick } = draw('paid');
    fireEvent.click(screen.getByRole('radio', { name: /^Paid for fees/ }));
    expect(onPick).toHaveBeenCalledWith('aim', 'fees');
  });
});

describe('all crash days', () => {
  test('a pressed cell sets the day of the crash', () => {
    const { container, onPick } = draw('days');
    fireEvent.pointerDown([...container.querySelectorAll('.heat-cell')][2]!);
    expect(onPick).toHaveBeenCalledWith('day', 21);
  });
});

describe('tails from the calm', () => {
  test('a range that is open is told as open and drawn to the loss of all, which is the last tick', () => {
    const { container } = draw('tails');
    expect(container.querySelectorAll('.ranges-text')[2]!.textContent).toMatch(/or more$/);
    const { marginInlineStart, width } = container.querySelectorAll<HTMLElement>('.ranges-bar')[2]!.style;
    const all = [...container.querySelectorAll<HTMLElement>('.ranges-tick')].at(-1)!;
    expect(all.textContent).toContain('100');
    const end = Number.parseFloat(marginInlineStart) + Number.parseFloat(width);
    expect(end).toBeCloseTo(Number.parseFloat(all.style.left), 6);
  });
});
