import { expect } from 'vitest';
import type { HostPage } from './frameDriver.ts';

export interface Told {
  readonly type?: string;
  readonly height?: number;
  readonly address?: string;
}

/** What a frame has told its host in our own words. */
export async function told(page: HostPage, frame = 0): Promise<readonly Told[]> {
  const all = await page.inHost(() => (window as unknown as { told: [number, Told][] }).told);
  return all
    .filter(([from, data]) => from === frame && (data as { ns?: string }).ns === 'faultline')
    .map(([, data]) => data);
}

/** Waits until a frame shows what its address asks for. */
export async function arrived(page: HostPage, frame = 0): Promise<void> {
  await expect
    .poll(
      () =>
        page.inFrame(
          frame,
          () =>
            typeof (window as unknown as { faultlineLeave?: unknown }).faultlineLeave === 'function' &&
            !('waits' in document.documentElement.dataset) &&
            document.querySelector('[aria-busy="true"]') === null,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
  await expect.poll(async () => (await told(page, frame)).some(({ type }) => type === 'height')).toBe(true);
}

export const sentenceOf = (page: HostPage, frame = 0) =>
  page.inFrame(frame, () => document.querySelector('[data-sentence]')?.textContent ?? '');

export const shiftIn = (page: HostPage, frame = 0) =>
  page.inFrame(
    frame,
    () =>
      new Promise<number>(resolve => {
        let total = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 300);
      }),
  );

/** No site but ours was asked, nothing was kept, nobody complained. */
export async function expectQuiet(page: HostPage, site: string): Promise<void> {
  expect(page.complaints()).toEqual([]);
  const foreign = page
    .requests()
    .filter(address => !/^http:\/\/(?:localhost|127\.0\.0\.1):|^blob:|^data:/.test(address));
  expect(foreign).toEqual([]);
  expect(page.requests().filter(address => address.startsWith(site)).length).toBeGreaterThan(0);
}
