import { useEffect, useEffectEvent, useRef } from 'react';
import {
  canTie,
  type LessonChannel,
  openLessonChannel,
  type WallOrder,
  type WallState,
} from './lessonChannel.ts';

/** Tells the notes how the wall stands whenever it changes and whenever they ask, and takes their orders. */
export function useWall(
  lesson: string,
  session: string | null,
  state: WallState,
  onOrder: (order: WallOrder) => void,
): void {
  const channel = useRef<LessonChannel | null>(null);
  const take = useEffectEvent(onOrder);
  const tell = useEffectEvent(() => channel.current?.tell({ kind: 'state', state }));
  useEffect(() => {
    if (session === null || !canTie()) return;
    const tie = openLessonChannel(lesson, session, message => {
      if (message.kind === 'hello') tell();
      if (message.kind === 'order') take(message.order);
    });
    channel.current = tie;
    tell();
    return () => {
      channel.current = null;
      tie.close();
    };
  }, [lesson, session]);
  const written = JSON.stringify(state);
  useEffect(() => {
    if (written !== '') tell();
  }, [written]);
}
