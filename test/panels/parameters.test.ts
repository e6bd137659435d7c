import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { type ComputeContext, finish } from '../../src/panels/defineComputation.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { type AnyValues, defaultValues, limitRefusal, type Parameter } from '../../src/schema/index.ts';
import { sampledIfShort } from '../extent.ts';

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

/** The scenarios in which a parameter may count, those that the panel answers. */
interface Bases {
  /**
   * The defaults; the same with every optional number given, with every number at the upper end of its
   * slider, and with every other option chosen.
   */
  readonly near: readonly AnyValues[];
  readonly presets: readonly AnyValues[];
}

function basesOf(panel: Panel): Bases {
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
  const hasOptional = named.some(([, { kind }]) => kind === 'optional-number');
  const answered = (scenarios: readonly AnyValues[]) => scenarios.filter(values => isAnswered(panel, values));
  return {
    near: answered([
      defaults,
      ...(hasOptional ? [atUpperEnd('optional-number')] : []),
      atUpperEnd('optional-number', 'number'),
      ...chosen,
    ]),
    presets: answered(panel.presets.map(({ id }) => baseValues(panel, id))),
  };
}

/** What a view shows: its outcome and the table made of it; null while it has nothing to show. */
type Show = (values: AnyValues) => { readonly outcome: unknown; readonly table: unknown } | null;

/** One view in one scenario. */
interface Showing {
  readonly view: string;
  readonly kind: 'preview' | 'full';
  readonly show: Show;
  readonly values: AnyValues;
  /** What is shown in this scenario, computed when it is first asked for. */
  readonly shown: () => ReturnType<Show>;
}

function showing(view: string, kind: Showing['kind'], show: Show, values: AnyValues): Showing {
  let shown: ReturnType<Show> | undefined;
  return {
    view,
    kind,
    show,
    values,
    shown: () => {
      if (shown === undefined) shown = show(values);
      return shown;
    },
  };
}

/** So many previews are computed a second time, those near the defaults. */
const MOST_AGAIN = 12;

/** Panels that draw nothing by chance: their seed is there for the form of links and changes nothing. */
const WITHOUT_CHANCE: ReadonlySet<string> = new Set(['cascade']);

/** Views whose full outcomes take longest, the longest last: asked for what little else shows. */
const LONG: readonly string[] = ['paths', 'stress', 'account', 'map'];

/**
 * What shows the panel's values, the quickest first, so that a parameter is found where it costs least:
 * previews of the defaults, full outcomes of the views without one (or a parameter that only they show would
 * be looked for in every preview of every scenario), previews near the defaults, full outcomes that take long,
 * previews of the presets, and the full outcomes that are left.
 */
async function showingsOf(panel: Panel): Promise<readonly Showing[]> {
  const { computation, assets } = await loadComputation(panel.module);
  const { tables } = await loadTelling(panel);
  const { near, presets } = basesOf(panel);
  const tabled = (view: string, outcomeOf: (context: ComputeContext, values: AnyValues) => unknown): Show => {
    return values => {
      const outcome = outcomeOf({ draws: new DrawCache(), assets }, values);
      return outcome === null ? null : { outcome, table: tables[view]!(outcome, values) };
    };
  };
  const preview = (view: string) =>
    tabled(view, (context, values) => computation.views[view]!.preview(values, context));
  const full = (view: string) =>
    tabled(view, (context, values) => finish(computation.views[view]!.compute(values, context)));
  const views = viewsOf(panel);
  const first = views.map(view => showing(view, 'preview', preview(view), near[0]!));
  const previewed = first.filter(({ shown }) => shown() !== null);
  const previewsOf = (scenarios: readonly AnyValues[]) =>
    scenarios.flatMap(values => previewed.map(({ view, show }) => showing(view, 'preview', show, values)));
  const inFull = views
    .toSorted((a, b) => LONG.indexOf(a) - LONG.indexOf(b))
    .map(view => showing(view, 'full', full(view), near[0]!));
  const hasPreview = ({ view }: Showing) => previewed.some(one => one.view === view);
  return [
    ...previewed,
    ...inFull.filter(one => !hasPreview(one) && !LONG.includes(one.view)),
    ...previewsOf(near.slice(1)),
    ...inFull.filter(one => !hasPreview(one) && LONG.includes(one.view)),
    ...previewsOf(presets),
    ...inFull.filter(hasPreview),
  ];
}

function isAnswered(panel: Panel, values: AnyValues): boolean {
  return panel.brokenRules(values, new Set()).length === 0;
}

/** Whether something shows a change of one parameter alone, between two scenarios that the panel answers. */
function showsChange(panel: Panel, name: string, { show, values, shown }: Showing): boolean {
  return othersOf(panel.parameters[name]!, values[name]!)
    .map(other => ({ ...values, [name]: other }))
    .some(other => isAnswered(panel, other) && !isDeepStrictEqual(show(other), shown()));
}

describe.each(PANELS)('the parameters of $id', panel => {
  let showings: readonly Showing[];
  beforeAll(async () => {
    showings = await showingsOf(panel);
  });

  test('leave every view as it is while they stay the same', () => {
    const previews = showings.filter(({ kind }) => kind === 'preview');
    expect(previews.length).toBeGreaterThan(0);
    for (const { show, values, shown } of previews.slice(0, MOST_AGAIN))
      expect(show({ ...values })).toEqual(shown());
  });

  const uncounted = ['seed'].filter(() => WITHOUT_CHANCE.has(panel.id));
  test.for(uncounted)('%s changes nothing', name => {
    expect(showings.filter(one => showsChange(panel, name, one))).toEqual([]);
  });

  const counting = Object.entries(panel.parameters).filter(
    ([, parameter]) =>
      !(parameter.kind === 'choice' && parameter.options.length === 1) &&
      !(parameter.kind === 'seed' && WITHOUT_CHANCE.has(panel.id)),
  );
  test.each(
    sampledIfShort(
      counting.map(([name]) => name),
      4,
    ),
  )('%s changes what some view shows', name => {
    expect(showings.find(one => showsChange(panel, name, one))).toBeDefined();
  });
});
