import { type RefObject, useEffect, useState } from 'react';
import { Miniature } from '../charts/Miniature.tsx';
import type { Miniature as Drawn } from '../schema/index.ts';
import './Glance.css';

interface GlanceProps {
  /** What stands at the end of the picture: once that has left the window, this line stands in for it. */
  readonly picture: RefObject<HTMLElement | null>;
  readonly line: string;
  readonly miniature: Drawn;
}

/** On a phone: the answer in one line, in sight while its picture is not. It repeats what is on the page already. */
export function Glance({ picture, line, miniature }: GlanceProps) {
  const isAway = useIsAbove(picture);
  return (
    <div className="glance" data-shown={isAway} aria-hidden="true">
      <span>
        <Miniature drawn={miniature} />
      </span>
      <span className="glance-line">{line}</span>
    </div>
  );
}

/** Whether an element lies above the window. */
function useIsAbove(element: RefObject<HTMLElement | null>): boolean {
  const [isAbove, setAbove] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null || typeof IntersectionObserver !== 'function') return undefined;
    const observer = new IntersectionObserver(([entry]) =>
      setAbove(!entry!.isIntersecting && entry!.boundingClientRect.top < 0),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isAbove;
}
