import { type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import type { Table } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { AboutSign } from './AboutSign.tsx';
import { AnnouncementContext } from './announcement.ts';
import { AnswerCoarseContext } from './answerCoarse.ts';
import { AnswerHiddenContext } from './answerHidden.ts';
import { csvOf } from './csvOf.ts';
import { downloadText } from './downloadText.ts';
import { FigureTakeContext, type ShownFigure } from './figureTake.ts';
import { MethodDisclosure } from './MethodDisclosure.tsx';
import { PageQuestionContext } from './pageQuestion.ts';
import { InSceneContext } from './scenePicture.ts';
import { TableTwin } from './TableTwin.tsx';
import { TableNotesContext } from './tableNotes.ts';
import './ChartFigure.css';

export interface ChartFigureProps {
  readonly title: string;
  /** The level of the heading; 2 without it. */
  readonly level?: 2 | 3 | 4 | undefined;
  /** One generated sentence: level, trend, crossing, comparison. */
  readonly sentence: string;
  /**
   * Keeps title and sentence for screen readers only, where the page already shows the same words; under a heading of the
   * page that asks the question, a figure of level 2 takes its name from there.
   */
  readonly quiet?: boolean | undefined;
  /** Where a quiet figure shows its sentence to everybody: over its picture or under it. Nowhere, if left out. */
  readonly told?: 'above' | 'below' | undefined;
  readonly table: Table;
  /** Name of the CSV file, without ending. */
  readonly fileName: string;
  /** Method, assumptions, source, date. */
  readonly method?: ReactNode;
  /** What can be asked of the picture besides: it stands in its foot. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** What every picture has around it: heading, sentence, live text for the key cursor, table twin with CSV, method. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, level = 2, sentence, quiet = false, told, table, fileName, method, foot, children } = props;
  const [announcement, announce] = useState('');
  const hidden = useContext(AnswerHiddenContext);
  const isCoarse = useContext(AnswerCoarseContext);
  const about = isCoarse && !hidden && <AboutSign />;
  const inScene = useContext(InSceneContext);
  const take = useContext(FigureTakeContext);
  const words = useSiteText().chart;
  const id = useId();
  const question = useContext(PageQuestionContext);
  const heading = quiet && level === 2 ? question : null;
  const said = `${id}sentence`;
  return (
    <figure className="figure" aria-labelledby={heading ?? `${id}title`} aria-describedby={said}>
      <figcaption className={quiet || inScene ? 'visually-hidden' : undefined}>
        {heading === null && <FigureTitle id={`${id}title`} level={level} title={title} />}
        {told === undefined && (
          <p className="figure-sentence" id={said}>
            {about}
            {sentence}
          </p>
        )}
      </figcaption>
      <div className="figure-chart">
        {told === 'above' && (
          <p className="picture-lead" id={said}>
            {about}
            {sentence}
          </p>
        )}
        <AnnouncementContext value={announce}>{children}</AnnouncementContext>
        {told === 'below' && (
          <p className="picture-note" id={said}>
            {about}
            {sentence}
          </p>
        )}
      </div>
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
      {!inScene && (
        <div className="figure-foot">
          {!hidden && foot}
          {!hidden && <TableDisclosure figure={{ title, sentence, table, fileName }} />}
          {!hidden && take?.({ title, sentence, table, fileName })}
          {!hidden && method !== undefined && (
            <MethodDisclosure name={words.method} isPassing={isCoarse}>
              {method}
            </MethodDisclosure>
          )}
        </div>
      )}
    </figure>
  );
}

interface FigureTitleProps {
  readonly id: string;
  readonly level: 2 | 3 | 4;
  readonly title: string;
}

function FigureTitle({ id, level, title }: FigureTitleProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading className="figure-title" id={id}>
      {title}
    </Heading>
  );
}

/**
 * The rows are in the page as it comes from the server, for readers without script; with script they are made only while
 * the table is open, so that a dragged slider does not pay for them.
 */
function TableDisclosure({ figure }: { readonly figure: ShownFigure }) {
  const { table, fileName } = figure;
  const [shown, setShown] = useState(true);
  const [byHand, setByHand] = useState<string | null>(null);
  const words = useSiteText().chart;
  const isCoarse = useContext(AnswerCoarseContext);
  const notes = useContext(TableNotesContext);
  const isSavedHere = useContext(FigureTakeContext) === null || notes !== null;
  const place = useRef<HTMLDetailsElement>(null);
  // A reader may have opened it before the page could follow.
  useEffect(() => {
    const details = place.current;
    setShown(details?.open ?? false);
  }, []);
  const save = () => {
    const text = csvOf(table, notes?.(figure));
    if (maySave()) downloadText(text, `${fileName}.csv`, 'text/csv;charset=utf-8');
    else setByHand(text);
  };
  return (
    <details className="disclosure" ref={place} onToggle={event => setShown(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {shown && (
        <div className="figure-table">
          {isCoarse && <AboutSign />}
          <TableTwin table={table} />
          {isSavedHere && (
            <button className="button" type="button" disabled={isCoarse} onClick={save}>
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
