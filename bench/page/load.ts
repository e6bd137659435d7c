import type { Browser } from 'playwright-core';
import { inBenchPage, untilAlive } from './openBenchPage.ts';

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
    const addresses = new Map<string, string>();
    const sizes = new Map<string, number>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('http')) addresses.set(requestId, request.url);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.set(requestId, encodedDataLength);
    });
    await page.goto(address, { waitUntil: 'commit' });
    await untilAlive(page);
    const milliseconds = await page.evaluate(() => performance.now());
    const kilobytes = (wanted: (url: string) => boolean) =>
      [...addresses]
        .filter(([, url]) => wanted(url))
        .reduce((sum, [id]) => sum + (sizes.get(id) ?? 0) / 1000, 0);
    return {
      milliseconds,
      requests: addresses.size,
      scripts: kilobytes(isScript),
      everything: kilobytes(() => true),
    };
  });
}
