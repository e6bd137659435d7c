import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './harness.ts';

/** Runs in the page, from its first moment: as on a machine of so many cores, and notes what its workers say. */
function onCores(cores: number): void {
  Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => cores });
  const said: string[] = [];
  const started = { workers: 0, said };
  const OwnWorker = Worker;
  class NotedWorker extends OwnWorker {
    constructor(...asked: ConstructorParameters<typeof Worker>) {
      super(...asked);
      started.workers += 1;
      this.addEventListener('message', ({ data }) => said.push(data.kind));
    }
  }
  Object.assign(globalThis, { Worker: NotedWorker, started });
}

interface Started {
  readonly workers: number;
  readonly said: readonly string[];
}

const startedIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { readonly started: Started }).started);

/** What a page answers to a hundred thousand trades, and with how many workers. */
async function answered(cores: number) {
  const page = await openPage('/calibration/?n=100000&seed=5', {
    lose: at => at.addInitScript(onCores, cores),
  });
  await page.locator('.lab-picture .run-status[data-status="refining"]').waitFor();
  await page.locator('.lab-picture .run-status[data-status="done"]').waitFor({ timeout: 60_000 });
  const { workers, said } = await startedIn(page);
  const picture = await page.locator('.lab-picture').innerText();
  return { workers, pieces: said.filter(kind => kind === 'piece').length, picture };
}

it('a hundred thousand trades are computed by two workers where two cores are, with the same numbers', async () => {
  const alone = await answered(1);
  const helped = await answered(2);
  expect(alone).toMatchObject({ workers: 1, pieces: 0 });
  expect(helped.workers).toBe(2);
  expect(helped.pieces).toBeGreaterThan(10);
  expect(helped.picture).toBe(alone.picture);
});
