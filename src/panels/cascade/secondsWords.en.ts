import type { SellerKind } from '../../model/cascade/index.ts';
import { say } from '../../words/text.en.ts';
import type { PathMoment } from './seconds.ts';
import { belowWords, capital, millions, secondsWords, timeWords } from './toldWords.en.ts';

/** A kind of seller: mean price at sale less 1, and seconds until half of it was sold. */
interface SoldTold {
  readonly meanExit: number;
  readonly halfAfter: number;
}

/** Null is who sells nothing; what insurance takes of closed positions, $M. */
interface SellersTold {
  readonly model: SoldTold | null;
  readonly exchange: SoldTold | null;
  readonly stop: SoldTold | null;
  readonly magnet: SoldTold | null;
  readonly absorbed: number;
}

const exitWords = (meanExit: number) => say.percentInRow(meanExit, 1);
const withinWords = (seconds: number) => (seconds === 0 ? 'at once' : `within ${secondsWords(seconds)}`);

const sells = ({ meanExit, halfAfter }: SoldTold) =>
  `sell at ${exitWords(meanExit)} on average, half of it ${withinWords(halfAfter)}`;
const modelsSell = (told: SoldTold) => `models ${sells(told)}`;
const exchangeCloses = ({ meanExit, halfAfter }: SoldTold) =>
  `the exchange closes positions at ${exitWords(meanExit)} on average, half of them ${withinWords(halfAfter)}`;

function soldWords({ sold, byExchange }: PathMoment): string {
  if (sold === 0) return 'nothing is sold yet';
  return `${millions(sold)} is sold, ${byExchange === 0 ? 'nothing' : millions(byExchange)} of it by the exchange`;
}

/** Second by second: what is sold when, and where who gets out. */
export const secondsView = {
  sentence({ model, exchange, stop, magnet, absorbed }: SellersTold): string {
    const told = [...(model ? [modelsSell(model)] : []), ...(exchange ? [exchangeCloses(exchange)] : [])];
    return [
      told.length === 0 ? 'Neither models nor the exchange sell.' : `${capital(told.join('; '))}.`,
      ...(absorbed > 0 ? [`Insurance takes ${millions(absorbed)} of what the exchange closes.`] : []),
      ...(stop ? [`Stop-loss orders: ${exitWords(stop.meanExit)}.`] : []),
      ...(magnet ? [`Before a halt: ${exitWords(magnet.meanExit)}.`] : []),
    ].join(' ');
  },
  marks: { trigger: 'first model sale', halt: 'halt', low: 'low', stopped: 'stopped' },
  exits: {
    label: 'Who got out where',
    axis: 'Price at sale, from the price before',
    tick: (change: number) => say.percentInRow(change, 0),
    exit: exitWords,
    marks: { first: 'price before the dip', second: 'mean price at sale' },
    seller: {
      model: 'Models',
      liquidation: 'The exchange, closing positions',
      stop: 'Stop-loss orders',
      magnet: 'Those who want out before a halt',
    } satisfies Record<SellerKind, string>,
    words: ({
      seller,
      sold,
      meanExit,
    }: {
      readonly seller: string;
      readonly sold: number;
      readonly meanExit: number;
    }) => `${seller}: ${millions(sold)} sold at ${exitWords(meanExit)} on average`,
  },
  pathName: 'The event in words',
  moment(moment: PathMoment): string {
    const { kind, seconds, fall, lasts } = moment;
    const stands = belowWords(fall);
    switch (kind) {
      case 'trigger':
        return `After ${secondsWords(seconds)}, at ${stands}, the first model decides to sell.`;
      case 'ten':
        return `Ten seconds after the dip the price stands at ${stands}; ${soldWords(moment)}.`;
      case 'halt':
        return `After ${secondsWords(seconds)}, at ${stands}, trading halts for ${secondsWords(lasts)}.`;
      case 'low':
        return seconds === 0
          ? `The dip itself is the low: ${stands}.`
          : `The low comes after ${secondsWords(seconds)}: ${stands}; ${soldWords(moment)}.`;
      case 'end':
        return `${capital(timeWords(seconds))} after the dip the price stands at ${stands}; ${soldWords(moment)}.`;
      default:
        return kind satisfies never;
    }
  },
  method: [
    'Means are weighted by what was sold, at the middle of the book in the second of the sale; what a seller pays beyond it is not in them.',
    'Every figure is taken from the ledgers of the event. They balance: what was decided is sold, still waiting or withdrawn.',
  ],
};
