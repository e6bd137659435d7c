import { vi } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { finish, type ViewComputation } from '../../../src/panels/defineComputation.ts';
import type { ViewComponent } from '../../../src/panels/panelModule.ts';
import { computation } from '../../../src/panels/reality-gap/compute.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import type { ViewProps } from '../../../src/panels/viewProps.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { realityGapPanel, realityGapTelling as telling } from '../../openPanels.ts';
import { renderWithWords as render } from '../../words.tsx';
import { DrawnView } from '../DrawnView.tsx';

export const IDS = [
  'timeline',
  'account',
  'luck',
  'noise',
  'capacity',
  'stress',
  'facts',
  'own-numbers',
] as const;
export type ViewId = (typeof IDS)[number];

const { module } = realityGapPanel;
export const { text } = realityGapPanel;
const loaded = await Promise.all(IDS.map(async id => [id, await module.views[id]!(text)] as const));
export const VIEWS = Object.fromEntries(loaded) as Readonly<Record<ViewId, ViewComponent>>;

/** Few ideas, a short test and few causes, so that many scenarios are answered within a second. */
export const QUICK = { tries: 2, years: 0.5, off: 'impact,latency,partialFills,funding,crowd,override' };
const context = { draws: new DrawCache(), assets: null };

export function answered(view: ViewId, values: RealityGapValues, full: boolean): unknown {
  const { preview, compute } = computation.views[view] as unknown as ViewComputation<RealityGapValues>;
  return (full ? null : preview(values, context)) ?? finish(compute(values, context));
}

interface Drawn {
  readonly full?: boolean;
  readonly inScene?: boolean;
}

/** Draws a view of an outcome, in a scene where that is asked for. */
export function draw(
  view: ViewId,
  changes: Partial<RealityGapValues> = {},
  props: Partial<Pick<ViewProps, 'hidden' | 'guess' | 'asked'>> & Drawn = {},
) {
  const { full = false, inScene = false, ...shown } = props;
  const onPick = vi.fn();
  const element = (more: Partial<RealityGapValues>) => {
    const values = { ...defaultValues(realityGapParameters), ...QUICK, ...changes, ...more };
    const outcome = answered(view, values, full);
    return (
      <DrawnView
        View={VIEWS[view]}
        values={values}
        text={text}
        outcome={outcome}
        table={telling.tables[view]!(outcome, values)}
        inScene={inScene}
        onPick={onPick}
        {...shown}
      />
    );
  };
  const drawn = render(element({}));
  return { ...drawn, onPick, redraw: (more: Partial<RealityGapValues>) => drawn.rerender(element(more)) };
}
