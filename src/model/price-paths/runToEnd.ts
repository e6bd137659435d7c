/** Runs a computation that reports its progress to its end and returns what it returns. */
export function runToEnd<Result>(chunks: Generator<number, Result>): Result {
  for (;;) {
    const step = chunks.next();
    if (step.done) return step.value;
  }
}
