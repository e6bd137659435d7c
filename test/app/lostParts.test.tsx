import '../../src/app/take/TakeBody.tsx';
import '../../src/app/take/pictureFile.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useContext } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LimitsPlace } from '../../src/app/limits/LimitsPlace.tsx';
import { PageLimits } from '../../src/app/limits/PageLimits.tsx';
import { KeptLimitsContext, LimitedPictureContext } from '../../src/app/limits/pageLimits.ts';
import { useKeptLimits } from '../../src/app/limits/useKeptLimits.ts';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { PanelErrorBoundary } from '../../src/app/pieces/PanelErrorBoundary.tsx';
import { THIS_PAGE } from '../../src/app/pieces/thisPage.ts';
import { SelfCheck } from '../../src/app/SelfCheck.tsx';
import { useSceneWords } from '../../src/app/scene/useSceneWords.ts';
import { TakeMenu } from '../../src/app/take/TakeMenu.tsx';
import { HostContext } from '../../src/host/useHost.ts';
import { LIMITS_KEY } from '../../src/limits/index.ts';
import type { KnownAnswer } from '../../src/panels/defineComputation.ts';
import type { Panel } from '../../src/panels/openPanel.ts';
import { PANEL_ENTRIES } from '../../src/panels/registry.ts';
import { EMPTY_VIEW } from '../../src/store/index.ts';
import { howWeKnowText } from '../../src/words/howWeKnow.en.ts';
import { limitsText } from '../../src/words/limits.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';
import { testHost } from '../testHost.ts';
import { ASKED_TWICE, notThere, renderWith, toldOfLoss, tryAgain, wordsWithout } from './pieces/lost.tsx';
import { scenePanel } from './scene/playedScene.tsx';

const { lost, again } = siteText.pieces.lost;
const onPage = (piece: ReactElement) => <HostContext value={testHost()}>{piece}</HostContext>;

function Foot() {
  return (
    <KeptLimitsContext value={useKeptLimits()}>
      <p>the page</p>
      <LimitsPlace place={THIS_PAGE} />
    </KeptLimitsContext>
  );
}

const shownIn = () => ({ leverage: { value: 20, of: 'position' as const } });

function LimitedPicture() {
  const Limited = useContext(LimitedPictureContext)!;
  return (
    <Limited shownIn={shownIn} outcome={{}} values={{}} hasCard>
      <p>the picture</p>
    </Limited>
  );
}

function Asked({ panel }: { readonly panel: Panel }) {
  const words = useSceneWords(panel, 'leverage-a');
  return <p>{words ? words.question({ time: 'a day' }) : 'waiting'}</p>;
}

beforeEach(() => {
  // React reports a caught error on the console; here it is expected.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

test('a picture whose words are lost can be taken along once they are there', async () => {
  const { words, arrive } = wordsWithout('pictures');
  const page = openPanelPage({ panel: leveragePanel, presetId: null, initial: { outcomes: {} } }, testHost());
  const { store } = page;
  store.getState().actions.pick('leverage', 40);
  const { values } = store.getState();
  // Nothing to draw, which is told once all is loaded: pictures themselves have their own tests.
  const picture = { ...leveragePanel.module, pictures: { curve: async () => () => null } };
  const panel = { ...leveragePanel, module: picture as never };
  store.setState({ views: { curve: { ...EMPTY_VIEW, outcome: {}, values, status: 'done' } } });
  const table = { caption: 'C', columns: [{ key: 'a', label: 'A' }], rows: [{ a: 1 }] };
  const figure = { title: 'Which?', sentence: '12 of 100.', table, fileName: 'faultline-x' };
  renderWith(words, onPage(<TakeMenu page={{ ...page, panel }} view="curve" figure={figure} />));
  const details = screen.getByText(siteText.lab.take).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await userEvent.click(await screen.findByRole('button', { name: 'SVG' }, ASKED_TWICE));
  const { leadsTo, ...told } = await toldOfLoss();
  expect(told).toEqual({ said: lost, buttons: [again] });
  expect(leadsTo).toMatch(/\/leverage\/\?v=1&lev=40&seed=1$/);
  arrive();
  act(tryAgain);
  await screen.findByText((await siteText.later.take()).noPicture, {}, ASKED_TWICE);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the card of limits, when it is lost, leaves the page standing and can be tried again', async () => {
  const { words, arrive } = wordsWithout('limits');
  renderWith(words, onPage(<Foot />));
  const details = screen.getByText(siteText.lab.myLimits).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect((await toldOfLoss()).said).toBe(lost);
  expect(screen.getByText('the page')).toBeDefined();
  arrive();
  act(tryAgain);
  await screen.findByRole('textbox', { name: limitsText.parameters.leverage.label }, ASKED_TWICE);
});

test('a picture that shows something of a limit says that it cannot tell of it, and tells once it can', async () => {
  window.localStorage.setItem(LIMITS_KEY, '{"leverage":5}');
  const { words, arrive } = wordsWithout('limits');
  renderWith(
    words,
    onPage(
      <PageLimits>
        <LimitedPicture />
      </PageLimits>,
    ),
  );
  expect((await toldOfLoss()).said).toBe(lost);
  expect(screen.getByText('the picture')).toBeDefined();
  arrive();
  act(tryAgain);
  await waitFor(() => expect(document.querySelector('.limit-told')!.textContent).not.toBe(''), ASKED_TWICE);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('known answers whose part is lost are computed once it is there', async () => {
  const [first, ...others] = PANEL_ENTRIES.map(entry => vi.spyOn(entry, 'load'));
  const panelOf = (known: readonly KnownAnswer[]) => ({
    computation: async () => ({ loadAssets: async () => ({}), knownAnswers: () => known }),
    text: { en: async () => ({ part: async () => ({ doubled: 'Twice one' }) }) },
  });
  for (const load of others) load.mockResolvedValue(panelOf([]) as never);
  first!.mockImplementation(notThere);
  renderWith(siteText, onPage(<SelfCheck words={howWeKnowText.check} />));
  await userEvent.click(screen.getByRole('button', { name: howWeKnowText.check.run }));
  expect(await toldOfLoss()).toMatchObject({ said: lost, leadsTo: window.location.href });
  first!.mockResolvedValue(panelOf([{ what: 'doubled', expected: 2, received: 2 }]) as never);
  act(tryAgain);
  await screen.findByText('Twice one', {}, ASKED_TWICE);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a scene whose words are lost says so in its place, and asks once they are there', async () => {
  let load: () => Promise<unknown> = notThere;
  const text = { ...scenePanel.text, part: () => load() as never };
  const panel = { ...scenePanel, text } as Panel;
  renderWith(
    siteText,
    <PanelErrorBoundary place={THIS_PAGE}>
      <Asked panel={panel} />
    </PanelErrorBoundary>,
  );
  expect((await toldOfLoss()).said).toBe(lost);
  load = () => scenePanel.text.part('scenes');
  act(tryAgain);
  await screen.findByText('How many within a day?', {}, ASKED_TWICE);
});
