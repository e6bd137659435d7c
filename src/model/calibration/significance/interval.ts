/** How a range was found: by which formula, by resampling, or by turning a test round. */
export type IntervalMethod =
  | 'wilson'
  | 'normal'
  | 'delong'
  | 'wald-on-slope'
  | 'bootstrap-percentile'
  | 'inverted-test';

/** A range that holds the true value with the stated level of confidence, and how it was found. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly method: IntervalMethod;
}
