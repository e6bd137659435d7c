/**
 * Goes through work in its own steps, each told as the same share of a larger whole.
 *
 * @verified test: steps of a long search in a row of worlds.
 * @example
 * toldAs(0.5, simulateMoreTriesInSteps({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), testYears: 20 }, { fromWorld: 0, worlds: 1, checkpoints: [1000] }, createRng(1))).next().value // 0.5
 */
export function* toldAs<Result>(share: number, work: Generator<number, Result>): Generator<number, Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield share;
  }
}
