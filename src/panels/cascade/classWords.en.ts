import { say } from '../../words/text.en.ts';
import { fallWords, shareWords, shockWords, timeWords } from './toldWords.en.ts';

interface LevelTold {
  readonly leverage: number;
  readonly hands: number;
  readonly sold: number;
  readonly exchange: number;
  readonly open: number;
}

interface RoundTold {
  readonly hands: number;
  /** Mean of the leverages that hands were raised for. */
  readonly leverage: number;
  readonly fall: number;
}

const times = (leverage: number) => say.quantity('multiple', leverage);
const handsWords = (hands: number) => say.plural(hands, { one: '# hand', other: '# hands' });
const meanTimes = (leverage: number) => `${say.number(leverage, 1)}×`;

/** The class as the order book. */
export const classView = {
  none: 'No hand is up: who takes 3×, 5×, 10×, 20×?',
  told: ({
    dip,
    hands,
    fall,
    seconds,
  }: {
    readonly dip: number;
    readonly hands: number;
    readonly fall: number;
    readonly seconds: number;
  }) => {
    const what = `With ${hands === 1 ? 'this one hand' : `these ${say.number(hands)} hands`} as the book a ${shockWords(dip)} dip`;
    return seconds === 0
      ? `${what} stays one.`
      : `${what} falls ${fallWords(fall)}, in ${timeWords(seconds)}.`;
  },
  share: ({ share }: { readonly share: number }) =>
    share === 0 ? 'No models sell.' : `Models run ${shareWords(share)} of the money at each leverage.`,
  sentence: (parts: readonly string[]) => parts.join(' '),
  group: 'Leverages that hands were raised for',
  times,
  hands: handsWords,
  nobody: '–',
  closed: (count: number) => `${say.number(count)} closed`,
  level: ({ leverage, hands, sold, exchange, open }: LevelTold) =>
    hands === 0
      ? `${times(leverage)}: no hands`
      : `${times(leverage)}, ${handsWords(hands)}: of 100 such positions ${exchange} closed by the exchange, ${sold} sold by a model or an order, ${open} still open`,
  endings: { worst: 'closed by exchange', middle: 'sold by a model or order', best: 'still open' },
  again: 'Everyone chooses again',
  rounds: 'Rounds before',
  round: ({ hands, leverage, fall }: RoundTold) =>
    `${handsWords(hands)}, ${meanTimes(leverage)} on average: ${say.percentInRow(-fall, 1)}`,
  method: [
    'Each hand brings the same money of its own and takes its leverage; together they are all positions of the market. Models run the same share of each leverage. Around each leverage positions spread as in the other book.',
    'Raise hands, run the event, look at who was closed, and let everyone choose again: what is bold alone is a different thing when many are.',
  ],
};
