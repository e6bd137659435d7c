import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DepthView } from '../../src/app/DepthView.tsx';
import type { InitialState } from '../../src/app/initialState.ts';
import { LabFoot } from '../../src/app/LabFoot.tsx';
import { LostMaterial } from '../../src/app/LostMaterial.tsx';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { DepthTabs } from '../../src/app/pieces/DepthTabs.tsx';
import { usePanelEngine } from '../../src/app/usePanelEngine.ts';
import { loadView } from '../../src/app/viewComponents.ts';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import type { ToWorker } from '../../src/compute/messages.ts';
import { HostContext, useHost } from '../../src/host/useHost.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { usePanel } from '../../src/store/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { FakeWorker } from '../compute/fakeWorker.ts';
import { calibrationPanel, calibrationTelling as telling } from '../openPanels.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';

const { notInLink, notKept } = siteText.lab.material;
const FLAG = 'faultline.calibration.material';
const FILE = '0.7,1\n0.2,0\n0.6,1\n';
/** A busy machine may take its time. */
const PATIENCE = { timeout: 60_000 };
const READ = '3 forecasts read.';

const VIEWS = ['own-forecasts', 'reliability'];

let initial: InitialState;
let workers: FakeWorker[] = [];

class PageWorker extends FakeWorker {
  constructor() {
    super(() => loadComputation(calibrationPanel.module));
    workers.push(this);
  }
}

beforeAll(async () => {
  const { computation, assets } = await loadComputation(calibrationPanel.module);
  const context = { draws: new DrawCache(), assets };
  const answer = (view: string) =>
    computation.views[view]!.preview(baseValues(calibrationPanel, null), context);
  initial = {
    outcomes: Object.fromEntries([calibrationPanel.mainView, ...VIEWS].map(id => [id, answer(id)])),
  };
  await Promise.all(['levels', 'own-forecasts', 'reliability'].map(view => loadView(calibrationPanel, view)));
  await import('../../src/app/startEngine.ts');
}, PATIENCE.timeout);

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', PageWorker);
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/calibration/?v=1&view=own-forecasts&seed=1');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

/** The parts of a page that know of the reader's file, without the rest of it. */
function Parts() {
  const host = useHost();
  const [page] = useState(() => openPanelPage({ panel: calibrationPanel, presetId: null, initial }, host));
  const view = usePanel(page.store, state => state.page.view) ?? 'own-forecasts';
  const engine = usePanelEngine(page, [view]);
  return (
    <>
      <LostMaterial page={page} view={view} />
      <DepthTabs
        name="Tools"
        views={VIEWS.map(id => ({ id, ...calibrationPanel.viewWords[id]! }))}
        active={view}
        onPick={picked => page.store.getState().actions.turnTo({ view: picked })}
      >
        <DepthView page={page} telling={telling} engine={engine} view={view} />
      </DepthTabs>
      <LabFoot page={page} telling={telling} below={undefined} />
    </>
  );
}

async function open() {
  const parts = render(
    <HostContext value={testHost()}>
      <Parts />
    </HostContext>,
  );
  await vi.waitFor(
    () => expect(screen.getByLabelText<HTMLInputElement>('Choose a file').disabled).toBe(false),
    PATIENCE,
  );
  return parts;
}

async function bringFile() {
  fireEvent.change(screen.getByLabelText('Or paste rows'), { target: { value: FILE } });
  fireEvent.click(screen.getByText('Read these rows'));
  await screen.findByText(READ, {}, PATIENCE);
}

/** By their text: searches by role look at every style of a whole page. */
const button = (text: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
const viewName = (view: string) => calibrationPanel.viewWords[view]!.name;

const heard = (kind: ToWorker['kind']) =>
  workers.flatMap(worker => worker.heard).filter(message => message.kind === kind);
const readings = () =>
  heard('run').filter(message => message.kind === 'run' && message.request.kind === 'reading');

describe('a file in use', () => {
  test('stays with its answer when another view is looked at', async () => {
    await open();
    await bringFile();
    fireEvent.click(button(viewName('reliability')));
    expect(screen.queryByText(READ)).toBeNull();
    fireEvent.click(button(viewName('own-forecasts')));
    expect(screen.getByText(READ)).toBeDefined();
    expect(readings()).toHaveLength(1);
    expect(heard('text')).toHaveLength(1);
  });

  test('is in nothing that is copied, and each copy says so', async () => {
    const user = userEvent.setup();
    await open();
    expect(screen.queryByText(notInLink)).toBeNull();
    await bringFile();
    expect(screen.getByText(notInLink)).toBeDefined();
    for (const name of ['Copy sentence', 'Copy link', 'Copy embed']) {
      await user.click(button(name));
      expect(await screen.findByText(`Copied. ${notInLink}`, {}, PATIENCE)).toBeDefined();
      const copied = await navigator.clipboard.readText();
      expect(copied).toContain('/calibration/');
      expect(copied).not.toMatch(/0\.7|material|forecasts=/);
    }
    fireEvent.click(screen.getByText('Another file'));
    expect(screen.queryByText(notInLink)).toBeNull();
    await user.click(button('Copy link'));
    expect(await screen.findByText('Copied.', {}, PATIENCE)).toBeDefined();
  });

  test('is not kept over a reload; the page says so once, and of the file it remembers nothing', async () => {
    const before = await open();
    expect(screen.queryByText(notKept)).toBeNull();
    await bringFile();
    expect(Object.entries(window.sessionStorage)).toEqual([[FLAG, '1']]);
    expect(window.localStorage).toHaveLength(0);
    before.unmount();
    const reloaded = await open();
    expect(screen.getByText(notKept)).toBeDefined();
    expect(screen.queryByText(READ)).toBeNull();
    expect(window.sessionStorage).toHaveLength(0);
    await bringFile();
    expect(screen.queryByText(notKept)).toBeNull();
    fireEvent.click(screen.getByText('Another file'));
    expect(window.sessionStorage).toHaveLength(0);
    reloaded.unmount();
    await open();
    expect(screen.queryByText(notKept)).toBeNull();
  });

  test('is not missed by a view that reads none', async () => {
    window.sessionStorage.setItem(FLAG, '1');
    await open();
    expect(screen.getByText(notKept)).toBeDefined();
    fireEvent.click(screen.getByRole('tab', { name: viewName('reliability') }));
    expect(screen.queryByText(notKept)).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: viewName('own-forecasts') }));
    expect(screen.getByText(notKept)).toBeDefined();
  });

  test('works where the browser lets the page keep nothing', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await open();
    await bringFile();
    expect(screen.getByText(notInLink)).toBeDefined();
  });

  test('is forgotten by the worker when another takes its place', async () => {
    await open();
    await bringFile();
    fireEvent.click(screen.getByText('Another file'));
    await act(() => new Promise(resolve => setTimeout(resolve, 5)));
    expect(heard('forget')).toHaveLength(1);
  });
});
