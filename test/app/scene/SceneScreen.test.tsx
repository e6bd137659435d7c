import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { type LessonFile, LessonFileContext } from '../../../src/app/lesson/lessonFile.ts';
import type { PanelPage } from '../../../src/app/panelPage.ts';
import { usePlay } from '../../../src/app/scene/play.ts';
import { SceneScreen } from '../../../src/app/scene/SceneScreen.tsx';
import { loadView } from '../../../src/app/viewComponents.ts';
import { HostContext } from '../../../src/host/useHost.ts';
import type { PageState } from '../../../src/scenario/index.ts';
import { scenesText } from '../../../src/words/scenes.en.ts';
import { siteText } from '../../../src/words/text.en.ts';
import { FOUR, oddsOutcome } from '../../panels/leverage/oddsOutcome.ts';
import { testHost } from '../../testHost.ts';
import { renderWithWords as render } from '../../words.tsx';
import { answer, openScenePage, telling } from './playedScene.tsx';

const words = { ...siteText.pieces.scene, ...scenesText };
const NO_ENGINE = { engine: null, failure: null, reload: () => undefined };

beforeEach(() => loadView(openScenePage().panel, 'odds'));

function Screen({ page }: { readonly page: PanelPage }) {
  const played = usePlay(page);
  return played ? (
    <SceneScreen page={page} telling={telling} engine={NO_ENGINE} play={played} />
  ) : (
    <p>The lab</p>
  );
}

/** The time that a page is told, in milliseconds: it goes on only where a test says so. */
let clock = 0;

async function open(place: Partial<PageState>, file: LessonFile | null = null) {
  const page = openScenePage(place, { ...testHost(), now: () => clock });
  answer(page, oddsOutcome(FOUR), 'done', ['odds']);
  const user = userEvent.setup();
  render(
    <HostContext value={testHost()}>
      <LessonFileContext value={file}>
        <Screen page={page} />
      </LessonFileContext>
    </HostContext>,
  );
  await waitFor(() => expect(question()).toMatch(/^(How many within a day|Which one)\?$/));
  await act(async () => undefined);
  /** What the engine does once other values are asked of. */
  const answered = () => act(async () => answer(page, oddsOutcome(FOUR), 'done', ['odds']));
  return { page, user, answered };
}

const question = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = () => document.querySelector<HTMLButtonElement>('.scene-press')!;
const handle = () => screen.queryByRole('slider');
/** What is read, where several blanks are one. */
const told = () => document.querySelector('.scene-answer')!.textContent.replaceAll(/ +/g, ' ');
const hint = (kind: 'count' | 'choice') => `${words.hints[kind]} ${words.withoutGuess}`;
/** Once the answer has come the button leads on. */
const answerCame = () =>
  act(async () => {
    clock += 600;
  });

