import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ShareRow } from '../../../src/app/pieces/ShareRow.tsx';
import { loadPart } from '../../../src/charts/loadPart.ts';
import { siteText } from '../../../src/words/text.en.ts';
import { renderWithWords as render } from '../../words.tsx';
import { ASKED_TWICE, afterNewRelease, notThere, toldOfLoss, tryAgain } from './lost.tsx';

const { lost, released, again } = siteText.pieces.lost;
const PLACE = { address: () => '/leverage/?v=1&lev=40', follow: () => () => undefined };

afterEach(() => vi.unstubAllGlobals());

function draw() {
  const load = vi.fn<() => Promise<string>>(notThere);
  const done = vi.fn();
  const action = {
    id: 'svg',
    label: 'SVG',
    done: 'Your browser was asked.',
    async onRun() {
      done(await loadPart(load));
    },
  };
  render(<ShareRow actions={[action]} place={PLACE} />);
  return { load, done, press: () => userEvent.click(screen.getByRole('button', { name: 'SVG' })) };
}

test('what needs a part that is lost says so, and is done once that is there', async () => {
  const { load, done, press } = draw();
  await press();
  const leadsTo = `${window.location.origin}/leverage/?v=1&lev=40`;
  expect(await toldOfLoss()).toEqual({ said: lost, buttons: [again], leadsTo });
  expect(screen.queryByText(siteText.pieces.share.failed)).toBeNull();
  load.mockResolvedValue('the part');
  act(tryAgain);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Your browser was asked.'));
  expect(done.mock.calls).toEqual([['the part']]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('after a new release it leads to the page anew, and each press asks again', async () => {
  const release = afterNewRelease();
  const { press } = draw();
  for (const times of [1, 2]) {
    await press();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(released), ASKED_TWICE);
    expect((await toldOfLoss()).buttons).toEqual([]);
    expect(release.fetched).toHaveBeenCalledTimes(times);
  }
  release.undo();
});
