import type { DrawPicture } from '../../../drawPicture.ts';
import type { GaugeOutcome } from '../../gauge.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText, GaugeText } from '../../types.ts';
import { bookBars, gaugeAxes, gaugeRules, gaugeSentence } from '../parts/gaugeTold.ts';

/** What comes due at which fall, and the gain there. */
export function picture(text: CascadeText, words: GaugeText): DrawPicture<CascadeValues, GaugeOutcome> {
  const { endings } = text.views.boxes;
  const labels = { model: endings.middle, liquidation: endings.worst };
  return (outcome, values) => {
    const [x, y] = gaugeAxes(outcome, words);
    const { falls, gains } = outcome;
    const points = falls.map((fall, at) => ({ x: fall, y: (gains ?? [])[at] ?? 0 }));
    return {
      sentence: gaugeSentence(outcome, words),
      charts: [
        {
          ...{ kind: 'lines', x, y },
          lines: [{ id: 'gain', label: '', role: 'benchmark', points }],
          rules: gaugeRules(outcome, values, words),
          bars: {
            moments: falls,
            kinds: bookBars(outcome).map(bars => ({ ...bars, label: labels[bars.id] })),
          },
        },
      ],
    };
  };
}
