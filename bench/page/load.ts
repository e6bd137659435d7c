import type { Browser, CDPSession } from 'playwright-core';
import { markAlive, untilAlive } from '../../test/browser/laws/untilAlive.ts';
import { inBenchPage, PATIENCE_MS } from './openBenchPage.ts';

const SLOWNESS = 4;
/** "Slow 4G". */
const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** What a first visit costs until the page is alive, at slow 4G on a processor four times slower. */
export interface Load {
  readonly milliseconds: number;
  readonly requests: number;
  /** Kilobytes of 1,000 bytes, as they were sent. */
  readonly scripts: number;
  readonly everything: number;
}

const isScript = (url: string) => new URL(url).pathname.endsWith('.js');

export function measureLoad(browser: Browser, address: string): Promise<Load> {
  return inBenchPage(browser, SLOWNESS, async ({ page, session }) => {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_LINE);
    const sizes = sizesSent(session);
    await page.addInitScript(markAlive);
    await page.goto(address, { waitUntil: 'commit' });
    const { after, files } = await untilAlive(page, PATIENCE_MS);
    const asked = [...new Set([address, ...files])];
    const kilobytes = (addresses: readonly string[]) =>
      addresses.reduce((sum, url) => sum + (sizes.get(url) ?? 0) / 1000, 0);
    return {
      milliseconds: after,
      requests: asked.length,
      scripts: kilobytes(asked.filter(isScript)),
      everything: kilobytes(asked),
    };
  });
}

/** Bytes that were sent, by address, as they come. */
function sizesSent(session: CDPSession): ReadonlyMap<string, number> {
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = addresses.get(requestId);
    if (url !== undefined) sizes.set(url, encodedDataLength);
  });
  return sizes;
}
