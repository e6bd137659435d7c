import { useMemo, useState } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { EventStrip } from '../../../charts/EventStrip.tsx';
import { useReaction } from '../../../charts/useReaction.ts';
import { useSiteText } from '../../../words/siteText.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { HandOutcome } from '../hand.ts';
import type { CascadeValues } from '../params.ts';
import { CLASS_BINS, type ClassBin, handsBySecond } from '../reactions.ts';
import type { CascadeText, HandText } from '../types.ts';
import { ClassHands } from './parts/ClassHands.tsx';
import { EventPicture } from './parts/EventPicture.tsx';
import { handNote } from './parts/eventNote.ts';
import { classSentence, handSentence, stopAxes, stopRules } from './parts/handTold.ts';
import { RunButtons } from './parts/RunButtons.tsx';
import { type EventRun, useEventRun } from './parts/useEventRun.ts';

type HandProps = ViewProps<CascadeValues, HandOutcome, CascadeText> & { readonly words: HandText };

/** What was measured of a press: the reaction in seconds, or why there is none. */
type Press = { readonly seconds: number } | 'early' | 'unmeasured';

/** The event in real time with a hand on it, the reaction, what other stops would leave, and a class beside it. */
export function View(props: HandProps) {
  const { outcome, text, words, table, hidden } = props;
  const { question } = text.views.hand;
  return (
    <ChartFigure
      quiet
      told="below"
      title={question}
      sentence={hidden ? question : handSentence(outcome, words)}
      table={table}
      fileName="faultline-cascade-hand"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      {!hidden && <Hand {...props} />}
    </ChartFigure>
  );
}

function Hand({ values, outcome, text, words, onPick }: HandProps) {
  const { event, press, isMarked, isBegun } = useHand(outcome, latency => onPick('overrideLatency', latency));
  const [bins, setBins] = useState<readonly ClassBin[]>(() =>
    CLASS_BINS.map(within => ({ within, hands: 0 })),
  );
  const { step } = useSiteText().chart;
  const [x, y] = useMemo(() => stopAxes(outcome, text, words), [outcome, text, words]);
  const own = press !== null && typeof press === 'object' ? press.seconds : null;
  const rules = useMemo(() => stopRules(outcome, own, words), [outcome, own, words]);
  const bars = useMemo(() => [{ id: 'class', look: 'own' as const, heights: handsBySecond(bins) }], [bins]);
  return (
    <>
      <RunButtons event={event} words={text.views.boxes} step={step}>
        {event.stopped
          ? handNote(outcome.event, values, text, { isFine: true, isEarly: event.early })
          : isMarked
            ? words.mark
            : words.waiting}
      </RunButtons>
      <EventPicture outcome={outcome.event} text={text} shown={isBegun ? event.clock.shown : 0} />
      <p className="class-note" role="status">
        {event.stopped ? pressWords(press, words) : words.measured}
      </p>
      <EventStrip
        label={words.strip.label}
        x={x}
        y={y}
        moments={outcome.falls.map((_, second) => second)}
        values={outcome.falls.map(fall => 1 - fall)}
        bars={bars}
        rules={rules}
        shown={1}
      />
      <ClassHands bins={bins} words={words.class} onBins={setBins} />
      <p className="class-note" role="status">
        {classSentence(bins, outcome, words)}
      </p>
    </>
  );
}

/** The run of the event, whether the first model has sold in it, and what was measured of the press. */
function useHand({ event: told }: HandOutcome, onStop: (latency: number | null) => void) {
  const [press, setPress] = useState<Press | null>(null);
  // Who is asked when to press has not seen when.
  const [isBegun, setBegun] = useState(false);
  const live = useEventRun(told, latency => {
    if (latency !== null) setPress(pressed());
    onStop(latency);
  });
  const run = () => {
    setBegun(true);
    live.run();
  };
  const event: EventRun = { ...live, run };
  const { firstModelSale, moments } = told;
  const { running, pace, clock } = event;
  const isMarked = running && firstModelSale !== null && clock.shown * moments.at(-1)! >= firstModelSale;
  const reaction = useReaction(isMarked);
  function pressed(): Press {
    if (pace !== 1 || !clock.canPlay) return 'unmeasured';
    const seconds = reaction();
    return seconds === null ? 'early' : { seconds };
  }
  return { event, press, isMarked, isBegun };
}

function pressWords(press: Press | null, words: HandText): string {
  if (press === null || press === 'unmeasured') return words.unmeasured;
  return press === 'early' ? words.early : words.reaction(press.seconds);
}
