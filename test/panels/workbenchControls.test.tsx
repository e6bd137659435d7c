import { isDeepStrictEqual } from 'node:util';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { settingsShown } from '../../src/app/take/settingsShown.ts';
import { settingsTold } from '../../src/app/take/settingsTold.ts';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { baseValues, valueWords } from '../../src/scenario/index.ts';
import { type AnyValues, limitRefusal, type Parameter } from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { sampledIfShort } from '../extent.ts';
import { testHost } from '../testHost.ts';
import { InWords } from '../words.tsx';
import { DrawnView } from './DrawnView.tsx';
import { outcomeOf } from './firstOutcome.ts';

/** What a tool shows at some settings: its outcome, the table of it, and all that it draws. */
type Show = (values: AnyValues, kind: 'first' | 'full') => unknown;

async function showOf(panel: Panel, view: string): Promise<Show> {
  const [{ computation, assets }, { tables }, View] = await Promise.all([
    loadComputation(panel.module),
    loadTelling(panel),
    panel.module.views[view]!(panel.text),
  ]);
  const answered = computation.views[view]!;
  const draws = new DrawCache();
  return (values, kind) => {
    const context = { draws, assets };
    const outcome =
      kind === 'first' ? outcomeOf(answered, values, context) : finish(answered.compute(values, context));
    const table = tables[view]!(outcome, values);
    const drawn = renderToStaticMarkup(
      <InWords>
        <HostContext value={testHost()}>
          <DrawnView View={View} values={values} outcome={outcome} text={panel.text} table={table} />
        </HostContext>
      </InWords>,
    );
    return { outcome, table, drawn };
  };
}

/** Other values of a parameter, far from the one that it has. */
function othersOf(parameter: Parameter, value: AnyValues[string]): readonly AnyValues[string][] {
  switch (parameter.kind) {
    case 'choice':
    case 'set':
      return [parameter.options.find(option => option !== value)!];
    case 'toggle':
      return [!value];
    case 'seed':
      return [Number(value) + 1];
    case 'number':
    case 'optional-number':
      return [...parameter.slider, Number(value) + parameter.step].filter(
        other => other !== value && limitRefusal(parameter, other) === null,
      );
    default:
      return parameter satisfies never;
  }
}

const places = PANELS.flatMap(panel => viewsOf(panel).map(view => ({ panel, view, id: panel.id })));

describe.each(sampledIfShort(places, 6))('beside $view of $id', ({ panel, view }) => {
  const values = baseValues(panel, null);
  const idle = panel.idle[view] ?? [];
  const isTool = panel.workbench.includes(view);
  const plan = panel.controls(values);
  const own = isTool ? [] : [panel.mainView, view].flatMap(one => panel.viewControls[one] ?? []);
  const lead = [...new Set([...plan.first, ...own])].filter(
    name => !idle.includes(name) && !plan.withheld.includes(name),
  );
  const others = (name: string): readonly AnyValues[] =>
    othersOf(panel.parameters[name]!, values[name]!).map(other => ({ ...values, [name]: other }));
  const changed = (name: string) => others(name)[0]!;
  let show: Show;
  beforeAll(async () => {
    const once = await showOf(panel, view);
    const shown = new Map<string, unknown>();
    show = (asked, kind) => {
      const key = `${kind} ${JSON.stringify(asked)}`;
      if (!shown.has(key)) shown.set(key, once(asked, kind));
      return shown.get(key);
    };
  });

  test.for(lead)('%s changes what it shows', name => {
    const isShown = (['first', 'full'] as const).some(kind =>
      others(name).some(other => !isDeepStrictEqual(show(other, kind), show(values, kind))),
    );
    expect(isShown).toBe(true);
  });

  test.for(idle)('%s would change nothing, and is neither offered nor told with it', name => {
    const kind = isTool ? 'full' : 'first';
    expect(show(changed(name), kind)).toEqual(show(values, kind));
    const said = (asked: AnyValues) => settingsShown(panel, view, asked, siteText);
    expect(said(changed(name))).toEqual(said(values));
    const { label } = panel.parameterWords[name]!;
    expect(
      settingsTold({ panel, view, values: changed(name) }, siteText).map(([told]) => told),
    ).not.toContain(label);
  });

  const placeholders = { ...plan.placeholders, ...panel.tried[view] };
  const open = (isTool ? lead : []).filter(name => values[name] === null && placeholders[name] !== undefined);
  test.for(open)('%s shows what counts while it is left open', name => {
    const set = show({ ...values, [name]: placeholders[name]! }, 'full');
    // Whether it was set may be said.
    expect(numbersOf(set)).toEqual(numbersOf(show(values, 'full')));
  });

  test('what a material is read with is offered', () => {
    const reading = Object.values(panel.material).filter(({ views }) => views.includes(view));
    expect(reading.flatMap(({ parameters }) => parameters).filter(name => idle.includes(name))).toEqual([]);
  });

  test('a number that counts while none is set is told with the numbers', () => {
    const told = new Map(settingsTold({ panel, view, values }, siteText));
    const names = Object.keys(panel.tried[view] ?? {}).filter(name => values[name] === null);
    for (const name of names) {
      const value = panel.tried[view]![name]!;
      const words = valueWords(panel, { name, value, beside: values }, siteText);
      expect(told.get(panel.parameterWords[name]!.label)).toBe(siteText.values.openCounts(words));
    }
  });
});

/** The numbers of a table alone. */
const numbersOf = (shown: unknown) => (shown as { readonly table: unknown }).table;
