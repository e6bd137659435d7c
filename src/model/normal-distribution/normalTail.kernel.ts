const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Beyond this the leading term 1/(x√2π) is exact to double precision. */
const LEADING_TERM_ALONE = 1e9;
/** exp(−x²/2) is below half the smallest double from here on. */
const DENSITY_VANISHES = 38.7;

/**
 * The scaled upper tail of the standard normal distribution, R(x) = exp(x²/2)·(1 − Φ(x)), for x ≥ 0.
 *
 * It falls smoothly from ½ to 1/(x√2π), so products of tiny chances and huge factors can be formed without
 * ever leaving the range of a double. One rational function of degrees 10/11 fitted for all x ≥ 0.
 *
 * @param x at least 0; ∞ gives 0.
 * @see fit and error bound: test/golden/recipes/scaledNormalTailFit.py (relative error of the rounded fit
 *   7.2e-17).
 * @verified golden/normalDistribution.json (50 digits).
 * @example
 * scaledNormalTail(0) // 0.5
 */
export function scaledNormalTail(x: number): number {
  if (!(x < LEADING_TERM_ALONE)) return INVERSE_ROOT_TWO_PI / x;
  const square = x * x;
  const numeratorEven =
    ((((3.444844248133779e-7 * square + 0.00014553684829116332) * square + 0.00888536708955921) * square +
      0.15255574190361323) *
      square +
      0.7320234267813366) *
      square +
    0.5;
  const numeratorOdd =
    (((1.0054509410486508e-5 * square + 0.0013539352612631115) * square + 0.04276593666335417) * square +
      0.39847762044180396) *
      square +
    0.8608879306762593;
  const denominatorEven =
    ((((2.5202917575868965e-5 * square + 0.0034190153254793935) * square + 0.11054171261622948) * square +
      1.0994979979374775) *
      square +
      2.9744450028664335) *
      square +
    1;
  const denominatorOdd =
    ((((8.634943994072101e-7 * square + 0.000365670273326713) * square + 0.022635392167119316) * square +
      0.4039518693304244) *
      square +
      2.176350294818652) *
      square +
    2.5196604221553853;
  return (numeratorEven + x * numeratorOdd) / (denominatorEven + x * denominatorOdd);
}

/**
 * exp(−x²/2) to full relative precision: x is split so that the square of its head is exact.
 *
 * @param x any number; beyond ±38.7 the result is 0.
 * @verified golden/normalDistribution.json.
 * @example
 * expMinusHalfSquare(2) // 0.1353352832366127
 */
export function expMinusHalfSquare(x: number): number {
  if (!(x < DENSITY_VANISHES && x > -DENSITY_VANISHES)) return 0;
  const head = Math.fround(x);
  const rest = (x - head) * (x + head) * 0.5;
  return Math.exp(-0.5 * head * head) * (1 - rest * (1 - rest * (0.5 - rest * 0.16666666666666666)));
}
