import type { ReactNode } from 'react';
import './TableScroll.css';

interface TableScrollProps {
  readonly label: string;
  /** True where all rows are to stand there: it scrolls sideways only. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

/** The room of a table that may be larger than its place: it scrolls by itself, by keys too. */
export function TableScroll({ label, whole = false, children }: TableScrollProps) {
  const name = whole ? 'table-scroll table-whole' : 'table-scroll';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark of every table
    <div className={name} role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
