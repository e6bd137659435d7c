import { useMemo } from 'react';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import type { ViewProps } from '../../../viewProps.ts';
import type { LearnedDays } from '../../ownCalmOutcomes.ts';
import { windowRanges } from '../../ownWindow.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { OwnCalmText } from '../../types.ts';
import { Losses, WindowHandles } from './CalmLearning.tsx';
import { priceLine } from './calmShown.ts';
import { beginning, ownAxes, ownBand } from './ownCalmShown.ts';
import { useSame } from './useSame.ts';
import '../calm.css';

interface OwnDaysLearningProps extends Pick<ViewProps<GuardrailsValues>, 'onPick'> {
  readonly outcome: LearnedDays;
  /** False while the falls in the window are not counted. */
  readonly isCounted: boolean;
  readonly words: OwnCalmText;
}

/** The reader's days that it can learn from with the window, which is dragged; and its loss, round by round. */
export function OwnDaysLearning({ outcome, isCounted, words, onPick }: OwnDaysLearningProps) {
  const { epochs, losses } = outcome.calm;
  return (
    <div className="calm-pictures">
      <div>
        <Days outcome={outcome} isCounted={isCounted} words={words} onPick={onPick} />
      </div>
      <div>
        <Losses epochs={epochs} losses={losses} words={words.picture} />
      </div>
    </div>
  );
}

function Days({ outcome, isCounted, words, onPick }: OwnDaysLearningProps) {
  const { own, window, calm } = outcome;
  const prices = useSame(calm.prices);
  const [day, value] = useMemo(() => ownAxes(prices, own, words), [prices, own, words]);
  const label = beginning(window.from, own, words);
  const { starts, latestEnd } = windowRanges(own, window);
  const lines = useMemo(() => [priceLine(prices, words.picture)], [prices, words]);
  return (
    <CurveChart
      label={words.picture.windowLabel}
      x={day}
      y={value}
      lines={lines}
      band={ownBand({ window, calm, isCounted }, value.domain, words)}
      marker={{ x: window.from, label }}
      handles={
        <WindowHandles
          x={day}
          window={window}
          latest={latestEnd}
          starts={starts}
          label={label}
          words={words.picture}
          onPick={onPick}
        />
      }
    />
  );
}
