/** A range that holds the true value with the stated level of confidence, and how it was found. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly method: 'Wilson' | 'normal' | 'DeLong' | 'Wald on the slope' | 'bootstrap percentile';
}
