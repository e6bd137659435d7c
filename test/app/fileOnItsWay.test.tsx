import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { siteText } from '../../src/words/text.en.ts';
import {
  beginPage,
  button,
  FILE,
  leavePage,
  loadFilesBy,
  open,
  PATIENCE,
  pasteFile,
  preparePage,
  READ,
  readings,
  viewName,
} from './filePage.tsx';

const { lost } = siteText.pieces;
const show = (view: string) => fireEvent.click(button(viewName(view)));

beforeAll(preparePage, PATIENCE.timeout);
beforeEach(beginPage);
afterEach(() => {
  for (const { name } of document.querySelectorAll('meta'))
    document.querySelector(`meta[name="${name}"]`)!.remove();
  leavePage();
});

function chooseFile(): void {
  const files = [new File([FILE], 'mine.csv')];
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files } });
}

/** Holds the part that reads files back until it is let go. */
function holdFiles(): () => void {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  loadFilesBy(async real => {
    await held;
    return real();
  });
  return letGo;
}

describe('a file that is on its way while another view is looked at', () => {
  test('is read as if nobody had looked away, where it was not even text yet', async () => {
    await open();
    chooseFile();
    show('reliability');
    expect(screen.queryByText('Stop')).toBeNull();
    await vi.waitFor(() => expect(readings()).toHaveLength(1), PATIENCE);
    show('own-forecasts');
    expect(screen.queryByLabelText('Choose a file')).toBeNull();
    await screen.findByText(READ, {}, PATIENCE);
    expect(readings()).toHaveLength(1);
  });

  test('is read once, where its reading had begun', async () => {
    const letGo = holdFiles();
    await open();
    chooseFile();
    await vi.waitFor(() => expect(readings()).toHaveLength(1), PATIENCE);
    show('reliability');
    show('own-forecasts');
    expect(button('Stop')).toBeDefined();
    letGo();
    await screen.findByText(READ, {}, PATIENCE);
    expect(readings()).toHaveLength(1);
  });

  test('can be stopped after that as before, and is then not brought', async () => {
    await open();
    chooseFile();
    show('reliability');
    show('own-forecasts');
    fireEvent.click(button('Stop'));
    expect(screen.getByText('Stopped. Nothing was kept.')).toBeDefined();
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(screen.getByLabelText('Choose a file')).toBeDefined();
    expect(readings()).toEqual([]);
  });
});

describe('a file whose reading part does not arrive', () => {
  const ADDRESS = 'https://example.org/assets/worker.files.js';

  /** Lost until the reader tries again. */
  async function openLost() {
    loadFilesBy(() => Promise.reject(new TypeError(`Failed to fetch: ${ADDRESS}`)));
    await open();
    pasteFile();
    return screen.findByRole('alert', {}, PATIENCE);
  }

  test('is kept, and read when it is tried again', async () => {
    const notice = await openLost();
    expect(notice.textContent).toContain(lost.lost);
    expect(document.body.textContent).not.toContain(ADDRESS);
    expect(document.querySelector('[data-failure]:not(.run-status)')!.getAttribute('data-failure')).toContain(
      ADDRESS,
    );
    expect(screen.getByText<HTMLAnchorElement>(lost.reload).href).toContain('view=own-forecasts');
    loadFilesBy(real => real());
    fireEvent.click(button(lost.again));
    await screen.findByText(READ, {}, PATIENCE);
  });

  test('is said to be gone for good where the site is newer than the page', async () => {
    const release = document.createElement('meta');
    release.name = 'faultline-release';
    release.content = 'old';
    document.head.append(release);
    vi.stubGlobal('fetch', async () => new Response('new\n'));
    const notice = await openLost();
    await vi.waitFor(() => expect(notice.textContent).toContain(lost.released), PATIENCE);
    expect(button(lost.again)).toBeUndefined();
    expect(screen.getByText(lost.reload)).toBeDefined();
  });
});
