import { chromium, type Frame, type Page } from 'playwright-core';
import { callAsText, type Engine, type EnginePage } from './engine.ts';

/** The Chromium of this run, by the protocol of its own. */
export async function openChromium(browserAddress: string): Promise<Engine> {
  const browser = await chromium.connect(browserAddress);
  return {
    name: 'Chromium',
    narrowest: 320,
    tellsConsole: true,
    async openPage(viewport) {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      return pageOf(await context.newPage());
    },
    close: () => browser.close(),
  };
}

function pageOf(page: Page): EnginePage {
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  const firstFrame = (): Frame => page.frames()[1] ?? page.mainFrame();
  return {
    open: async address => {
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (inPage, ...handed) => page.evaluate(callAsText(inPage, handed)),
    runInFrame: (inPage, ...handed) => firstFrame().evaluate(callAsText(inPage, handed)),
    press: key => page.keyboard.press(key),
    click: (x, y) => page.mouse.click(x, y),
    complaints: () => Promise.resolve(complaints.splice(0)),
    close: () => page.context().close(),
  };
}
