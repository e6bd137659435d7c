import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { PanelPage } from '../../../src/app/panelPage.ts';
import { usePlay } from '../../../src/app/scene/play.ts';
import { SceneStage, type Taught } from '../../../src/app/scene/SceneStage.tsx';
import { loadView } from '../../../src/app/viewComponents.ts';
import { HostContext } from '../../../src/host/useHost.ts';
import { lessonText } from '../../../src/words/lesson.en.ts';
import { scenesText as words } from '../../../src/words/scenes.en.ts';
import { FOUR, oddsOutcome } from '../../panels/leverage/oddsOutcome.ts';
import { testHost } from '../../testHost.ts';
import { renderWithWords as render } from '../../words.tsx';
import { answer, openScenePage, telling } from './playedScene.tsx';

const NO_ENGINE = { engine: null, failure: null, reload: () => undefined };
const nothing = () => undefined;

beforeEach(() => loadView(openScenePage().panel, 'odds'));

const before = (hands: readonly number[] | null): Taught => ({
  hands: { hands, words: lessonText.tally },
  onScene: nothing,
});

interface StageProps {
  readonly page: PanelPage;
  readonly taught: Taught | undefined;
}

function Stage({ page, taught }: StageProps) {
  return (
    <SceneStage
      {...{ page, telling, taught, onNext: nothing, onLeave: nothing }}
      engine={NO_ENGINE}
      play={usePlay(page)!}
      onBack={null}
    />
  );
}

async function open(scene: string, taught?: Taught) {
  const page = openScenePage({ scene });
  answer(page, oddsOutcome(FOUR), 'done', ['odds']);
  render(
    <HostContext value={testHost()}>
      <Stage page={page} taught={taught} />
    </HostContext>,
  );
  await waitFor(() => expect(press().textContent).toMatch(/^Show/));
  return userEvent.setup();
}

const press = () => document.querySelector<HTMLButtonElement>('.scene-press')!;
const isOffered = () => screen.queryByRole('button', { name: words.withoutGuess }) !== null;

test('before a class the button shows without a guess until there is one, and says so', async () => {
  const user = await open('leverage-a', before(null));
  expect([press().textContent, isOffered()]).toEqual([words.showUnguessed, false]);
  await user.keyboard('28');
  expect(press().textContent).toBe(words.show);
});

test('raised hands are something to show an answer to', async () => {
  await open('leverage-a', before([3, 8, 12, 5, 2]));
  expect([press().textContent, isOffered()]).toEqual([words.show, true]);
});

test('of choices none is made by itself', async () => {
  const user = await open('leverage-b');
  expect([press().textContent, isOffered()]).toEqual([words.showUnguessed, false]);
  await user.keyboard('2');
  expect(press().textContent).toBe(words.show);
});
