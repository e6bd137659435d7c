import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/app/pieces/copyText.ts';
import { NotDone } from '../../../src/app/pieces/notDone.ts';
import { ShareRow } from '../../../src/app/pieces/ShareRow.tsx';
import { saveText } from '../../../src/app/pieces/saveText.ts';
import { sharing } from '../../../src/words/sharing.en.ts';
import { renderWithWords as render } from '../../words.tsx';

const sentence = 'Hold 20× bitcoin for a day, and 12 of 100 such positions are wiped out.';

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(navigator, 'clipboard');
});

function clipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });
}

function commands(copy: () => boolean) {
  Object.defineProperty(document, 'execCommand', { configurable: true, value: copy });
}

function drawn() {
  const user = userEvent.setup();
  const actions = [
    {
      id: 'sentence',
      label: 'Copy sentence',
      done: 'Copied.',
      onRun: () => copyText(sentence, document.documentElement),
    },
  ];
  render(<ShareRow actions={actions} />);
  return { user, press: () => user.click(screen.getByRole('button', { name: 'Copy sentence' })) };
}

describe('copying', () => {
  test('into the clipboard, said politely', async () => {
    const { press } = drawn();
    const writeText = vi.fn(async () => {});
    clipboard(writeText);
    await press();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied.'));
    expect(writeText.mock.calls).toEqual([[sentence]]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('the older way where the clipboard is missing, without taking the focus', async () => {
    const { press } = drawn();
    clipboard(undefined);
    let selected = '';
    commands(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      selected = field.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    });
    await press();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied.'));
    expect(selected).toBe(sentence);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(document.querySelectorAll('textarea')).toHaveLength(0);
  });

  test.each([
    ['missing', undefined],
    ['forbidden', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ])('by hand where the clipboard is %s: the text stands selected', async (_, writeText) => {
    const { press } = drawn();
    clipboard(writeText);
    commands(() => false);
    await press();
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect(field.value).toBe(sentence);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, sentence.length]);
    expect(screen.getByRole('status').textContent).toContain('Ctrl+C');
  });
});

test('what failed says so, and the other actions still work', async () => {
  const user = userEvent.setup();
  const save = vi.fn();
  render(
    <ShareRow
      actions={[
        { id: 'link', label: 'Link', done: 'Copied.', onRun: () => Promise.reject(new Error('no room')) },
        { id: 'csv', label: 'CSV', done: 'Your browser was asked to save it.', onRun: save },
      ]}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Link' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('That did not work.'));
  await user.click(screen.getByRole('button', { name: 'CSV' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('was asked'));
  expect(save).toHaveBeenCalledTimes(1);
});

describe('saving', () => {
  const file = { text: 'a,b', fileName: 'table.csv', mediaType: 'text/csv' };
  const saving = {
    id: 'csv',
    label: 'CSV',
    done: 'Your browser was asked.',
    asText: { label: sharing.asText, text: () => file.text },
  };
  afterEach(() => vi.unstubAllGlobals());

  test('says only what is known, and shows the same as text', async () => {
    const user = userEvent.setup();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: () => {} }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    render(<ShareRow actions={[{ ...saving, onRun: () => saveText(file, sharing.byHand) }]} />);
    await user.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Your browser was asked.'));
    expect(click).toHaveBeenCalledTimes(1);
    await user.click(screen.getByText(sharing.asText));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('a,b');
  });

  test('in a frame without an origin is not tried: the text stands selected', async () => {
    const user = userEvent.setup();
    vi.stubGlobal('origin', 'null');
    render(<ShareRow actions={[{ ...saving, onRun: () => saveText(file, sharing.byHand) }]} />);
    await user.click(screen.getByRole('button', { name: 'CSV' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
    expect(screen.getByRole('status').textContent).toBe(sharing.byHand);
  });

  test('what has to wait says so meanwhile, and why where nothing will come', async () => {
    const user = userEvent.setup();
    let reject: (reason: NotDone) => void = () => {};
    const promise = new Promise<void>((_, refuse) => {
      reject = refuse;
    });
    render(<ShareRow actions={[{ ...saving, pending: 'Waiting …', onRun: () => promise }]} />);
    await user.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Waiting …'));
    reject(new NotDone('Stopped.'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Stopped.'));
  });
});
