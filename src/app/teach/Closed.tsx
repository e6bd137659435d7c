import type { ReactNode } from 'react';
import './teach.css';

interface ClosedProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What stays closed on the screen until it is asked for, and is printed on a page of its own. */
export function Closed({ summary, children }: ClosedProps) {
  return (
    <>
      <details className="disclosure teach-closed">
        <summary>{summary}</summary>
        <div className="teach-closed-body">{children}</div>
      </details>
      <div className="teach-printed">
        <h2 className="teach-heading">{summary}</h2>
        {children}
      </div>
    </>
  );
}
