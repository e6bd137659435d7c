import type { Rng } from '../random/rng.ts';
import { MAXIMUM_HOURS } from './changingVolatilityShape.ts';
import { addToClockBins, type ClockBins, emptyClockBins, forEachClockBin } from './clockBins.kernel.ts';
import { type ClockSize, clockPlan, emptyClockBlock, rowOfBlock } from './clockBlock.ts';
import {
  addToReplicate,
  type ClockErrors,
  errorGrid,
  errorsFromReplicates,
  finishReplicate,
} from './clockErrors.ts';
import type { ClockTable } from './clockTable.ts';
import { simulateClockBlock } from './simulateClockBlock.ts';

export interface ClockTableQuestion extends ClockSize {
  /** The longest holding time of the table, 720 unless said otherwise. */
  readonly maximumHours?: number;
}

/**
 * Makes the table of simulateClockTable in steps of a few milliseconds: yields the share done, returns the
 * table, and can be abandoned at every step.
 *
 * @param question as for simulateClockTable.
 * @throws ModelInputError as simulateClockTable, at the first step.
 * @verified simulateClockTable.test.ts: the same numbers as in one go.
 * @example
 * simulateClockTableInChunks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), maximumHours: 2, replicates: 2, pathsPerReplicate: 12 }, createRng(1)).next().value // 0.5
 */
export function* simulateClockTableInChunks(
  question: ClockTableQuestion,
  rng: Rng,
): Generator<number, ClockTable> {
  const maximumHours = question.maximumHours ?? MAXIMUM_HOURS;
  const plan = clockPlan(question, maximumHours);
  const block = emptyClockBlock(plan);
  const bins = emptyClockBins(maximumHours);
  const grid = errorGrid(maximumHours);
  const errors: ClockErrors = { ...grid, means: [], bins: emptyClockBins(grid.hours.length) };
  const blocks = plan.replicates * plan.blocksPerReplicate;
  for (let index = 0; index < blocks; index++) {
    simulateClockBlock(plan, index, block, rng);
    for (let row = 0; row < maximumHours; row++) addToClockBins(bins, row, rowOfBlock(block, row + 1));
    addToReplicate(errors, block);
    if ((index + 1) % plan.blocksPerReplicate === 0) finishReplicate(errors);
    yield (index + 1) / blocks;
  }
  return {
    kind: 'table',
    start: plan.start,
    paths: plan.replicates * plan.pathsPerReplicate,
    maximumHours,
    ...nodesFrom(bins, maximumHours),
    errors: errorsFromReplicates(errors),
    errorHours: grid.hours,
    errorDistances: grid.distances,
  };
}

/**
 * The bins that hold anything, as nodes with the mean clock of the bin and weights that sum to 1 in each
 * hour.
 */
function nodesFrom(bins: ClockBins, hours: number): Pick<ClockTable, 'offsets' | 'clocks' | 'weights'> {
  const offsets = new Uint32Array(hours + 1);
  const totals = new Float64Array(hours);
  for (let row = 0; row < hours; row++) {
    let nodes = 0;
    forEachClockBin(bins, row, weight => {
      nodes += 1;
      totals[row]! += weight;
    });
    offsets[row + 1] = offsets[row]! + nodes;
  }
  const clocks = new Float64Array(offsets[hours]!);
  const weights = new Float64Array(offsets[hours]!);
  let node = 0;
  for (let row = 0; row < hours; row++) {
    forEachClockBin(bins, row, (weight, clock) => {
      clocks[node] = clock;
      weights[node] = weight / totals[row]!;
      node += 1;
    });
  }
  return { offsets, clocks, weights };
}
