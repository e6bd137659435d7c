import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ThemeSwitch } from '../../../src/app/pieces/ThemeSwitch.tsx';
import { renderWithWords as render } from '../../words.tsx';

test('names the theme that is on and picks another', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<ThemeSwitch theme="dark" onPick={onPick} />);
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' });
  expect(list.selectedOptions[0]?.textContent).toBe('dark');
  await user.selectOptions(list, 'projector');
  expect(onPick.mock.calls).toEqual([['projector']]);
});
