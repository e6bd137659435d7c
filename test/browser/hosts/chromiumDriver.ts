import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { FrameDriver, HostPage } from './frameDriver.ts';

let browser: Promise<Browser> | undefined;

/** Chromium by Playwright, as the other tests drive it. */
export const chromiumDriver: FrameDriver = {
  async open(address, { width = 1000, height = 900 } = {}) {
    browser ??= chromium.connect(inject('browserAddress'));
    const context = await (await browser).newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    page.on('request', request => requests.push(request.url()));
    await page.goto(address, { waitUntil: 'load' });
    return {
      ...runners(page),
      complaints: () => complaints,
      requests: () => requests,
      screenshot: () => page.screenshot(),
      close: () => context.close(),
    };
  },
};

type Runners = Pick<HostPage, 'inHost' | 'inFrame'>;

function runners(page: Page): Runners {
  // The types of what is handed over are the caller's; Playwright's own know only what can be cloned.
  const runIn = (place: Page | Frame) => place.evaluate.bind(place) as unknown as Runners['inHost'];
  return {
    inHost: (run, given) => runIn(page)(run, given),
    inFrame: (frame, run, given) => runIn(page.frames()[frame + 1]!)(run, given),
  };
}
