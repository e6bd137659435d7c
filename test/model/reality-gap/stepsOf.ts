/** What the work reports until it is done, and its end. */
export function stepsOf<Result>(work: Generator<number, Result>) {
  const shares: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { shares, end: step.value };
    shares.push(step.value);
  }
}
