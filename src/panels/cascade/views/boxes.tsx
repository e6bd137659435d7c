import { useContext, useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { DotBoxes } from '../../../charts/DotBoxes.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { useSiteText } from '../../../words/siteText.ts';
import type { ViewProps } from '../../viewProps.ts';
import { type BoxesOutcome, chosenBox } from '../outcomes.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText } from '../types.ts';
import { askedOf, boxesShown, keyOf, toldOf } from './parts/boxesShown.ts';
import { EventPicture } from './parts/EventPicture.tsx';
import { eventNote, exitsNote } from './parts/eventNote.ts';
import { RunButtons } from './parts/RunButtons.tsx';
import { useEventRun } from './parts/useEventRun.ts';
import './boxes.css';

type BoxesProps = ViewProps<CascadeValues, BoxesOutcome, CascadeText>;

/** Four shares as a hundred dots each, picking one chooses it; below, the event that can be run and stopped. */
export function View(props: BoxesProps) {
  const { values, outcome, text, table, hidden, settled, guess, asked, restClosed = false, onPick } = props;
  const words = text.views.boxes;
  const inScene = useContext(InSceneContext);
  const { step } = useSiteText().chart;
  const event = useEventRun(outcome, latency => onPick('overrideLatency', latency));
  const { shown } = event.clock;
  const moment = shown < 1 ? event.moment : null;
  const boxes = useMemo(
    () =>
      boxesShown(outcome, words, moment).map(box =>
        askedOf(box, outcome, words, { hidden, guess, asked, restClosed }),
      ),
    [outcome, words, moment, hidden, guess, asked, restClosed],
  );
  const { lead, ...stateWords } = keyOf(outcome, values, words, {
    moment,
    isPlain: inScene || hidden,
  });
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={hidden || restClosed ? words.question : words.sentence(toldOf(chosenBox(outcome), moment))}
      table={table}
      fileName="faultline-cascade"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <div className="event-boxes" inert={event.running}>
        <DotBoxes
          boxes={boxes}
          selected={String(outcome.chosen)}
          onSelect={place => onPick('modelShare', outcome.boxes[Number(place)]!.share)}
          label={words.group}
          caption={words.caption}
          stateWords={stateWords}
          keyLead={lead}
          lostTwoWays
          limited
          animate={settled && moment === null}
        />
      </div>
      {!inScene && !hidden && (
        <>
          <RunButtons event={event} words={words} step={step}>
            {eventNote(outcome, values, text, event)}
          </RunButtons>
          <EventPicture outcome={outcome} text={text} shown={shown} />
          <p className="picture-note">{exitsNote(outcome, text)}</p>
        </>
      )}
    </ChartFigure>
  );
}
