export { ModelInputError } from './modelInputError.ts';
export type { Estimate, Fraction, Money, Multiple, Probability, Years } from './quantities.ts';
export { createRng } from './random/createRng.ts';
export type { Rng } from './random/rng.ts';
