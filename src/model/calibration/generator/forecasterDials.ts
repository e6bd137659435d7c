/**
 * A forecaster whose truth is known.
 *
 * The true chance of "up" is drawn from Beta(α, α) with α set by the accuracy; z is its log-odds. The call is
 * the likelier side. Stated log-odds are kappa · z. Two ways the world can change after the confidence was
 * learned may be added, not both: rho pulls every hit rate towards the average without touching it, decay
 * shrinks the true log-odds to decay · z.
 */
export interface ForecasterDials {
  /** How often the calls are right before any change of the world, in (½, 1). */
  readonly accuracy: number;
  /**
   * Stated log-odds per true log-odds, the confidence slope: 1 is honest, above 1 too sure, below 1 too
   * timid.
   */
  readonly kappa: number;
  /** Hit rates become A + rho (π − A): accuracy stays exactly. Default 1, no change. */
  readonly rho?: number;
  /** True log-odds become decay · z: accuracy falls. Default 1, no change. */
  readonly decay?: number;
}
