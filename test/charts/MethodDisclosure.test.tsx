import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { MethodDisclosure } from '../../src/charts/MethodDisclosure.tsx';
import { renderWithWords as render } from '../words.tsx';

const at = (leverage: number, isPassing: boolean) => (
  <MethodDisclosure name="Method" isPassing={isPassing}>
    <p>{`At ${leverage} times`}</p>
  </MethodDisclosure>
);

test('closed, it stands there from the start and follows what stays, not what passes', () => {
  const { rerender } = render(at(20, false));
  rerender(at(21, true));
  expect(screen.getByText('At 20 times')).toBeDefined();
  rerender(at(22, false));
  expect(screen.getByText('At 22 times')).toBeDefined();
});

test('open, it follows every answer, also the first one after it was opened', async () => {
  const { rerender } = render(at(20, false));
  rerender(at(21, true));
  await userEvent.setup().click(screen.getByText('Method'));
  expect(await screen.findByText('At 21 times')).toBeDefined();
  rerender(at(22, true));
  expect(screen.getByText('At 22 times')).toBeDefined();
});
