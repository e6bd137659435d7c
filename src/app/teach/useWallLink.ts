import { useSyncExternalStore } from 'react';
import { lessonPath } from '../../scenario/index.ts';
import { useThemedLink } from '../usePageLink.ts';

/** Narrower ones are in somebody's hand. */
const WALL = '(min-width: 40rem)';

/** Where a lesson starts on the wall: in the type of one, unless the reader chose another theme or holds a phone. */
export function useWallLink(lesson: string): string {
  const link = useThemedLink();
  const isWall = useSyncExternalStore(
    onSize,
    () => typeof matchMedia !== 'function' || matchMedia(WALL).matches,
    () => true,
  );
  return link(lessonPath(lesson, 'play'), isWall ? 'projector' : null);
}

function onSize(onChange: () => void): () => void {
  const media = typeof matchMedia === 'function' ? matchMedia(WALL) : null;
  media?.addEventListener('change', onChange);
  return () => media?.removeEventListener('change', onChange);
}
