import { memo, useMemo } from 'react';
import type { Axis } from '../../../../charts/axis.ts';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import { RangeHandles } from '../../../../charts/RangeHandles.tsx';
import type { ViewProps } from '../../../viewProps.ts';
import type { LearnedWindow } from '../../calmLearning.ts';
import { type CalmOutcome, EARLIER_STORM_DAY } from '../../calmOutcome.ts';
import { calmParameters, LONGEST_WINDOW, SHORTEST_WINDOW } from '../../calmParams.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { CalmText } from '../../types.ts';
import { lossAxes, lossLine, priceLine, windowAxes, windowBand } from './calmShown.ts';
import { useSame } from './useSame.ts';
import '../calm.css';

/** The end of a window lies on the steps of its beginning. */
const END_STEP = calmParameters.windowFrom.step;

interface CalmLearningProps
  extends Pick<ViewProps<GuardrailsValues, CalmOutcome>, 'values' | 'outcome' | 'onPick'> {
  readonly words: CalmText;
}

/** The days that it can learn from with the window, which is dragged; and its loss, round by round. */
export function CalmLearning({ values, outcome, words, onPick }: CalmLearningProps) {
  const { epochs, losses } = outcome;
  return (
    <div className="calm-pictures">
      <div>
        <Days values={values} outcome={outcome} words={words} onPick={onPick} />
      </div>
      <div>
        <Losses epochs={epochs} losses={losses} words={words} />
      </div>
    </div>
  );
}

function Days({ values, outcome, words, onPick }: CalmLearningProps) {
  const { windowFrom, windowDays } = values;
  const { falls } = outcome.seen;
  const prices = useSame(outcome.prices);
  const [day, price] = useMemo(() => windowAxes(prices, words), [prices, words]);
  const lines = useMemo(() => [priceLine(prices, words)], [prices, words]);
  const band = useMemo(
    () => windowBand({ windowFrom, windowDays, falls }, price.domain, words),
    [windowFrom, windowDays, falls, price, words],
  );
  return (
    <CurveChart
      label={words.windowLabel}
      x={day}
      y={price}
      lines={lines}
      band={band}
      rules={[{ x: EARLIER_STORM_DAY, label: words.earlierStorm }]}
      marker={{ x: windowFrom, label: words.from(windowFrom) }}
      handles={
        <WindowHandles
          x={day}
          window={{ from: windowFrom, days: windowDays }}
          latest={windowFrom + LONGEST_WINDOW}
          starts={calmParameters.windowFrom.slider}
          label={words.from(windowFrom)}
          words={words}
          onPick={onPick}
        />
      }
    />
  );
}

type LossesProps = Pick<CalmOutcome, 'epochs' | 'losses'> & { readonly words: CalmText };

interface WindowHandlesProps extends Pick<CalmLearningProps, 'onPick' | 'words'> {
  readonly x: Axis;
  readonly window: LearnedWindow;
  /** Where it may begin, and where it may end as it begins now. */
  readonly starts: readonly [number, number];
  readonly latest: number;
  /** Where it begins, in words. */
  readonly label: string;
}

/** The window itself, which moves, and its right edge, which makes it longer. */
export function WindowHandles({ x, window, starts, latest, label, words, onPick }: WindowHandlesProps) {
  const { from, days } = window;
  return (
    <RangeHandles
      x={x}
      from={from}
      to={from + days}
      whole={{
        ...{ label: words.handles.whole, valueText: label, range: starts },
        step: calmParameters.windowFrom.step,
        onMove: start => onPick('windowFrom', start),
      }}
      end={{
        ...{ label: words.handles.end, valueText: words.handles.days(days) },
        range: [from + SHORTEST_WINDOW, latest],
        step: END_STEP,
        onMove: end => onPick('windowDays', end - from),
      }}
    />
  );
}

/** What is still wrong with what it states, round by round. */
export const Losses = memo(function Losses({ epochs, losses, words }: LossesProps) {
  const [round, loss] = useMemo(() => lossAxes(epochs, words), [epochs, words]);
  const lines = useMemo(() => [lossLine(losses)], [losses]);
  return <CurveChart label={words.lossLabel} x={round} y={loss} lines={lines} />;
});
