import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { computation } from '../../../src/panels/cascade/compute.ts';
import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { cascadeBrokenRules } from '../../../src/panels/cascade/rules.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { loadTelling } from '../../../src/panels/openPanel.ts';
import { defaultValues, type Parameter } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(cascadeParameters) as CascadeValues;
const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };
const panel = findPanel('cascade')!;
const telling = await loadTelling(panel);

/** Everything but the map, of which one more test tells, and the seed, which changes nothing. */
const VIEWS = Object.keys(computation.views).filter(view => view !== 'phase');

/** A parameter at its ends, at its default, or left open. */
function anyOf(parameter: Parameter): fc.Arbitrary<unknown> {
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  if (!('limits' in parameter)) return fc.constant(1);
  const [least, greatest] = parameter.limits;
  const low = parameter.aboveLowerLimit ? Math.max(least, 1e-6) : least;
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(parameter.default) },
    { weight: 1, arbitrary: fc.constantFrom(low, greatest) },
  );
}

/** As many steps as a test has time for. */
const QUICK = { timeStep: 1, duration: 60 };

const anyValues = fc
  .record(
    Object.fromEntries(
      Object.entries(cascadeParameters).map(([name, parameter]) => [name, anyOf(parameter)] as const),
    ),
  )
  .map(drawn => ({ ...DEFAULTS, ...drawn, ...QUICK }) as CascadeValues)
  .filter(values => cascadeBrokenRules(values).length === 0);

/** The numbers of an outcome that are none; a position that nothing closes has its level at Infinity. */
function strange(value: unknown, path = ''): string[] {
  if (typeof value === 'number')
    return Number.isFinite(value) || /\.(?:level|spared)$/.test(path) ? [] : [`${path}: ${value}`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => strange(one, `${path}.${key}`));
}

describe('within the limits', () => {
  it.each(VIEWS)('%s ends in numbers, and so does its table', view => {
    fc.assert(
      fc.property(anyValues, values => {
        const outcome = finish(computation.views[view]!.compute(values, context));
        expect(strange(outcome)).toEqual([]);
        const { rows } = telling.tables[view]!(outcome, values);
        expect(strange(rows)).toEqual([]);
      }),
      { numRuns: view === 'own-book' || view === 'hand' || view === 'cliff' ? 12 : 60 },
    );
  });

  it('own-book ends in numbers for the most money at the highest leverage, in a book without leverage', () => {
    const values = { ...DEFAULTS, ...QUICK, equity: 1e9, leverage: 200, ownBookLeverage: 1 };
    const outcome = finish(computation.views['own-book']!.compute(values as CascadeValues, context));
    expect(strange(outcome)).toEqual([]);
  });

  it('the map ends in numbers', () => {
    fc.assert(
      fc.property(anyValues, values => {
        // Long steps: what is tried is whether it ends.
        const quick = { ...values, timeStep: 30, duration: 600, platforms: Math.min(3, values.platforms) };
        fc.pre(cascadeBrokenRules(quick).length === 0);
        expect(strange(finish(computation.views['phase']!.compute(quick, context)))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('the first sentence has no word for what is no number', () => {
    fc.assert(
      fc.property(anyValues, values => {
        const outcome = finish(computation.views['boxes']!.compute(values, context));
        const { headline, second } = telling.sentence(outcome, values);
        expect(`${headline} ${second}`).not.toMatch(/NaN|∞|Infinity|undefined|null/);
      }),
      { numRuns: 60 },
    );
  });
});
