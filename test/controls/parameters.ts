import {
  choiceParameter,
  numberParameter,
  optionalNumberParameter,
  seedParameter,
  setParameter,
  toggleParameter,
} from '../../src/schema/index.ts';

/** One parameter of each kind, for the tests of the controls. */
export const leverage = numberParameter({
  urlKey: 'lev',
  unit: 'multiple',
  default: 20,
  slider: [1, 125],
  limits: [1, 200],
  step: 1,
  scale: 'log',
});
export const horizon = numberParameter({
  urlKey: 'h',
  unit: 'hours',
  default: 24,
  slider: [1, 720],
  limits: [0, 87_600],
  step: 1,
  scale: 'log',
});
export const volatility = optionalNumberParameter({
  urlKey: 'vol',
  unit: 'fraction',
  slider: [0.1, 2],
  limits: [0.01, 5],
  step: 0.01,
  scale: 'log',
});
export const regime = choiceParameter({
  urlKey: 'regime',
  options: ['calm', 'normal', 'stressed'],
  default: 'normal',
});
export const venue = choiceParameter({
  urlKey: 'venue',
  options: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  default: 'first',
});
export const cap = toggleParameter({ urlKey: 'cap', default: false });
export const guards = setParameter({ urlKey: 'guards', options: ['cap', 'stop', 'veto'] });
export const seed = seedParameter();

export const words = {
  leverage: { label: 'Leverage', help: 'How many times your own money the position is.' },
  horizon: { label: 'Holding time', help: 'How long the position is held.' },
  volatility: { label: 'Volatility', help: 'How far the price moves, a year.' },
  regime: {
    label: 'Market',
    help: 'How wild the market is.',
    options: { calm: 'calm', normal: 'usual', stressed: 'stressed' },
  },
  venue: { label: 'Exchange', help: 'Where the position is held.' },
  cap: { label: 'Hard cap', help: 'A limit that nobody can lift.', on: 'nobody goes above', off: 'no limit' },
  guards: {
    label: 'Guards',
    help: 'What stands between the model and the money.',
    options: { cap: 'hard cap', stop: 'stop', veto: 'person' },
  },
  seed: { label: 'Seed', help: 'The number that all draws start from.' },
} as const;
