import { useContext, useState } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { AboutSign } from './AboutSign.tsx';
import { AnswerCoarseContext } from './answerCoarse.ts';
import { csvOf } from './csvOf.ts';
import { downloadText } from './downloadText.ts';
import { FigureTakeContext, type ShownFigure } from './figureTake.ts';
import { TableTwin } from './TableTwin.tsx';
import { TableNotesContext } from './tableNotes.ts';
import './FigureFoot.css';

/** The table of a figure while it is open, and how it is saved where nothing else does. */
export function TableBody({ figure }: { readonly figure: ShownFigure }) {
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
