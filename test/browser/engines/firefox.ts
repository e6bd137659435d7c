import puppeteer, { type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { callAsText, type Engine, type EnginePage } from './engine.ts';

/** An installed Firefox, by WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    name: 'Firefox',
    narrowest: 320,
    tellsConsole: true,
    async openPage(viewport) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      return pageOf(page, () => context.close());
    },
    close: () => browser.close(),
  };
}

function pageOf(page: Page, close: () => Promise<void>): EnginePage {
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error instanceof Error ? error.message : String(error)));
  const firstFrame = (): Frame => page.frames()[1] ?? page.mainFrame();
  return {
    open: async address => {
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (inPage, ...handed) => evaluate(page.mainFrame(), callAsText(inPage, handed)),
    runInFrame: (inPage, ...handed) => evaluate(firstFrame(), callAsText(inPage, handed)),
    press: key => page.keyboard.press(key as KeyInput),
    click: (x, y) => page.mouse.click(x, y),
    complaints: () => Promise.resolve(complaints.splice(0)),
    close,
  };
}

async function evaluate<Answer>(frame: Frame, call: string): Promise<Answer> {
  return (await frame.evaluate(call)) as Answer;
}
