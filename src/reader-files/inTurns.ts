/** Runs work step by step and waits for a turn between two steps, so that a page can draw and hear meanwhile. */
export async function inTurns<Result>(
  work: Generator<number, Result>,
  turn: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const { value, done } = work.next();
    if (done) return value;
    await turn();
  }
}
