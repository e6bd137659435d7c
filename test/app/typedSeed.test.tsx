import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { LessonTextContext } from '../../src/app/lesson/lessonWords.ts';
import { SeedField } from '../../src/app/lesson/SeedField.tsx';
import { PanelControls } from '../../src/app/PanelControls.tsx';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { HostContext } from '../../src/host/useHost.ts';
import * as seedNames from '../../src/schema/seedNames.ts';
import { lessonText } from '../../src/words/lesson.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';
import { ASKED_TWICE, notThere, toldOfLoss, tryAgain } from './pieces/lost.tsx';

const { lost, again } = siteText.pieces.lost;
/** What "amber otter" names; see the test of the words themselves. */
const AMBER_OTTER = 771591;

beforeEach(() => {
  vi.spyOn(seedNames, 'loadSeedNames').mockImplementation(notThere);
});
afterEach(() => vi.restoreAllMocks());

const type = (field: HTMLElement, text: string) => {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
};

function openLab() {
  const host = testHost();
  const page = openPanelPage({ panel: leveragePanel, presetId: null, initial: NO_INITIAL_STATE }, host);
  render(
    <HostContext value={host}>
      <PanelControls panel={page.panel} store={page.store} names={['seed']} />
    </HostContext>,
  );
  const seed = () => page.store.getState().values['seed'];
  return { seed, typed: (text: string) => type(screen.getByRole('textbox'), text) };
}

test('the two words of a seed, when their list is lost, are read once it is there', async () => {
  const { seed, typed } = openLab();
  typed('amber otter');
  expect(await toldOfLoss()).toMatchObject({ said: lost, buttons: [again] });
  expect(seed()).toBe(1);
  vi.restoreAllMocks();
  act(tryAgain);
  await waitFor(() => expect(seed()).toBe(AMBER_OTTER), ASKED_TWICE);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('its number needs no list, and takes back what was said of one', async () => {
  const { seed, typed } = openLab();
  typed('amber otter');
  await toldOfLoss();
  typed('12');
  expect(seed()).toBe(12);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the seed of a class, too, and what was typed stays in its field', async () => {
  const onSeed = vi.fn();
  render(
    <LessonTextContext value={lessonText}>
      <SeedField onSeed={onSeed} />
    </LessonTextContext>,
  );
  const field = screen.getByLabelText<HTMLInputElement>(lessonText.seedField.label);
  type(field, 'amber otter');
  expect(await toldOfLoss()).toMatchObject({ said: lost, buttons: [again] });
  expect([field.value, onSeed.mock.calls]).toEqual(['amber otter', []]);
  vi.restoreAllMocks();
  act(tryAgain);
  await waitFor(() => expect(onSeed.mock.calls).toEqual([[AMBER_OTTER]]), ASKED_TWICE);
});
