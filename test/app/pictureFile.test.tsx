import { afterEach, expect, test, vi } from 'vitest';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { buildAnswer } from '../../src/app/picture/buildAnswers.ts';
import { NotDone } from '../../src/app/pieces/notDone.ts';
import { savePicture } from '../../src/app/take/pictureFile.ts';
import { EMPTY_VIEW } from '../../src/store/index.ts';
import { takeText } from '../../src/words/take.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';
import { testHost } from '../testHost.ts';

const table = { caption: 'C', columns: [], rows: [] };
const figure = { title: 'Which?', sentence: '12 of 100.', table, fileName: 'faultline-x' };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page at a preset; a canvas measures ten a letter. */
function openPage() {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
    measureText: (text: string) => ({ width: 10 * text.length }),
  } as unknown as null);
  return openPanelPage(
    { panel: leveragePanel, presetId: 'march-2020', initial: { outcomes: {} } },
    testHost(),
  );
}

test('the picture of the view on the screen is saved with its question, sentence, settings and address', async () => {
  const page = openPage();
  const { values } = page.store.getState();
  const outcome = await buildAnswer(leveragePanel, 'odds', values);
  page.store.setState({ views: { odds: { ...EMPTY_VIEW, outcome, values } } });
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => `blob:${blobs.push(blob as Blob)}`);
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await savePicture({ page, view: 'odds', figure }, 'svg', siteText, takeText);
  expect(click).toHaveBeenCalledTimes(1);
  const svg = await blobs[0]!.text();
  const said = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const written = [...said.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  expect(written).toContain(leveragePanel.question(values));
  expect(written).toContain('seed 1');
  expect(written.replaceAll(' ', '')).toContain('/leverage/march-2020/?v=1&seed=1');
  expect(said.querySelector('metadata')?.textContent).toContain('/leverage/march-2020/?v=1&seed=1');
});

test('a view without an answer has no picture, and a frame without an origin gets it as text', async () => {
  const page = openPage();
  const taken = { page, view: 'odds', figure };
  await expect(savePicture(taken, 'png', siteText, takeText)).rejects.toThrow(takeText.noPicture);
  const { values } = page.store.getState();
  const outcome = await buildAnswer(leveragePanel, 'odds', values);
  page.store.setState({ views: { odds: { ...EMPTY_VIEW, outcome, values } } });
  vi.stubGlobal('origin', 'null');
  const refused = await savePicture(taken, 'svg', siteText, takeText).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(NotDone);
  expect((refused as NotDone).text).toMatch(/^<svg /);
});
