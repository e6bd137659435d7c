import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { PageTitle } from '../../src/app/PageTitle.tsx';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { pageHost } from '../../src/host/pageHost.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';
import { renderWithWords as render } from '../words.tsx';

const OWN = 'As the build has named it';

beforeEach(() => {
  document.title = OWN;
});
afterEach(() => {
  document.title = '';
});

function open(ownsAddress: boolean) {
  const host = pageHost(window, 'en', ownsAddress);
  const page = openPanelPage({ panel: leveragePanel, presetId: null, initial: NO_INITIAL_STATE }, host);
  render(<PageTitle page={page} />);
  return page.store.getState().actions;
}

test('a page is named after the question at its settings, and by its own name where they are its own', async () => {
  const actions = open(true);
  expect(document.title).toBe(OWN);
  act(() => actions.pick('leverage', 50));
  await waitFor(() => expect(document.title).toContain('50×'));
  expect(document.title).toBe(siteText.pageTitle('I hold 50×. What are my odds?'));
  act(() => actions.undo());
  await waitFor(() => expect(document.title).toBe(OWN));
});

test('a page that is not its own keeps its name', async () => {
  const actions = open(false);
  act(() => actions.pick('leverage', 50));
  await new Promise(resolve => setTimeout(resolve, 300));
  expect(document.title).toBe(OWN);
});
