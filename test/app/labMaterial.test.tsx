import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { siteText } from '../../src/words/text.en.ts';
import {
  beginPage,
  bringFile,
  button,
  heard,
  leavePage,
  open,
  PATIENCE,
  preparePage,
  READ,
  readings,
  viewName,
} from './filePage.tsx';

const { notInLink, notKept } = siteText.lab.material;
const FLAG = 'faultline.calibration.material';

beforeAll(preparePage, PATIENCE.timeout);
beforeEach(beginPage);
afterEach(leavePage);

describe('a file in use', () => {
  test('stays with its answer when another view is looked at', async () => {
    await open();
    await bringFile();
    fireEvent.click(button(viewName('reliability')));
    expect(screen.queryByText(READ)).toBeNull();
    fireEvent.click(button(viewName('own-forecasts')));
    expect(screen.getByText(READ)).toBeDefined();
    expect(readings()).toHaveLength(1);
    expect(heard('text')).toHaveLength(1);
  });

  test('is in nothing that is copied, and each copy says so', async () => {
    const user = userEvent.setup();
    await open();
    expect(screen.queryByText(notInLink)).toBeNull();
    await bringFile();
    expect(screen.getByText(notInLink)).toBeDefined();
    for (const name of ['Copy sentence', 'Copy link', 'Copy embed']) {
      await user.click(button(name));
      expect(await screen.findByText(`Copied. ${notInLink}`, {}, PATIENCE)).toBeDefined();
      const copied = await navigator.clipboard.readText();
      expect(copied).toContain('/calibration/');
      expect(copied).not.toMatch(/0\.7|material|forecasts=/);
    }
    fireEvent.click(screen.getByText('Another file'));
    expect(screen.queryByText(notInLink)).toBeNull();
    await user.click(button('Copy link'));
    expect(await screen.findByText('Copied.', {}, PATIENCE)).toBeDefined();
  });

  test('is not kept over a reload; the page says so once, and of the file it remembers nothing', async () => {
    const before = await open();
    expect(screen.queryByText(notKept)).toBeNull();
    await bringFile();
    expect(Object.entries(window.sessionStorage)).toEqual([[FLAG, '1']]);
    expect(window.localStorage).toHaveLength(0);
    before.unmount();
    const reloaded = await open();
    expect(screen.getByText(notKept)).toBeDefined();
    expect(screen.queryByText(READ)).toBeNull();
    expect(window.sessionStorage).toHaveLength(0);
    await bringFile();
    expect(screen.queryByText(notKept)).toBeNull();
    fireEvent.click(screen.getByText('Another file'));
    expect(window.sessionStorage).toHaveLength(0);
    reloaded.unmount();
    await open();
    expect(screen.queryByText(notKept)).toBeNull();
  });

  test('is not missed by a view that reads none', async () => {
    window.sessionStorage.setItem(FLAG, '1');
    await open();
    expect(screen.getByText(notKept)).toBeDefined();
    fireEvent.click(screen.getByRole('tab', { name: viewName('reliability') }));
    expect(screen.queryByText(notKept)).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: viewName('own-forecasts') }));
    expect(screen.getByText(notKept)).toBeDefined();
  });

  test('works where the browser lets the page keep nothing', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await open();
    await bringFile();
    expect(screen.getByText(notInLink)).toBeDefined();
  });

  test('is forgotten by the worker when another takes its place', async () => {
    await open();
    await bringFile();
    fireEvent.click(screen.getByText('Another file'));
    await act(() => new Promise(resolve => setTimeout(resolve, 5)));
    expect(heard('forget')).toHaveLength(1);
  });
});
