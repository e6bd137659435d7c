import { isDeepStrictEqual } from 'node:util';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { type AnyValues, limitRefusal, type Parameter } from '../../src/schema/index.ts';
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

/** Another value of a parameter, far from the one that it has. */
function anotherOf(parameter: Parameter, value: AnyValues[string]): AnyValues[string] {
  switch (parameter.kind) {
    case 'choice':
    case 'set':
      return parameter.options.find(option => option !== value)!;
    case 'toggle':
      return !value;
    case 'seed':
      return Number(value) + 1;
    case 'number':
    case 'optional-number':
      return [...parameter.slider, Number(value) + parameter.step].find(
        other => other !== value && limitRefusal(parameter, other) === null,
      )!;
    default:
      return parameter satisfies never;
  }
}

const tools = PANELS.flatMap(panel => panel.workbench.map(view => ({ panel, view, id: panel.id })));

describe.each(tools)('beside $view of $id', ({ panel, view }) => {
  const values = baseValues(panel, null);
  const idle = panel.idle[view] ?? [];
  const lead = panel.controls(values).first.filter(name => !idle.includes(name));
  const changed = (name: string) => ({
    ...values,
    [name]: anotherOf(panel.parameters[name]!, values[name]!),
  });
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
    const isShown = (['first', 'full'] as const).some(
      kind => !isDeepStrictEqual(show(changed(name), kind), show(values, kind)),
    );
    expect(isShown).toBe(true);
  });

  test.for(idle)('%s would change nothing, and does not stand there', name => {
    expect(show(changed(name), 'full')).toEqual(show(values, 'full'));
  });

  const plan = panel.controls(values);
  const placeholders = { ...plan.placeholders, ...panel.tried[view] };
  const open = lead.filter(name => values[name] === null && placeholders[name] !== undefined);
  test.for(open)('%s shows what counts while it is left open', name => {
    const set = show({ ...values, [name]: placeholders[name]! }, 'full');
    expect(set).toEqual(show(values, 'full'));
  });

  test('what a material is read with is offered', () => {
    const reading = Object.values(panel.material).filter(({ views }) => views.includes(view));
    expect(reading.flatMap(({ parameters }) => parameters).filter(name => idle.includes(name))).toEqual([]);
  });
});

test('only tools of the workbench have idle controls', () => {
  for (const { idle, workbench } of PANELS)
    expect(Object.keys(idle).filter(view => !workbench.includes(view))).toEqual([]);
});
