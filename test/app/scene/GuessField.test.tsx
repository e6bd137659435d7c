import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { GuessField } from '../../../src/app/scene/GuessField.tsx';
import { GuessNumber } from '../../../src/charts/GuessNumber.tsx';
import { oneHandle, threeHandles } from '../../charts/guesses.ts';
import { renderWithWords as render } from '../../words.tsx';

const nothing = (_: readonly number[]) => {};

function Field({ maximum = 100, step = 1, onSet = nothing, onTakeBack = (_: number) => {} }) {
  const [value, setValue] = useState(oneHandle.value);
  const set = (next: readonly number[]) => {
    onSet(next);
    setValue(next);
  };
  return <GuessField guess={{ ...oneHandle, maximum, step, value, onSet: set, onTakeBack }} />;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Your guess');

test('shows what is set, and says it with its unit', () => {
  render(<Field />);
  expect([field().value, field().getAttribute('aria-description')]).toEqual(['50', '50 of 100']);
});

test('what is typed is set at once, in place of what stood there', async () => {
  const user = userEvent.setup();
  const onSet = vi.fn();
  render(<Field onSet={onSet} />);
  await user.click(field());
  await user.keyboard('28');
  expect(onSet.mock.calls).toEqual([[[2]], [[28]]]);
  expect([field().value, field().getAttribute('aria-description')]).toEqual(['28', '28 of 100']);
});

test('a number may have thousands signs of any language', () => {
  const onSet = vi.fn();
  render(<Field maximum={1_000_000} onSet={onSet} />);
  for (const text of ['12,500', '12.500', '12 500', '12\u202f500', '12’500'])
    fireEvent.change(field(), { target: { value: text } });
  expect(onSet.mock.calls).toEqual(Array.from({ length: 5 }, () => [[12_500]]));
});

test('an emptied field takes the number back', () => {
  const [onSet, onTakeBack] = [vi.fn(), vi.fn()];
  render(<Field onSet={onSet} onTakeBack={onTakeBack} />);
  fireEvent.change(field(), { target: { value: ' ' } });
  expect(onTakeBack.mock.calls).toEqual([[0]]);
  expect(onSet).not.toHaveBeenCalled();
  expect([field().getAttribute('aria-invalid'), field().getAttribute('aria-description')]).toEqual([
    null,
    null,
  ]);
});

test('one of several that nobody has set has an empty field, and a refusal puts no number in its place', () => {
  render(
    <GuessNumber guess={{ ...threeHandles, left: [false, true, true] }} label="Your guess" handle={1} />,
  );
  expect(field().value).toBe('');
  fireEvent.change(field(), { target: { value: '500' } });
  expect(screen.getByRole('status').textContent).toBe('“500”: it must be at most 100.');
});

describe('what cannot count', () => {
  const state = () => [
    field().getAttribute('aria-invalid'),
    screen.getByRole('status').textContent,
    field().getAttribute('aria-describedby') === screen.getByRole('status').id,
  ];

  test.each([
    ['500', '“500”: it must be at most 100; using 50.'],
    ['1,000', '“1,000”: it must be at most 100; using 50.'],
    ['-3', '“-3”: it must be at least 0; using 50.'],
    ['−3', '“−3”: it must be at least 0; using 50.'],
    ['12.5', '“12.5”: only whole numbers are understood here; using 50.'],
    ['12,5', '“12,5”: only whole numbers are understood here; using 50.'],
    ['many', '“many” is not a number; using 50.'],
    ['1e3', '“1e3” is not a number; using 50.'],
  ])('%j sets nothing, and stays refused in its field, with what counts', (text, words) => {
    const onSet = vi.fn();
    render(<Field onSet={onSet} />);
    fireEvent.change(field(), { target: { value: text } });
    fireEvent.blur(field());
    expect(onSet).not.toHaveBeenCalled();
    expect([field().value, ...state()]).toEqual([text, 'true', words, true]);
    expect(field().getAttribute('aria-description')).toBe('50 of 100');
  });

  test('is not told by Enter before the field shows what is', () => {
    render(<Field />);
    fireEvent.change(field(), { target: { value: '500' } });
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(false);
    expect([field().value, ...state()]).toEqual(['50', null, '', false]);
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(true);
  });
});

test('a typed number counts as it is, between the steps of the arrows too', () => {
  const onSet = vi.fn();
  render(<Field maximum={40_000} step={100} onSet={onSet} />);
  fireEvent.change(field(), { target: { value: '12,430' } });
  expect(onSet.mock.calls).toEqual([[[12_430]]]);
});
