import { useEffect, useRef, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import {
  canTie,
  type LessonChannel,
  openLessonChannel,
  type WallOrder,
  type WallState,
} from './lessonChannel.ts';
import { LESSON_START, type LessonPlace, readLessonPlace } from './lessonPlace.ts';

/** The notes' end of the tie to the wall. */
export interface NotesTie {
  readonly place: LessonPlace;
  /** As the wall was heard last; null before the first word of one. */
  readonly state: WallState | null;
  /** The wall was there, and has left or says nothing more. */
  readonly isGone: boolean;
  /** False where this browser ties no two windows together. */
  readonly canBeTied: boolean;
  readonly order: (order: WallOrder) => void;
}

const ASKED_EACH_MS = 600;
/** So many questions without an answer, and the wall has left: two seconds. Counted, since a hidden window asks more rarely. */
const MOST_UNANSWERED = 3;

/** Ties the notes to the wall of their session, or to any wall of their lesson in this browser, whenever it comes; notices when it leaves. */
export function useNotesTie({ id: lesson, steps: { length: steps } }: Lesson): NotesTie {
  const { address } = useHost();
  const channel = useRef<LessonChannel | null>(null);
  const [place, setPlace] = useState(LESSON_START);
  const [isRead, setRead] = useState(false);
  const [canBeTied, setTied] = useState(true);
  const [state, setState] = useState<WallState | null>(null);
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    setPlace(readLessonPlace(address.query, steps));
    setTied(canTie());
    setRead(canTie());
  }, [address, steps]);
  const { session } = place;
  useEffect(() => {
    if (session === null || !canTie()) return;
    let unanswered = 0;
    const tie = openLessonChannel(lesson, session, message => {
      if (message.kind === 'bye') setGone(true);
      if (message.kind !== 'state') return;
      unanswered = 0;
      setGone(false);
      setState(message.state);
    });
    channel.current = tie;
    const stop = atOnceAndEach(ASKED_EACH_MS, () => {
      if (unanswered === MOST_UNANSWERED) setGone(true);
      else unanswered++;
      tie.tell({ kind: 'hello' });
    });
    return () => {
      stop();
      channel.current = null;
      tie.close();
    };
  }, [lesson, session]);
  const isLost = isRead && (state === null || isGone);
  useEffect(() => {
    if (!isLost) return;
    const lobby = openLessonChannel(lesson, null, message => {
      if (message.kind === 'wall') setPlace(before => ({ ...before, session: message.session }));
    });
    // The wall of a session that is known has the first word.
    let isKnown = session !== null;
    const stop = atOnceAndEach(ASKED_EACH_MS, () => {
      if (!isKnown) lobby.tell({ kind: 'seek' });
      isKnown = false;
    });
    return () => {
      stop();
      lobby.close();
    };
  }, [lesson, session, isLost]);
  const order = (asked: WallOrder) => channel.current?.tell({ kind: 'order', order: asked });
  return { place, state, isGone, canBeTied, order };
}

function atOnceAndEach(ms: number, act: () => void): () => void {
  act();
  const timer = setInterval(act, ms);
  return () => clearInterval(timer);
}
