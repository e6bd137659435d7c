import { useContext, useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import { PickStrip } from '../../../charts/PickStrip.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { guessAt } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { type CrashOutcome, chosenDay, DAYS, ENDS, LAST_DAY } from '../outcomes.ts';
import type { GuardrailsValues } from '../params.ts';
import { guardrailsSentence } from '../sentence.ts';
import type { GuardrailsText } from '../types.ts';
import { dayAxis, moneyAxis } from './parts/crashAxes.ts';
import { closedSteps, crashLines, endsAsked, stripSteps } from './parts/crashShown.ts';
import { MorningLeverage } from './parts/MorningLeverage.tsx';
import './crash.css';

type CrashProps = ViewProps<GuardrailsValues, CrashOutcome, GuardrailsText>;

/** Two accounts that meet and part, the crash that can be dragged, and what it would do on every other day. */
export function View(props: CrashProps) {
  const { values, outcome, text, table, settled, hidden, asked, restClosed = false, onPick } = props;
  const { day } = values;
  const words = text.views.crash;
  const inScene = useContext(InSceneContext);
  const isAsking = hidden && asked !== DAYS;
  const lines = useMemo(() => crashLines(outcome, day, text, { isAsking }), [outcome, day, text, isAsking]);
  const x = useMemo(() => dayAxis(text), [text]);
  const y = useMemo(() => moneyAxis(text), [text]);
  const ends = useMemo(
    () => (asked === ENDS ? endsAsked(outcome, day, text) : undefined),
    [asked, outcome, day, text],
  );
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={hidden || restClosed ? words.question : guardrailsSentence(outcome, values, text).headline}
      table={table}
      fileName="faultline-guardrails"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <div className="crash-picture">
        <CurveChart
          label={words.question}
          x={x}
          y={y}
          lines={lines}
          marker={{
            x: day - 0.5,
            label: (inScene ? words.crashStill : words.crash)({ day, size: values.crash }),
            onMove: inScene ? undefined : at => onPick('day', dayAt(at)),
          }}
          animate={settled}
          readOut={(_, point) => words.point({ day: point.x, money: point.y })}
          strip={<DayStrip {...props} />}
          asked={ends}
          isStill={hidden}
          guess={asked === ENDS ? guessAt(props.guess, ENDS) : null}
        />
        {!isAsking && <MorningLeverage outcome={outcome} values={values} text={text} />}
      </div>
    </ChartFigure>
  );
}

/** The day that lies at a place of the axis: the first is on the way from 0 to 1. */
const dayAt = (place: number) => Math.min(LAST_DAY, Math.max(1, Math.floor(place) + 1));

/** For each day of the crash who would end with more: the handle that moves it, and what a guess is made on. */
function DayStrip({ values, outcome, text, hidden, guess, restClosed = false, onPick }: CrashProps) {
  const words = text.views.crash;
  const inScene = useContext(InSceneContext);
  const isClosed = hidden || restClosed;
  const { strip } = outcome;
  const x = useMemo(() => dayAxis(text), [text]);
  const steps = useMemo(() => (isClosed ? closedSteps(strip) : stripSteps(strip)), [isClosed, strip]);
  return (
    <PickStrip
      x={x}
      steps={steps}
      picked={values.day}
      label={words.pick}
      valueText={day => words.dayWords(chosenDay(outcome, day))}
      onPick={inScene ? null : day => onPick('day', day)}
      guess={guessAt(guess, DAYS)}
    />
  );
}
