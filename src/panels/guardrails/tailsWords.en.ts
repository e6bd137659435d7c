import { roundedUp } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';

const tenth = (loss: number) => say.percentInRow(loss, 1);

/** A loss with the range that the days do not rule out; open above where they rule out none. */
interface Fitted {
  readonly value: number;
  readonly lower: number;
  readonly upper: number | null;
}

const rangeWords = ({ lower, upper }: Omit<Fitted, 'value'>) =>
  upper === null ? `${tenth(-roundedUp(-lower, 3))} or more` : `${tenth(lower)} to ${tenth(upper)}`;

interface TailsTold {
  readonly days: number;
  readonly window: number;
  readonly oneIn: number;
  readonly fitted: Fitted;
  readonly normal: number;
  /** How many of the other days lost more than the fitted loss. */
  readonly exceeded: number;
}

/** Tail estimates from the calm. */
export const tailsView = {
  sentence: ({ days, window, oneIn, fitted, normal, exceeded }: TailsTold) =>
    `Of ${say.number(days)} simulated days the calmest ${say.number(window)} in a row put the loss of one day in ${say.number(oneIn)} at ${tenth(fitted.value)}, and do not rule out ${rangeWords(fitted)}. The bell curve says ${tenth(normal)}. Of the other ${say.number(days - window)} days ${say.number(exceeded)} lost more than ${tenth(fitted.value)}.`,
  ranges: {
    label: 'How far rare days reach, as the calm has it',
    axis: 'Loss of a day, per cent',
    percent: (loss: number) => say.number(100 * loss),
    row: (oneIn: number) => `1 in ${say.number(oneIn)}`,
    text: ({ fitted }: { readonly fitted: Fitted }) => `${tenth(fitted.value)}; ${rangeWords(fitted)}`,
    crash: (size: number) => `your crash ${say.quantity('fraction', size)}`,
    greatest: (loss: number) => `worst day of all ${tenth(loss)}`,
  },
  method: (told: {
    readonly days: number;
    readonly window: number;
    readonly exceedances: number;
    readonly threshold: number;
    readonly shape: number;
    readonly lower: number;
    readonly upper: number;
  }) => [
    `${say.number(told.days)} simulated days of bitcoin with changing volatility, and among them the ${say.number(told.window)} in a row whose returns vary least. A tail is fitted to the ${say.number(told.exceedances)} losses above ${tenth(told.threshold)} of these: its shape is ${say.number(told.shape, 2)}, and they do not rule out ${say.number(told.lower, 2)} to ${say.number(told.upper, 2)}. Ranges are by profile likelihood at 95\u202f%, too narrow, since days are not independent.`,
    'The bell curve, and in the table a law with heavier tails (four degrees of freedom), have the mean and the volatility of the same window. What other days bring, no window of calm can say: its range is one of the calm. Another seed is another ten years.',
  ],
};
