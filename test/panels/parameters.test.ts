import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { type ComputeContext, finish } from '../../src/panels/defineComputation.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { type AnyValues, defaultValues, limitRefusal, type Parameter } from '../../src/schema/index.ts';

/** Other values of a parameter: its other options; a step further, and the ends of its slider. */
function othersOf(parameter: Parameter, value: AnyValues[string]): readonly AnyValues[string][] {
  switch (parameter.kind) {
    case 'choice':
    case 'set':
      return parameter.options.filter(option => option !== value);
    case 'toggle':
      return [!value];
    case 'seed':
      return [Number(value) + 1];
    case 'number':
    case 'optional-number':
      return [Number(value ?? parameter.slider[0]) + parameter.step, ...parameter.slider].filter(
        other => other !== value && limitRefusal(parameter, other) === null,
      );
    default:
      return parameter satisfies never;
  }
}

/**
 * The scenarios in which a parameter may count: the defaults, the same with every optional number given and
 * with every number at the upper end of its slider, with every other option chosen, and the presets.
 */
function basesOf(panel: Panel): readonly AnyValues[] {
  const defaults = defaultValues(panel.parameters);
  const named = Object.entries(panel.parameters);
  const atUpperEnd = (...kinds: readonly Parameter['kind'][]) => ({
    ...defaults,
    ...Object.fromEntries(
      named.flatMap(([name, parameter]) =>
        'slider' in parameter && kinds.includes(parameter.kind) ? [[name, parameter.slider[1]]] : [],
      ),
    ),
  });
  const chosen = named.flatMap(([name, parameter]) =>
    parameter.kind === 'choice' || parameter.kind === 'toggle'
      ? othersOf(parameter, defaults[name]!).map(value => ({ ...defaults, [name]: value }))
      : [],
  );
  return [
    defaults,
    atUpperEnd('optional-number'),
    atUpperEnd('optional-number', 'number'),
    ...chosen,
    ...panel.presets.map(({ id }) => baseValues(panel, id)),
  ];
}

/** What a view shows: its outcome and the table made of it; null while it has nothing to show. */
type Show = (values: AnyValues) => { readonly outcome: unknown; readonly table: unknown } | null;

interface Showing {
  readonly view: string;
  readonly kind: 'preview' | 'full';
  readonly show: Show;
  /** The scenarios in which it is asked. */
  readonly bases: readonly AnyValues[];
}

/**
 * What shows the panel's values, in the default scenario before all others: previews, full outcomes of the
 * views without one (or a parameter that only they show would be looked for in every preview of every
 * scenario), previews in the other scenarios, and the full outcomes that are left.
 */
async function showingsOf(panel: Panel): Promise<readonly Showing[]> {
  const { computation, assets } = await loadComputation(panel.module);
  const { tables } = await loadTelling(panel);
  const views = viewsOf(panel);
  const bases = basesOf(panel).filter(values => isAnswered(panel, values));
  const tabled = (view: string, outcomeOf: (context: ComputeContext, values: AnyValues) => unknown): Show => {
    return values => {
      const outcome = outcomeOf({ draws: new DrawCache(), assets }, values);
      return outcome === null ? null : { outcome, table: tables[view]!(outcome, values) };
    };
  };
  const defaults = bases.slice(0, 1);
  const others = bases.slice(1);
  const preview = (view: string) =>
    tabled(view, (context, values) => computation.views[view]!.preview(values, context));
  const inFull = (view: string): Showing => ({
    view,
    kind: 'full',
    show: tabled(view, (context, values) => finish(computation.views[view]!.compute(values, context))),
    bases: defaults,
  });
  const withPreview = views.filter(view => preview(view)(bases[0]!) !== null);
  const previewsOf = (scenarios: readonly AnyValues[]): readonly Showing[] =>
    withPreview.map(view => ({ view, kind: 'preview', show: preview(view), bases: scenarios }));
  return [
    ...previewsOf(defaults),
    ...views
      .filter(view => !withPreview.includes(view))
      .toReversed()
      .map(inFull),
    ...previewsOf(others),
    ...withPreview.toReversed().map(inFull),
  ];
}

function isAnswered(panel: Panel, values: AnyValues): boolean {
  return panel.brokenRules(values, new Set()).length === 0;
}

/** Whether something shows a change of one parameter alone, between two scenarios that the panel answers. */
function showsChange(panel: Panel, name: string, { show, bases }: Showing): boolean {
  return bases.some(values => {
    const before = show(values);
    return othersOf(panel.parameters[name]!, values[name]!)
      .map(other => ({ ...values, [name]: other }))
      .some(other => isAnswered(panel, other) && !isDeepStrictEqual(show(other), before));
  });
}

describe.each(PANELS)('the parameters of $id', panel => {
  test('leave every view as it is while they stay the same', async () => {
    for (const { kind, show, bases } of await showingsOf(panel)) {
      const [first] = bases;
      if (kind === 'preview') expect(show({ ...first! })).toEqual(show(first!));
    }
  });

  test.each(Object.keys(panel.parameters))('%s changes what some view shows', async name => {
    const showing = (await showingsOf(panel)).find(one => showsChange(panel, name, one));
    expect(showing).toBeDefined();
  });
});
