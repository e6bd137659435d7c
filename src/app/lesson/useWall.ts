import { useEffect, useEffectEvent, useRef } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import {
  canTie,
  type LessonChannel,
  openLessonChannel,
  type WallOrder,
  type WallState,
} from './lessonChannel.ts';

interface Wall {
  readonly lesson: Lesson['id'];
  readonly session: string | null;
  /** False until the address has said which session it is. */
  readonly isRead: boolean;
  readonly state: WallState;
  readonly onOrder: (order: WallOrder) => void;
  /** Notes seek a wall: the session to which they may tie themselves. */
  readonly onSought: () => string;
}

/** Tells the notes how the wall stands whenever it changes, whenever they ask and when it leaves; takes their orders. */
export function useWall({ lesson, session, isRead, state, onOrder, onSought }: Wall): void {
  const { address } = useHost();
  const channel = useRef<LessonChannel | null>(null);
  const take = useEffectEvent(onOrder);
  const sought = useEffectEvent(onSought);
  const tell = useEffectEvent(() => channel.current?.tell({ kind: 'state', state }));
  useEffect(() => {
    if (!isRead || !canTie()) return;
    const lobby = openLessonChannel(lesson, null, ({ kind }) => {
      if (kind === 'seek') lobby.tell({ kind: 'wall', session: sought() });
    });
    return lobby.close;
  }, [lesson, isRead]);
  useEffect(() => {
    if (session === null || !canTie()) return;
    const tie = openLessonChannel(lesson, session, message => {
      if (message.kind === 'hello') tell();
      if (message.kind === 'order') take(message.order);
    });
    channel.current = tie;
    tell();
    const stop = address.onHide(() => tie.tell({ kind: 'bye' }));
    return () => {
      stop();
      channel.current = null;
      tie.close();
    };
  }, [address, lesson, session]);
  const written = JSON.stringify(state);
  useEffect(() => {
    if (written !== '') tell();
  }, [written]);
}
