import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { LabPage } from '../../src/app/pages/LabPage.tsx';
import { loadView } from '../../src/app/viewComponents.ts';
import type { FromWorker, ToWorker } from '../../src/compute/messages.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { leveragePanel, leverageTelling as telling } from '../openPanels.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 30_000 };

/** A worker that says only what a test lets it say. */
class QuietWorker {
  static heard: { readonly worker: QuietWorker; readonly message: ToWorker }[] = [];
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  onerror = null;
  postMessage(message: ToWorker) {
    QuietWorker.heard.push({ worker: this, message });
  }
  addEventListener() {}
  terminate() {}
}

beforeEach(async () => {
  QuietWorker.heard = [];
  vi.stubGlobal('Worker', QuietWorker);
  window.history.replaceState(null, '', '/leverage/?v=1&model=constant&lev=30');
  await Promise.all(['odds', 'position'].map(view => loadView(leveragePanel, view)));
  await import('../../src/app/startEngine.ts');
});

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

/** How often each part of a page asked for its words: once for each time that it is drawn. */
function counted() {
  const count = { page: 0, sentence: 0, stories: 0, controls: 0, pictures: 0 };
  const panel = {
    ...leveragePanel,
    question: (values: Parameters<typeof leveragePanel.question>[0]) => {
      count.page += 1;
      return leveragePanel.question(values);
    },
    controls: (values: Parameters<typeof leveragePanel.controls>[0]) => {
      count.controls += 1;
      return leveragePanel.controls(values);
    },
    get storyWords() {
      count.stories += 1;
      return leveragePanel.storyWords;
    },
  };
  const words: typeof telling = {
    ...telling,
    sentence: (outcome, values) => {
      count.sentence += 1;
      return telling.sentence(outcome, values);
    },
    tables: Object.fromEntries(
      Object.entries(telling.tables).map(([view, table]) => [
        view,
        (...asked: Parameters<typeof table>) => {
          count.pictures += 1;
          return table(...asked);
        },
      ]),
    ),
  };
  return { count, panel, words };
}

/** What nobody sees follows the link once that rests. */
async function untilAtRest(count: object) {
  let last = '';
  const isAtRest = () => {
    const before = last;
    last = JSON.stringify(count);
    return before === last;
  };
  await vi.waitUntil(isAtRest, { ...PATIENCE, interval: 300 });
}

test('a step of the work on one view draws its progress and nothing else', async () => {
  const { count, panel, words } = counted();
  render(
    <HostContext value={testHost()}>
      <LabPage panel={panel} presetId={null} initial={NO_INITIAL_STATE} telling={words} />
    </HostContext>,
  );
  const runOf = (view: string) =>
    QuietWorker.heard.find(
      ({ message }) =>
        message.kind === 'run' && message.request.kind === 'view' && message.request.view === view,
    );
  await vi.waitFor(() => expect([runOf('odds'), runOf('position')]).not.toContain(undefined), PATIENCE);
  const bars = () => screen.getAllByRole('progressbar', { hidden: true });
  expect(bars()).toHaveLength(2);
  await untilAtRest(count);
  const before = { ...count };
  expect(Math.min(...Object.values(before))).toBeGreaterThan(0);
  for (const view of ['odds', 'position']) {
    const { worker, message } = runOf(view)!;
    for (const fraction of [0.25, 0.5]) {
      act(() =>
        worker.onmessage!({ data: { kind: 'progress', id: (message as { id: number }).id, fraction } }),
      );
    }
  }
  expect(bars().map(bar => (bar as HTMLProgressElement).value)).toEqual([0.5, 0.5]);
  expect(count).toEqual(before);
});
