import '../../src/app/scene/SceneScreen.tsx';
import '../../src/words/scenes.en.ts';
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InitialState } from '../../src/app/initialState.ts';
import { LabPage } from '../../src/app/pages/LabPage.tsx';
import { loadView } from '../../src/app/viewComponents.ts';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel, leverageTelling as telling } from '../openPanels.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';
import { BusyWorker } from './busyWorker.ts';

let initial: InitialState;

// Whether an element is hidden is asked of every ancestor's style: too slow for a whole page, and tested in a
// browser.
beforeAll(() => configure({ defaultHidden: true }));
afterAll(() => configure({ defaultHidden: false }));

beforeAll(async () => {
  const { computation, assets } = await loadComputation(leveragePanel.module);
  const values = baseValues(leveragePanel, null);
  const context = { draws: new DrawCache(), assets };
  initial = {
    outcomes: {
      odds: computation.views['odds']!.preview(values, context),
      curve: computation.views['curve']!.preview(values, context),
    },
  };
  await Promise.all(['odds', 'curve', 'position'].map(view => loadView(leveragePanel, view)));
  // The engine's own module is loaded here, so that no test depends on how quickly that is done.
  await import('../../src/app/startEngine.ts');
});

beforeEach(() => vi.stubGlobal('Worker', BusyWorker));

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

/** With constant volatility everything is a closed form. */
async function open(query = '', panel = leveragePanel, inLab = true) {
  window.history.replaceState(null, '', `/leverage/?v=1&model=constant${query}`);
  const user = userEvent.setup();
  render(
    <HostContext value={testHost()}>
      <LabPage panel={panel} presetId={null} initial={initial} telling={telling} />
    </HostContext>,
  );
  if (inLab) await screen.findByRole('slider', { name: 'Leverage' });
  // The model arrives after the page.
  await act(() => new Promise(resolve => setTimeout(resolve, 20)));
  return user;
}

/** The screen of scenes is loaded once one is about to be opened, and its words with it. */
const opened = () =>
  waitFor(() => {
    const question = document.querySelector('.scene-question')?.textContent;
    expect([undefined, siteText.lab.waiting]).not.toContain(question);
  });

const sentence = () => document.querySelector('[data-sentence]')!.textContent;

describe('the leverage lab', () => {
  test('misses no file: none is read on it', async () => {
    window.sessionStorage.setItem('faultline.leverage.material', '1');
    await open();
    expect(screen.queryByText(siteText.lab.material.notKept)).toBeNull();
    window.sessionStorage.clear();
  });

  test('marks each picture that is not of the link’s settings yet', async () => {
    window.history.replaceState(null, '', '/leverage/?v=1&lev=100&model=constant&view=curve');
    render(
      <HostContext value={testHost()}>
        <LabPage panel={leveragePanel} presetId={null} initial={initial} telling={telling} />
      </HostContext>,
    );
    const told = () => document.querySelector('.view-slot[data-view="curve"].is-others > .view-others');
    expect(told()?.textContent).toMatch(/^Still for .*20×.*\. Computing yours\.$/);
    expect(document.querySelector('.lab-picture .is-others')).not.toBeNull();
    expect(document.querySelector('.lab-picture .view-others')).toBeNull();
    await waitFor(() => expect(told()).toBeNull());
    expect(document.querySelector('.is-others')).toBeNull();
  });

  test('says its answer before anything is pressed', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveProperty(
      'textContent',
      'I hold 20×. What are my odds?',
    );
    expect(sentence()).toMatch(
      /^Hold 20× bitcoin for a day in a normal market, taken as constant, and 97 of 1,000/,
    );
    expect(screen.getByRole('radiogroup', { name: 'Holding time' })).toBeDefined();
  });

  test('follows what is typed and keeps the address up to date', async () => {
    const user = await open();
    const field = screen.getByRole('textbox', { name: /^Leverage/ });
    await user.clear(field);
    await user.type(field, '5x{Enter}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('I hold 5×. What are my odds?');
    expect(sentence()).toMatch(/^Hold 5× bitcoin/);
    await waitFor(() => expect(window.location.search).toBe('?v=1&lev=5&model=constant&seed=1'));
  });

  test('keeps a refused text in its field and says why', async () => {
    const user = await open();
    const field = screen.getByRole('textbox', { name: /^Leverage/ });
    await user.clear(field);
    await user.type(field, '900{Enter}');
    expect(field).toHaveProperty('value', '900');
    expect(screen.getByText(/it must be at most 200×/)).toBeDefined();
    expect(sentence()).toMatch(/^Hold 20× bitcoin/);
  });

  test('opens the scenario of a link and tells what it could not read', async () => {
    await open('&lev=50&colour=red&h=oops');
    expect(sentence()).toMatch(/^Hold 50× bitcoin/);
    expect(screen.getByText(/colour=red: .*no such key/)).toBeDefined();
    expect(screen.getByText(/h=oops: .*not a number/)).toBeDefined();
  });

  test('a tapped box sets the holding time, undo takes it back', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: /^1 week/ }));
    expect(sentence()).toMatch(/^Hold 20× bitcoin for a week/);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sentence()).toMatch(/^Hold 20× bitcoin for a day/);
  });
});

