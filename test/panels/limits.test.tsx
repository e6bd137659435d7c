import '../../src/words/limits.en.ts';
import { act, cleanup, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { PageLimits } from '../../src/app/limits/PageLimits.tsx';
import { LIMITS_LAB } from '../../src/app/limits/pageLimits.ts';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { ViewSlot } from '../../src/app/ViewSlot.tsx';
import { loadView } from '../../src/app/viewComponents.ts';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { LIMIT_KINDS, LIMITS_KEY, type MyLimits } from '../../src/limits/index.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';
import { outcomeOf } from './firstOutcome.ts';

const MINE: MyLimits = { ofHundred: 10, leverage: 3, days: 20, lossMoney: 500, lossShare: 0.3 };
const ENGINE = { engine: null, failure: null, reload: () => undefined };

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

/** A view of a panel at its defaults as a page shows it, or as a frame or a scene does. */
async function draw(panel: Panel, view: string, on: 'page' | 'frame' | 'scene') {
  const [{ computation, assets }, telling] = await Promise.all([
    loadComputation(panel.module),
    loadTelling(panel),
    loadView(panel, view),
  ]);
  const values = baseValues(panel, null);
  const outcome = outcomeOf(computation.views[view]!, values, { draws: new DrawCache(), assets });
  const host = testHost();
  const page = openPanelPage({ panel, presetId: null, initial: { outcomes: { [view]: outcome } } }, host);
  const around = (drawn: ReactNode) => (on === 'frame' ? drawn : <PageLimits>{drawn}</PageLimits>);
  const { container } = render(
    <HostContext value={host}>
      {around(
        <ViewSlot
          page={page}
          telling={telling}
          engine={ENGINE}
          view={view}
          hidden={false}
          inScene={on === 'scene'}
        />,
      )}
    </HostContext>,
  );
  // The words of limits come once one is filled.
  await act(() => new Promise(resolve => setTimeout(resolve, 0)));
  const shown = Object.keys(panel.limits[view]?.(outcome, values) ?? {});
  const said = [...container.querySelectorAll('.limit-told')].map(one => one.textContent).filter(Boolean);
  return { shown, said, lines: container.querySelectorAll('[data-limit-line]').length };
}

/** By panel the views in whose pictures a line is drawn, and the limits that it stands for. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  leverage: ['odds', 'curve'],
  calibration: ['money'],
  'reality-gap': ['timeline', 'luck'],
  cascade: ['boxes'],
  guardrails: ['crash', 'last-word'],
};

describe.each(PANELS)('the limits of a reader in $id', panel => {
  const limited = viewsOf(panel).filter(view => panel.limits[view] !== null);

  test('are compared with what at least one view shows, and declared for each', () => {
    expect(Object.keys(panel.limits).sort()).toEqual([...viewsOf(panel)].sort());
    expect(limited.length).toBeGreaterThan(0);
  });

  test.each(limited)(
    '%s says how it stands to each that it shows, and nothing before one is filled',
    async view => {
      expect(await draw(panel, view, 'page')).toMatchObject({ said: [], lines: 0 });
      cleanup();
      window.localStorage.setItem(LIMITS_KEY, JSON.stringify(MINE));
      const { shown, said } = await draw(panel, view, 'page');
      expect(shown.every(kind => LIMIT_KINDS.some(known => known === kind))).toBe(true);
      expect(said).toHaveLength(shown.length);
      const card = panel.takesLimits ? '#my-limits' : '/guardrails/#my-limits';
      expect([...document.querySelectorAll('.limit-told a')].map(link => link.getAttribute('href'))).toEqual(
        said.slice(0, 1).map(() => card),
      );
      for (const sentence of said)
        expect(sentence).toMatch(/^(?:Your limit: |You (?:need|can)).+\.(?: My limits)?$/);
    },
  );

  test.each(LINES[panel.id]!)('%s draws a line, but not in a frame nor in a scene', async view => {
    window.localStorage.setItem(LIMITS_KEY, JSON.stringify(MINE));
    const { lines } = await draw(panel, view, 'page');
    expect(lines).toBeGreaterThan(0);
    cleanup();
    for (const on of ['frame', 'scene'] as const) {
      expect(await draw(panel, view, on)).toMatchObject({ said: [], lines: 0 });
      cleanup();
    }
    expect(screen.queryByText(/^Your limit/)).toBeNull();
  });
});

test('their card is on the page of one lab, to which all others lead', () => {
  expect(PANELS.filter(({ takesLimits }) => takesLimits).map(({ id }) => id)).toEqual([LIMITS_LAB]);
});
