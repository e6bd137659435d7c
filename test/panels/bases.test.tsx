import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Provenance } from '../../src/app/Provenance.tsx';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { footOf } from '../../src/app/picture/pictureContent.ts';
import { takenFacts } from '../../src/app/take/takenFacts.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { basisOf } from '../../src/panels/basisOf.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { PAID_YEARS } from '../../src/panels/guardrails/paidMarket.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { picturesText } from '../../src/words/pictures.en.ts';
import { takeText } from '../../src/words/take.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';

const guardrailsPanel = PANELS.find(({ id }) => id === 'guardrails')!;
const MATERIAL = { hash: 'h', kind: 'text', text: 'x' } as never;
const TABLE = { caption: 'C', columns: [], rows: [] };

const places = PANELS.flatMap(panel => viewsOf(panel).map(view => ({ panel, view, id: panel.id })));

describe.each(places)('what $view of $id rests on', ({ panel, view }) => {
  const kinds = Object.entries(panel.material)
    .filter(([, { views }]) => views.includes(view))
    .map(([kind]) => kind);
  const figure = { title: 'Q?', sentence: 'S.', table: TABLE, fileName: 'f' };

  test('is said at its foot, beside its numbers and on its picture alike', () => {
    const page = openPanelPage({ panel, presetId: null, initial: { outcomes: {} } }, testHost());
    const basis = basisOf(panel, { view, withOwnFile: false })!;
    expect(basis.length).toBeGreaterThan(10);
    render(
      <HostContext value={testHost()}>
        <Provenance page={page} views={[view]} />
      </HostContext>,
    );
    expect(screen.getByText(/education, not advice/).textContent).toContain(basis);
    expect(takenFacts({ page, view, figure }, siteText, takeText).source).toContain(basis);
    const answered = { panel, view, values: baseValues(panel, null) };
    expect(footOf(answered, { site: siteText, pictures: picturesText, language: 'en' }).source).toContain(
      basis,
    );
  });

  test.for(kinds)('is the reader’s own file once there is one: %s', kind => {
    const page = openPanelPage({ panel, presetId: null, initial: { outcomes: {} } }, testHost());
    page.store.setState({ material: { [kind]: MATERIAL } });
    expect(takenFacts({ page, view, figure }, siteText, takeText).source).toContain('your own file');
    render(
      <HostContext value={testHost()}>
        <Provenance page={page} views={[view]} />
      </HostContext>,
    );
    expect(screen.getByText(/your own file/)).toBeDefined();
  });
});

describe('two views on a page', () => {
  const foot = (views: readonly string[]) => {
    const page = openPanelPage(
      { panel: guardrailsPanel, presetId: null, initial: { outcomes: {} } },
      testHost(),
    );
    render(
      <HostContext value={testHost()}>
        <Provenance page={page} views={views} />
      </HostContext>,
    );
    return screen.getByText(/education, not advice/).textContent!;
  };

  test('say each its own where they differ, by name', () => {
    expect(foot(['crash', 'need'])).toMatch(
      /The crash: an invented market of 51 days.* · .*: simulated days of bitcoin/,
    );
  });

  test('say it once where it is the same', () => {
    expect(foot(['crash', 'last-word']).match(/an invented market/g)).toHaveLength(1);
  });

  test('name no market that is another one', () => {
    const of = (view: string) => basisOf(guardrailsPanel, { view, withOwnFile: false })!;
    expect(of('paid')).toContain(`over ${PAID_YEARS} years`);
    expect(of('tails')).toContain('3,650 simulated days of bitcoin');
    for (const view of ['calm', 'need', 'stops', 'paid', 'tails', 'own-calm'])
      expect(of(view)).not.toContain('51 days');
  });
});