describe('a scene', () => {
  test('asks, takes the guess by its digits wherever the focus is, shows and says', async () => {
    const { user } = await open({ scene: 'leverage-a' });
    expect(handle()!.getAttribute('aria-valuenow')).toBe('50');
    expect([press().textContent, told()]).toEqual([words.show, hint('count')]);
    await user.keyboard('28');
    expect(handle()!.getAttribute('aria-valuetext')).toBe('28 of 100');
    expect(screen.getByLabelText<HTMLInputElement>(words.guess).value).toBe('28');
    await user.keyboard('{Enter}');
    expect(told()).toBe('12 of 100 are wiped out. You said 28: 16 too many. Look at the week.');
    expect(handle()).toBeNull();
    expect(screen.queryByLabelText(words.guess)).toBeNull();
    expect(document.querySelector('.guess-edge')).not.toBeNull();
    expect(screen.getByText(words.copySaid)).toBeDefined();
  });

  test('is shown by R without a guess', async () => {
    const { user } = await open({ scene: 'leverage-a' });
    await user.keyboard('r');
    expect(told()).toBe('12 of 100 are wiped out. Look at the week.');
    expect(document.querySelector('.guess-edge')).toBeNull();
    expect(screen.queryByText(words.copySaid)).toBeNull();
  });

  test('typed into its field keeps its letters, and Enter shows', async () => {
    const { user } = await open({ scene: 'leverage-a' });
    await user.click(screen.getByLabelText(words.guess));
    await user.keyboard('7r ');
    // Nothing is told yet: where the hint stood it is asked how sure the reader is.
    expect(told()).toMatch(/^Within 10 of the truth\?/);
    await user.keyboard('{Enter}');
    expect(screen.getByLabelText<HTMLInputElement>(words.guess).value).toBe('7');
    expect(told()).toMatch(/^Within 10 of the truth\?/);
    await user.keyboard('{Enter}');
    expect(told()).toContain('You said 7: 5 too few.');
  });

  test('cannot be shown before its answer is there', async () => {
    const { page, user } = await open({ scene: 'leverage-a' });
    await act(async () => answer(page, oddsOutcome(FOUR), 'coarse', ['odds']));
    expect([press().textContent, press().getAttribute('aria-disabled')]).toEqual([words.computing, 'true']);
    await user.keyboard('{Enter}r');
    expect(told()).toBe(hint('count'));
  });

  test.each([
    ['{Enter}', 'You left it at 50'],
    ['r', ''],
    ['r{Enter}', 'You left it at 50'],
    ['{Enter}r', ''],
  ])('%s pressed while it computes is done when the answer is there', async (keys, verdict) => {
    const { page, user } = await open({ scene: 'leverage-a' });
    await act(async () => answer(page, oddsOutcome(FOUR), 'coarse', ['odds']));
    await answerCame();
    await user.keyboard(keys);
    expect(told()).toBe(hint('count'));
    await act(async () => answer(page, oddsOutcome(FOUR), 'done', ['odds']));
    expect(told()).toContain('12 of 100 are wiped out.');
    expect(told().includes('You left it at 50')).toBe(verdict !== '');
  });

  test('keeps the digits that were typed before it could be guessed', async () => {
    const root = document.documentElement;
    root.dataset['typed'] = '2';
    const page = openScenePage({ scene: 'leverage-a' });
    render(
      <HostContext value={testHost()}>
        <Screen page={page} />
      </HostContext>,
    );
    const user = userEvent.setup();
    await waitFor(() => expect(press().textContent).toBe(words.computing));
    await act(async () => answer(page, oddsOutcome(FOUR), 'coarse', ['odds']));
    await waitFor(() => expect(handle()?.getAttribute('aria-valuenow')).toBe('2'));
    expect(root.dataset['typed']).toBeUndefined();
    cleanup();
    const later = openScenePage({ scene: 'leverage-a' });
    render(
      <HostContext value={testHost()}>
        <Screen page={later} />
      </HostContext>,
    );
    await user.keyboard('31');
    await act(async () => answer(later, oddsOutcome(FOUR), 'coarse', ['odds']));
    await waitFor(() => expect(handle()?.getAttribute('aria-valuenow')).toBe('31'));
  });

  test('a key that follows at once upon the scene before asks for nothing', async () => {
    let time = 0;
    const page = openScenePage({ scene: 'leverage-a' }, { ...testHost(), now: () => time });
    answer(page, oddsOutcome(FOUR), 'coarse', ['odds']);
    render(
      <HostContext value={testHost()}>
        <Screen page={page} />
      </HostContext>,
    );
    await waitFor(() => expect(press().textContent).toBe(words.computing));
    time = 599;
    await userEvent.setup().keyboard('{Enter}');
    await act(async () => answer(page, oddsOutcome(FOUR), 'done', ['odds']));
    expect([press().textContent, told()]).toEqual([words.show, hint('count')]);
  });

  test('by itself ends in the lab, at its settings; a second press at once waits for the answer', async () => {
    const { page, user } = await open({ scene: 'leverage-a' });
    await user.keyboard('{Enter}{Enter}');
    expect(press().textContent).toBe(words.done);
    expect(screen.queryByText('The lab')).toBeNull();
    await answerCame();
    await user.keyboard('{Enter}');
    expect(screen.getByText('The lab')).toBeDefined();
    expect(page.store.getState().page.scene).toBeNull();
  });

  test('is left by Escape and by its cross', async () => {
    const { page, user } = await open({ scene: 'leverage-a' });
    await user.keyboard('{Escape}');
    expect(screen.getByText('The lab')).toBeDefined();
    act(() => page.store.getState().actions.turnTo({ scene: 'leverage-a' }));
    await user.click(screen.getByRole('button', { name: words.leave }));
    expect(screen.getByText('The lab')).toBeDefined();
  });

  test('with its menu open has Escape close the menu, and only the next leave', async () => {
    const { user } = await open({ scene: 'leverage-a' });
    await user.keyboard('{Enter}');
    const menu = () => document.querySelector<HTMLDetailsElement>('.scene-take')!;
    for (const place of [() => screen.getByText(words.copySaid), () => screen.getByRole('main')]) {
      menu().open = true;
      place().focus();
      await user.keyboard('{Escape}');
      expect([menu().open, document.activeElement]).toEqual([false, screen.getByText(words.take)]);
    }
    await user.keyboard('{Escape}');
    expect(screen.getByText('The lab')).toBeDefined();
  });

  test.each([
    [null, true],
    [{ knowsSite: true }, true],
    [{ knowsSite: false }, false],
  ])('offers no link where it would lead nowhere (file: %j)', async (file, leads) => {
    const { user } = await open({ scene: 'leverage-a' }, file);
    await user.keyboard('28{Enter}');
    const offered = [...document.querySelectorAll('.scene-take button')].map(button => button.textContent);
    expect(offered).toContain(words.copySaid);
    expect(offered.includes(words.challenge)).toBe(leads);
    expect(offered.includes(siteText.lab.copyEmbed)).toBe(leads);
  });

  test('takes the focus, so that the first key counts, and is told to a screen reader as its page', async () => {
    await open({ scene: 'leverage-a' });
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(question()).toBe('How many within a day?');
  });
});

