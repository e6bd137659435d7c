import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { UndoRow } from '../../../src/app/pieces/UndoRow.tsx';
import { renderWithWords as render } from '../../words.tsx';

function drawn(canUndo = true, canRedo = true) {
  const acts = { onUndo: vi.fn(), onRedo: vi.fn(), onReset: vi.fn() };
  const view = render(
    <>
      <UndoRow canUndo={canUndo} canRedo={canRedo} {...acts} />
      <input aria-label="typed" />
      <input type="range" aria-label="slid" />
      <div contentEditable suppressContentEditableWarning data-testid="edited">
        <b data-testid="inside">text</b>
      </div>
    </>,
  );
  return { ...acts, ...view };
}

describe('the buttons', () => {
  test('undo, redo and reset', async () => {
    const user = userEvent.setup();
    const { onUndo, onRedo, onReset } = drawn();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect([onUndo, onRedo, onReset].map(act => act.mock.calls.length)).toEqual([1, 1, 1]);
    expect(screen.getByRole('group', { name: 'History' })).toBeDefined();
  });

  test('with nothing to undo a button says so, does nothing and keeps the focus', async () => {
    const user = userEvent.setup();
    const { onUndo } = drawn(false);
    const undo = screen.getByRole('button', { name: 'Undo' });
    await user.click(undo);
    expect(onUndo).not.toHaveBeenCalled();
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(undo);
  });
});

describe('the keys', () => {
  test.each([
    ['Ctrl+Z', { key: 'z', ctrlKey: true }, 'onUndo'],
    ['⌘Z', { key: 'z', metaKey: true }, 'onUndo'],
    ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, 'onRedo'],
    ['⌘⇧Z', { key: 'z', metaKey: true, shiftKey: true }, 'onRedo'],
    ['Ctrl+Y', { key: 'y', ctrlKey: true }, 'onRedo'],
  ] as const)('%s acts wherever the focus is', (_, key, act) => {
    const acts = drawn();
    expect(fireEvent.keyDown(document.body, key)).toBe(false);
    expect(fireEvent.keyDown(screen.getByLabelText('slid'), key)).toBe(false);
    expect(acts[act]).toHaveBeenCalledTimes(2);
    expect(acts[act === 'onUndo' ? 'onRedo' : 'onUndo']).not.toHaveBeenCalled();
  });

  test('in a text field they belong to the typing', () => {
    const { onUndo } = drawn();
    const key = { key: 'z', ctrlKey: true };
    expect(fireEvent.keyDown(screen.getByLabelText('typed'), key)).toBe(true);
    expect(fireEvent.keyDown(screen.getByTestId('inside'), key)).toBe(true);
    expect(onUndo).not.toHaveBeenCalled();
  });

  test.each([
    { key: 'z' },
    { key: 'z', ctrlKey: true, altKey: true },
    { key: 'y', ctrlKey: true, shiftKey: true },
  ])('%o means nothing', key => {
    const { onUndo, onRedo } = drawn();
    fireEvent.keyDown(document.body, key);
    expect(onUndo).not.toHaveBeenCalled();
    expect(onRedo).not.toHaveBeenCalled();
  });

  test('what somebody else has answered is left alone', () => {
    const { onUndo } = drawn();
    const field = screen.getByLabelText('slid');
    field.addEventListener('keydown', event => event.preventDefault());
    fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
    expect(onUndo).not.toHaveBeenCalled();
  });

  test('with nothing to undo or after it is gone nothing happens', () => {
    const { onUndo, unmount } = drawn(false);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    unmount();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(onUndo).not.toHaveBeenCalled();
  });
});
