import { useMemo } from 'react';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import type { ViewProps } from '../../../viewProps.ts';
import type { CalmOutcome } from '../../calmOutcome.ts';
import { EARLIER_STORM_DAY } from '../../calmOutcome.ts';
import { calmParameters } from '../../calmParams.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { CalmText } from '../../types.ts';
import { lossAxes, lossLine, priceLine, windowAxes, windowBand } from './calmShown.ts';
import '../calm.css';

interface CalmLearningProps
  extends Pick<ViewProps<GuardrailsValues, CalmOutcome>, 'values' | 'outcome' | 'onPick'> {
  readonly words: CalmText;
}

/** The days that it can learn from with the window, which is dragged; and its loss, round by round. */
export function CalmLearning({ values, outcome, words, onPick }: CalmLearningProps) {
  const [day, price] = useMemo(() => windowAxes(outcome, words), [outcome, words]);
  const prices = useMemo(() => [priceLine(outcome, words)], [outcome, words]);
  const band = useMemo(
    () => windowBand(outcome, values, price.domain, words),
    [outcome, values, price, words],
  );
  const [round, loss] = useMemo(() => lossAxes(outcome, words), [outcome, words]);
  const losses = useMemo(() => [lossLine(outcome)], [outcome]);
  return (
    <div className="calm-pictures">
      <div>
        <CurveChart
          label={words.windowLabel}
          x={day}
          y={price}
          lines={prices}
          band={band}
          rules={[{ x: EARLIER_STORM_DAY, label: words.earlierStorm }]}
          marker={{
            x: values.windowFrom,
            label: words.from(values.windowFrom),
            onMove: to => onPick('windowFrom', windowAt(to)),
          }}
        />
      </div>
      <div>
        <CurveChart label={words.lossLabel} x={round} y={loss} lines={losses} />
      </div>
    </div>
  );
}

/** The beginning of a window nearest to a day. */
function windowAt(day: number): number {
  const { slider, step } = calmParameters.windowFrom;
  const whole = step * Math.round(day / step);
  return Math.min(slider[1], Math.max(slider[0], whole));
}