describe('a choice', () => {
  test('is made by its number, also with another one in focus, and by arrows', async () => {
    const { user } = await open({ scene: 'leverage-b' });
    const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').findIndex(({ checked }) => checked);
    expect(chosen()).toBe(-1);
    await user.keyboard('3');
    expect(chosen()).toBe(2);
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toBe(1);
    await user.keyboard('9x');
    expect(chosen()).toBe(1);
    screen.getAllByRole('radio')[0]!.focus();
    await user.keyboard('2');
    expect(chosen()).toBe(1);
    await user.keyboard('{Enter}');
    expect(told()).toContain('You chose right.');
  });
});

describe('a story', () => {
  test('goes on with the one button or →, back with ←, and asks each time anew', async () => {
    const { page, user, answered } = await open({ story: 'tale' });
    const step = () => document.querySelector('.scene-steps')!.getAttribute('aria-label');
    expect([screen.getByText('The tale').className, step()]).toEqual(['scene-title', 'Step 1 of 2']);
    await user.keyboard('{Enter}');
    expect(press().textContent).toBe(words.next);
    await answerCame();
    await user.keyboard('{ArrowRight}');
    await answered();
    expect(step()).toBe('Step 2 of 2');
    expect(question()).toBe('Which one?');
    expect(told()).toBe(hint('choice'));
    await user.keyboard('r{ArrowLeft}');
    await answered();
    expect([step(), told()]).toEqual(['Step 1 of 2', hint('count')]);
    expect(page.store.getState().page).toMatchObject({ story: 'tale', step: 1 });
  });

  test('ends with the ways on, and can begin the next', async () => {
    const { page, user } = await open({ story: 'tale', step: 2 });
    await user.keyboard('{Enter}');
    expect(press().textContent).toBe(words.done);
    await answerCame();
    await user.click(press());
    expect(document.activeElement).toBe(screen.getByRole('main'));
    await user.click(screen.getByRole('button', { name: 'Next story: The sequel' }));
    expect(page.store.getState().page).toMatchObject({ story: 'sequel', step: 1 });
    expect(document.querySelector('.scene-end')).toBeNull();
  });

  test('has no step before its first', async () => {
    const { page, user } = await open({ story: 'tale' });
    await user.keyboard('r{ArrowLeft}');
    expect(page.store.getState().page).toMatchObject({ story: 'tale', step: 1 });
    expect(told()).toContain('wiped out');
  });
});
