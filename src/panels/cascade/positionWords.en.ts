import { say } from '../../words/text.en.ts';
import { secondsWords } from './toldWords.en.ts';

const place = (price: number) => say.percentInRow(price - 1, 1);
const ofStake = (loss: number) => `${say.number(loss * 100, 0)} of every 100`;

interface ClosedTold {
  /** Whether the dip itself passes the level. */
  readonly isPassed: boolean;
  readonly by: 'liquidation' | 'stop';
  readonly levelPrice: number;
  readonly decidedAt: number;
  readonly soldAt: number;
  readonly price: number;
}

const whole = (seconds: number) => (seconds === 0 ? 'at once' : `after ${secondsWords(seconds)}`);

/** My position in the event. */
export const positionView = {
  closed: ({ by, levelPrice, decidedAt, soldAt, price, isPassed }: ClosedTold) =>
    isPassed
      ? `The dip itself passes the level of the ${by === 'stop' ? 'order' : 'position'}, ${place(levelPrice)}: it is due ${whole(decidedAt)}, and sold ${whole(soldAt)} at ${place(price)}.`
      : `${by === 'stop' ? 'The order' : 'The position'} is due ${whole(decidedAt)} at ${place(levelPrice)}, and sold ${whole(soldAt)} at ${place(price)}.`,
  lost: ({ loss }: { readonly loss: number }) =>
    loss > 1
      ? `The stake is gone, and ${ofStake(loss - 1)} of it are missing.`
      : `It loses ${ofStake(loss)} of its stake.`,
  open: ({ levelPrice, lowest }: { readonly levelPrice: number; readonly lowest: number }) =>
    `It stays open: it would be due at ${place(levelPrice)}, and the price falls to ${place(lowest)}.`,
  waiting: ({ levelPrice }: { readonly levelPrice: number }) =>
    `It is due at ${place(levelPrice)}, and its turn does not come before the end.`,
  never: 'Nothing would close it: nothing is borrowed.',
  worst: ({ worst, end }: { readonly worst: number; readonly end: number }) =>
    `At the low it is down by ${ofStake(worst)} of its stake, at the end by ${ofStake(end)}.`,
  noPlatform: ({ platforms }: { readonly platforms: number }) =>
    platforms === 1 ? 'There is one platform here.' : `There are ${say.number(platforms)} platforms here.`,
  atOnce: ({ leverage }: { readonly leverage: number }) =>
    `At ${say.quantity('multiple', leverage)} the exchange would close it at once.`,
  sentence: (parts: readonly string[]) => parts.join(' '),
  due: 'due',
  sold: 'sold',
  method: [
    'A position of your own is too small to move anything. It is due once the exchange has seen its level, and sold in its place of the queue of its kind on its platform, first in, first out. A cap on leverage applies to it.',
    'The price is the middle of the step in which it is sold. What is missing beyond the stake is paid by insurance money, then by other users.',
  ],
};
