import type { WordsOf } from '../../schema/index.ts';
import type { heldParameters } from './heldParams.ts';
import type { needParameters } from './needParams.ts';
import type { paidParameters } from './paidParams.ts';

/** The settings of some views below the first screen. */
export const depthParameterWords: WordsOf<
  typeof needParameters & typeof heldParameters & typeof paidParameters
> = {
  need: {
    label: 'Money needed on the date',
    help: 'As a share of all the money there is today.',
  },
  needDays: { label: 'Days until the date', help: 'Up to a month.' },
  ringFenced: {
    label: 'Kept outside the account',
    help: 'As a share of all the money; it is spent first.',
  },
  heldLeverage: {
    label: 'Leverage of my position',
    help: 'How many times its own money it is worth when it is opened.',
  },
  stop: {
    label: 'Stop under entry',
    help: 'The fall of the price at which an order sells everything.',
  },
  aim: {
    label: 'What the model is paid for',
    help: 'It picks the leverage that is best for this alone.',
    options: { gain: 'average gain', fees: 'fees', growth: 'growth', survival: 'survival' },
  },
};
