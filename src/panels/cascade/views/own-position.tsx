import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { OwnPositionOutcome } from '../ownPosition.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText, PositionText } from '../types.ts';
import { EventPicture } from './parts/EventPicture.tsx';
import { positionMarks, positionSentence } from './parts/positionTold.ts';

type PositionProps = ViewProps<CascadeValues, OwnPositionOutcome, CascadeText> & {
  readonly words: PositionText;
};

/** The chosen event with the moments of a position of one's own. */
export function View({ values, outcome, text, words, table }: PositionProps) {
  const marks = useMemo(() => positionMarks(outcome, words), [outcome, words]);
  return (
    <ChartFigure
      quiet
      told="above"
      title={text.views['own-position'].question}
      sentence={positionSentence(outcome, values, words)}
      table={table}
      fileName="faultline-cascade-position"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <EventPicture outcome={outcome.event} text={text} shown={1} marks={marks} />
    </ChartFigure>
  );
}
