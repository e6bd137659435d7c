import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SceneChoices } from '../../../src/app/scene/SceneChoices.tsx';
import { scenesText } from '../../../src/words/scenes.en.ts';
import { oneHandle } from '../../charts/guesses.ts';
import { renderWithWords as render } from '../../words.tsx';

const choices = ['Fees', 'The edge faded', 'Slippage'];

test('each choice is one of a named group, with its number beside it', () => {
  const guess = { ...oneHandle, label: 'What takes most?', maximum: 2, value: [1] };
  render(<SceneChoices choices={choices} guess={guess} />);
  expect(screen.getByRole('group', { name: 'What takes most?' })).toBeDefined();
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
  expect([...document.querySelectorAll('.scene-choice')].map(({ textContent }) => textContent)).toEqual([
    '1Fees',
    '2The edge faded',
    '3Slippage',
  ]);
});

test('a touch anywhere on it chooses', async () => {
  const onSet = vi.fn();
  render(<SceneChoices choices={choices} guess={{ ...oneHandle, value: [1], onSet }} />);
  await userEvent.click(screen.getByText('Slippage'));
  expect(onSet.mock.calls).toEqual([[[2]]]);
});

test('where nothing is guessed the picture waits behind a curtain', () => {
  render(<SceneChoices choices={[]} guess={null} />);
  expect(screen.getByText(scenesText.curtain)).toBeDefined();
  expect(screen.queryByRole('radio')).toBeNull();
});
