import { type ReactNode, useContext, useId, useState } from 'react';
import type { Table } from '../schema/index.ts';
import { AboutSign } from './AboutSign.tsx';
import { AnnouncementContext } from './announcement.ts';
import { AnswerCoarseContext } from './answerCoarse.ts';
import { AnswerHiddenContext } from './answerHidden.ts';
import { FigureFoot, useTableShown } from './FigureFoot.tsx';
import { PageQuestionContext } from './pageQuestion.ts';
import { InSceneContext } from './scenePicture.ts';
import { useUnseenText } from './useUnseenText.ts';
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
  const tableShown = useTableShown();
  const id = useId();
  const question = useContext(PageQuestionContext);
  const heading = quiet && level === 2 ? question : null;
  const said = `${id}sentence`;
  const unseen = useUnseenText(sentence);
  return (
    <figure className="figure" aria-labelledby={heading ?? `${id}title`} aria-describedby={said}>
      <figcaption className={quiet || inScene ? 'visually-hidden' : undefined}>
        {heading === null && <FigureTitle id={`${id}title`} level={level} title={title} />}
        {told === undefined && (
          <p className="figure-sentence" id={said}>
            {about}
            {quiet ? unseen : sentence}
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
        {announcement || null}
      </p>
      {!inScene && (
        <div className="figure-foot">
          {!hidden && foot}
          {!hidden && (
            <FigureFoot
              figure={{ title, sentence, table, fileName }}
              method={method}
              isPassing={isCoarse === 'passing'}
              table={tableShown}
            />
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
