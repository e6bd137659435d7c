import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InitialState } from '../../src/app/initialState.ts';
import { LabPage } from '../../src/app/pages/LabPage.tsx';
import { siteWords } from '../../src/app/text.en.ts';
import { loadView } from '../../src/app/viewModules.ts';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import type { ToWorker } from '../../src/compute/messages.ts';
import { calibrationPanel } from '../../src/panels/calibration/panel.ts';
import { telling } from '../../src/panels/calibration/tell.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { FakeWorker } from '../compute/fakeWorker.ts';

const { notInLink, notKept } = siteWords.lab.material;
const FLAG = 'faultline.calibration.material';
const FILE = '0.7,1\n0.2,0\n0.6,1\n';
const READ = '3 forecasts read.';

let initial: InitialState;
let workers: FakeWorker[] = [];

class PageWorker extends FakeWorker {
  constructor() {
    super(loadComputation);
    workers.push(this);
  }
}

beforeAll(async () => {
  const { computation, assets } = await loadComputation('calibration');
  const context = { draws: new DrawCache(), assets };
  const answer = (view: string) =>
    computation.views[view]!.preview(baseValues(calibrationPanel, null), context);
  initial = {
    outcomes: Object.fromEntries(['levels', 'own-forecasts', 'test-yourself'].map(id => [id, answer(id)])),
  };
  await Promise.all(['levels', 'own-forecasts', 'test-yourself'].map(view => loadView('calibration', view)));
  await import('../../src/app/startEngine.ts');
});

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

async function open() {
  const page = render(
    <LabPage panel={calibrationPanel} presetId={null} initial={initial} telling={telling} />,
  );
  await vi.waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>('Choose a file').disabled).toBe(false),
  );
  return page;
}

async function bringFile() {
  fireEvent.change(screen.getByLabelText('Or paste rows'), { target: { value: FILE } });
  fireEvent.click(screen.getByText('Read these rows'));
  await screen.findByText(READ, {}, { timeout: 10_000 });
}

const heard = (kind: ToWorker['kind']) =>
  workers.flatMap(worker => worker.heard).filter(message => message.kind === kind);
const readings = () =>
  heard('run').filter(message => message.kind === 'run' && message.request.kind === 'reading');

describe('a file in use', () => {
  test('stays with its answer when another view is looked at', async () => {
    await open();
    await bringFile();
    fireEvent.click(screen.getByRole('tab', { name: 'Test yourself', hidden: true }));
    expect(screen.queryByText(READ)).toBeNull();
    fireEvent.click(
      screen.getByRole('tab', {
        name: calibrationPanel.words.views['own-forecasts']!.name,
        hidden: true,
      }),
    );
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
      await user.click(screen.getByRole('button', { name, hidden: true }));
      expect(await screen.findByText(`Copied. ${notInLink}`)).toBeDefined();
      const copied = await navigator.clipboard.readText();
      expect(copied).toContain('/calibration/');
      expect(copied).not.toMatch(/0\.7|material|forecasts=/);
    }
    fireEvent.click(screen.getByText('Another file'));
    expect(screen.queryByText(notInLink)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy link', hidden: true }));
    expect(await screen.findByText('Copied.')).toBeDefined();
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
