import { say } from '../../words/text.en.ts';
import { capital, dipWords, ofHundred, shareWords, shockWords } from './toldWords.en.ts';

interface JumpTold {
  readonly share: number;
  /** Log fall; null where no jump was found. */
  readonly dip: number | null;
  /** Whether already the smallest dip shown runs away. */
  readonly isBelow: boolean;
}

interface JumpsTold {
  readonly told: readonly JumpTold[];
  readonly isNearer: boolean;
  /** The smallest dip shown, a log fall. */
  readonly least: number;
}

/** The base of the shares stands behind the last of them. */
const withShare = (share: number) => `with ${ofHundred(share)}`;
const withShares = (told: readonly JumpTold[]) =>
  `with ${say.list(told.map(({ share }) => ofHundred(share)))} of every 100`;
const oneDecimal = (dip: number) => say.percentInRow(dip, 1);

/** The cliff over the dip. */
export const cliffView = {
  /** The jumps, from no models upward, and whether each further share has its jump at a smaller dip. */
  jumps({ told, isNearer, least }: JumpsTold): string {
    const below = told.filter(({ isBelow }) => isBelow);
    const none = told.filter(({ isBelow, dip }) => !isBelow && dip === null);
    if (none.length === told.length) return 'No dip up to 8\u202f% makes a jump here.';
    if (below.length === told.length)
      return `Already a dip of ${dipWords(least)} runs away, with models or without: every jump lies below.`;
    const places = told.flatMap(({ share, dip }) =>
      dip === null ? [] : [`${oneDecimal(dip)} ${withShare(share)}`],
    );
    const nearer = isNearer ? ': models bring it nearer' : '';
    const parts = [
      ...(places.length > 0 ? [`it comes at a dip of ${say.list(places)} of every 100${nearer}`] : []),
      ...(below.length > 0 ? [`${withShares(below)} already a dip of ${dipWords(least)} runs away`] : []),
      ...(none.length > 0
        ? [`with ${say.list(none.map(({ share }) => ofHundred(share)))}: none up to 8\u202f%`]
        : []),
    ];
    return `${capital(parts.join('; '))}.`;
  },
  leverage: ({ leverage, dip }: { readonly leverage: number; readonly dip: number }) =>
    `At ${shockWords(dip)} leverage alone does it from ${say.quantity('multiple', leverage)}.`,
  sentence: (parts: readonly string[]) => parts.join(' '),
  label: 'Deepest fall over the dip, by share of look-alike models',
  line: (share: number) => (share === 0 ? 'no models' : `${ofHundred(share)} of 100`),
  jump: 'largest jump',
  threshold: 'alarm',
  x: 'First dip',
  y: 'Deepest fall',
  percent: (share: number) => say.percentInRow(share, 0),
  readOut: ({ share, dip, fall }: { readonly share: number; readonly dip: number; readonly fall: number }) =>
    `${capital(shareWords(share))}, a dip of ${shockWords(dip)}: a fall of ${oneDecimal(fall)}`,
  method: ({ threshold }: { readonly threshold: number }) => [
    'Each point is an event of its own, a tenth of a point of dip apart. A jump is where a tenth of a point more dip makes the fall a point deeper or more; the largest is marked at the dip behind it.',
    `Where it stands depends on the alarm threshold, set by hand at ${dipWords(threshold)}: it is no fact about any market.`,
  ],
};
