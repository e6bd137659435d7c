import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { crashOutcome } from '../../../src/panels/guardrails/crash.ts';
import { DAYS, ENDS } from '../../../src/panels/guardrails/outcomes.ts';
import { type GuardrailsValues, guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { loadTelling } from '../../../src/panels/openPanel.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { guessOf } from '../../charts/pictureGuess.ts';
import { renderWithWords as render } from '../../words.tsx';
import { DrawnView } from '../DrawnView.tsx';

const panel = findPanel('guardrails')!;
const { tables } = await loadTelling(panel);
const View = await panel.module.views['crash']!(panel.text);
const DEFAULTS = defaultValues(guardrailsParameters);

function draw(changes: Partial<GuardrailsValues> = {}, props: Partial<Parameters<typeof DrawnView>[0]> = {}) {
  const values = { ...DEFAULTS, ...changes };
  const outcome = crashOutcome(values);
  const onPick = vi.fn();
  const drawn = render(
    <DrawnView
      View={View}
      values={values}
      text={panel.text}
      outcome={outcome}
      table={tables['crash']!(outcome, values)}
      onPick={onPick}
      {...props}
    />,
  );
  return { ...drawn, onPick };
}

describe('the first screen', () => {
  test('draws presets and extremes, without “NaN”', () => {
    const presets = panel.presets.map(({ values }) => values as Partial<GuardrailsValues>);
    for (const changes of [{}, ...presets, { crash: 1 }, { crash: 1e-6, cap: 1e-6 }, { cap: 200, day: 1 }]) {
      const { container, unmount } = draw(changes);
      expect(container.querySelector('figure')).not.toBeNull();
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      unmount();
    }
  });

  test('names what is left at the ends, and the leverage of that morning', () => {
    const { container } = draw();
    expect([...container.querySelectorAll('.end-label')].map(({ textContent }) => textContent)).toEqual([
      'nothing',
      '185',
    ]);
    expect(container.querySelector('.limit-bars')!.textContent).toContain('14.8×');
    expect(container.querySelector('.limit-bars')!.textContent).toContain('3.9×');
    expect(container.querySelector('.limit-bars')!.textContent).toContain('12.5×');
  });

  test('moves the crash by its line and by the strip', () => {
    const { container, onPick } = draw();
    const area = container.querySelector('.plot-area')!;
    area.getBoundingClientRect = () => new DOMRect(0, 0, 510, 200);
    const focus = container.querySelector('.chart-focus')!;
    fireEvent.pointerDown(focus, { clientX: 405, clientY: 50 });
    fireEvent.pointerMove(focus, { clientX: 25, clientY: 50 });
    fireEvent.pointerMove(focus, { clientX: 500, clientY: 50 });
    fireEvent.pointerUp(focus);
    expect(onPick.mock.calls).toEqual([
      ['day', 41],
      ['day', 3],
      ['day', 41],
    ]);
    const slider = screen.getByRole('slider', { name: 'Day of the crash' });
    expect(slider.getAttribute('aria-valuetext')).toBe(
      'Day 41: the one that calms down is ahead, nothing and 185',
    );
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(onPick).toHaveBeenLastCalledWith('day', 40);
  });
});

describe('in a scene', () => {
  test('asked for the ends, lines stop at the eve, and strip and leverage tell nothing', () => {
    const guess = guessOf(0, { place: ENDS, maximum: 350, value: [339, 332], onSet: vi.fn() });
    const { container } = draw({}, { hidden: true, inScene: true, asked: ENDS, guess });
    expect(container.querySelectorAll('.end-label')).toHaveLength(0);
    expect(container.querySelectorAll('.pick-half:not(.is-empty)')).toHaveLength(0);
    expect(container.textContent).not.toMatch(/nothing|185|14\.8|3\.9/);
    expect(screen.getAllByRole('slider').map(handle => handle.getAttribute('aria-label'))).toEqual([
      'the bolder one',
      'the calmer one',
    ]);
  });

  test('asked for the days, the strip is closed and takes the guess', () => {
    const guess = guessOf(20, { place: DAYS, maximum: 41, onSet: vi.fn() });
    const { container } = draw({}, { hidden: true, inScene: true, asked: DAYS, guess });
    expect(container.querySelectorAll('.pick-half:not(.is-empty)')).toHaveLength(0);
    expect(screen.getAllByRole('slider')).toHaveLength(1);
  });

  test('the strip stays closed where a later scene asks of it', () => {
    const { container } = draw({}, { inScene: true, asked: ENDS, restClosed: true });
    expect(container.querySelectorAll('.pick-half:not(.is-empty)')).toHaveLength(0);
    expect(container.querySelectorAll('.end-label')).toHaveLength(2);
  });
});
