import { describe, expect, it } from 'vitest';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { materialOf } from '../../src/schema/index.ts';

/** A page takes a worker for lost that is silent for much longer; see src/compute/watchSilence.ts. */
const MOST_SILENT_MS = 250;
/** A step during which the collector ran, or another program, is not the step's own time: the least of so many counts. */
const TRIES = 3;

/** Processor time of this process, so that a busy machine makes no step longer. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The longest step of a work from one report to the next. */
function longestSilence(work: Generator<unknown>): number {
  let longest = 0;
  for (let started = processorMs(), step = work.next(); ; step = work.next()) {
    const ended = processorMs();
    longest = Math.max(longest, ended - started);
    if (step.done) return longest;
    started = processorMs();
  }
}

/** Of some tries the least: measured anew only where the first was too long. */
function silenceOf(begin: () => Generator<unknown>): number {
  let least = longestSilence(begin());
  for (let tried = 1; tried < TRIES && least > MOST_SILENT_MS; tried += 1)
    least = Math.min(least, longestSilence(begin()));
  return Math.round(least);
}

const ROWS = 200_000;
const day = (row: number) => new Date(Date.UTC(2010, 0, 1 + (row % 5000))).toISOString().slice(0, 10);
const price = (row: number) => (100 * Math.exp(Math.sin(row) / 10)).toFixed(4);

/** Large files, by kind of material. */
const FILES: Readonly<Record<string, string>> = {
  forecasts: [
    'probability,outcome',
    ...Array.from({ length: ROWS }, (_, row) => `${((row % 97) + 1) / 99},${row % 3 === 0 ? 1 : 0}`),
  ].join('\n'),
  returns: [
    'date,live',
    ...Array.from({ length: 5000 }, (_, row) => `${day(row)},${Math.sin(row) / 50}`),
  ].join('\n'),
  prices: ['date,close', ...Array.from({ length: 5000 }, (_, row) => `${day(row)},${price(row)}`)].join('\n'),
};

describe.each(PANELS)('$id', panel => {
  it.each(viewsOf(panel))(
    '%s reports at least every 250 ms of processor time',
    async view => {
      const { computation, assets } = await loadComputation(panel.module);
      const silence = silenceOf(() =>
        computation.views[view]!.compute(baseValues(panel, null), { draws: new DrawCache(), assets }),
      );
      expect(silence).toBeLessThanOrEqual(MOST_SILENT_MS);
    },
    600_000,
  );

  it.each(Object.keys(panel.material))(
    'reading a large file of %s reports as often',
    async kind => {
      const { computation } = await loadComputation(panel.module);
      const { readings } = (await computation.loadFiles!())!;
      const text = FILES[kind];
      expect(text, `a large file of ${kind}`).toBeDefined();
      const material = materialOf(text!);
      const silence = silenceOf(() => readings[kind]!.read(material, baseValues(panel, null)));
      expect(silence).toBeLessThanOrEqual(MOST_SILENT_MS);
    },
    600_000,
  );
});
