import { middleOf } from './seriesShape.ts';

/** An account that does not double tells too little of how it rises. */
const LEAST_GAIN = 1;
const [LEAST_STEPS, LEAST_STEPS_WITHOUT_FALL] = [8, 20];
/** Steps are nearly the same where all that they differ by is less than this share of all they move. */
const NEARLY_SAME = 0.5;
const SAME_RETURNS = 0.05;

/**
 * True for an account that at least doubles by nearly the same amount of money in every row, or without a single fall: this is what
 * regular payments look like, and hardly ever what trading does. The same return in every row is no such thing.
 *
 * @param values what the account was worth, in the order of time.
 */
export function risesSteadily(values: readonly number[]): boolean {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const steps = values.slice(1).map((value, row) => value - values[row]!);
  if (!(first > 0) || last / first - 1 < LEAST_GAIN || steps.length < LEAST_STEPS) return false;
  const inMoney = unevenness(steps);
  const inReturns = unevenness(steps.map((step, row) => step / values[row]!));
  const neverFalls = steps.length >= LEAST_STEPS_WITHOUT_FALL && steps.every(step => step >= 0);
  return (neverFalls && inReturns > SAME_RETURNS) || (inMoney < NEARLY_SAME && inMoney < inReturns);
}

/** What steps differ by from the middle one, as a share of all they move. */
function unevenness(steps: readonly number[]): number {
  const middle = middleOf(steps);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + Math.abs(value), 0);
  return sum(steps.map(step => step - middle)) / sum(steps);
}
