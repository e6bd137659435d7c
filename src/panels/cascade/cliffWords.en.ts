import { say } from '../../words/text.en.ts';
import { capital, dipWords, shareWords } from './toldWords.en.ts';

interface JumpTold {
  readonly share: number;
  /** Log fall; null where no jump was found. */
  readonly dip: number | null;
}

const withShare = (share: number) => (share === 0 ? 'none' : shareWords(share));
const dipOrNone = (dip: number | null) => (dip === null ? 'nowhere' : oneDecimal(dip));
const oneDecimal = (dip: number) => say.percentInRow(dip, 1);

/** The cliff over the dip. */
export const cliffView = {
  /** The jumps, from no models upward. */
  jumps(told: readonly JumpTold[]): string {
    if (told.every(({ dip }) => dip === null)) return 'No dip up to 8\u202f% makes a jump here.';
    const places = told.map(({ share, dip }) => `${dipOrNone(dip)} (${withShare(share)})`);
    return `The jump comes at a dip of ${say.list(places)}.`;
  },
  nearer: 'More look-alike models bring it nearer.',
  leverage: ({ leverage, dip }: { readonly leverage: number; readonly dip: number }) =>
    `Leverage alone does it from ${say.quantity('multiple', leverage)}, at a dip of ${dipWords(dip)}.`,
  sentence: (parts: readonly string[]) => parts.join(' '),
  label: 'Deepest fall over the dip, by share of look-alike models',
  line: (share: number) => (share === 0 ? 'no models' : `${say.number(share * 100, 1)} of every 100`),
  jump: 'largest jump',
  threshold: 'alarm',
  x: 'First dip',
  y: 'Deepest fall',
  percent: (share: number) => say.percentInRow(share, 0),
  readOut: ({ share, dip, fall }: { readonly share: number; readonly dip: number; readonly fall: number }) =>
    `${capital(shareWords(share))}, a dip of ${dipWords(dip)}: a fall of ${oneDecimal(fall)}`,
  method: ({ threshold }: { readonly threshold: number }) => [
    'Each point is an event of its own, a tenth of a point of dip apart. A jump is a step that grows the fall by at least ten times as much as the dip; the largest is marked at the dip behind it.',
    `With many look-alike models it stands near the alarm threshold of ${dipWords(threshold)}, which was set by hand: move it and the cliff moves.`,
  ],
};
