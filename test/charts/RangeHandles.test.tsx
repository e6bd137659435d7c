import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { RangeHandles } from '../../src/charts/RangeHandles.tsx';
import { renderWithWords as render } from '../words.tsx';

const days: Axis = { title: 'Day', scale: 'linear', domain: [0, 1000], format: value => `${value}` };

function handles() {
  const [onMove, onEnd] = [vi.fn(), vi.fn()];
  const shared = { step: 10, valueText: '' };
  const { container } = render(
    <div data-plot>
      <RangeHandles
        x={days}
        from={200}
        to={500}
        whole={{ ...shared, label: 'The window', range: [0, 400], onMove }}
        end={{ ...shared, label: 'Its end', range: [260, 800], onMove: onEnd }}
      />
    </div>,
  );
  container.querySelector('[data-plot]')!.getBoundingClientRect = () => new DOMRect(100, 0, 500, 100);
  const [whole, end] = ['The window', 'Its end'].map(name => screen.getByRole('slider', { name }));
  return { whole: whole!, end: end!, onMove, onEnd };
}

/** Pressed at one place of the axis and pulled to another. */
function drag(handle: Element, from: number, to: number) {
  const at = (day: number) => ({ clientX: 100 + day / 2, pointerId: 1, button: 0 });
  fireEvent.pointerDown(handle, at(from));
  fireEvent.pointerMove(handle, at(to));
}

it('moves as a whole from wherever it is held, by as much as the pointer does', () => {
  const { whole, onMove, onEnd } = handles();
  drag(whole, 430, 330);
  expect(onMove.mock.calls).toEqual([[100]]);
  drag(whole, 250, 254);
  expect(onMove).toHaveBeenCalledTimes(1);
  drag(whole, 250, 900);
  expect(onMove.mock.calls.at(-1)).toEqual([400]);
  fireEvent.pointerUp(whole);
  fireEvent.pointerMove(whole, { clientX: 300, pointerId: 1 });
  expect(onMove).toHaveBeenCalledTimes(2);
  expect(onEnd).not.toHaveBeenCalled();
});

it('is made longer and shorter by its end, within its range', () => {
  const { end, onMove, onEnd } = handles();
  drag(end, 506, 606);
  drag(end, 500, 100);
  drag(end, 500, 990);
  expect(onEnd.mock.calls).toEqual([[600], [260], [800]]);
  expect(onMove).not.toHaveBeenCalled();
});

it('moves by arrows, and leaves all other keys to what is around it', () => {
  const { whole, end, onMove, onEnd } = handles();
  fireEvent.keyDown(whole, { key: 'ArrowRight' });
  fireEvent.keyDown(end, { key: 'ArrowLeft' });
  fireEvent.keyDown(end, { key: 'End' });
  expect(onMove.mock.calls).toEqual([[210]]);
  expect(onEnd.mock.calls).toEqual([[490], [800]]);
  expect(fireEvent.keyDown(whole, { key: 'Tab' })).toBe(true);
  expect(fireEvent.keyDown(whole, { key: 'ArrowLeft', altKey: true })).toBe(true);
});
