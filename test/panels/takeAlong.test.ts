import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { frameLine } from '../../src/app/take/frameLine.ts';
import { frameAddress, viewLink } from '../../src/app/take/takenAddress.ts';
import { csvNotes, jsonOfTable, takenFacts } from '../../src/app/take/takenFacts.ts';
import { csvOf } from '../../src/charts/csvOf.ts';
import { MODEL_VERSION } from '../../src/compute/index.ts';
import { buildHost } from '../../src/host/buildHost.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { embedPath, readScenario } from '../../src/scenario/index.ts';
import { takeText } from '../../src/words/take.en.ts';
import { siteText } from '../../src/words/text.en.ts';

const TABLE = {
  caption: 'Chances',
  columns: [{ key: 'chance', label: 'Chance' }],
  rows: [{ chance: null }, { chance: -0.1 }],
};

const places = PANELS.flatMap(panel =>
  [null, ...panel.presets.map(({ id }) => id)].flatMap(presetId =>
    viewsOf(panel).map(view => ({ panel, presetId, view, name: `${panel.id} ${presetId} ${view}` })),
  ),
);

describe.each(places)('$name, taken along', ({ panel, presetId, view }) => {
  const page = openPanelPage({ panel, presetId, initial: { outcomes: {} } }, buildHost('en'));
  page.store.getState().actions.pick('seed', 7);
  const { values } = page.store.getState();
  const figure = { title: 'Q?', sentence: '12 of 100, gone.', table: TABLE, fileName: 'faultline-x' };
  const taken = { page, view, figure };
  const facts = takenFacts(taken, siteText, takeText);
  const meant = (address: string) => readScenario(panel, new URL(address, 'https://a.org').search, page.base);

  test('its link has version and seed, and means the same', () => {
    const link = viewLink(page, view);
    expect(link).toMatch(/[?&]v=\d+.*[?&]seed=7\b/);
    expect(meant(link)).toMatchObject({ values, refusals: [] });
  });

  test('its frame shows this view of this preset at these settings, in either promise', () => {
    const [current, frozen] = [
      frameAddress(page, 'current', { view }),
      frameAddress(page, 'frozen', { view }),
    ];
    const path = embedPath(panel, presetId);
    expect(current).toMatch(new RegExp(`^https://YOUR-SITE${path}\\?.*\\bseed=7&view=${view}$`));
    expect(frozen).toMatch(new RegExp(`^https://YOUR-SITE/r/[\\d.]+${path}\\?`));
    expect(meant(current)).toMatchObject({ values, refusals: [], page: { view } });
    expect(frameLine({ address: current, title: 'A "title" <b>' })).toContain(
      'title="A &quot;title&quot; &lt;b&gt;"',
    );
  });

  test('its numbers carry settings, seed, model, source, licence and address', () => {
    const text = csvOf(TABLE, csvNotes(facts, takeText));
    for (const told of [MODEL_VERSION, siteText.name, 'CC BY 4.0', viewLink(page, view), '12 of 100'])
      expect(text).toContain(told);
    expect(text).toMatch(/^# Seed,7\r$/m);
    expect(Papa.parse(text.trimEnd(), { comments: '#', header: true }).data).toEqual([
      { Chance: '' },
      { Chance: '-0.1' },
    ]);
    const json = JSON.parse(jsonOfTable(facts, taken));
    expect(json).toMatchObject({
      lab: panel.id,
      view,
      rows: TABLE.rows,
      model: MODEL_VERSION,
      settings: { seed: '7' },
    });
    expect(json.address).toBe(viewLink(page, view));
  });
});
