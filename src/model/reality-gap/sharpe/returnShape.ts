/** The shape of the returns behind a Sharpe ratio. Normal returns have skewness 0 and kurtosis 3. */
export interface ReturnShape {
  /** Third standardised moment; 0 if absent. */
  readonly skewness?: number;
  /** Raw fourth standardised moment, 3 for normal returns (not excess); 3 if absent. */
  readonly kurtosis?: number;
}
