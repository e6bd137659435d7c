import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { PickStrip } from '../../src/charts/PickStrip.tsx';
import type { PictureGuess } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { guessOf } from './pictureGuess.ts';

/** Ten steps on an axis of twelve. */
const X: Axis = { title: '', scale: 'linear', domain: [0, 12], format: String };
const STEPS = Array.from({ length: 10 }, (_, at) => ({
  upper: at < 4 ? ('primary' as const) : ('empty' as const),
  lower: at < 4 ? ('empty' as const) : ('dead' as const),
}));

function strip({ picked = 3, guess = null as PictureGuess | null, canPick = true } = {}) {
  const onPick = vi.fn();
  const around = vi.fn();
  const drawn = render(
    <div role="application" onKeyDown={around}>
      <PickStrip
        x={X}
        steps={STEPS}
        picked={picked}
        label="Day"
        valueText={step => `day ${step}`}
        onPick={canPick ? onPick : null}
        guess={guess}
      />
    </div>,
  );
  for (const slider of screen.queryAllByRole('slider'))
    slider.getBoundingClientRect = () => new DOMRect(100, 0, 240, 44);
  return { ...drawn, onPick, around };
}

describe('a strip of steps', () => {
  it('draws each step in two halves, and marks the picked one', () => {
    const { container } = strip();
    expect(container.querySelectorAll('.pick-half.is-primary')).toHaveLength(4);
    expect(container.querySelectorAll('.pick-half.is-dead')).toHaveLength(6);
    const thumb = container.querySelector<HTMLElement>('.guess-place')!;
    expect(Number(thumb.style.getPropertyValue('--across'))).toBeCloseTo(2.5 / 12, 9);
  });

  it('is a slider that a press and a drag move, up to its last step', () => {
    const { onPick } = strip();
    const slider = screen.getByRole('slider', { name: 'Day' });
    expect(slider.getAttribute('aria-valuetext')).toBe('day 3');
    fireEvent.pointerMove(slider, { clientX: 300 });
    expect(onPick).not.toHaveBeenCalled();
    fireEvent.pointerDown(slider, { clientX: 101 });
    fireEvent.pointerMove(slider, { clientX: 235 });
    fireEvent.pointerMove(slider, { clientX: 339 });
    fireEvent.pointerUp(slider);
    fireEvent.pointerMove(slider, { clientX: 101 });
    expect(onPick.mock.calls).toEqual([[1], [7], [10]]);
  });

  it('moves by keys, and keeps them from the picture around', () => {
    const { onPick, around } = strip();
    const slider = screen.getByRole('slider');
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home', 'ArrowUp', 'Tab'])
      fireEvent.keyDown(slider, { key });
    expect(onPick.mock.calls).toEqual([[4], [2], [10], [1], [10]]);
    expect(around).toHaveBeenCalledTimes(1);
  });

  it('only shows where nothing can be picked', () => {
    strip({ canPick: false });
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('takes a guess of so many steps from the first, and shows it afterwards', () => {
    const onSet = vi.fn();
    const asked = { place: 'days', maximum: 10, onSet };
    const { container, unmount } = strip({ guess: guessOf(4, asked) });
    const slider = screen.getByRole('slider', { name: 'How often is it right?' });
    fireEvent.pointerDown(slider, { clientX: 220 });
    expect(onSet).toHaveBeenCalledWith([6], 0);
    expect(container.querySelector<HTMLElement>('.pick-guess')!.style.width).toBe('33.333%');
    unmount();
    const shown = strip({ guess: guessOf(4, { ...asked, onSet: null, theirs: [7] }), canPick: false });
    expect(shown.container.querySelectorAll('.pick-guess')).toHaveLength(2);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
