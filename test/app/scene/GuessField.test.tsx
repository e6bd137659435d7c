import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { GuessField } from '../../../src/app/scene/GuessField.tsx';
import { oneHandle } from '../../charts/guesses.ts';
import { renderWithWords as render } from '../../words.tsx';

function Field({ maximum = 100, step = 1, onSet = (_: readonly number[]) => {} }) {
  const [value, setValue] = useState(oneHandle.value);
  const set = (next: readonly number[]) => {
    onSet(next);
    setValue(next);
  };
  return <GuessField guess={{ ...oneHandle, maximum, step, value, onSet: set }} />;
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

test('what is no number sets nothing; when it is left, the field shows what counts', async () => {
  const user = userEvent.setup();
  const onSet = vi.fn();
  render(<Field onSet={onSet} />);
  await user.click(field());
  await user.keyboard('many');
  expect(onSet).not.toHaveBeenCalled();
  expect(field().value).toBe('many');
  await user.tab();
  expect(field().value).toBe('50');
});

describe('what cannot count', () => {
  const state = () => [
    field().getAttribute('aria-invalid'),
    screen.getByRole('status').textContent,
    field().getAttribute('aria-describedby') === screen.getByRole('status').id,
  ];

  test.each([
    ['500', 100, '“500”: it must be at most 100; using 100.'],
    ['1,000', 100, '“1,000”: it must be at most 100; using 100.'],
    ['-3', 0, '“-3”: it must be at least 0; using 0.'],
    ['−3', 0, '“−3”: it must be at least 0; using 0.'],
    ['12.5', 13, '“12.5”: only whole numbers are understood here; using 13.'],
    ['12,5', 13, '“12,5”: only whole numbers are understood here; using 13.'],
    ['abc', 50, '“abc” is not a number; using 50.'],
    ['1e3', 50, '“1e3” is not a number; using 50.'],
    ['', 50, '“”: it must be a number; using 50.'],
  ])('%j is refused as it is typed, in the words of the lab’s fields', (text, counts, words) => {
    render(<Field />);
    fireEvent.change(field(), { target: { value: text } });
    expect(state()).toEqual(['true', words, true]);
    expect(field().getAttribute('aria-description')).toBe(`${counts} of 100`);
    fireEvent.blur(field());
    expect(state()).toEqual([null, '', false]);
    expect(field().value).toBe(String(counts));
  });

  test('is not told by Enter before the field shows what is', () => {
    render(<Field />);
    fireEvent.change(field(), { target: { value: '500' } });
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(false);
    expect([field().value, ...state()]).toEqual(['100', null, '', false]);
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(true);
  });
});

test('a typed number counts as it is, between the steps of the arrows too', () => {
  const onSet = vi.fn();
  render(<Field maximum={40_000} step={100} onSet={onSet} />);
  fireEvent.change(field(), { target: { value: '12,430' } });
  expect(onSet.mock.calls).toEqual([[[12_430]]]);
});
