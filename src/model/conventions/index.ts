export { ModelInputError } from './modelInputError.ts';
export { MODEL_VERSION } from './modelVersion.ts';
export type { Estimate, Fraction, Money, Multiple, Probability, Years } from './quantities.ts';
export { rememberFew } from './rememberFew.ts';
