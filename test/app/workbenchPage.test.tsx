import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { LabPage } from '../../src/app/pages/LabPage.tsx';
import { WorkbenchPage } from '../../src/app/pages/WorkbenchPage.tsx';
import { renderRoute } from '../../src/app/prerender.tsx';
import { HostContext } from '../../src/host/useHost.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { loadTelling } from '../../src/panels/openPanel.ts';
import { siteText } from '../../src/words/text.en.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';
import { BusyWorker } from './busyWorker.ts';

beforeAll(async () => {
  configure({ defaultHidden: true });
  await import('../../src/app/startEngine.ts');
});
afterAll(() => configure({ defaultHidden: false }));
beforeEach(() => vi.stubGlobal('Worker', BusyWorker));
afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const benches = PANELS.filter(({ workbench }) => workbench.length > 0);

async function open(panel: (typeof PANELS)[number], query = '', Page: 'bench' | 'lab' = 'bench') {
  window.history.replaceState(null, '', `/${panel.id}/${Page === 'bench' ? 'workbench/' : ''}${query}`);
  const telling = await loadTelling(panel);
  const props = { panel, initial: NO_INITIAL_STATE, telling };
  render(
    <HostContext value={testHost()}>
      {Page === 'bench' ? <WorkbenchPage {...props} /> : <LabPage {...props} presetId={null} />}
    </HostContext>,
  );
  await act(() => new Promise(resolve => setTimeout(resolve, 20)));
}

describe.each(benches)('the workbench of $id', panel => {
  const first = panel.workbench[0]!;

  test('opens its first tool, or the one that the link names, and loads no other', async () => {
    await open(panel);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(panel.viewWords[first]!.name);
    expect(screen.getAllByRole('tab')).toHaveLength(panel.workbench.length);
    expect(screen.getByRole('heading', { level: 2, name: panel.viewWords[first]!.question })).toBeDefined();
  });

  test('every tool has an address of its own, which keeps the settings', async () => {
    const last = panel.workbench.at(-1)!;
    await open(panel, '?v=1&seed=7');
    await userEvent.click(screen.getByRole('tab', { name: panel.viewWords[last]!.name }));
    await waitFor(() => expect(window.location.search).toBe(`?v=${panel.version}&seed=7&view=${last}`));
    expect(window.location.pathname).toBe(`/${panel.id}/workbench/`);
  });

  test('leads back to the lab at its settings, and the lab to it, once', async () => {
    await open(panel, `?v=1&seed=7&view=${first}`);
    const back = screen.getByRole('link', {
      name: siteText.workbench.back({ name: siteText.covers[panel.id as keyof typeof siteText.covers].name }),
    });
    expect(back.getAttribute('href')).toBe(`/${panel.id}/?v=${panel.version}&seed=7`);
    document.body.replaceChildren();
    await open(panel, '?v=1&seed=7', 'lab');
    // Below the picture it follows once the settings rest.
    await vi.waitFor(() => {
      const links = screen.getAllByRole('link').map(link => link.getAttribute('href'));
      expect(links.filter(address => address?.includes('workbench'))).toEqual([
        `/${panel.id}/workbench/?v=${panel.version}&seed=7`,
      ]);
    });
    expect(screen.getAllByRole('tab').map(tab => tab.textContent)).toEqual(
      panel.depthViews.map(view => panel.viewWords[view]!.name),
    );
  });

  test('stands before any script, with a title of its own', async () => {
    const { head, body, drawn, indexed } = await renderRoute(`/${panel.id}/workbench/`);
    expect(indexed).toBe(true);
    expect(head).toContain(': workbench');
    expect(body).toContain('<figure');
    expect(drawn).toEqual([`src/panels/${panel.id}/views/${first}.tsx`]);
  });
});
