import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { CurveChart } from '../../src/charts/CurveChart.tsx';
import { InSceneContext } from '../../src/charts/scenePicture.ts';
import type { PictureGuess } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { guessOf } from './pictureGuess.ts';

const axis = (domain: readonly [number, number]): Axis => ({
  title: '',
  scale: 'linear',
  domain,
  format: String,
});
const STARTS = [
  { x: 5, y: 50 },
  { x: 5, y: 40 },
];
const ASKED = { given: STARTS[0]!, starts: STARTS, at: [10, 10], names: ['bolder', 'calmer'], unit: 1 };

function chart(guess: PictureGuess) {
  return render(
    <InSceneContext value={true}>
      <CurveChart label="Money" x={axis([0, 10])} y={axis([0, 100])} lines={[]} asked={ASKED} guess={guess} />
    </InSceneContext>,
  );
}

it('lets each of two ends be pulled in a lane of its own, and typed', () => {
  const onSet = vi.fn();
  const { container } = chart(guessOf(0, { value: [30, 20], onSet }));
  expect(container.querySelector('.line-guess')?.getAttribute('d')).toBe(
    'M500 500L1000 700M500 600L1000 800',
  );
  const [bolder, calmer] = ['bolder', 'calmer'].map(name => screen.getByRole('slider', { name }));
  for (const lane of [bolder!, calmer!]) lane.getBoundingClientRect = () => new DOMRect(0, 100, 44, 200);
  fireEvent.pointerDown(bolder!, { clientX: 10, clientY: 250 });
  fireEvent.pointerUp(bolder!);
  fireEvent.pointerDown(calmer!, { clientX: 10, clientY: 150 });
  fireEvent.keyDown(calmer!, { key: 'ArrowUp' });
  fireEvent.change(screen.getByRole('textbox', { name: 'calmer' }), { target: { value: '7' } });
  expect(onSet.mock.calls).toEqual([
    [[25, 20], 0],
    [[30, 75], 1],
    [[30, 30], 1],
    [[30, 7], 1],
  ]);
});

it('names both guesses at the ends of their lines once the truth is shown', () => {
  const { container } = chart(guessOf(0, { value: [30, 20], theirs: [10, 90] }));
  const labels = [...container.querySelectorAll('.end-label')].map(({ textContent }) => textContent);
  expect(labels).toEqual(['you: 30 of 100', 'you: 20 of 100', 'friend: 10 of 100', 'friend: 90 of 100']);
  expect(screen.queryByRole('slider')).toBeNull();
});
