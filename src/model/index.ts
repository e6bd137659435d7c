export * from './calibration/index.ts';
export * from './leverage/index.ts';
export { ModelInputError } from './modelInputError.ts';
export * from './normal-distribution/index.ts';
export * from './price-paths/index.ts';
export type { Estimate, Fraction, Money, Multiple, Probability, Years } from './quantities.ts';
export * from './random/index.ts';
export * from './reality-gap/index.ts';
export * from './statistics/index.ts';
