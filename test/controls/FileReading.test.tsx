import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FileReading } from '../../src/controls/FileReading.tsx';
import { readingText } from '../../src/reader-files/reading.en.ts';
import type { ReadingNote } from '../../src/reader-files/reading.ts';
import { readReturnsFile } from '../reader-files/readFile.ts';
import { account } from '../reader-files/someReturns.ts';

const { reading } = readReturnsFile(['equity', ...account].join('\n'));

function drawn(...notes: readonly ReadingNote[]) {
  const onChange = vi.fn();
  render(
    <FileReading
      reading={{ ...reading, notes }}
      settings={{}}
      questions={[]}
      summary="Read so."
      why=""
      roles={[]}
      choices={[]}
      amounts={[]}
      words={readingText}
      onChange={onChange}
    />,
  );
  return onChange;
}

test.each([
  [{ kind: 'ranksWorse' }, { side: 'other' }],
  [{ kind: 'turned', outcome: 'down' }, { side: 'yes' }],
  [{ kind: 'jump', line: 63, gain: 0.5, steps: 1, isLeftOut: false }, { jumps: 'payment' }],
  [{ kind: 'jump', line: 63, gain: 0.5, steps: 2, isLeftOut: true }, { jumps: 'gain' }],
] as const)('a warning offers the other reading one press away: %o', async (note, settings) => {
  const onChange = drawn(note);
  expect(screen.getByRole('button').parentElement?.previousElementSibling?.textContent).toBe(
    readingText.noteWords(note),
  );
  await userEvent.click(screen.getByRole('button'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(settings);
});

test('two steps of two accounts are two warnings', () => {
  const jump = { kind: 'jump', gain: 0.5, steps: 1, isLeftOut: false } as const;
  const complaint = vi.spyOn(console, 'error');
  drawn({ ...jump, line: 63 }, { ...jump, line: 70 });
  expect(screen.getAllByRole('button')).toHaveLength(2);
  expect(complaint).not.toHaveBeenCalled();
});

test('a warning of what cannot be read otherwise offers nothing', () => {
  drawn({ kind: 'certainties' });
  expect(screen.queryByRole('button')).toBeNull();
});
