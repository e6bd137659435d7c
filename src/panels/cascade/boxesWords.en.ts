import { say } from '../../words/text.en.ts';
import { fallWords, secondsWords, shareWords, timeWords } from './toldWords.en.ts';

/** A hundred positions of one share in whole numbers. */
interface BoxTold {
  readonly share: number;
  readonly sold: number;
  readonly exchange: number;
  readonly open: number;
  readonly fall: number;
}

interface KeyTold extends Omit<BoxTold, 'fall'> {
  /** Whether some positions have stop-loss orders. */
  readonly stops: boolean;
}

/** What a stop by hand did. */
export interface HandTold {
  /** Seconds after the first sale of a model; null where no model sold. */
  readonly after: number | null;
  readonly fall: number;
  readonly obeying: number;
  readonly platforms: number;
  /** Beside falls that are told with one decimal. */
  readonly isFine: boolean;
  /** Pressed before any model had sold: the models stop at their first sale. */
  readonly isEarly: boolean;
}

/** The first screen: four shares as a hundred dots each, and the event as it runs. */
export const boxesWords = {
  name: 'Four shares',
  question: 'How many of 100 positions are closed?',
  reading:
    'Each dot is one of 100 positions of equal size. Models bring the cliff nearer; leverage alone can reach it. Nothing here is a forecast of a real market.',
  group: 'Money run by look-alike models',
  caption: 'Share of the money that look-alike models run',
  heading: (share: number) => (share === 0 ? 'none' : say.percent(share)),
  /** Of the box that a scene asks about: a share of what. */
  askedHeading: (share: number) =>
    share === 0 ? 'no money in models' : `${say.percent(share)} run by models`,
  figure: (closed: number) => `${say.number(closed)} of 100`,
  fall: (fall: number) => say.percentInRow(-fall, 1),
  /** How a position can end, from the worst to the best. */
  endings: { worst: 'closed by the exchange', middle: 'sold by a model', best: 'still open' },
  /** The chosen box in numbers: "40 %: 58 closed by exchange, 40 by models, 2 open". */
  endingsOf: ({ share, exchange, sold, open, stops }: KeyTold) => ({
    lead: `${boxesWords.heading(share)}:`,
    worst: `${exchange} closed by exchange`,
    middle: `${sold} ${stops ? 'by models, orders' : 'by models'}`,
    best: `${open} open`,
  }),
  box: ({ share, sold, exchange, open, fall }: BoxTold) =>
    `${share === 0 ? 'No money' : shareWords(share)} run by look-alike models: ${sold} of 100 sold by a model or an order, ${exchange} closed by the exchange, ${open} still open; the price falls ${say.percentInRow(fall, 1)}`,
  sentence: ({ share, sold, exchange, open }: BoxTold) =>
    `With ${share === 0 ? 'no money' : shareWords(share)} run by look-alike models, ${sold} of 100 positions are sold by a model or an order, ${exchange} closed by the exchange, ${open} stay open.`,
  strip: {
    price: 'Price',
    time: 'Seconds',
    tick: (seconds: number) => say.number(seconds),
    seconds: (seconds: number) => `${say.number(seconds)} s`,
    priceTick: (price: number) => say.percent(price - 1),
    firstSale: 'models start',
    stop: 'models stopped',
    label: ({ fall, seconds }: { readonly fall: number; readonly seconds: number }) =>
      `Price second by second: it falls ${fallWords(fall)} within ${timeWords(seconds)}; bars show how much is sold each second, by models and by the exchange.`,
  },
  run: 'Run',
  again: 'Run again',
  stop: 'Stop the models',
  showAll: 'Show it all',
  pace: 'Pace',
  paces: { 1: '×1', 4: '×4' },
  moment: ({ seconds, fall }: { readonly seconds: number; readonly fall: number }) =>
    `${say.number(seconds)} s · ${say.percentInRow(-fall, 1)}`,
  /** What the reader's own hand did. */
  hand({ after, fall, obeying, platforms, isFine, isEarly }: HandTold) {
    if (after === null) return 'No model sells here: there was nothing to stop.';
    const obeyed = obeying < platforms ? ` Only ${obeying} of ${platforms} platforms obeyed you.` : '';
    const told = isFine ? say.percentInRow(fall, 1) : fallWords(fall);
    if (isEarly)
      return `You pressed before any model had sold, and they stop at the first sale: ${told}.${obeyed}`;
    const when = after === 0 ? 'at the first sale' : `${secondsWords(after)} after the first sale`;
    return `You stopped ${when}: ${told}.${obeyed}`;
  },
  exits: ({ model, exchange }: { readonly model: number; readonly exchange: number }) =>
    `Whoever had a model got out at ${say.percentInRow(model, 0)} on average, everyone else was closed at ${say.percentInRow(exchange, 0)}.`,
  method: [
    'Something pushes the price down. Models of one or more platforms see the fall after a delay and sell part of what they run; exchanges close positions whose own money is gone; both sales push the price through a book that thins as it falls and fills again.',
    'The dip is a logarithm: 4 is a fall of 3.9 %. Results are falls of the price. Three clones are one platform of their size. Spreading alarm thresholds around the same middle changes hardly anything; being slower or less sensitive does.',
    'All numbers are illustrative and chosen near the edge. They are of no named market, and no forecast.',
  ],
};
