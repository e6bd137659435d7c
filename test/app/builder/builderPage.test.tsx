import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { BuilderPage } from '../../../src/app/pages/BuilderPage.tsx';
import { HostContext } from '../../../src/host/useHost.ts';
import { PANELS } from '../../../src/panels/allPanels.ts';
import { builderText as words } from '../../../src/words/builder.en.ts';
import { leveragePanel } from '../../openPanels.ts';
import { testHost } from '../../testHost.ts';
import { renderWithWords as render } from '../../words.tsx';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 60_000 };

afterEach(() => window.history.replaceState(null, '', '/'));

function open(query = '') {
  window.history.replaceState(null, '', `/embed/${query}`);
  render(
    <HostContext value={testHost()}>
      <BuilderPage words={words} front={leveragePanel} />
    </HostContext>,
  );
  return userEvent.setup();
}

const snippet = () => screen.getByLabelText<HTMLTextAreaElement>(words.snippet('frame')).value;
const pick = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the embed builder', () => {
  test('begins with a whole line that can be copied', async () => {
    const user = open();
    expect(snippet()).toMatch(/^<iframe src="https:\/\/YOUR-SITE\/e\/1\/leverage\/\?seed=1&amp;view=odds"/);
    expect(screen.getByText(words.noSite)).toBeDefined();
    await user.click(screen.getByRole('button', { name: words.copy }));
    expect(await navigator.clipboard.readText()).toBe(snippet());
  });

  test('puts what is set, fixed and hidden into the address, in either promise', () => {
    open();
    pick(words.preset, 'march-2020');
    pick(words.view, 'curve');
    pick(words.forReaders('Coin'), 'locked');
    fireEvent.click(screen.getByLabelText(words.only));
    fireEvent.click(screen.getByLabelText(words.guess));
    pick(words.theme, 'dark');
    pick(words.promise, 'frozen');
    expect(snippet()).toMatch(/\/r\/[\d.]+\/e\/1\/leverage\//);
    for (const said of ['view=curve', 'theme=dark', 'lock=asset', 'only=', 'guess=1', 'seed=1'])
      expect(snippet()).toContain(said);
  });

  test('takes over what a figure’s menu hands it', async () => {
    open('?lab=cascade&preset=stop-loss&v=1&seed=7&view=cliff');
    await waitFor(() => expect(snippet()).toContain('/cascade/stop-loss/'), PATIENCE);
    expect(snippet()).toContain('seed=7&amp;view=cliff');
  });

  test.each(PANELS.map(({ id }) => id))('knows the lab %s', async id => {
    open();
    pick(words.lab, id);
    await waitFor(() => expect(snippet()).toMatch(new RegExp(`/e/\\d/${id}/`)), PATIENCE);
  });

  test('tells what is missing where a picture stands for the frame', () => {
    open();
    pick(words.target, 'markdown');
    expect(screen.getByText(new RegExp(words.check.described.lacking)).className).toBe('notice');
    fireEvent.change(screen.getByLabelText(words.alt), { target: { value: 'A hundred dots' } });
    expect(screen.queryByText(new RegExp(words.check.described.lacking))).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.snippet('marked-picture')).value).toContain(
      '[![A hundred dots](faultline-leverage-odds.png)]',
    );
  });

  test('shows the frame in a sandbox as WordPress does', async () => {
    open();
    const frame = () => document.querySelector('iframe');
    await waitFor(() => expect(frame()?.getAttribute('src')).toContain('/e/1/leverage/?seed=1&view=odds'));
    expect(frame()?.hasAttribute('sandbox')).toBe(false);
    pick(words.host, 'wordpress');
    expect(frame()?.getAttribute('sandbox')).toBe('allow-scripts');
  });
});
