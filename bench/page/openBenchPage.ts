import type { Browser, CDPSession, Page } from 'playwright-core';

export interface BenchPage {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Does something in a page of its own, in a new empty profile; `slowness` times slower than the machine is. */
export async function inBenchPage<Result>(
  browser: Browser,
  slowness: number,
  use: (opened: BenchPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 650 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  try {
    return await use({ page, session });
  } finally {
    await context.close();
  }
}

/** Runs in the page: its script has taken it over, which closes the tables, and its picture is there. */
function isAlive(): boolean {
  const unfinished = [
    '.lab-picture .figure-table',
    '.lab-picture .view-room',
    '.lab-picture [aria-busy="true"]',
  ];
  return (
    document.querySelector('input[type="range"]') !== null &&
    unfinished.every(part => document.querySelector(part) === null)
  );
}

export const PATIENCE_MS = 90_000;

export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(isAlive, undefined, { timeout: PATIENCE_MS });
}
