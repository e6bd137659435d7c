import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { AnotherFile } from '../../src/controls/AnotherFile.tsx';
import { withRole } from '../../src/controls/FileRows.tsx';
import { FileDrop } from '../../src/controls/FileSource.tsx';
import type { FileRole } from '../../src/controls/fileRole.ts';

const roles = (
  probability: number | null,
  outcome: number | null,
  date: number | null,
): readonly FileRole[] => [
  { key: 'probabilityColumn', label: 'forecast', column: probability },
  { key: 'outcomeColumn', label: 'outcome', column: outcome },
  { key: 'dateColumn', label: 'date', column: date },
];

describe('a column that gets another role', () => {
  test('leaves what was said of the old one behind', () => {
    expect(withRole(roles(1, 2, 0), 'probabilityColumn', 3)).toMatchObject({
      probabilityColumn: 3,
      outcomeColumn: 2,
      dateColumn: 0,
      scale: null,
      content: null,
      side: null,
      yesValue: null,
      decimal: null,
    });
  });

  test('takes it from the role that it had, which is looked for again if nothing can be read without', () => {
    expect(withRole(roles(1, 2, 0), 'probabilityColumn', 2)).toMatchObject({
      probabilityColumn: 2,
      outcomeColumn: null,
      dateColumn: 0,
    });
    expect(withRole(roles(1, 2, 0), 'outcomeColumn', 0)).toMatchObject({ outcomeColumn: 0, dateColumn: -1 });
  });

  test('or none leaves that role to nobody', () => {
    expect(withRole(roles(1, 2, 0), '', 1)).toMatchObject({ probabilityColumn: -1, outcomeColumn: 2 });
  });

  test('says nothing of roles that were not found yet', () => {
    expect(withRole(roles(null, 2, null), 'dateColumn', 0)).toMatchObject({
      probabilityColumn: null,
      outcomeColumn: 2,
      dateColumn: 0,
    });
  });
});

/** A reading that ends when its button is pressed, with the button gone. */
function Reading({ ending }: { readonly ending: 'done' | 'cancelled' }) {
  const [isReading, setReading] = useState(true);
  if (isReading)
    return (
      <button type="button" onClick={() => setReading(false)}>
        stop
      </button>
    );
  if (ending === 'done') return <AnotherFile label="another" onClose={vi.fn()} />;
  return <FileDrop words={{ choose: 'choose', drop: 'drop' }} isReady isAwaited onFile={vi.fn()} />;
}

describe('the focus of what a reading ended', () => {
  test('goes to the beginning of what it tells', async () => {
    render(<Reading ending="done" />);
    await userEvent.click(screen.getByRole('button', { name: 'stop' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'another' }));
  });

  test('goes to the choice of a file where it was cancelled', async () => {
    render(<Reading ending="cancelled" />);
    await userEvent.click(screen.getByRole('button', { name: 'stop' }));
    expect(document.activeElement).toBe(screen.getByLabelText('choose'));
  });

  test('stays where it is if it is somewhere else', () => {
    const { rerender } = render(<input aria-label="elsewhere" />);
    screen.getByLabelText('elsewhere').focus();
    rerender(
      <>
        <input aria-label="elsewhere" />
        <AnotherFile label="another" onClose={vi.fn()} />
      </>,
    );
    expect(document.activeElement).not.toBe(screen.getByRole('button', { name: 'another' }));
  });

  test('is not taken by a choice of files that nobody waits for', () => {
    render(
      <FileDrop words={{ choose: 'choose', drop: 'drop' }} isReady isAwaited={false} onFile={vi.fn()} />,
    );
    expect(document.activeElement).not.toBe(screen.getByLabelText('choose'));
  });
});
