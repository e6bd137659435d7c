import { requireInput } from '../../conventions/modelInputError.ts';
import type { CascadeBench } from '../run/cascadeBench.ts';
import { cascadeFigures } from '../run/cascadeFigures.ts';
import { createCascadeBench } from '../run/createCascadeBench.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { requireCascadeScenario } from '../scenario/requireCascadeScenario.ts';
import type { CascadeAxis } from './cascadeSweep.ts';

export interface PhaseQuestion {
  /** Everything that the two axes do not set. */
  readonly scenario: CascadeScenario;
  readonly across: CascadeAxis;
  readonly up: CascadeAxis;
  /** Seconds of each event; 600 if absent. */
  readonly duration?: number;
}

/** One row of a map: the events of one value of `up`, in the order of `across`. */
export interface PhaseRow {
  /** Its place on the axis `up`. */
  readonly row: number;
  /** Deepest fall over the dip, and share of the positions closed. */
  readonly amplification: Float64Array;
  readonly closedShare: Float64Array;
  /** Share of the rows that are done. */
  readonly done: number;
}

const PHASE_SECONDS = 600;

/**
 * A map of events over two numbers, row by row: first every eighth row, then those between, so that a
 * picture is there early and gets finer. Each row is complete and final; abandoning the iterator cancels
 * the rest.
 *
 * @param bench handed in to be used again; a new one if absent. No event allocates an array.
 * @throws ModelInputError at the first step, before any event, if a corner of the map is out of range.
 * @verified cascade.cliff.test.ts: the published map of 11 × 6; every row once; equal to runCascade.
 * @example
 * phaseRows({ scenario: DEFAULT_CASCADE, across: { key: 'similarity', values: [0, 1] }, up: { key: 'leverage', values: [10] } }).next().value.amplification // [1.60869851, 4.651235096]
 */
export function* phaseRows(
  { scenario, across, up, duration = PHASE_SECONDS }: PhaseQuestion,
  bench: CascadeBench = createCascadeBench(),
): Generator<PhaseRow, void> {
  requireInput(across.key !== up.key, 'phaseRows', 'two different numbers', across.key);
  requireInput(across.values.length > 0 && up.values.length > 0, 'phaseRows', 'values on both axes', 0);
  const base = { ...scenario, duration };
  for (const value of up.values)
    for (const other of across.values)
      requireCascadeScenario({ ...base, [up.key]: value, [across.key]: other });
  let finished = 0;
  for (const row of coarseFirst(up.values.length)) {
    const amplification = new Float64Array(across.values.length);
    const closedShare = new Float64Array(across.values.length);
    for (const [place, value] of across.values.entries()) {
      const figures = cascadeFigures({ ...base, [up.key]: up.values[row]!, [across.key]: value }, bench);
      amplification[place] = figures.amplification;
      closedShare[place] = figures.closedShare;
    }
    finished += 1;
    yield { row, amplification, closedShare, done: finished / up.values.length };
  }
}

/** 0, 8, 16 …, then 4, 12 …, then 2, 6 …, then the odd ones. */
function coarseFirst(rows: number): number[] {
  const order = Array.from({ length: rows }, (_, row) => row);
  const rank = (row: number) => [8, 4, 2, 1].findIndex(every => row % every === 0);
  return order.sort((a, b) => rank(a) - rank(b));
}
