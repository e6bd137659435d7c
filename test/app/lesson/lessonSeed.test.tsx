import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readClassSeed } from '../../../src/app/lesson/classSeed.ts';
import { LessonSeed } from '../../../src/app/lesson/LessonSeed.tsx';
import { LessonTextContext } from '../../../src/app/lesson/lessonWords.ts';
import { lessonText } from '../../../src/words/lesson.en.ts';
import { InWords } from '../../words.tsx';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

function draw() {
  const onSeed = vi.fn();
  const onClose = vi.fn();
  render(
    <LessonTextContext value={lessonText}>
      <LessonSeed seed="Seed 1" code="" onSeed={onSeed} onClose={onClose} />
    </LessonTextContext>,
    { wrapper: InWords },
  );
  const field = screen.getByLabelText<HTMLInputElement>(lessonText.seedField.label);
  const type = async (text: string) => {
    field.value = text;
    await act(async () => {
      fireEvent.keyDown(field, { key: 'Enter' });
      await vi.dynamicImportSettled();
    });
  };
  return { onSeed, onClose, field, type };
}

describe('the seed of a class', () => {
  it.each([
    ['amber otter', 771591],
    [' Amber-Otter ', 771591],
    ['771,591', 771591],
    ['4294967295', 4294967295],
  ])('is read from “%s”', async (typed, seed) => {
    expect(await readClassSeed(typed)).toEqual({ ok: true, value: seed });
  });

  it.each(['', '-1', '4294967296', '1,2', 'amber', 'amber otter two'])(
    'is not read from “%s”',
    async typed => {
      expect(await readClassSeed(typed)).toMatchObject({ ok: false, reason: { kind: 'not-a-seed' } });
    },
  );
});

describe('the field of a seed', () => {
  it('takes words by Enter, and says why others are not taken', async () => {
    const { onSeed, field, type } = draw();
    await type('purple nothing');
    expect(onSeed).not.toHaveBeenCalled();
    expect(screen.getByText(/“purple nothing” names no seed/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await type('amber otter');
    expect(onSeed).toHaveBeenCalledExactlyOnceWith(771591);
    expect(field.value).toBe('');
    expect(screen.getByText(lessonText.seedField.help)).toBeTruthy();
  });
});

describe('what stands over a lesson', () => {
  it('has all keys, wherever the focus is', () => {
    const behind = vi.fn();
    document.addEventListener('keydown', behind);
    const { onClose } = draw();
    for (const target of [document.body, screen.getByRole('dialog'), screen.getByText('Close')]) {
      for (const key of ['Enter', ' ', 'ArrowRight', 'r', 'Escape']) fireEvent.keyDown(target, { key });
    }
    document.removeEventListener('keydown', behind);
    expect(behind).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is closed by the key that opens it, but not while that is typed', () => {
    const { onClose, field } = draw();
    fireEvent.keyDown(field, { key: 's' });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByText('Close'), { key: 's' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
