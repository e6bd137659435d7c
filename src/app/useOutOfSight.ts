import { type RefObject, useEffect, useRef } from 'react';
import type { PanelEngine } from '../store/index.ts';

/** A view is at hand already when the reader comes so near to it: a share of the window's height. */
const NEARNESS = '25%';

/** Lets a view out of sight wait while the reader drags: its place is where the ref is. */
export function useOutOfSight(engine: PanelEngine | null, view: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (engine === null || place.current === null || typeof IntersectionObserver !== 'function')
      return undefined;
    const observer = new IntersectionObserver(
      entries => engine.setUnseen(view, entries.at(-1)?.isIntersecting === false),
      { rootMargin: NEARNESS },
    );
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      engine.setUnseen(view, false);
    };
  }, [engine, view]);
  return place;
}
