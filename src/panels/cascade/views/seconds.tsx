import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import type { ViewProps } from '../../viewProps.ts';
import { chosenBox } from '../outcomes.ts';
import type { CascadeValues } from '../params.ts';
import type { SecondsOutcome } from '../seconds.ts';
import type { CascadeText, SecondsText } from '../types.ts';
import { EventPicture } from './parts/EventPicture.tsx';
import { secondsMarks, secondsSentence } from './parts/secondsTold.ts';
import { wholeChange } from './parts/wholeTicks.ts';

/** The numbers left of their marks need room. */
const ROOM = 1.5;

type SecondsProps = ViewProps<CascadeValues, SecondsOutcome, CascadeText> & { readonly words: SecondsText };

/** The event by the second with its moments marked, where each kind of seller got out, and the path in words. */
export function View({ outcome, text, words, table, hidden }: SecondsProps) {
  const { event, path } = outcome;
  const marks = useMemo(() => secondsMarks(outcome, words), [outcome, words]);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.seconds.question}
      sentence={hidden ? text.views.seconds.question : secondsSentence(outcome, words)}
      table={table}
      fileName="faultline-cascade-seconds"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
      foot={
        <details className="disclosure">
          <summary>{words.pathName}</summary>
          <ol>
            {path.map(moment => (
              <li key={`${moment.kind} ${moment.seconds}`}>{words.moment(moment)}</li>
            ))}
          </ol>
        </details>
      }
    >
      {!hidden && (
        <>
          <EventPicture outcome={event} text={text} shown={1} marks={marks} />
          <Exits outcome={outcome} words={words} />
        </>
      )}
    </ChartFigure>
  );
}

/** Mean price at sale by kind of seller, from the price before. */
function Exits({ outcome, words: { exits } }: Pick<SecondsProps, 'outcome' | 'words'>) {
  const { event, sellers } = outcome;
  const { fall } = chosenBox(event);
  const axis = useMemo(
    (): Axis => ({
      title: exits.axis,
      scale: 'linear',
      domain: [-ROOM * fall, 0],
      ticks: wholeChange(-fall),
      format: exits.tick,
    }),
    [fall, exits],
  );
  const rows = sellers.map(({ kind, sold, meanExit }): Dumbbell => {
    const seller = exits.seller[kind];
    return {
      ...{ id: kind, label: seller, first: 0, second: meanExit },
      firstText: '',
      secondText: exits.exit(meanExit),
      words: exits.words({ seller, sold, meanExit }),
    };
  });
  if (rows.length === 0) return null;
  return <Dumbbells label={exits.label} labels="above" axis={axis} marks={exits.marks} rows={rows} />;
}
