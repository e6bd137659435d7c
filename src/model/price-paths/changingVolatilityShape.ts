/** Hours in the year of 365 days by which volatilities are annualised. */
export const HOURS_PER_YEAR = 8760;

/**
 * The longest holding time, in whole hours, for which the changing-volatility model was compared with
 * history.
 */
export const MAXIMUM_HOURS = 720;

/**
 * The shape of changing volatility, the same for every asset: fitted to how often bitcoin positions of 5× to
 * 125×, held 1 to 720 hours between 2019-01 and 2026-06, would have been liquidated (hourly last-trade
 * prices).
 *
 * The logarithm of volatility reverts to its median with `halfLifeHours` and spreads around it with standard
 * deviation `logVolatilitySpread`; each hour's variance is further mixed so that hourly returns are Student-t
 * with `degreesOfFreedom`.
 *
 * @see docs/model/leverage.md, "Where the four numbers come from".
 */
export const changingVolatilityShape = {
  logVolatilitySpread: 0.607,
  halfLifeHours: 314,
  degreesOfFreedom: 3.82,
} as const;
