import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { keepAddress } from '../../src/app/keepAddress.ts';
import { PanelControls } from '../../src/app/PanelControls.tsx';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { pageHost } from '../../src/host/pageHost.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { leveragePanel } from '../openPanels.ts';
import { renderWithWords as render } from '../words.tsx';

afterEach(() => window.history.replaceState(null, '', '/'));

test('a number that is typed and not confirmed is in the address when the page is left', async () => {
  const host = pageHost(window, 'en', true);
  const page = openPanelPage({ panel: leveragePanel, presetId: null, initial: NO_INITIAL_STATE }, host);
  const stop = keepAddress(page);
  render(
    <HostContext value={host}>
      <PanelControls panel={page.panel} store={page.store} names={['leverage']} />
    </HostContext>,
  );
  const field = screen.getByRole('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, '37');
  expect(page.store.getState().values['leverage']).not.toBe(37);
  window.dispatchEvent(new Event('pagehide'));
  expect(window.location.search).toContain('lev=37');
  stop();
});
