import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { finish, type Intermediate } from '../../../src/panels/defineComputation.ts';
import { calm } from '../../../src/panels/guardrails/calm.ts';
import type { CalmOutcome } from '../../../src/panels/guardrails/calmOutcome.ts';
import { type GuardrailsValues, guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { loadTelling } from '../../../src/panels/openPanel.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { renderWithWords as render } from '../../words.tsx';
import { DrawnView } from '../DrawnView.tsx';

const panel = findPanel('guardrails')!;
const { tables } = await loadTelling(panel);
const View = await panel.module.views['calm']!(panel.text);
const picture = await panel.module.pictures['calm']!(panel.text);
const context = { draws: new DrawCache(), assets: null };

const valuesOf = (changes: Partial<GuardrailsValues>): GuardrailsValues => ({
  ...(defaultValues(guardrailsParameters) as GuardrailsValues),
  windowDays: 60,
  ...changes,
});

function draw(outcome: CalmOutcome, values = valuesOf({}), hidden = false) {
  const onPick = vi.fn();
  const table = tables['calm']!(outcome, values);
  const props = { View, values, outcome, table, hidden, onPick, text: panel.text };
  return { ...render(<DrawnView {...props} />), onPick, table };
}

/** The outcome after so many rounds. */
function learnedFor(rounds: number): CalmOutcome {
  const work = calm.compute(valuesOf({}), context);
  for (let round = 0; round < rounds; round++) work.next();
  return (work.next().value as Intermediate<CalmOutcome>).outcome;
}

const full = finish(calm.compute(valuesOf({}), context));
const waiting = (container: Element) => container.querySelectorAll('.calm-after.is-waiting').length;

describe('trained on the calm', () => {
  test('draws how it learns, and keeps back what comes of it', () => {
    const before = draw(learnedFor(0));
    expect(before.container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(screen.getByText('It is learning: round 0 of 150.')).toBeTruthy();
    before.unmount();
    const { container, table } = draw(learnedFor(70));
    expect(screen.getByText('It is learning: round 70 of 150.')).toBeTruthy();
    expect(waiting(container)).toBe(2);
    expect(container.querySelectorAll('.mark-observed').length).toBeGreaterThanOrEqual(60);
    expect(table.rows).toEqual([]);
    expect(picture(learnedFor(70), valuesOf({}))).toBeNull();
  });

  test('then tells all models, and plays the storm day by day', () => {
    const { container, table } = draw(full);
    expect(waiting(container)).toBe(0);
    expect(table.rows).toHaveLength(4);
    expect(screen.getByText('day 27')).toBeTruthy();
    const came = () => container.querySelectorAll('.plot-area .mark-observed').length;
    expect(came()).toBe(88);
    fireEvent.click(screen.getByRole('button', { name: 'Step' }));
    expect(screen.getByText('day 0')).toBeTruthy();
    expect(came()).toBe(61);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(picture(full, valuesOf({}))!.charts).toHaveLength(2);
  });

  test('says by what name its weights go, under method', () => {
    const { container } = draw(full);
    expect(container.querySelector('.figure-method')!.textContent).toContain(full.hash!);
  });

  test('has the ends of the seeds behind its dots only where the window is one of theirs', () => {
    const bands = (outcome: CalmOutcome) =>
      draw(outcome).container.querySelectorAll('.dumbbell-track .band-fill').length;
    expect(bands(full)).toBe(0);
    expect(bands({ ...full, seen: { days: 600, falls: 1, bound: 0.01 } })).toBe(0);
    expect(bands({ ...full, seen: { days: 600, falls: 0, bound: 0.005 } })).toBe(4);
  });

  test('shows nothing of its answer while it is hidden', () => {
    const { container } = draw(full, valuesOf({}), true);
    expect(container.querySelectorAll('.dumbbell-track')).toHaveLength(0);
    expect(container.querySelector('.calm-pictures')).toBeNull();
  });

  test('the window is dragged wherever it is held, on its step, and made longer by its end', () => {
    const { container, onPick } = draw(full, valuesOf({ windowFrom: 300 }));
    const plot = container.querySelector('.plot-area')!;
    plot.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 100);
    const drag = (name: string, from: number, ...to: readonly number[]) => {
      const handle = screen.getByRole('slider', { name });
      fireEvent.pointerDown(handle, { clientX: from, pointerId: 1, button: 0 });
      for (const clientX of to) fireEvent.pointerMove(handle, { clientX, pointerId: 1 });
    };
    drag('The window', 345, 168, 900);
    expect(onPick.mock.calls).toEqual([
      ['windowFrom', 120],
      ['windowFrom', 400],
    ]);
    onPick.mockClear();
    drag('The end of the window', 360, 500, 310, 999);
    expect(onPick.mock.calls).toEqual([
      ['windowDays', 200],
      ['windowDays', 600],
    ]);
  });
});
