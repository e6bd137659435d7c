import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Waterfall, type WaterfallRow } from '../../src/charts/Waterfall.tsx';
import type { PictureGuess } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';

const ROWS: readonly WaterfallRow[] = [
  { id: 'test', label: 'Test', kind: 'total', from: 0, to: 98, error: 0, text: '98' },
  { id: 'luck', label: 'luck', kind: 'step', from: 98, to: 58, error: 0, text: '▼ −40' },
  { id: 'truth', label: 'Truth', kind: 'total', from: 0, to: 58, error: 0, text: '58' },
  { id: 'fees', label: 'fees', kind: 'step', from: 58, to: 49, error: 0, text: '▼ −9' },
  { id: 'live', label: 'Live', kind: 'total', from: 0, to: 49, error: 0, text: '49' },
];
const ENDS = [ROWS[0]!, ROWS.at(-1)!];

const guessOf = (changes: Partial<PictureGuess> = {}): PictureGuess => ({
  place: 'never-there',
  minimum: 0,
  maximum: 100,
  step: 1,
  leap: 10,
  value: [50],
  theirs: null,
  label: 'How many were never there?',
  valueText: value => `${value} of 100`,
  onSet: vi.fn(),
  ...changes,
});

const waterfall = (rows: readonly WaterfallRow[], guess: PictureGuess | null) =>
  render(<Waterfall label="Account" rows={rows} divider={{ guess, places: ROWS.length }} />);
const property = (element: Element | null, name: string) =>
  Number.parseFloat((element as HTMLElement).style.getPropertyValue(name));
const cutAt = (element: Element | null) => property(element, '--left');
const across = (element: Element) => property(element.parentElement, '--across');
const left = (element: Element | null) => Number.parseFloat((element as HTMLElement).style.left);

it('stands between first and last bar as one empty block, and is pulled from the first to the last', () => {
  const guess = guessOf();
  const { container } = waterfall(ENDS, guess);
  // The scale leaves 2 % of the longest bar beyond it; places are told to a thousandth of a per cent.
  const [first, last] = [100 / 1.02, 50 / 1.02];
  expect(left(container.querySelector('.divider-block'))).toBeCloseTo(last, 3);
  expect(cutAt(container.querySelector('.divider-part'))).toBeCloseTo((first + last) / 2, 3);
  const handle = screen.getByRole('slider', { name: 'How many were never there?' });
  handle.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 100);
  fireEvent.pointerDown(handle, { clientX: 0, clientY: 10 });
  fireEvent.pointerMove(handle, { clientX: 1000, clientY: 10 });
  fireEvent.keyDown(handle, { key: 'ArrowLeft' });
  expect(vi.mocked(guess.onSet!).mock.calls).toEqual([
    [[100], 0],
    [[0], 0],
    [[49], 0],
  ]);
});

it('tells nothing of what is between while it is asked, and keeps its places', () => {
  const { container, unmount } = waterfall(ENDS, guessOf());
  expect(container.textContent).not.toMatch(/luck|fees|Truth|58|40/);
  const placesOf = (within: Element) =>
    [...within.querySelectorAll<HTMLElement>('.fall-total')]
      .filter(row => /Test|Live/.test(row.textContent ?? ''))
      .map(row => row.style.getPropertyValue('--place'));
  const before = placesOf(container);
  unmount();
  expect(before).toEqual(['1', '6']);
  expect(placesOf(waterfall(ROWS, guessOf({ onSet: null })).container)).toEqual(before);
});

it('stays as a line when the bars have dropped, with a friend’s', () => {
  const { container } = waterfall(ROWS, guessOf({ onSet: null, theirs: [20] }));
  expect(screen.queryByRole('slider')).toBeNull();
  expect(container.querySelector('.fall-divider')?.textContent).toBe('you: 50 of 100 friend: 20 of 100');
  const lines = [...container.querySelectorAll('.divider-line')];
  expect(lines).toHaveLength(2);
  expect(across(lines[1]!)).toBeGreaterThan(across(lines[0]!));
});

it('draws no line for those who made no guess', () => {
  const { container } = waterfall(ROWS, null);
  expect(container.querySelector('.fall-divider')).toBeNull();
  expect(container.querySelectorAll('.fall-row')).toHaveLength(ROWS.length);
});
