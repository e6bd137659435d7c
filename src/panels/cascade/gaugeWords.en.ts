import { say } from '../../words/text.en.ts';
import { dipWords, shareWords } from './toldWords.en.ts';

const twoDecimals = (value: number) => say.number(value, 2);

interface GaugeTold {
  /** Log fall. */
  readonly fall: number;
  readonly gain: number;
  readonly criticalGain: number;
  readonly ratio: number;
}

/** The book and the distance to runaway. */
export const gaugeView = {
  told: ({ fall, gain, criticalGain, ratio }: GaugeTold) => {
    const what = `At a fall of ${dipWords(fall)} each dollar sold makes ${twoDecimals(gain)} more sellable; from ${twoDecimals(criticalGain)} on selling feeds itself.`;
    const written = twoDecimals(ratio);
    if (written === twoDecimals(1)) return `${what} That is the edge itself.`;
    return ratio > 1
      ? `${what} That is ${written} times the edge.`
      : `${what} That is ${written} of the edge, which is no promise: even a single pass multiplies.`;
  },
  nobody: 'Nobody sells here, however far the price falls.',
  noGain: 'With a square-root impact the gain depends on what was sold before, so none is given.',
  strip: {
    label: ({ fall, gain }: { readonly fall: number; readonly gain: number }) =>
      `The gain over the fall, at most ${say.numberAtMost(gain, 2)} at ${dipWords(fall)}; bars show which positions come due there, of models and of the exchange.`,
    bookLabel: 'Which positions come due at which fall, of models and of the exchange.',
    fall: 'Fall (logarithm)',
    gain: 'Dollars made sellable by each one sold',
    percent: (fall: number) => say.percentInRow(fall, 0),
    number: (gain: number) => say.number(gain, 1),
    dip: 'your dip',
    edge: 'smallest distance',
  },
  row: {
    label: 'Distance to runaway, by share of look-alike models',
    axis: 'Gain over critical gain',
    marks: { first: 'edge', second: 'gain over critical gain' },
    name: (share: number) => (share === 0 ? 'no models' : shareWords(share)),
    tick: (ratio: number) => say.number(ratio, 1),
    figure: twoDecimals,
    words: ({ share, ratio }: { readonly share: number; readonly ratio: number }) =>
      `${share === 0 ? 'No models' : shareWords(share)}: ${twoDecimals(ratio)}`,
  },
  method: [
    'Gain: how many dollars the next sales make sellable for each dollar sold, with the depth that is left at that fall. Critical gain: from there on selling runs away in a book that is as steep everywhere, for those who sell at that fall, with their delays. Told is the fall at which the two are nearest.',
    'The critical gain is exact for clones and a lower bound for platforms that react apart. Below the edge a dip can still grow to many times itself; above it a thin book can end the fall early.',
  ],
};
