import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { LessonStepScreen } from '../../../src/app/lesson/LessonStepScreen.tsx';
import { LessonTextContext } from '../../../src/app/lesson/lessonWords.ts';
import { loadStep } from '../../../src/app/lesson/loadStep.ts';
import { HostContext } from '../../../src/host/useHost.ts';
import howLong from '../../../src/lessons/en/how-long.json';
import type { Lesson } from '../../../src/lessons/lesson.ts';
import { findEntry } from '../../../src/panels/registry.ts';
import { lessonText } from '../../../src/words/lesson.en.ts';
import { siteText } from '../../../src/words/text.en.ts';
import { testHost } from '../../testHost.ts';
import { InWords } from '../../words.tsx';
import { BusyWorker } from '../busyWorker.ts';
import { ASKED_TWICE, afterNewRelease, notThere, toldOfLoss, tryAgain } from '../pieces/lost.tsx';

const LESSON = howLong as unknown as Lesson;
const HERE = '/teach/how-long/play/?step=1&seed=5&theme=dark';
const { lost, released, again } = siteText.pieces.lost;
const entry = findEntry('leverage')!;

// What is not lost is at hand, so that no test depends on how quickly it is loaded.
beforeAll(() => loadStep(LESSON.steps[0]!, 'en'));

beforeEach(() => {
  vi.stubGlobal('Worker', BusyWorker);
  // React reports a caught error on the console; here it is expected.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  window.history.replaceState(null, '', HERE);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const nothing = () => undefined;

function open() {
  render(
    <HostContext value={testHost()}>
      <LessonTextContext value={lessonText}>
        <LessonStepScreen
          lesson={LESSON}
          place={{ step: 1, seed: 5, session: null }}
          round={0}
          hands={null}
          onShown={nothing}
          onNext={nothing}
          onBack={nothing}
          onLeave={nothing}
        />
      </LessonTextContext>
    </HostContext>,
    { wrapper: InWords },
  );
}

test('a question whose part is lost can be tried again, and then is asked', async () => {
  const load = vi.spyOn(entry, 'load').mockImplementation(notThere);
  open();
  const here = window.location.href;
  expect(await toldOfLoss()).toMatchObject({ said: lost, buttons: [again], leadsTo: here });
  load.mockRestore();
  act(tryAgain);
  await screen.findByRole('heading', { level: 1 }, ASKED_TWICE);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('after a new release it is loaded again at the same step, seed and theme', async () => {
  const release = afterNewRelease();
  vi.spyOn(entry, 'load').mockImplementation(notThere);
  open();
  await toldOfLoss();
  await waitFor(async () =>
    expect(await toldOfLoss()).toEqual({ said: released, buttons: [], leadsTo: window.location.href }),
  );
  expect(release.fetched.mock.calls[0]![0]).toBe('/release.txt');
  expect(window.location.href.endsWith(HERE)).toBe(true);
  release.undo();
});

test('what computes a step, when it is lost, is loaded again at the address of the lesson, not of the lab', async () => {
  const module = await entry.load();
  vi.spyOn(entry, 'load').mockResolvedValue({ ...module, computation: notThere });
  open();
  const reload = await screen.findByText<HTMLAnchorElement>(
    siteText.pieces.lost.reload,
    {},
    { timeout: 10_000 },
  );
  expect(reload.href).toBe(window.location.href);
});
