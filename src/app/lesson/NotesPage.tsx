import { useEffect, useRef, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import { useTreeKeys } from '../pieces/useTreeKeys.ts';
import { LessonNotes } from './LessonNotes.tsx';
import {
  canTie,
  type LessonChannel,
  openLessonChannel,
  type WallOrder,
  type WallState,
} from './lessonChannel.ts';
import { LESSON_START, readLessonPlace } from './lessonPlace.ts';
import { LessonTextContext } from './lessonWords.ts';
import { noteOrder } from './noteOrder.ts';
import type { PlayPageProps } from './PlayPage.tsx';
import '../styles/app.css';
import './LessonNotes.css';

type NotesPageProps = Omit<PlayPageProps, 'sceneWords'>;

/** What the instructor has in a second window: it follows the wall and drives it. */
export function NotesPage({ words, lesson, answered }: NotesPageProps) {
  const { address } = useHost();
  const root = useRef<HTMLElement>(null);
  const channel = useRef<LessonChannel | null>(null);
  const [place, setPlace] = useState(LESSON_START);
  const [state, setState] = useState<WallState | null>(null);
  const [isTied, setTied] = useState(true);
  useEffect(() => {
    const read = readLessonPlace(address.query, lesson.steps.length);
    setPlace(read);
    setTied(canTie());
    if (read.session === null || !canTie()) return;
    const tie = openLessonChannel(lesson.id, read.session, message => {
      if (message.kind === 'state') setState(message.state);
    });
    channel.current = tie;
    tie.tell({ kind: 'hello' });
    return () => tie.close();
  }, [address, lesson]);
  const order = (asked: WallOrder) => channel.current?.tell({ kind: 'order', order: asked });
  useTreeKeys(root, state !== null, event => {
    const asked = noteOrder(event, state!);
    if (asked === null) return;
    event.preventDefault();
    order(asked);
  });
  return (
    <LessonTextContext value={words}>
      <main className="notes-page" id="content" ref={root}>
        <h1 className="notes-title">{words.notes.title(lesson.title)}</h1>
        {state === null ? (
          <p role="status">{isTied ? words.notes.waiting : words.notes.noChannel}</p>
        ) : (
          <LessonNotes lesson={lesson} answered={answered} state={state} place={place} onOrder={order} />
        )}
      </main>
    </LessonTextContext>
  );
}
