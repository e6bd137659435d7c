import { requireInput } from '../../conventions/modelInputError.ts';
import { coarsenGroups } from '../forecasts/coarsenGroups.ts';
import type { ForecastGroups } from '../forecasts/groupForecasts.ts';

export interface SmoothCalibrationError {
  readonly value: number;
  /** Width of the smoothing; at the fixed point it equals the value. */
  readonly bandwidth: number;
}

/** Narrowest smoothing tried: a smaller error is reported at this bandwidth instead of at its own. */
const NARROWEST = 1 / 1024;
/** Cosine modes beyond exp(−½(kπσ)²) < 2e−16 cannot matter: kπσ > 8.5. */
const NEGLIGIBLE_PHASE = 8.5;

/**
 * The smooth calibration error of forecasts already gathered by value.
 *
 * @verified as smoothCalibrationError, which calls it.
 * @example
 * groupedSmoothCalibrationError(groupForecasts([1], [0])).value // 1
 */
export function groupedSmoothCalibrationError(
  groups: ForecastGroups,
  bandwidth?: number,
): SmoothCalibrationError {
  const coarse = coarsenGroups(groups);
  if (bandwidth !== undefined) {
    requireInput(
      bandwidth >= NARROWEST && bandwidth <= 1,
      'smoothCalibrationError',
      'a bandwidth in [1/1024, 1]',
      bandwidth,
    );
    return { value: smoothedError(residualModes(coarse, bandwidth), bandwidth), bandwidth };
  }
  if (coarse.values.every((value, i) => value * coarse.counts[i]! === coarse.successes[i]!)) {
    return { value: 0, bandwidth: NARROWEST };
  }
  // From wide to narrow, because a narrow bell needs many modes and is seldom the answer.
  for (let low = 0.25; ; low /= 4) {
    const modes = residualModes(coarse, low);
    const error = smoothedError(modes, low);
    if (error > low) return fixedPoint(modes, low, error);
    if (low <= NARROWEST) return { value: error, bandwidth: low };
  }
}

/** a_k = (1/n) Σ (p_i − y_i) cos(kπp_i), k = 0, 1, … up to what smoothing of this width lets through. */
function residualModes(groups: ForecastGroups, bandwidth: number): Float64Array {
  const modes = new Float64Array(modesAt(bandwidth));
  for (let i = 0; i < groups.values.length; i++) {
    const residual = (groups.values[i]! * groups.counts[i]! - groups.successes[i]!) / groups.total;
    if (residual === 0) continue;
    const angle = Math.PI * groups.values[i]!;
    const stepCosine = Math.cos(angle);
    const stepSine = Math.sin(angle);
    let cosine = 1;
    let sine = 0;
    for (let k = 0; k < modes.length; k++) {
      modes[k]! += residual * cosine;
      const turned = cosine * stepCosine - sine * stepSine;
      sine = sine * stepCosine + cosine * stepSine;
      cosine = turned;
    }
  }
  return modes;
}

function modesAt(bandwidth: number): number {
  return Math.ceil(NEGLIGIBLE_PHASE / (Math.PI * bandwidth)) + 1;
}

/** smECE_σ − σ falls strictly, so the secant step is kept inside a shrinking bracket (Illinois rule). */
function fixedPoint(modes: Float64Array, narrow: number, errorAtNarrow: number): SmoothCalibrationError {
  let low = narrow;
  let lowExcess = errorAtNarrow - narrow;
  let high = errorAtNarrow;
  let highExcess = smoothedError(modes, high) - high;
  let bandwidth = high;
  for (let step = 0; step < 60 && high - low > 1e-14 && highExcess !== 0; step++) {
    bandwidth = (low * highExcess - high * lowExcess) / (highExcess - lowExcess);
    const excess = smoothedError(modes, bandwidth) - bandwidth;
    if (Math.abs(excess) < 1e-15) break;
    if (excess > 0) {
      low = bandwidth;
      lowExcess = excess;
      highExcess /= 2;
    } else {
      high = bandwidth;
      highExcess = excess;
      lowExcess /= 2;
    }
  }
  return { value: smoothedError(modes, bandwidth), bandwidth };
}

/** ∫₀¹ |r(t)| dt for r(t) = a_0 + 2 Σ a_k exp(−½(kπσ)²) cos(kπt), exactly between the zeros of r. */
function smoothedError(modes: Float64Array, bandwidth: number): number {
  const used = Math.min(modes.length, modesAt(bandwidth));
  const damped = new Float64Array(used);
  damped[0] = modes[0]!;
  for (let k = 1; k < used; k++) {
    damped[k] = 2 * modes[k]! * Math.exp(-0.5 * (k * Math.PI * bandwidth) ** 2);
  }
  // Damping leaves next to nothing above half of the modes, so this is four points per shortest wave.
  const cells = 2 * used + 40;
  let integral = 0;
  let antiderivative = 0;
  let before = seriesAt(damped, 0);
  for (let cell = 1; cell <= cells; cell++) {
    const after = seriesAt(damped, cell / cells);
    if (before > 0 !== after > 0) {
      const next = antiderivativeAt(damped, zeroOf(damped, (cell - 1) / cells, cell / cells));
      integral += Math.abs(next - antiderivative);
      antiderivative = next;
    }
    before = after;
  }
  return integral + Math.abs(damped[0]! - antiderivative);
}

/** Clenshaw's recurrence for Σ b_k cos(kπt). */
function seriesAt(coefficients: Float64Array, position: number): number {
  const twiceCosine = 2 * Math.cos(Math.PI * position);
  let next = 0;
  let afterNext = 0;
  for (let k = coefficients.length - 1; k > 0; k--) {
    const current = coefficients[k]! + twiceCosine * next - afterNext;
    afterNext = next;
    next = current;
  }
  return coefficients[0]! + (twiceCosine / 2) * next - afterNext;
}

function antiderivativeAt(coefficients: Float64Array, position: number): number {
  let sum = coefficients[0]! * position;
  for (let k = 1; k < coefficients.length; k++) {
    sum += (coefficients[k]! * Math.sin(k * Math.PI * position)) / (k * Math.PI);
  }
  return sum;
}

function zeroOf(coefficients: Float64Array, from: number, to: number): number {
  let low = from;
  let high = to;
  const positiveAtLow = seriesAt(coefficients, low) > 0;
  // The integral is flat at a zero, so 26 halvings of a cell leave no more than rounding in it.
  for (let step = 0; step < 26; step++) {
    const middle = (low + high) / 2;
    if (seriesAt(coefficients, middle) > 0 === positiveAtLow) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
