/** What a computation in steps returns at its end. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
}
