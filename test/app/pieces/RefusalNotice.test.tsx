import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { RefusalNotice } from '../../../src/app/pieces/RefusalNotice.tsx';
import { renderWithWords as render } from '../../words.tsx';

const lev = { key: 'lev', text: '900', reason: 'it must be at most 200×', used: '20×' };

function Live({ start = [lev] }) {
  const [refusals, setRefusals] = useState(start);
  return <RefusalNotice refusals={refusals} onDismiss={() => setRefusals([])} />;
}

test('says what was refused, why, and what is used, as a status', () => {
  render(
    <Live start={[lev, lev, { key: 'x', text: '<b>', reason: 'this page knows no such key', used: '' }]} />,
  );
  const lines = screen.getAllByRole('listitem').map(line => line.textContent);
  expect(lines).toEqual([
    'lev=900: it must be at most 200×; using 20×.',
    'lev=900: it must be at most 200×; using 20×.',
    'x=<b>: this page knows no such key.',
  ]);
  expect(screen.getByRole('status').contains(screen.getByRole('list'))).toBe(true);
});

test('goes when dismissed; the focus stays at its place', async () => {
  const user = userEvent.setup();
  render(<Live />);
  const place = screen.getByRole('region', { name: 'Not everything in this link could be used' });
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement).toBe(place);
});

test('without anything refused it is an empty status that is ready to speak', () => {
  render(<Live start={[]} />);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('region')).toBeNull();
});
