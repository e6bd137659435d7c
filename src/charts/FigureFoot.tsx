import { memo, type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { FigureTakeContext, type ShownFigure } from './figureTake.ts';
import { MethodDisclosure } from './MethodDisclosure.tsx';
import { TableBody } from './TableBody.tsx';
import './FigureFoot.css';

interface FigureFootProps {
  readonly figure: ShownFigure;
  readonly method: ReactNode;
  /** True for what a better answer is about to replace: nobody reads what is closed. */
  readonly isPassing: boolean;
  readonly table: TableShown;
}

/** What lies closed under a figure: its table, what can be taken along, its method. */
export const FigureFoot = memo(function FigureFoot({ figure, method, isPassing, table }: FigureFootProps) {
  const take = useContext(FigureTakeContext);
  const words = useSiteText().chart;
  return (
    <>
      <TableDisclosure figure={figure} {...table} />
      {take?.(figure)}
      {method !== undefined && (
        <MethodDisclosure name={words.method} isPassing={isPassing}>
          {method}
        </MethodDisclosure>
      )}
    </>
  );
}, stays);

/** Under the hand it stays as it was drawn last; an open table follows. */
function stays(before: FigureFootProps, { figure, isPassing, table }: FigureFootProps): boolean {
  return (
    isPassing &&
    !table.isShown &&
    before.table.isShown === table.isShown &&
    before.figure.title === figure.title
  );
}

interface TableShown {
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
  readonly place: RefObject<HTMLDetailsElement | null>;
}

/**
 * Whether the rows of a table are made. They are in the page as it comes from the server, for readers without script; with script
 * only while the table is open, so that a dragged slider does not pay for them.
 */
export function useTableShown(): TableShown {
  const [isShown, show] = useState(true);
  const place = useRef<HTMLDetailsElement>(null);
  // A reader may have opened it before the page could follow.
  useEffect(() => show(place.current?.open ?? false), []);
  return { isShown, show, place };
}

function TableDisclosure({ figure, isShown, show, place }: TableShown & Pick<FigureFootProps, 'figure'>) {
  const words = useSiteText().chart;
  return (
    <details className="disclosure" ref={place} onToggle={event => show(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {isShown && <TableBody figure={figure} />}
    </details>
  );
}
