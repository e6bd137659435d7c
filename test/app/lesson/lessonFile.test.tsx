import { act, render, renderHook, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LessonCode } from '../../../src/app/lesson/LessonCode.tsx';
import { LessonEnd } from '../../../src/app/lesson/LessonEnd.tsx';
import { LessonHelp } from '../../../src/app/lesson/LessonHelp.tsx';
import { LessonStart } from '../../../src/app/lesson/LessonStart.tsx';
import { type LessonFile, LessonFileContext } from '../../../src/app/lesson/lessonFile.ts';
import { LessonTextContext } from '../../../src/app/lesson/lessonWords.ts';
import { NotesHere } from '../../../src/app/lesson/NotesHere.tsx';
import type { PlayedLesson } from '../../../src/app/lesson/useLesson.ts';
import { useNotesWindow } from '../../../src/app/lesson/useNotesWindow.ts';
import { lessonFileHost } from '../../../src/host/lessonFileHost.ts';
import { pageMemory } from '../../../src/host/memory.ts';
import { HostContext } from '../../../src/host/useHost.ts';
import howLong from '../../../src/lessons/en/how-long.json';
import type { Lesson } from '../../../src/lessons/lesson.ts';
import { OwnRecordSection } from '../../../src/record/OwnRecordSection.tsx';
import { RECORD_KEY, writeRecord } from '../../../src/record/ownGuesses.ts';
import { lessonText } from '../../../src/words/lesson.en.ts';
import { recordText } from '../../../src/words/record.en.ts';
import { InWords } from '../../words.tsx';

const LESSON = howLong as unknown as Lesson;
const START = { step: 1, seed: 7, session: null };
const nothing = () => undefined;

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

/** In a frame of opaque origin even asking for a storage throws. */
function withoutStorage() {
  const refuse = () => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  };
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
}

function draw(piece: ReactElement, file: LessonFile | null) {
  const host = lessonFileHost(window, 'en', LESSON.id);
  return render(
    <HostContext value={host}>
      <LessonTextContext value={lessonText}>
        <LessonFileContext value={file}>{piece}</LessonFileContext>
      </LessonTextContext>
    </HostContext>,
    { wrapper: InWords },
  );
}

describe('the host of a lesson in a file', () => {
  it('keeps the place in the tab, takes no step in the history, and finds it again', () => {
    const steps = window.history.length;
    const before = window.location.href;
    const { address } = lessonFileHost(window, 'en', 'how-long');
    address.enter(`${address.pageAt('/teach/how-long/play/')}?step=2&seed=7`);
    expect(lessonFileHost(window, 'en', 'how-long').address.query).toBe('?step=2&seed=7');
    expect(lessonFileHost(window, 'en', 'two-ahead').address.query).toBe('');
    expect([window.history.length, window.location.href]).toEqual([steps, before]);
  });

  it('remembers until the page is closed where no storage may be used', () => {
    withoutStorage();
    const { memory, tabMemory } = lessonFileHost(window, 'en', 'how-long');
    expect(tabMemory.write('a', '1')).toBe(true);
    expect([tabMemory.read('a'), memory.read('a')]).toEqual(['1', null]);
    expect([tabMemory.endsWithPage, memory.endsWithPage]).toEqual([true, true]);
    tabMemory.write('a', null);
    expect(tabMemory.read('a')).toBe(null);
    expect(pageMemory().read('a')).toBe(null);
  });
});