describe('the leverage lab, guessed at and shared,', () => {
  test('gives nothing away while the reader guesses, and comes back to its question and settings', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Guess first' }));
    await opened();
    expect(sentence()).toMatch(/^40× bitcoin in a normal market.* opened on 100 different days\./);
    expect(document.body.textContent).not.toMatch(/\d of 100\b(?! different)/);
    for (const kept of ['Table', 'Method', 'Copy sentence', 'Take along', 'Settings'])
      expect(screen.queryByText(kept)).toBeNull();
    await waitFor(() => expect(window.location.search).toBe('?v=1&lev=40&model=constant&seed=1&guess=1'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(sentence()).toMatch(/^Hold 20× bitcoin for a day .* 97 of 1,000/);
    await waitFor(() => expect(window.location.search).not.toMatch(/lev=40|guess/));
  });

  test('says of those that are not wiped out how they end, in number and with time and market', async () => {
    await open('&lev=200&mmr=0.4');
    expect(
      screen.getAllByText(
        /^After a day in a normal market, taken as constant, fees paid: \d+ of 100 wiped out, less than 1 ends with less than the stake and \d with more\.$/,
      ).length,
    ).toBeGreaterThan(0);
  });

  test('hands out its frame for an article, with the scenario as it stands', async () => {
    const user = await open('&lev=50');
    await user.click(screen.getByRole('button', { name: 'Copy embed' }));
    await screen.findByText(siteText.lab.copied);
    expect(await navigator.clipboard.readText()).toBe(
      `<iframe src="https://YOUR-SITE/e/1/leverage/?lev=50&amp;model=constant&amp;seed=1&amp;view=odds" title="Faultline: I hold 50×. What are my odds?" loading="lazy" width="100%" height="420" style="border:0;color-scheme:light dark" allow="clipboard-write"></iframe>`,
    );
  });
});

describe('in the leverage lab', () => {
  test('a story is one screen, opened by its card with the hook that makes one open it', async () => {
    const user = await open();
    const { title, hook } = leveragePanel.storyWords['ten-percent']!;
    const card = document.querySelector('.story-card')!;
    expect([title, hook].every(words => card.textContent!.includes(words))).toBe(true);
    await user.click(card);
    await opened();
    expect(sentence()).toMatch(/^An article gives 20×/);
    expect(document.querySelector('.lab-controls, .shell, [role="tablist"], .lab-stories')).toBeNull();
    expect(window.location.search).toBe('?v=1&seed=1&story=ten-percent&step=1');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('I hold 20×. What are my odds?');
    expect(screen.getByRole('slider', { name: 'Leverage' })).toBeDefined();
  });

  test('a scene asks of its values on its view; left, both stand in the lab', async () => {
    const user = await open('&scene=leverage-calm-week-textbook', leveragePanel, false);
    await opened();
    expect(window.location.search).toContain('scene=leverage-calm-week-textbook');
    await user.keyboard('{Escape}');
    expect(sentence()).toMatch(/^Hold 10× bitcoin for a week in a calm market/);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Simpler calculators and history');
    await waitFor(() =>
      expect(window.location.search).toBe('?v=1&regime=calm&lev=10&h=168&model=constant&seed=1&view=simpler'),
    );
  });

  test('neither tabs nor stories nor a guess are offered where there is nothing to put in them', async () => {
    const complain = vi.spyOn(console, 'error');
    await open('', { ...leveragePanel, depthViews: [], scenes: [], stories: [], firstGuesses: [] });
    expect(sentence()).toMatch(/^Hold 20× bitcoin/);
    expect(screen.queryByRole('tab')).toBeNull();
    expect(document.querySelector('.lab-stories')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Guess first' })).toBeNull();
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });

  test('one depth view is shown at a time, with its own controls', async () => {
    const user = await open();
    await user.click(screen.getByRole('tab', { name: 'My position' }));
    const stake = await screen.findByRole('textbox', { name: /^Stake/ });
    await user.clear(stake);
    await user.type(stake, '500{Enter}');
    expect(screen.getAllByText(/whole stake of 500/).length).toBeGreaterThan(0);
    await waitFor(() => expect(window.location.search).toBe('?v=1&model=constant&seed=1&view=position'));
  });
});
