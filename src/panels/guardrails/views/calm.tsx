import { memo, useContext, useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine } from '../../../charts/curve.ts';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import { PlaybackButtons } from '../../../charts/PlaybackButtons.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { usePlayback } from '../../../charts/usePlayback.ts';
import { guessAt, type PictureGuess } from '../../../schema/index.ts';
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
  isAsTried,
  leverageAxes,
  leverageLines,
  rangesBand,
} from './parts/calmShown.ts';
import { calmMethod, calmSentence, unseenNote } from './parts/calmTold.ts';
import { useSame } from './parts/useSame.ts';
import './calm.css';

type CalmProps = ViewProps<GuardrailsValues, CalmOutcome, GuardrailsText> & { readonly words: CalmText };

/** A network learns from the window; then the storm comes, and what it stated is measured beside three others. */
export function View(props: CalmProps) {
  const { values, outcome, text, words, table, hidden, onPick } = props;
  const { question } = text.views.calm;
  const inScene = useContext(InSceneContext);
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
      {inScene || hidden ? (
        <AskedRows {...props} />
      ) : (
        <>
          <CalmLearning values={values} outcome={outcome} words={words} onPick={onPick} />
          <p className="picture-note">{unseenNote(outcome, words)}</p>
          <Storm outcome={outcome} words={words} />
        </>
      )}
    </ChartFigure>
  );
}

/** In a scene the row alone that is asked of, before its answer and after, so that nothing moves. */
function AskedRows({ outcome, words, guess, asked }: CalmProps) {
  return (
    <Held
      models={outcome.models}
      isAsTried={false}
      words={words}
      asked={{ guess: asked === undefined ? null : guessAt(guess, asked), place: asked }}
    />
  );
}

const SECONDS = 6;
/** The longest name of a model. */
const LABEL_LETTERS = 14;

/** The last calm days and the storm, day by day: what it states and borrows, and how many ranges held. */
function Storm({ outcome, words }: Pick<CalmProps, 'outcome' | 'words'>) {
  const stormDays = outcome.returns.length - CALM_SHOWN;
  const clock = usePlayback({ seconds: SECONDS, steps: stormDays });
  const { models } = outcome;
  const isLearning = models === null;
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
          <Leverages models={models} words={words} days={days} />
        </div>
      </div>
      <div className={after}>
        <PlaybackButtons clock={clock} words={words.moment(days - 1 - CALM_SHOWN)} />
        <Held models={models} isAsTried={isAsTried(outcome.seen)} words={words} />
      </div>
    </>
  );
}

interface DaysShown {
  readonly words: CalmText;
  /** How many of the drawn days are shown. */
  readonly days: number;
}

function Ranges({ outcome, words, days }: DaysShown & Pick<CalmProps, 'outcome'>) {
  const returns = useSame(outcome.returns);
  const [x, y] = useMemo(() => changeAxes(returns, words), [returns, words]);
  const band = useMemo(() => rangesBand(outcome, days, words), [outcome, days, words]);
  const { inside, outside } = useMemo(() => cameOn(outcome, days, words), [outcome, days, words]);
  return (
    <CurveChart
      label={words.rangesLabel}
      x={x}
      y={y}
      lines={NO_LINES}
      band={band}
      observed={outside}
      observedBeside={inside}
      rules={[{ x: 0, label: words.crash }]}
      labelLetters={LABEL_LETTERS}
    />
  );
}

const NO_LINES: readonly CurveLine[] = [];

const Leverages = memo(function Leverages({ models, words, days }: DaysShown & Pick<CalmOutcome, 'models'>) {
  const [x, y] = useMemo(() => leverageAxes(models, words), [models, words]);
  const lines = useMemo(() => leverageLines(models, days, words), [models, days, words]);
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
});

type HeldProps = Pick<CalmOutcome, 'models'> & {
  readonly words: CalmText;
  readonly isAsTried: boolean;
  /** What a scene asks of a row; nothing outside of one. */
  readonly asked?: AskedOfRow | undefined;
};

interface AskedOfRow {
  readonly guess: PictureGuess | null;
  readonly place: string | undefined;
}

/** Of each model how many ranges held; only where the window is one of those that the seeds were tried with, their ends behind it. */
const Held = memo(function Held({ models, isAsTried, words, asked }: HeldProps) {
  const rows = heldRows({ models, isAsTried }, words);
  return (
    <Dumbbells
      label={words.heldLabel}
      labels="above"
      axis={heldAxis(words)}
      rows={asked ? askedRows(rows, asked) : rows}
      marks={words.marks}
    />
  );
});

const askedRows = (rows: readonly Dumbbell[], { guess, place }: AskedOfRow): readonly Dumbbell[] =>
  rows.filter(({ id }) => id === place).map(row => ({ ...row, guess }));
