import { choiceParameter } from '../../schema/index.ts';

/** What a model is paid for, and nothing else. */
export const paidParameters = {
  aim: choiceParameter({
    urlKey: 'aim',
    options: ['gain', 'fees', 'growth', 'survival'],
    default: 'gain',
  }),
} as const;
