import { memo, useMemo } from 'react';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import type { ViewProps } from '../../../viewProps.ts';
import { type CalmOutcome, EARLIER_STORM_DAY } from '../../calmOutcome.ts';
import { calmParameters } from '../../calmParams.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { CalmText } from '../../types.ts';
import { lossAxes, lossLine, priceLine, windowAxes, windowBand } from './calmShown.ts';
import { useSame } from './useSame.ts';
import '../calm.css';

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
      marker={{
        x: windowFrom,
        label: words.from(windowFrom),
        onMove: to => onPick('windowFrom', windowAt(to)),
      }}
    />
  );
}

type LossesProps = Pick<CalmOutcome, 'epochs' | 'losses'> & { readonly words: CalmText };

/** What is still wrong with what it states, round by round. */
export const Losses = memo(function Losses({ epochs, losses, words }: LossesProps) {
  const [round, loss] = useMemo(() => lossAxes(epochs, words), [epochs, words]);
  const lines = useMemo(() => [lossLine(losses)], [losses]);
  return <CurveChart label={words.lossLabel} x={round} y={loss} lines={lines} />;
});

/** The beginning of a window nearest to a day. */
export function windowAt(day: number): number {
  const { slider, step } = calmParameters.windowFrom;
  const whole = step * Math.round(day / step);
  return Math.min(slider[1], Math.max(slider[0], whole));
}
