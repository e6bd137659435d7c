import { memo, type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { AboutSign } from './AboutSign.tsx';
import { AnswerCoarseContext } from './answerCoarse.ts';
import { csvOf } from './csvOf.ts';
import { downloadText } from './downloadText.ts';
import { FigureTakeContext, type ShownFigure } from './figureTake.ts';
import { MethodDisclosure } from './MethodDisclosure.tsx';
import { TableTwin } from './TableTwin.tsx';
import { TableNotesContext } from './tableNotes.ts';
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
  const { table, fileName } = figure;
  const [byHand, setByHand] = useState<string | null>(null);
  const words = useSiteText().chart;
  const isCoarse = useContext(AnswerCoarseContext);
  const notes = useContext(TableNotesContext);
  const isSavedHere = useContext(FigureTakeContext) === null || notes !== null;
  const save = () => {
    const text = csvOf(table, notes?.(figure));
    if (maySave()) downloadText(text, `${fileName}.csv`, 'text/csv;charset=utf-8');
    else setByHand(text);
  };
  return (
    <details className="disclosure" ref={place} onToggle={event => show(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {isShown && (
        <div className="figure-table">
          {isCoarse && <AboutSign />}
          <TableTwin table={table} />
          {isSavedHere && (
            <button className="button" type="button" disabled={isCoarse !== false} onClick={save}>
              {words.csv}
            </button>
          )}
          {byHand !== null && <TextByHand key={byHand} text={byHand} />}
        </div>
      )}
    </details>
  );
}

/** A frame without an origin of its own may hand no file to its reader. */
function maySave(): boolean {
  return window.origin !== 'null';
}

function TextByHand({ text }: { readonly text: string }) {
  const words = useSiteText().chart;
  return (
    <label className="figure-by-hand">
      <span role="status">{words.csvByHand}</span>
      <textarea readOnly rows={4} value={text} ref={select} />
    </label>
  );
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
