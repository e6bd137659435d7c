import type { DrawPicture } from '../../../drawPicture.ts';
import { lived, type PathsOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { LeverageText, PathsText } from '../../types.ts';
import { pathsSentence } from '../parts/pathsSentences.ts';
import { priceAxis, timeAxis } from '../paths.tsx';

/** A hundred prices over the holding time, and the line that ends a position. */
export function picture({ say }: LeverageText, words: PathsText): DrawPicture<LeverageValues, PathsOutcome> {
  return (outcome, values) => {
    const { hours, paths, levels } = outcome;
    const { liquidationPrice } = levels;
    return {
      sentence: pathsSentence(outcome, values, words),
      charts: [
        {
          kind: 'lines',
          x: timeAxis(hours, say, words),
          y: priceAxis(outcome, say, words),
          lines: [],
          paths: paths.map(({ prices, wipedOutAt }) => ({
            isLost: wipedOutAt !== null,
            points: Array.from(lived(prices, wipedOutAt), (y, place) => ({
              x: (hours * place) / (prices.length - 1),
              y,
            })),
          })),
          ...(liquidationPrice !== null && {
            limit: {
              y: liquidationPrice,
              label: words.limit[values.side],
              endSide: values.side === 'long' ? ('below' as const) : ('above' as const),
            },
          }),
        },
      ],
    };
  };
}
