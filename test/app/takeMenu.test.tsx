import '../../src/app/take/ScenarioBody.tsx';
import '../../src/app/take/TakeBody.tsx';
import '../../src/words/take.en.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { ScenarioMenu } from '../../src/app/take/ScenarioMenu.tsx';
import { TakeMenu } from '../../src/app/take/TakeMenu.tsx';
import { HostContext } from '../../src/host/useHost.ts';
import { writeScenarioFile } from '../../src/scenario/index.ts';
import { EMPTY_VIEW, type ViewState } from '../../src/store/index.ts';
import { takeText } from '../../src/words/take.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';

const table = { caption: 'C', columns: [{ key: 'a', label: 'A' }], rows: [{ a: 1 }] };
const figure = { title: 'Which?', sentence: '12 of 100.', table, fileName: 'faultline-x' };

const saved: { name: string; text: string }[] = [];

beforeEach(() => {
  saved.length = 0;
  const blobs: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob) - 1}`,
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const { download, href } = this;
    void blobs[Number(href.slice(5))]!.text().then(text => saved.push({ name: download, text }));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open() {
  const host = testHost();
  const page = openPanelPage(
    { panel: leveragePanel, presetId: 'march-2020', initial: { outcomes: {} } },
    host,
  );
  const { store } = page;
  const answer = (change: Partial<ViewState>) =>
    act(() =>
      store.setState({
        views: { curve: { ...EMPTY_VIEW, outcome: {}, values: store.getState().values, ...change } },
      }),
    );
  const menu = (sentence = figure.sentence) => (
    <HostContext value={host}>
      <TakeMenu page={page} view="curve" figure={{ ...figure, sentence }} />
      <ScenarioMenu page={page} view="curve" />
    </HostContext>
  );
  const user = userEvent.setup();
  const { rerender } = render(menu());
  for (const summary of [siteText.lab.take, siteText.lab.scenarioFile]) {
    const details = screen.getByText(summary).closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  await screen.findByRole('button', { name: takeText.link });
  await screen.findByLabelText(takeText.scenario.choose);
  return { user, store, answer, show: (sentence: string) => rerender(menu(sentence)) };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));
const copied = () => navigator.clipboard.readText();
const said = () =>
  [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join('');

describe('the menu of a figure', () => {
  test('copies its link and its frame with preset, view, settings and seed', async () => {
    const { user, store } = await open();
    act(() => store.getState().actions.pick('leverage', 50));
    await press(user, takeText.link);
    expect(await copied()).toMatch(/\/leverage\/march-2020\/\?v=1&lev=50&seed=1&view=curve$/);
    await press(user, takeText.embed);
    expect(await copied()).toContain(
      'src="https://YOUR-SITE/e/1/leverage/march-2020/?lev=50&amp;seed=1&amp;view=curve"',
    );
    await press(user, takeText.frozen);
    expect(await copied()).toMatch(/src="https:\/\/YOUR-SITE\/r\/[\d.]+\/e\/1\/leverage\/march-2020\//);
    expect(document.body.textContent).toContain(takeText.noSite);
  });

  test('waits for the full answer, and takes the figure as it is then', async () => {
    const { user, answer, show } = await open();
    answer({ status: 'coarse', isCoarse: true });
    await press(user, takeText.sentence);
    expect(said()).toBe(takeText.sharing.waiting);
    show('13 of 100.');
    answer({ status: 'done' });
    await waitFor(() => expect(said()).toBe(siteText.lab.copied));
    expect(await copied()).toMatch(/^13 of 100\. \(Coin: Bitcoin, .*\) http/);
  });

  test('takes no answer to other settings, and none that was stopped', async () => {
    const { user, store, answer } = await open();
    answer({ status: 'done' });
    act(() => store.getState().actions.pick('leverage', 50));
    await press(user, 'CSV');
    expect(said()).toBe(takeText.sharing.waiting);
    answer({ status: 'cancelled' });
    await waitFor(() => expect(said()).toBe(takeText.sharing.stopped));
    expect(saved).toEqual([]);
  });

  test('asks for files of what is shown, and never says that they are saved', async () => {
    const { user, answer } = await open();
    answer({ status: 'done' });
    for (const [name, ending] of [
      ['CSV', 'csv'],
      ['JSON', 'json'],
    ] as const) {
      await press(user, name);
      await waitFor(() => expect(said()).toBe(takeText.sharing.asked(`faultline-x.${ending}`)));
    }
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[0]!.text).toMatch(/^# Leverage,[\s\S]*\r\nA\r\n1\r\n$/);
    expect(JSON.parse(saved[1]!.text)).toMatchObject({ sentence: '12 of 100.', rows: [{ a: 1 }] });
  });
});

describe('a scenario file', () => {
  const filed = (leverage: number) =>
    writeScenarioFile(
      leveragePanel,
      {
        values: {
          ...openPanelPage({ panel: leveragePanel, presetId: null, initial: { outcomes: {} } }, testHost())
            .base,
          leverage,
        },
        view: 'paths',
      },
      { question: '', model: '', licence: '', address: '' },
    );
  const bring = (text: string) =>
    fireEvent.change(screen.getByLabelText(takeText.scenario.choose), {
      target: { files: [new File([text], 'mine.json')] },
    });

  test('is opened as one step that can be taken back', async () => {
    const { store } = await open();
    const before = store.getState().values;
    bring(filed(50));
    await waitFor(() => expect(said()).toContain('mine.json is open'));
    expect(store.getState().values).toMatchObject({ leverage: 50, volatility: null });
    expect(store.getState().page.view).toBe('paths');
    act(() => store.getState().actions.undo());
    expect(store.getState().values).toEqual(before);
  });

  test('that cannot be used is refused with its reason, and nothing is lost', async () => {
    const { store } = await open();
    const before = store.getState().values;
    bring(filed(50).replace('"lev": "50"', '"lev": "900"'));
    await waitFor(() => expect(said()).toContain('lev=900: it must be at most 200×.'));
    expect(said()).toContain(takeText.scenario.kept);
    bring('{');
    await waitFor(() => expect(said()).toContain('it is no JSON'));
    expect(store.getState().values).toBe(before);
  });

  test('dropped counts as well', async () => {
    const { store } = await open();
    fireEvent.drop(document.querySelector('.file-drop')!, {
      dataTransfer: { files: [new File([filed(10)], 'mine.json')] },
    });
    await waitFor(() => expect(store.getState().values['leverage']).toBe(10));
  });

  test('is saved with every setting that counts', async () => {
    const { user } = await open();
    await press(user, takeText.scenario.save);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(JSON.parse(saved[0]!.text)).toMatchObject({
      faultline: 'scenario',
      view: 'curve',
      settings: { lev: '5' },
    });
  });
});
