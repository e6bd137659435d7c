/**
 * Standard deviations on either side of the middle that hold 8 of 10 draws of a normal law: Φ⁻¹(0.9).
 *
 * Verified by test/model/normal-distribution/normalDistribution.test.ts against normalQuantile and normalCdf.
 */
export const MIDDLE_EIGHTY = 1.2815515655446004;
