import { say } from '../../words/text.en.ts';

const tenth = (loss: number) => say.percentInRow(loss, 1);

/** A loss with the range that the days do not rule out; open above where they rule out none. */
interface Fitted {
  readonly value: number;
  readonly lower: number;
  readonly upper: number | null;
}

const rangeWords = ({ lower, upper }: Omit<Fitted, 'value'>) =>
  upper === null ? `${tenth(lower)} or more` : `${tenth(lower)} to ${tenth(upper)}`;

interface TailsTold {
  readonly days: number;
  readonly oneIn: number;
  readonly fitted: Fitted;
  readonly normal: number;
  readonly crash: number;
  /** Where the chosen crash lies. */
  readonly place: 'below' | 'within' | 'above';
}

const places: Readonly<Record<TailsTold['place'], string>> = {
  below: 'lies under that range',
  within: 'lies within that range',
  above: 'lies above that range',
};

/** Tail estimates from the calm. */
export const tailsView = {
  sentence: ({ days, oneIn, fitted, normal, crash, place }: TailsTold) =>
    `${say.number(days)} calm days put the loss of one day in ${say.number(oneIn)} at ${tenth(fitted.value)}, and do not rule out ${rangeWords(fitted)}. The bell curve says ${tenth(normal)}. A crash of ${say.quantity('fraction', crash)} ${places[place]}.`,
  ranges: {
    label: 'How far rare days reach, as the calm has it',
    axis: 'Loss of a day',
    percent: say.percent,
    row: (oneIn: number) => `One day in ${say.number(oneIn)}`,
    text: ({ fitted, normal }: { readonly fitted: Fitted; readonly normal: number }) =>
      `${tenth(fitted.value)}, from ${rangeWords(fitted)}; bell curve ${tenth(normal)}`,
    crash: (size: number) => `your crash ${say.quantity('fraction', size)}`,
  },
  method: ({
    days,
    exceedances,
    threshold,
    shape,
    lower,
    upper,
  }: {
    readonly days: number;
    readonly exceedances: number;
    readonly threshold: number;
    readonly shape: number;
    readonly lower: number;
    readonly upper: number;
  }) => [
    `${say.number(days)} simulated days of a market that stays calm on average. A tail is fitted to the ${say.number(exceedances)} losses above ${tenth(threshold)}: its shape is ${say.number(shape, 2)}, and the days do not rule out ${say.number(lower, 2)} to ${say.number(upper, 2)}. Ranges are by profile likelihood at 95\u202f%, a little too narrow, since calm days are not independent.`,
    'The bell curve, and in the table a law with heavier tails (four degrees of freedom), have the mean and the volatility of the same days. What days of another market bring, no window of calm can say: a range from the calm is one of the calm.',
  ],
};
