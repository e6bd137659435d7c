import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LabGlance } from '../../src/app/Glance.tsx';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { HostContext } from '../../src/host/useHost.ts';
import type { Telling } from '../../src/panels/defineTelling.ts';
import { EMPTY_VIEW, type ViewState } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';

const GLANCE = '40× · 51 of 100';
const telling = { glance: () => GLANCE, miniature: () => [] } as unknown as Telling;
const NO_ENGINE = { engine: null, failure: null, reload: () => undefined };

function glanceAt(view: Partial<ViewState>, later: Record<string, number> = {}): HTMLElement {
  const host = testHost();
  const page = openPanelPage({ panel: leveragePanel, presetId: null, initial: NO_INITIAL_STATE }, host);
  const { values } = page.store.getState();
  const answered = { ...EMPTY_VIEW, outcome: {}, values, ...view };
  page.store.setState({ views: { [leveragePanel.mainView]: answered }, values: { ...values, ...later } });
  const nowhere = { current: null };
  render(
    <HostContext value={host}>
      <LabGlance
        page={page}
        telling={telling}
        engine={NO_ENGINE}
        answer={{ words: nowhere, start: nowhere, end: nowhere }}
      />
    </HostContext>,
  );
  return screen.getByText(GLANCE, { exact: false });
}

describe('the glance at an answer', () => {
  test('marks a first estimate as such', () => {
    expect(glanceAt({ status: 'refining', isCoarse: true }).textContent).toContain('≈');
  });

  test('says a full answer as it is', () => {
    const line = glanceAt({ status: 'done' });
    expect(line.textContent).toBe(GLANCE);
    expect(line.dataset['others']).toBe('false');
  });

  test('is dimmed while it answers other settings than the present ones', () => {
    expect(glanceAt({ status: 'failed' }, { leverage: 50 }).dataset['others']).toBe('true');
  });
});
