import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import { Dumbbells } from '../../../charts/Dumbbells.tsx';
import { PlaybackButtons } from '../../../charts/PlaybackButtons.tsx';
import { usePlayback } from '../../../charts/usePlayback.ts';
import type { ViewProps } from '../../viewProps.ts';
import { CALM_SHOWN, type CalmOutcome } from '../calmOutcome.ts';
import type { GuardrailsValues } from '../params.ts';
import type { CalmText, GuardrailsText } from '../types.ts';
import { CalmLearning } from './parts/CalmLearning.tsx';
import {
  cameOn,
  changeAxes,
  heldAxis,
  heldRows,
  leverageAxes,
  leverageLines,
  rangesBand,
} from './parts/calmShown.ts';
import { calmMethod, calmSentence, unseenNote } from './parts/calmTold.ts';
import './calm.css';

type CalmProps = ViewProps<GuardrailsValues, CalmOutcome, GuardrailsText> & { readonly words: CalmText };

/** A network learns from the window; then the storm comes, and what it stated is measured beside three others. */
export function View({ values, outcome, text, words, table, hidden, onPick }: CalmProps) {
  const { question } = text.views.calm;
  return (
    <ChartFigure
      quiet
      told="below"
      title={question}
      sentence={hidden ? question : calmSentence(outcome, words)}
      table={table}
      fileName="faultline-guardrails-calm"
      method={calmMethod(outcome, words).map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      {!hidden && (
        <>
          <CalmLearning values={values} outcome={outcome} words={words} onPick={onPick} />
          <p className="picture-note">{unseenNote(outcome, words)}</p>
          <Storm outcome={outcome} words={words} />
        </>
      )}
    </ChartFigure>
  );
}

const SECONDS = 6;
/** The longest name of a model. */
const LABEL_LETTERS = 14;

/** The last calm days and the storm, day by day: what it states and borrows, and how many ranges held. */
function Storm({ outcome, words }: Pick<CalmProps, 'outcome' | 'words'>) {
  const stormDays = outcome.returns.length - CALM_SHOWN;
  const clock = usePlayback({ seconds: SECONDS, steps: stormDays });
  const isLearning = outcome.models === null;
  // Until all have learned, nothing is known of the storm.
  const days = isLearning ? CALM_SHOWN : CALM_SHOWN + Math.round(clock.shown * stormDays);
  const after = isLearning ? 'calm-after is-waiting' : 'calm-after';
  return (
    <>
      <div className="calm-pictures">
        <div>
          <Ranges outcome={outcome} words={words} days={days} />
        </div>
        <div className={after}>
          <Leverages outcome={outcome} words={words} days={days} />
        </div>
      </div>
      <div className={after}>
        <PlaybackButtons clock={clock} words={words.moment(days - 1 - CALM_SHOWN)} />
        <Dumbbells
          label={words.heldLabel}
          labels="above"
          axis={heldAxis(words)}
          rows={heldRows(outcome, words)}
          marks={words.marks}
        />
      </div>
    </>
  );
}

type DaysShown = Pick<CalmProps, 'outcome' | 'words'> & { readonly days: number };

function Ranges({ outcome, words, days }: DaysShown) {
  const [x, y] = useMemo(() => changeAxes(outcome, words), [outcome, words]);
  const band = useMemo(() => rangesBand(outcome, days, words), [outcome, days, words]);
  const { inside, outside } = useMemo(() => cameOn(outcome, days, words), [outcome, days, words]);
  return (
    <CurveChart
      label={words.rangesLabel}
      x={x}
      y={y}
      lines={[]}
      band={band}
      observed={outside}
      observedBeside={inside}
      rules={[{ x: 0, label: words.crash }]}
      labelLetters={LABEL_LETTERS}
    />
  );
}

function Leverages({ outcome, words, days }: DaysShown) {
  const [x, y] = useMemo(() => leverageAxes(outcome, words), [outcome, words]);
  const lines = useMemo(() => leverageLines(outcome, days, words), [outcome, days, words]);
  return (
    <CurveChart
      label={words.leverageLabel}
      x={x}
      y={y}
      lines={lines}
      rules={[{ x: 0, label: words.crash }]}
      labelLetters={LABEL_LETTERS}
    />
  );
}
