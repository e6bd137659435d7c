import '../../../src/words/record.en.ts';
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SceneStage } from '../../../src/app/scene/SceneStage.tsx';
import { loadView } from '../../../src/app/viewComponents.ts';
import { NO_MEMORY } from '../../../src/host/memory.ts';
import { HostContext } from '../../../src/host/useHost.ts';
import { OwnRecordSection } from '../../../src/record/OwnRecordSection.tsx';
import { RECORD_KEY, readRecord } from '../../../src/record/ownGuesses.ts';
import { scenesText } from '../../../src/words/scenes.en.ts';
import { FOUR, oddsOutcome } from '../../panels/leverage/oddsOutcome.ts';
import { testHost } from '../../testHost.ts';
import { renderWithWords as render } from '../../words.tsx';
import { answer, openScenePage, playOn, telling } from './playedScene.tsx';

const kept = () => readRecord(window.localStorage.getItem(RECORD_KEY));
const question = scenesText.sure.question({ unit: 'of-hundred', within: 10, handles: 1 });
const ninety = () => screen.queryByRole('button', { name: scenesText.sure.level(0.9) });

beforeEach(() => loadView(openScenePage().panel, 'odds'));

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

async function open(host = testHost()) {
  const page = openScenePage({ story: 'tale', step: 1 }, host);
  answer(page, oddsOutcome(FOUR), 'done', ['odds']);
  render(
    <HostContext value={host}>
      <SceneStage
        page={page}
        telling={telling}
        engine={{ engine: null, failure: null, reload: () => undefined }}
        play={playOn(page)}
        onNext={() => undefined}
        onBack={null}
        onLeave={() => undefined}
      />
    </HostContext>,
  );
  // The scene's words come a moment later.
  await act(() => new Promise(resolve => setTimeout(resolve, 20)));
  return userEvent.setup();
}

test('asks how sure once a guess is set, in place of the hint, and keeps it as the answer is shown', async () => {
  const user = await open();
  expect(ninety()).toBeNull();
  expect(screen.getByText(scenesText.hints.count, { exact: false })).toBeDefined();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText(question)).toBeDefined();
  await user.click(ninety()!);
  expect(ninety()!.getAttribute('aria-pressed')).toBe('true');
  expect(kept()).toEqual([]);
  await user.click(screen.getByRole('button', { name: scenesText.show }));
  expect(kept()).toMatchObject([{ scene: 'leverage-a', truth: [12.3], within: 10, sure: 0.9 }]);
});

test('keeps nothing where nobody says how sure they are, or the answer is shown without the guess', async () => {
  const user = await open();
  await user.keyboard('{ArrowRight}');
  await user.click(screen.getByRole('button', { name: scenesText.show }));
  expect(kept()).toEqual([]);
  cleanup();
  const again = await open();
  await again.keyboard('{ArrowRight}');
  await again.click(ninety()!);
  await again.keyboard('r');
  expect(kept()).toEqual([]);
});

test('asks of a scene once, and nothing where nothing can be kept, as in frames', async () => {
  const user = await open({ ...testHost(), memory: NO_MEMORY });
  await user.keyboard('{ArrowRight}');
  expect(ninety()).toBeNull();
  cleanup();
  const first = { scene: 'leverage-a', guess: [1], truth: [2], within: 10, sure: 0.5, when: 1 };
  window.localStorage.setItem(RECORD_KEY, JSON.stringify([first]));
  const again = await open();
  await again.keyboard('{ArrowRight}');
  expect(ninety()).toBeNull();
});

test('the record is drawn after ten guesses, and deleted when asked twice', async () => {
  const guesses = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ scene: `s${at}`, guess: [50], truth: [at < 4 ? 50 : 90], within: 10, sure: 0.9, when: at },
    }));
  const section = async () => {
    render(
      <HostContext value={testHost()}>
        <OwnRecordSection />
      </HostContext>,
    );
    await act(() => new Promise(resolve => setTimeout(resolve, 20)));
  };
  await section();
  expect(document.querySelector('.own-record')).toBeNull();
  cleanup();
  window.localStorage.setItem(RECORD_KEY, JSON.stringify(guesses(9)));
  await section();
  expect(screen.getByText(/^You have said of 9 guesses/)).toBeDefined();
  expect(document.querySelector('.dumbbells')).toBeNull();
  cleanup();
  window.localStorage.setItem(RECORD_KEY, JSON.stringify(guesses(10)));
  await section();
  expect(screen.getAllByText(/^You said 90, it was 4 of 10\./).length).toBeGreaterThan(0);
  expect(document.querySelectorAll('.dumbbell-row')).toHaveLength(1);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Delete my record' }));
  await user.click(screen.getByRole('button', { name: 'Yes, delete it' }));
  expect(window.localStorage.getItem(RECORD_KEY)).toBeNull();
  expect(document.querySelector('.own-record')).toBeNull();
});
