import { say } from '../../words/text.en.ts';
import { capital, dipWords, millions, shareWords } from './toldWords.en.ts';

interface RangeTold {
  readonly low: number;
  readonly high: number;
}

const twoDecimals = (value: number) => say.number(value, 2);
const oneDecimal = (dip: number) => say.percentInRow(dip, 1);
const between = ({ low, high }: RangeTold, write: (value: number) => string) =>
  write(low) === write(high) ? write(low) : `${write(low)} to ${write(high)}`;

const cliffAt = (range: RangeTold) => `The cliff lies at a dip of ${between(range, oneDecimal)}`;

interface CliffTold {
  readonly range: RangeTold | null;
  readonly jumping: number;
  /** For how many already the smallest dip tried runs away. */
  readonly below: number;
  readonly tried: number;
  /** The smallest dip tried, a log fall. */
  readonly least: number;
}

/** A market of one's own. */
export const ownBookView = {
  market: (told: { readonly openInterest: number; readonly depth: number; readonly leverage: number }) =>
    `${millions(told.openInterest)} of positions, ${millions(told.depth)} within 1\u202f%, ${say.quantity('multiple', told.leverage)} on average.`,
  /** Where the cliff lies, over the shares that were tried. */
  cliff(told: CliffTold): string {
    const { range, jumping, below, tried, least } = told;
    const none = tried - jumping - below;
    const whatever = tried === 1 ? '' : ', whatever the share';
    if (none === tried) return `No dip up to 10\u202f% makes a jump${whatever}.`;
    if (below === tried) return `Already a dip of ${dipWords(least)} runs away${whatever}.`;
    if (jumping === tried) return `${cliffAt(range!)}, depending on the share.`;
    const parts = [
      ...(range === null ? [] : [`${cliffAt(range)} for ${jumping} of ${tried} shares tried`]),
      ...(below === 0 ? [] : [`for ${below} of ${tried} already a dip of ${dipWords(least)} runs away`]),
      ...(none === 0 ? [] : [`for ${none} of ${tried} no dip up to 10\u202f% makes a jump`]),
    ];
    return `${capital(parts.join('; '))}.`;
  },
  one: ({ dip }: { readonly dip: number }) => `The cliff lies at a dip of ${oneDecimal(dip)}.`,
  ratio: ({ range }: { readonly range: RangeTold }) =>
    `Gain over critical gain: ${between(range, twoDecimals)} (1 is the edge).`,
  noGain: 'With a square-root impact no gain is given.',
  atOnce: 'At this leverage positions would be closed at once.',
  sentence: (parts: readonly string[]) => parts.join(' '),
  share: 'Money run by look-alike models',
  percent: (share: number) => say.percent(share),
  cliffs: {
    label: 'Dip at which the fall jumps, by share of look-alike models',
    axis: 'Dip at the cliff',
    line: 'cliff',
    readOut: ({ share, dip }: { readonly share: number; readonly dip: number }) =>
      `${shareWords(share)}: a dip of ${dipWords(dip)}`,
  },
  ratios: {
    label: 'Gain over critical gain, over the shares that were tried',
    axis: 'Gain over critical gain',
    row: 'Whatever the share',
    range: (range: RangeTold) => between(range, twoDecimals),
    tick: (ratio: number) => say.number(ratio, 1),
    edge: 'edge of runaway',
  },
  whereName: 'Where to look these up',
  where: [
    'Open interest: each exchange’s page of the contract, in coins or dollars; CoinGlass, Coinalyze or The Block add venues up. Take long positions as large as this figure: every contract has one.',
    'Depth within 1 %: the exchange’s order book, or market depth at CoinGecko, Kaiko or Amberdata. Take the buyers’ side, of the venues together if open interest is of the venues together.',
    'Average leverage: hardly published. Open interest over the coins that exchanges hold (CryptoQuant calls it the estimated leverage ratio) is far lower than what single positions have; brackets of venues and surveys say 5 to 20×.',
    'The share of look-alike models is published nowhere. That is why a range is asked for, and a range answered.',
  ],
  method: [
    'Nine shares from the least to the most; for each a hundred dips from 0.1 to 10 %, every one an event of its own with the other settings beside the picture. The cliff is the largest jump, if it is at least ten times the step of the dip; where already the smallest dip runs away and no step is larger, it lies below.',
    'Open interest, depth and leverage take the place of those of the invented market. Everything else, the alarm threshold above all, stays invented: this is an exercise with your figures, no forecast of your market.',
  ],
};
