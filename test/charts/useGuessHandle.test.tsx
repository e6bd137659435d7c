import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { useGuessHandle } from '../../src/charts/useGuessHandle.ts';
import type { PictureGuess } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { oneHandle, threeHandles } from './guesses.ts';

interface HandleProps {
  readonly start: PictureGuess;
  readonly handle?: number;
  readonly upright?: boolean;
  readonly onSet?: (value: readonly number[]) => void;
}

/** A picture of 200 by 100 pixels whose width, or height from below, is the range. */
function Picture({ start, handle = 0, upright = false, onSet = () => undefined }: HandleProps) {
  const [value, setValue] = useState(start.value);
  const set = (next: readonly number[]) => {
    onSet(next);
    setValue(next);
  };
  const props = useGuessHandle({
    guess: { ...start, value, onSet: start.onSet && set },
    handle,
    upright,
    valueAt: ({ across, down }) => 100 * (upright ? 1 - down : across),
  });
  return (
    <div
      data-testid="picture"
      {...props}
      ref={element => {
        if (element) element.getBoundingClientRect = () => new DOMRect(100, 50, 200, 100);
      }}
    />
  );
}

const slider = () => screen.getByRole('slider');
const now = () => slider().getAttribute('aria-valuenow');
const at = (clientX: number, clientY = 60) => ({ clientX, clientY, button: 0, pointerId: 1 });

test('a picture is a slider while its guess is to be made, and only shows once it is made', () => {
  const { rerender } = render(<Picture start={oneHandle} />);
  expect(slider().getAttribute('aria-label')).toBe('How many of 100?');
  expect(slider().getAttribute('aria-valuetext')).toBe('50 of 100');
  expect(
    ['aria-valuemin', 'aria-valuemax', 'aria-orientation'].map(name => slider().getAttribute(name)),
  ).toEqual(['0', '100', 'horizontal']);
  expect(slider().tabIndex).toBe(0);
  rerender(<Picture start={{ ...oneHandle, onSet: null }} />);
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.getByTestId('picture').hasAttribute('tabindex')).toBe(false);
});

test('a press sets it there and a drag moves it, until the pointer is let go', () => {
  render(<Picture start={oneHandle} />);
  fireEvent.pointerMove(slider(), at(120));
  expect(now()).toBe('50');
  fireEvent.pointerDown(slider(), at(156));
  expect(now()).toBe('28');
  fireEvent.pointerMove(slider(), at(180));
  expect(now()).toBe('40');
  fireEvent.pointerMove(slider(), at(900));
  expect(now()).toBe('100');
  fireEvent.pointerUp(slider(), at(900));
  fireEvent.pointerMove(slider(), at(120));
  expect(now()).toBe('100');
});

test('a drag that the browser takes for scrolling ends', () => {
  render(<Picture start={oneHandle} />);
  fireEvent.pointerDown(slider(), at(156));
  fireEvent.pointerCancel(slider(), at(156));
  fireEvent.pointerMove(slider(), at(300));
  expect(now()).toBe('28');
});

test('another button sets nothing', () => {
  render(<Picture start={oneHandle} />);
  fireEvent.pointerDown(slider(), { ...at(156), button: 2 });
  fireEvent.pointerMove(slider(), at(300));
  expect(now()).toBe('50');
});

test('a finger that goes the other way scrolls the page', () => {
  const { rerender } = render(<Picture start={oneHandle} />);
  expect(slider().style.touchAction).toBe('pan-y');
  rerender(<Picture start={oneHandle} upright />);
  expect(slider().style.touchAction).toBe('pan-x');
  expect(slider().getAttribute('aria-orientation')).toBe('vertical');
  fireEvent.pointerDown(slider(), at(0, 70));
  expect(now()).toBe('80');
});

test('keys move it, digits are its number at once, keys of the browser are left alone', async () => {
  const user = userEvent.setup();
  const onSet = vi.fn();
  render(<Picture start={oneHandle} onSet={onSet} />);
  slider().focus();
  await user.keyboard('{ArrowRight}{ArrowUp}{Home}28{Backspace}');
  expect(onSet.mock.calls.map(([[value]]) => value)).toEqual([51, 61, 0, 2, 28, 2]);
  onSet.mockClear();
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
    fireEvent.keyDown(slider(), { key: '5', [modifier]: true });
  fireEvent.keyDown(slider(), { key: 'Tab' });
  expect(onSet).not.toHaveBeenCalled();
});

test('an arrow ends a number: the next digit begins another', async () => {
  const user = userEvent.setup();
  render(<Picture start={oneHandle} />);
  slider().focus();
  await user.keyboard('2{ArrowRight}8');
  expect(now()).toBe('8');
});

test('of several handles it sets its own, on the steps', async () => {
  const user = userEvent.setup();
  const onSet = vi.fn();
  render(<Picture start={threeHandles} handle={2} onSet={onSet} />);
  expect(now()).toBe('90');
  fireEvent.pointerDown(slider(), at(156));
  expect(onSet).toHaveBeenLastCalledWith([10, 50, 30]);
  slider().focus();
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(onSet).toHaveBeenLastCalledWith([10, 50, 15]);
});

test('a finger sets by a tap or along the handle; across it scrolls and sets nothing', () => {
  const finger = (clientX: number, clientY = 60) => ({ ...at(clientX, clientY), pointerType: 'touch' });
  render(<Picture start={oneHandle} />);
  fireEvent.pointerDown(slider(), finger(140));
  expect(now()).toBe('50');
  fireEvent.pointerUp(slider(), finger(142));
  expect(now()).toBe('21');
  fireEvent.pointerDown(slider(), finger(140));
  fireEvent.pointerMove(slider(), finger(143, 110));
  fireEvent.pointerUp(slider(), finger(143, 110));
  expect(now()).toBe('21');
  fireEvent.pointerDown(slider(), finger(140));
  fireEvent.pointerMove(slider(), finger(180, 64));
  fireEvent.pointerUp(slider(), finger(180, 64));
  expect(now()).toBe('40');
});
