import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { CurveChart, type CurveChartProps } from '../../src/charts/CurveChart.tsx';
import { InSceneContext } from '../../src/charts/scenePicture.ts';
import type { PictureGuess } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';

const axis = (domain: readonly [number, number]): Axis => ({
  title: '',
  scale: 'linear',
  domain,
  format: value => `${value}`,
});

const guessOf = (changes: Partial<PictureGuess> = {}): PictureGuess => ({
  place: 'end',
  minimum: 0,
  maximum: 100,
  step: 1,
  leap: 10,
  value: [40],
  theirs: null,
  label: 'What is left?',
  valueText: value => `${value} coins`,
  onSet: vi.fn(),
  ...changes,
});

const END = { given: { x: 0, y: 50 }, at: [10], unit: 1 };
const KNOTS = { given: { x: 5, y: 50 }, givenLabel: 'here 50', at: [2, 8], names: ['two', 'eight'], unit: 1 };
const LINE = {
  id: 'truth',
  label: 'truth',
  role: 'primary' as const,
  points: [
    { x: 0, y: 50 },
    { x: 10, y: 90 },
  ],
};

function chart(props: Partial<CurveChartProps>) {
  return render(
    <InSceneContext value={true}>
      <CurveChart label="Money" x={axis([0, 10])} y={axis([0, 100])} lines={[]} {...props} />
    </InSceneContext>,
  );
}

/** Gives a part of the picture a size, which jsdom does not. */
function sized(element: Element): Element {
  element.getBoundingClientRect = () => new DOMRect(100, 50, 200, 100);
  return element;
}

it('lets the end of a line be pulled up and down, with its number beside it', () => {
  const guess = guessOf();
  const { container } = chart({ asked: END, guess });
  expect(container.querySelector('.line-guess')?.getAttribute('d')).toBe('M0 500L1000 600');
  expect(container.querySelector('.guess-amount')?.textContent).toBe('40 coins');
  const handle = sized(screen.getByRole('slider', { name: 'What is left?' }));
  expect(handle.getAttribute('aria-orientation')).toBe('vertical');
  expect((handle as HTMLElement).style.touchAction).toBe('pan-x');
  fireEvent.pointerMove(handle, { clientX: 150, clientY: 60 });
  expect(guess.onSet).not.toHaveBeenCalled();
  fireEvent.pointerDown(handle, { clientX: 150, clientY: 130 });
  fireEvent.pointerMove(handle, { clientX: 290, clientY: 75 });
  fireEvent.pointerUp(handle);
  fireEvent.pointerMove(handle, { clientX: 290, clientY: 60 });
  expect(vi.mocked(guess.onSet!).mock.calls).toEqual([
    [[20], 0],
    [[75], 0],
  ]);
});

it('sets the end of a line by keys and digits', () => {
  const guess = guessOf();
  chart({ asked: END, guess });
  const handle = screen.getByRole('slider');
  for (const key of ['ArrowUp', 'ArrowLeft', '7']) fireEvent.keyDown(handle, { key });
  expect(vi.mocked(guess.onSet!).mock.calls).toEqual([
    [[50], 0],
    [[39], 0],
    [[7], 0],
  ]);
});

it('has no cursor that could read the answer while it is asked', () => {
  chart({ asked: END, guess: guessOf() });
  expect(screen.queryByRole('application')).toBeNull();
  expect(screen.getAllByRole('slider')).toHaveLength(1);
});

it('keeps the guess and a friend’s beside the truth, each with its number, and swept lines behind', () => {
  const { container } = chart({
    asked: END,
    guess: guessOf({ onSet: null, theirs: [70] }),
    lines: [LINE],
  });
  expect(screen.queryByRole('slider')).toBeNull();
  expect(container.querySelector('.line-theirs')?.getAttribute('d')).toBe('M0 500L1000 300');
  const labels = [...container.querySelectorAll('.end-label')].map(label => label.textContent);
  expect(labels).toEqual(['truth', 'you: 40 coins', 'friend: 70 coins']);
  const heights = [...container.querySelectorAll('.end-label')].map(label =>
    Number.parseFloat(label.getAttribute('y')!),
  );
  const sorted = heights.sort((one, other) => one - other);
  expect(sorted[1]! - sorted[0]!).toBeGreaterThanOrEqual(8 - 1e-6);
  expect(sorted[2]! - sorted[1]!).toBeGreaterThanOrEqual(8 - 1e-6);
  expect([...container.querySelectorAll('.is-swept')].map(label => label.textContent)).toEqual(['truth']);
});

it('leaves the axes and the room beside them as they are when it is shown', () => {
  const shape = (container: Element) => [
    container.querySelector('.plot')!.getAttribute('style'),
    ...[...container.querySelectorAll('.tick')].map(tick => `${tick.textContent} ${tick.getAttribute('y')}`),
  ];
  const asked = chart({ asked: END, guess: guessOf() });
  const before = shape(asked.container);
  asked.unmount();
  const shown = chart({ asked: END, guess: guessOf({ onSet: null }), lines: [LINE] });
  expect(shape(shown.container)).toEqual(before);
});

it('draws a curve by a stroke over its knots, from the point that is given', () => {
  const guess = guessOf({ value: [10, 90] });
  const { container } = chart({ asked: KNOTS, guess });
  expect(container.querySelector('.line-guess')?.getAttribute('d')).toBe('M200 900L500 500L800 100');
  expect(container.querySelector('.marker-dot')?.getAttribute('cx')).toBe('50%');
  expect(container.querySelector('.is-given')?.textContent).toBe('here 50');
  const canvas = sized(container.querySelector('.guess-canvas')!);
  fireEvent.pointerDown(canvas, { clientX: 140, clientY: 130 });
  expect(document.activeElement).toBe(screen.getByRole('slider', { name: 'two' }));
  fireEvent.pointerMove(canvas, { clientX: 280, clientY: 110 });
  fireEvent.pointerUp(canvas);
  fireEvent.pointerMove(canvas, { clientX: 140, clientY: 60 });
  expect(vi.mocked(guess.onSet!).mock.calls).toEqual([
    [[20, 90], 0],
    [[20, 37], undefined],
  ]);
});

it('sets each knot by its keys and by its field in the row', () => {
  const guess = guessOf({ value: [10, 90] });
  chart({ asked: KNOTS, guess });
  fireEvent.keyDown(screen.getByRole('slider', { name: 'eight' }), { key: 'ArrowDown' });
  fireEvent.change(screen.getByRole('textbox', { name: 'two' }), { target: { value: '33' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'two' }), { target: { value: 'many' } });
  expect(vi.mocked(guess.onSet!).mock.calls).toEqual([
    [[10, 80], 1],
    [[33, 90], 0],
  ]);
});

it('keeps what was drawn once it is shown, and what is given where nothing was', () => {
  const { container, unmount } = chart({
    asked: KNOTS,
    guess: guessOf({ value: [10, 90], onSet: null }),
    lines: [LINE],
  });
  expect(screen.getAllByRole<HTMLInputElement>('textbox').every(field => field.readOnly)).toBe(true);
  expect(container.querySelectorAll('.curve-swept')).toHaveLength(2);
  unmount();
  const without = chart({ asked: KNOTS, guess: null, lines: [LINE] });
  expect(without.container.querySelector('.line-guess')).toBeNull();
  expect(without.container.querySelector('.is-given')).not.toBeNull();
});
