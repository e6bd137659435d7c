import {
  choiceParameter,
  type NumberParameter,
  numberParameter,
  optionalNumberParameter,
  type Parameters,
  seedParameter,
  setParameter,
  toggleParameter,
  type Unit,
} from '../../src/schema/index.ts';

/** A number parameter of a unit, with limits that hold whatever the test does not change. */
export function numberOf(unit: Unit, changes: Partial<NumberParameter> = {}): NumberParameter {
  return numberParameter({
    urlKey: 'x',
    unit,
    default: 1,
    slider: [0, 10],
    limits: [-1e9, 1e9],
    step: 1,
    scale: 'linear',
    ...changes,
  });
}

/** One parameter of every kind and unit, as wide as a double allows. */
export const EVERY_KIND: Parameters = {
  multiple: numberOf('multiple'),
  fraction: numberOf('fraction'),
  aboveZero: numberOf('fraction', { limits: [0, 1], slider: [0.1, 1], aboveLowerLimit: true }),
  plain: numberOf('plain'),
  seconds: numberOf('seconds'),
  hours: numberOf('hours'),
  years: numberOf('years'),
  money: numberOf('money', { limits: [-1e300, 1e300] }),
  price: numberOf('price'),
  count: numberOf('count', { whole: true }),
  open: optionalNumberParameter({
    urlKey: 'open',
    unit: 'fraction',
    slider: [0, 1],
    limits: [0, 5],
    step: 0.01,
    scale: 'linear',
  }),
  choice: choiceParameter({ urlKey: 'choice', options: ['btc', 'other'], default: 'btc' }),
  toggle: toggleParameter({ urlKey: 'toggle', default: true }),
  set: setParameter({ urlKey: 'set', options: ['fees', 'spread', 'decay'] }),
  seed: seedParameter(),
};
