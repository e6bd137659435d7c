import { logistic } from './logistic.ts';
import { softplus } from './softplus.ts';

/** Weighted observations for a logistic fit. */
export interface LogisticObservations {
  /** One array per coefficient; an intercept is a column of ones. */
  readonly columns: readonly Float64Array[];
  readonly counts: Float64Array;
  /** Sum of the targets (outcomes, or smoothed outcomes in [0, 1]) at each observation. */
  readonly targets: Float64Array;
}

export interface LogisticFit {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Σ [count · softplus(η) − target · η] at the solution. */
  readonly negativeLogLikelihood: number;
  /** False if no finite solution was found. */
  readonly converged: boolean;
}

const MAXIMAL_STEPS = 100;
const RELATIVE_STEP = 1e-14;

/**
 * Maximum-likelihood logistic regression with a handful of columns, by Newton's method with step halving.
 *
 * @param start coefficients to start from.
 * @verified calibrationMetrics.json against 40-digit mpmath optima (Platt, Cox and beta fits).
 * @example
 * logisticRegression({ columns: [Float64Array.of(1)], counts: Float64Array.of(4), targets: Float64Array.of(3) }, [0]).coefficients[0] // Math.log(3)
 */
export function logisticRegression(
  observations: LogisticObservations,
  start: readonly number[],
): LogisticFit {
  let coefficients = [...start];
  let current = negativeLogLikelihood(observations, coefficients);
  let converged = false;
  for (let step = 0; step < MAXIMAL_STEPS && !converged; step++) {
    const { gradient, curvature } = slopes(observations, coefficients);
    const direction = solve(curvature, gradient);
    if (direction === null) break;
    let scale = 1;
    let next = coefficients;
    let value = current;
    for (; scale > 1e-10; scale /= 2) {
      next = coefficients.map((coefficient, j) => coefficient - scale * direction[j]!);
      value = negativeLogLikelihood(observations, next);
      // A rise within rounding is no rise: near the optimum the likelihood is flat to the last digit.
      if (value <= current + 1e-13 * Math.abs(current)) break;
    }
    converged = direction.every(
      (move, j) => Math.abs(move) <= RELATIVE_STEP * 100 * (1 + Math.abs(coefficients[j]!)),
    );
    coefficients = next;
    current = value;
    if (coefficients.some(coefficient => Math.abs(coefficient) > 1e8)) break;
  }
  const { curvature } = slopes(observations, coefficients);
  return {
    coefficients,
    standardErrors: coefficients.map((_, j) => Math.sqrt(inverseDiagonal(curvature, j))),
    negativeLogLikelihood: current,
    converged,
  };
}

function negativeLogLikelihood(
  { columns, counts, targets }: LogisticObservations,
  coefficients: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    let predictor = 0;
    for (let j = 0; j < columns.length; j++) predictor += coefficients[j]! * columns[j]![i]!;
    sum += counts[i]! * softplus(predictor) - targets[i]! * predictor;
  }
  return sum;
}

function slopes({ columns, counts, targets }: LogisticObservations, coefficients: readonly number[]) {
  const width = columns.length;
  const gradient = new Array<number>(width).fill(0);
  const curvature = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  for (let i = 0; i < counts.length; i++) {
    let predictor = 0;
    for (let j = 0; j < width; j++) predictor += coefficients[j]! * columns[j]![i]!;
    const chance = logistic(predictor);
    const residual = counts[i]! * chance - targets[i]!;
    const weight = counts[i]! * chance * logistic(-predictor);
    for (let j = 0; j < width; j++) {
      const weighted = weight * columns[j]![i]!;
      gradient[j]! += residual * columns[j]![i]!;
      for (let k = 0; k <= j; k++) curvature[j]![k]! += weighted * columns[k]![i]!;
    }
  }
  for (let j = 0; j < width; j++) for (let k = 0; k < j; k++) curvature[k]![j] = curvature[j]![k]!;
  return { gradient, curvature };
}

/** Gaussian elimination, without pivoting: a curvature is positive definite, or singular to working precision, then null. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const width = rows.length;
  for (let column = 0; column < width; column++) {
    const pivotRow = rows[column]!;
    if (!(Math.abs(pivotRow[column]!) > 1e-300)) return null;
    for (let i = 0; i < width; i++) {
      if (i === column) continue;
      const factor = rows[i]![column]! / pivotRow[column]!;
      for (let k = column; k <= width; k++) rows[i]![k]! -= factor * pivotRow[k]!;
    }
  }
  return rows.map((row, i) => row[width]! / row[i]!);
}

function inverseDiagonal(matrix: readonly (readonly number[])[], index: number): number {
  const unit = matrix.map((_, i) => (i === index ? 1 : 0));
  return solve(matrix, unit)?.[index] ?? Number.POSITIVE_INFINITY;
}
