import { describe, expect, test } from 'vitest';
import { controlsAlone } from '../../src/app/controlsAlone.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { framedViews } from '../../src/panels/definePanel.ts';
import { baseValues } from '../../src/scenario/index.ts';

describe.each(PANELS)('$id without its lab', panel => {
  const plan = panel.controls(baseValues(panel, null));

  test.each(framedViews(panel))('offers beside %s what changes it, or nothing', view => {
    const offered = controlsAlone(panel, [], plan, view);
    expect(offered.filter(name => panel.idle[view]?.includes(name))).toEqual([]);
    if (!panel.idle[view]?.includes(plan.embedded!)) expect(offered).toEqual([plan.embedded]);
  });

  test('offers what a link names by its keys', () => {
    const [name] = plan.more;
    const { urlKey } = panel.parameters[name!]!;
    expect(controlsAlone(panel, [urlKey], plan, panel.mainView)).toEqual([name]);
  });
});

test('at least one view is offered another control than its panel', () => {
  const changed = PANELS.flatMap(panel => {
    const plan = panel.controls(baseValues(panel, null));
    return framedViews(panel).filter(view => panel.idle[view]?.includes(plan.embedded!));
  });
  expect(changed.length).toBeGreaterThan(0);
});
