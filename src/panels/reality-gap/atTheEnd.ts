import type { Work } from '../defineComputation.ts';

/** What is left to do once all worlds are simulated: it can be stopped at every step, and hardly counts as a share. */
export function* atTheEnd<Answer>(work: Generator<number, Answer>): Work<Answer> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield 1;
  }
}
