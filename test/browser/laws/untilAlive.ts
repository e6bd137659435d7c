import type { Page } from 'playwright-core';

/** Runs in the page, from its first moment: marks when the picture is there and the script has taken the page over. */
export function markAlive(): void {
  const unfinished = ':is(.lab-picture, .hero-picture) :is(.figure-table, .view-room, [aria-busy="true"])';
  const watching = new MutationObserver(() => {
    if (document.readyState === 'loading' || !document.querySelector('input[type="range"]')) return;
    if (document.querySelector(unfinished)) return;
    performance.mark('alive');
    watching.disconnect();
  });
  watching.observe(document, { subtree: true, childList: true, attributes: true });
}

export interface AskedUntilAlive {
  /** Milliseconds since the page was asked for. */
  readonly after: number;
  /** The addresses of all files but the page itself. */
  readonly files: readonly string[];
}

/** What a page, which marks when it is alive, had asked for until then. */
export async function untilAlive(page: Page, patience?: number): Promise<AskedUntilAlive> {
  const waiting = patience === undefined ? {} : { timeout: patience };
  await page.waitForFunction(() => performance.getEntriesByName('alive').length > 0, undefined, waiting);
  // What was asked for is told of when it has come.
  await page.waitForLoadState('networkidle', waiting);
  return page.evaluate(() => {
    const [{ startTime: after }] = performance.getEntriesByName('alive') as [PerformanceEntry];
    const files = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= after)
      .map(({ name }) => name);
    return { after, files };
  });
}
