import { say } from '../../words/text.en.ts';
import { secondsWords } from './toldWords.en.ts';

const oneDecimal = (fall: number) => say.percentInRow(fall, 1);

interface StopTold {
  readonly seconds: number;
  readonly fall: number;
}

/** Your hand. */
export const handView = {
  /** What a stop after so many seconds leaves; null where no model sells. */
  stops(told: readonly StopTold[] | null): string {
    if (told === null) return 'No model sells here: there is nothing to stop.';
    const seconds = say.list(told.map(stop => say.number(stop.seconds)));
    const falls = say.list(told.map(({ fall }) => oneDecimal(fall)));
    return `Stops after ${seconds} seconds leave falls of ${falls}.`;
  },
  doubling: (seconds: number) =>
    `Where the book is steepest selling can double in ${secondsWords(Number(seconds.toPrecision(2)))}.`,
  sentence: (parts: readonly string[]) => parts.join(' '),
  waiting: 'Press when the first model sells.',
  mark: 'A model sells. Stop!',
  early: 'No reaction is measured of a press before the mark.',
  measured: 'Your reaction is measured from the first frame in which the mark is painted.',
  unmeasured: 'Your reaction is measured at ×1 only.',
  reaction: (seconds: number) =>
    `Your reaction: ${say.number(seconds, 2)} s after the mark was painted, give or take a frame.`,
  strip: {
    label: 'Lowest price by the second at which the models are stopped',
    price: 'Lowest price, before = 100',
    time: 'Stopped after the first sale',
    own: 'you',
    doubling: 'doubling time',
  },
  class: {
    name: 'A class: how many pressed within …',
    within: (seconds: number) => `${say.number(seconds)} s`,
    label: (seconds: number) => `Hands within ${secondsWords(seconds)}`,
    told: ({
      hands,
      middle,
      fall,
    }: {
      readonly hands: number;
      readonly middle: number;
      readonly fall: number;
    }) =>
      `${say.plural(hands, { one: '# hand', other: '# hands' })}; the middle one pressed within ${secondsWords(middle)}. A stop at ${secondsWords(middle)} leaves a fall of ${oneDecimal(fall)}.`,
    none: 'No hands yet.',
  },
  method: [
    'The clock starts when the first model on any platform decides to sell. From then on a stop withdraws what the models have decided and not yet sold, on the platforms that obey.',
    'The reaction is measured from the first frame in which the mark was painted to the press. Screens paint about sixty frames a second, so that it is known to about two hundredths of a second. The event takes whole seconds.',
    'Hands of a class are drawn evenly over the seconds of their field. The doubling time is that of an endless book as steep as this one at its steepest; it is a measure, no forecast.',
  ],
};
