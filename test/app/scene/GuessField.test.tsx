import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
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

test('a number beyond the range counts as its end, and the field says so', async () => {
  const user = userEvent.setup();
  render(<Field />);
  await user.click(field());
  await user.keyboard('250');
  await user.tab();
  expect(field().value).toBe('100');
});
