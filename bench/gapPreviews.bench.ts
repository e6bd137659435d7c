import { DrawCache } from '../src/compute/index.ts';
import { finish } from '../src/panels/defineComputation.ts';
import { luck } from '../src/panels/reality-gap/luck.ts';
import { noise } from '../src/panels/reality-gap/noise.ts';
import { realityGapParameters } from '../src/panels/reality-gap/params.ts';
import { timeline } from '../src/panels/reality-gap/timeline.ts';
import { defaultValues } from '../src/schema/index.ts';
import type { Benchmark } from './benchmark.ts';

const VALUES = { ...defaultValues(realityGapParameters), skill: 'none' as const };
const VIEWS = 3;

/** Three views at once, as the page shows them: the account that they tell of, together. */
function coarse(): number {
  const context = { draws: new DrawCache(), assets: null };
  const told = [timeline, luck, noise].map(view => view.preview(VALUES, context));
  return accounts(told);
}

function full(): number {
  const context = { draws: new DrawCache(), assets: null };
  return accounts([timeline, luck, noise].map(view => finish<object>(view.compute(VALUES, context))));
}

const accounts = (outcomes: readonly (object | null)[]) =>
  outcomes.reduce((sum, outcome) => sum + (outcome && 'account' in outcome ? Number(outcome.account) : 0), 0);

export const benchmarks: readonly Benchmark[] = [
  {
    title: 'coarse outcomes of the reality gap',
    unit: 'view',
    agree: { value: 2 * VALUES.account, within: 0 },
    contestants: [
      { name: 'in full', run: full, units: VIEWS },
      { name: 'by formula, within a frame', run: coarse, units: VIEWS },
    ],
    gates: [{ slower: 'in full', faster: 'by formula, within a frame', least: 20, goal: 100 }],
  },
];
