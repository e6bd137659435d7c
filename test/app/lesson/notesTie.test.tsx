import { act, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLessonChannel, type WallState } from '../../../src/app/lesson/lessonChannel.ts';
import { NotesPage } from '../../../src/app/lesson/NotesPage.tsx';
import { useWall } from '../../../src/app/lesson/useWall.ts';
import { HostContext } from '../../../src/host/useHost.ts';
import howLong from '../../../src/lessons/en/how-long.json';
import type { Lesson } from '../../../src/lessons/lesson.ts';
import { lessonText } from '../../../src/words/lesson.en.ts';
import { testHost } from '../../testHost.ts';
import { InWords } from '../../words.tsx';
import { browserWithChannels } from './channels.ts';

const LESSON = howLong as unknown as Lesson;
const { notes: words } = lessonText;

const STATE: WallState = {
  ...{ step: 2, phase: 'asking', isReady: true, isBlank: false, buckets: [], handle: '' },
  ...{ hands: null, code: '', seed: 7 },
};

beforeEach(() => {
  vi.useFakeTimers();
  browserWithChannels();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

function openNotes(query = '') {
  const host = testHost();
  render(
    <HostContext value={{ ...host, address: { ...host.address, query } }}>
      <NotesPage words={lessonText} lesson={LESSON} answered={undefined} />
    </HostContext>,
    { wrapper: InWords },
  );
}

interface WallProps {
  readonly session: string | null;
  readonly onSought?: () => string;
}

/** A wall that stands at the second step. */
function Wall({ session, onSought = () => session! }: WallProps) {
  useWall({ lesson: LESSON.id, session, isRead: true, state: STATE, onOrder: () => undefined, onSought });
  return null;
}

const openWall = (props: WallProps) =>
  render(
    <HostContext value={testHost()}>
      <Wall {...props} />
    </HostContext>,
  );

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('without a session say what to do, and find a wall that runs or that starts later', () => {
  openNotes();
  expect(screen.getByText(words.waiting)).toBeTruthy();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: words.start });
  expect([link.target, link.getAttribute('href')]).toEqual([
    '_blank',
    expect.stringMatching(/how-long\/play\/\?theme=projector$/),
  ]);
  wait(5000);
  // It has no session before somebody seeks it.
  const sought = vi.fn(() => 'new1');
  const wall = openWall({ session: null, onSought: sought });
  wait(1000);
  expect(sought).toHaveBeenCalled();
  wall.rerender(
    <HostContext value={testHost()}>
      <Wall session="new1" />
    </HostContext>,
  );
  wait(1000);
  expect(
    screen.getByText(words.step({ step: 2, steps: LESSON.steps.length }), { exact: false }),
  ).toBeTruthy();
  expect(screen.queryByText(words.waiting)).toBe(null);
});

it('with a session stay with its wall while another of the lesson runs', () => {
  openWall({ session: 'mine' });
  const other = vi.fn(() => 'other');
  openWall({ session: 'other', onSought: other });
  openNotes('?session=mine');
  wait(3000);
  expect(screen.getByRole('timer')).toBeTruthy();
  expect(other).not.toHaveBeenCalled();
});

it('say at once that the wall has left, hold time and buttons, and go on when it is back', () => {
  openWall({ session: 'mine' });
  openNotes('?session=mine');
  wait(3000);
  expect(screen.getByRole('timer').textContent).toContain('0:03');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(screen.getByText(words.gone)).toBeTruthy();
  expect(screen.getByRole('link', { name: words.reopen }).getAttribute('href')).toMatch(
    /\?step=2&seed=7&session=mine&theme=projector$/,
  );
  expect(screen.getByRole<HTMLButtonElement>('button', { name: words.next }).matches(':disabled')).toBe(true);
  expect(within(screen.getByRole('timer')).getByRole('button').matches(':disabled')).toBe(true);
  // In this test the wall is still there and answers.
  wait(600);
  expect(screen.queryByText(words.gone)).toBe(null);
  expect(screen.getByRole('button', { name: words.next }).matches(':disabled')).toBe(false);
});

it('notice within about two seconds a wall that says nothing more', () => {
  const wall = openWall({ session: 'mine' });
  openNotes('?session=mine');
  wait(3000);
  wall.unmount();
  wait(1000);
  expect(screen.queryByText(words.gone)).toBe(null);
  wait(1500);
  expect(screen.getByText(words.gone)).toBeTruthy();
  const stood = screen.getByRole('timer').textContent;
  wait(5000);
  expect(screen.getByRole('timer').textContent).toBe(stood);
});

it('are driven no further by strangers: an order without a wall is nobody’s', () => {
  const heard: string[] = [];
  openLessonChannel(LESSON.id, 'mine', ({ kind }) => heard.push(kind));
  openNotes('?session=mine');
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' })));
  expect(heard).toEqual(['hello']);
});
