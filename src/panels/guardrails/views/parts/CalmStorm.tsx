import { memo, useMemo } from 'react';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import type { CurveLine } from '../../../../charts/curve.ts';
import { type Dumbbell, Dumbbells } from '../../../../charts/Dumbbells.tsx';
import { PlaybackButtons } from '../../../../charts/PlaybackButtons.tsx';
import { usePlayback } from '../../../../charts/usePlayback.ts';
import type { PictureGuess } from '../../../../schema/index.ts';
import { CALM_SHOWN, type CalmOutcome } from '../../calmOutcome.ts';
import type { CalmText } from '../../types.ts';
import {
  cameOn,
  changeAxes,
  heldAxis,
  heldRows,
  leverageAxes,
  leverageLines,
  rangesBand,
} from './calmShown.ts';
import { useSame } from './useSame.ts';
import '../calm.css';

const SECONDS = 6;
/** The longest name of a model. */
const LABEL_LETTERS = 14;

interface CalmStormProps {
  readonly outcome: CalmOutcome;
  /** Whether the window is one of those that the seeds were tried with. */
  readonly isAsTried: boolean;
  readonly words: CalmText;
}

/** The last days before the storm and the storm, day by day: what it states and borrows, and how many ranges held. */
export function CalmStorm({ outcome, isAsTried, words }: CalmStormProps) {
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
        <Held models={models} isAsTried={isAsTried} words={words} />
      </div>
    </>
  );
}

interface DaysShown {
  readonly words: CalmText;
  /** How many of the drawn days are shown. */
  readonly days: number;
}

function Ranges({ outcome, words, days }: DaysShown & Pick<CalmStormProps, 'outcome'>) {
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
export const Held = memo(function Held({ models, isAsTried, words, asked }: HeldProps) {
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
  rows.filter(({ id }) => id === place).map(row => ({ ...row, guess, asked: true }));
