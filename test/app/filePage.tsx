import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, vi } from 'vitest';
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
import type { Computation } from '../../src/panels/defineComputation.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { usePanel } from '../../src/store/index.ts';
import { FakeWorker } from '../compute/fakeWorker.ts';
import { calibrationPanel, calibrationTelling as telling } from '../openPanels.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';

export const FILE = '0.7,1\n0.2,0\n0.6,1\n';
export const READ = '3 forecasts read.';
/** A busy machine may take its time. */
export const PATIENCE = { timeout: 60_000 };

const VIEWS = ['own-forecasts', 'reliability'];

let initial: InitialState;
let workers: FakeWorker[] = [];
type LoadFiles = NonNullable<Computation['loadFiles']>;
let loadFiles: (real: LoadFiles) => ReturnType<LoadFiles>;

class PageWorker extends FakeWorker {
  constructor() {
    super(async () => {
      const { computation, assets } = await loadComputation(calibrationPanel.module);
      return { computation: { ...computation, loadFiles: () => loadFiles(computation.loadFiles!) }, assets };
    });
    workers.push(this);
  }
}

/** Has the workers load the part that reads files in another way than their own. */
export function loadFilesBy(load: typeof loadFiles): void {
  loadFiles = load;
}

/** What stands on the page from the beginning. */
export async function preparePage(): Promise<void> {
  const { computation, assets } = await loadComputation(calibrationPanel.module);
  const context = { draws: new DrawCache(), assets };
  const answer = (view: string) =>
    computation.views[view]!.preview(baseValues(calibrationPanel, null), context);
  initial = {
    outcomes: Object.fromEntries([calibrationPanel.mainView, ...VIEWS].map(id => [id, answer(id)])),
  };
  await Promise.all(['levels', 'own-forecasts', 'reliability'].map(view => loadView(calibrationPanel, view)));
  await import('../../src/app/startEngine.ts');
}

export function beginPage(): void {
  workers = [];
  loadFiles = real => real();
  vi.stubGlobal('Worker', PageWorker);
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/calibration/?v=1&view=own-forecasts&seed=1');
}

export function leavePage(): void {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
}

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

export async function open() {
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

export function pasteFile(): void {
  fireEvent.change(screen.getByLabelText('Or paste rows'), { target: { value: FILE } });
  fireEvent.click(screen.getByText('Read these rows'));
}

export async function bringFile(): Promise<void> {
  pasteFile();
  await screen.findByText(READ, {}, PATIENCE);
}

/** By their text: searches by role look at every style of a whole page. */
export const button = (text: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
export const viewName = (view: string) => calibrationPanel.viewWords[view]!.name;

export const heard = (kind: ToWorker['kind']) =>
  workers.flatMap(worker => worker.heard).filter(message => message.kind === kind);
export const readings = () =>
  heard('run').filter(message => message.kind === 'run' && message.request.kind === 'reading');
