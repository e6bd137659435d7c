import { findPanel } from '../src/panels/allPanels.ts';
import { readScenario } from '../src/scenario/index.ts';
import { defaultValues, readValue } from '../src/schema/index.ts';
import type { Benchmark } from './benchmark.ts';

const leveragePanel = findPanel('leverage')!;
const BASE = defaultValues(leveragePanel.parameters);
const PARAMETERS = Object.values(leveragePanel.parameters);
const SHORT = 1000;
const LONG = 100_000;

/** Texts that a reading which goes back and forth for each letter would take long over. */
const textsOf = (length: number) => [
  '9'.repeat(length),
  `1${' '.repeat(length - 2)}!`,
  `${"1'".repeat(length / 2 - 1)}x`,
  '💥'.repeat(length / 2),
];

/** The share of values that were refused: all of them. */
function refuseValues(length: number): () => number {
  const texts = textsOf(length);
  return () => {
    let refused = 0;
    for (const parameter of PARAMETERS)
      for (const text of texts) if (!readValue(parameter, text).ok) refused++;
    return refused / (PARAMETERS.length * texts.length);
  };
}

/** The share of entries that were refused: all but the first "a". */
function refuseLink(length: number): () => number {
  const repeats = length / 4;
  const query = `?lev=${'9'.repeat(length)}&${'x'.repeat(length)}=1&${'a=1&'.repeat(repeats)}`;
  return () => readScenario(leveragePanel, query, BASE).refusals.length / (2 + repeats);
}

function readingOf(title: string, refuse: (length: number) => () => number, lettersPer: number): Benchmark {
  return {
    title,
    unit: 'letter',
    agree: { value: 1, within: 1e-9 },
    contestants: [
      { name: 'short', run: refuse(SHORT), units: SHORT * lettersPer },
      { name: 'a hundred times as long', run: refuse(LONG), units: LONG * lettersPer },
    ],
    // A time that grows with the square of the length would give 0.01.
    gates: [{ slower: 'short', faster: 'a hundred times as long', least: 0.2, goal: 0.9 }],
  };
}

export const benchmarks: readonly Benchmark[] = [
  readingOf('values of any length', refuseValues, 4 * PARAMETERS.length),
  readingOf('links of any length', refuseLink, 3),
];
