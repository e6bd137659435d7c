import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { requireCascadeScenario } from '../scenario/requireCascadeScenario.ts';
import { type CascadeBench, MAGNET } from './cascadeBench.ts';
import { layOutCascade } from './layOutCascade.ts';
import { stepCascade } from './stepCascade.kernel.ts';

/** The few figures of an event that a map of many events shows. */
export interface CascadeFigures {
  readonly troughLog: number;
  readonly amplification: number;
  readonly timeToTrough: number;
  /** Share of the positions that were closed. */
  readonly closedShare: number;
}

/**
 * The same event as runCascade without its path and ledgers, in a bench that may be used again and again.
 *
 * @param bench createCascadeBench(); it is written.
 * @throws ModelInputError as requireCascadeScenario.
 * @verified cascade.reference.test.ts: equal to runCascade bit by bit.
 * @example
 * cascadeFigures(DEFAULT_CASCADE, createCascadeBench()).timeToTrough // 39
 */
export function cascadeFigures(scenario: CascadeScenario, bench: CascadeBench): CascadeFigures {
  requireCascadeScenario(scenario);
  layOutCascade(bench, scenario);
  stepCascade(bench, false);
  const { tally, columns, kinds } = bench;
  const troughLog = bench.deepest[tally.steps]!;
  let sold = 0;
  let held = 0;
  for (let seller = 0; seller < bench.sellers; seller++) {
    if (kinds[seller] === MAGNET) continue;
    sold += columns.sold[seller]!;
    held += columns.notional[seller]!;
  }
  return {
    troughLog,
    amplification: troughLog / scenario.shock,
    timeToTrough: tally.troughStep * tally.timeStep,
    closedShare: held > 0 ? sold / held : 0,
  };
}