describe('a lesson in a file', () => {
  it('says why there is no code where it could lead nowhere', () => {
    const { container } = draw(<LessonCode lesson={LESSON.id} place={START} onClose={nothing} />, {
      knowsSite: false,
    });
    expect(container.querySelector('.qr-code')).toBe(null);
    expect(container.textContent).toContain(lessonText.qr.nowhere);
  });

  it('draws the code that leads to the site where that is known', () => {
    const { container } = draw(<LessonCode lesson={LESSON.id} place={START} onClose={nothing} />, {
      knowsSite: true,
    });
    expect(container.querySelector('.qr-code')?.getAttribute('data-address')).toMatch(
      /\/teach\/how-long\/play\/\?step=1&seed=7$/,
    );
  });

  it('says its own keys, chooses its theme, and has no page to go back to', () => {
    const file = { knowsSite: false };
    const help = draw(<LessonHelp seed="" code="" onClose={nothing} />, file);
    expect(help.container.textContent).toContain('Notes under the picture');
    expect(help.container.textContent).toContain('Back to the start');
    help.unmount();
    draw(
      <LessonStart
        lesson={LESSON}
        seed=""
        onGoOn={null}
        onBegin={nothing}
        onSeed={nothing}
        onNewSeed={nothing}
      />,
      file,
    );
    expect(screen.getByRole('combobox')).toBeTruthy();
    draw(
      <LessonEnd
        lesson={LESSON}
        answered={undefined}
        record={{}}
        onStep={nothing}
        onAgain={nothing}
        onLeave={nothing}
      />,
      file,
    );
    expect(screen.queryByRole('button', { name: lessonText.end.back })).toBe(null);
    expect(screen.getByRole('button', { name: lessonText.end.again })).toBeTruthy();
  });

  it.each([
    [{ knowsSite: false }, '0:02 of 10 minutes'],
    [null, undefined],
  ])('times itself while its notes are closed (file: %s)', (file, time) => {
    vi.useFakeTimers();
    const played = { notes: { at: 'nowhere' }, place: START } as unknown as PlayedLesson;
    const { container } = draw(<NotesHere lesson={LESSON} answered={undefined} played={played} />, file);
    act(() => vi.advanceTimersByTime(2000));
    vi.useRealTimers();
    expect(container.querySelector('[hidden] .lesson-clock b')?.textContent).toBe(time);
  });

  it('asks once before its notes tell the answers on the screen that the class may see', () => {
    const file = ({ children }: { readonly children: ReactNode }) => (
      <HostContext value={lessonFileHost(window, 'en', LESSON.id)}>
        <LessonFileContext value={{ knowsSite: false }}>{children}</LessonFileContext>
      </HostContext>
    );
    const { result } = renderHook(() => useNotesWindow(LESSON.id, START, nothing), { wrapper: file });
    const places: string[] = [];
    const after = (what: 'open' | 'showHere' | 'close') => {
      act(() => result.current[what]());
      places.push(result.current.at);
    };
    for (const what of ['open', 'close', 'open', 'open', 'open', 'showHere', 'open', 'open'] as const)
      after(what);
    expect(places).toEqual(['asked', 'nowhere', 'asked', 'nowhere', 'asked', 'here', 'nowhere', 'here']);
  });

  it('says why it asks, and shows no answer meanwhile', () => {
    const notes = { at: 'asked', showHere: vi.fn(), close: vi.fn() };
    const played = { notes, place: START } as unknown as PlayedLesson;
    const { container } = draw(<NotesHere lesson={LESSON} answered={undefined} played={played} />, null);
    expect(screen.getByRole('alert').textContent).toContain(lessonText.notesSeen);
    expect(container.querySelector('.step-notes')).toBe(null);
    act(() => screen.getByRole('button', { name: lessonText.notesHere }).click());
    expect(notes.showHere).toHaveBeenCalled();
  });

  it.each([
    [true, recordText.kept],
    [false, recordText.keptForNow],
  ])('says how long a record is kept (storage: %s)', async (canStore, said) => {
    if (!canStore) withoutStorage();
    const host = lessonFileHost(window, 'en', LESSON.id);
    const guess = { scene: 'a', guess: [1], truth: [2], within: 3, sure: 0.9, when: 0 } as const;
    host.memory.write(RECORD_KEY, writeRecord([guess]));
    render(
      <HostContext value={host}>
        <OwnRecordSection />
      </HostContext>,
      { wrapper: InWords },
    );
    expect(await screen.findByText(said)).toBeTruthy();
  });
});
