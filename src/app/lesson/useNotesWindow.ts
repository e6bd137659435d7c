import { useRef, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import { lessonPath } from '../../scenario/index.ts';
import { canTie } from './lessonChannel.ts';
import { useLessonFile } from './lessonFile.ts';
import { type LessonPlace, lessonQuery } from './lessonPlace.ts';

/** Where the notes stand: nowhere yet, in a window of their own, in this one, there once it is agreed, or nowhere because the browser blocks it. */
export type NotesAt = 'nowhere' | 'window' | 'here' | 'asked' | 'blocked';

/** Opens the notes in a second window; in this one where two cannot be tied together, in a file, or where the reader asks for it. */
export function useNotesWindow(lesson: string, place: LessonPlace, onSession: (session: string) => void) {
  const { address, newSeed } = useHost();
  const isFile = useLessonFile() !== null;
  // On a screen that a class sees they tell the answers: not by one key alone.
  const [isAgreed, setAgreed] = useState(false);
  const [at, setAt] = useState<NotesAt>('nowhere');
  // Whoever asks before it stands in the address has the same.
  const offered = useRef<string | null>(null);
  const linkTo = (session: string | null) =>
    `${address.pageAt(lessonPath(lesson, 'notes'))}${lessonQuery({ ...place, step: 0, session })}`;
  /** The session of this wall, from now on its own. */
  const tie = (): string => {
    const session = place.session ?? offered.current ?? newSeed().toString(36);
    offered.current = session;
    if (place.session === null) onSession(session);
    return session;
  };
  const open = () => {
    if (at === 'here' || at === 'asked') {
      setAt('nowhere');
      return;
    }
    if (isFile || !canTie()) {
      setAt(isAgreed ? 'here' : 'asked');
      return;
    }
    const session = tie();
    const opened = window.open(linkTo(session), `faultline-notes-${session}`, 'popup,width=640,height=800');
    setAt(opened === null ? 'blocked' : 'window');
  };
  const showHere = () => {
    setAgreed(true);
    setAt('here');
  };
  return {
    ...{ at, tie, open, showHere, link: linkTo(place.session) },
    ...{ close: () => setAt('nowhere'), onOpened: () => setAt('window') },
  };
}
