/**
 * Log fall at which an isolated long of this leverage is liquidated: c(L) = −ln((1 − 1/L)/(1 − m)).
 *
 * @param leverage multiple; Infinity is returned at 1 and below, where nothing is borrowed.
 * @param maintenanceMargin fraction; 0 or less is returned where 1/L ≤ m, where it is liquidated at once.
 * @verified cascade.book.test.ts: 10.03, 4.63 and 1.52 % at 10×, 20× and 50×.
 * @example
 * logLiquidationFall(10, 0.005) // 0.10034797383428198
 */
export function logLiquidationFall(leverage: number, maintenanceMargin: number): number {
  if (leverage <= 1) return Number.POSITIVE_INFINITY;
  return -Math.log((1 - 1 / leverage) / (1 - maintenanceMargin));
}
